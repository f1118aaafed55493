import { accountOf, isAccount, readRights } from '../../claims/index.js';
import type { Staff, Store } from '../../store/index.js';
import { isAdministrator } from '../rights.js';
import { hashPassword, oneTimePassword } from '../sign-in/password.js';

/** Why an account cannot be made or changed so. */
export type AccountProblem =
  | 'account'
  | 'taken'
  | 'unknown'
  | 'name'
  | 'roles'
  | 'town'
  | 'mobile'
  | 'last-administrator'
  | 'oneself';

export class AccountRefused extends Error {
  override readonly name = 'AccountRefused';
  readonly problem: AccountProblem;

  constructor(problem: AccountProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** What is said of an account, as it was typed. */
export interface AccountGiven {
  readonly displayName: string;
  readonly roles: readonly string[];
  /** '' : none. */
  readonly town: string;
  /** '' : none. */
  readonly mobile: string;
}

const LONGEST_NAME = 40;
const MOBILE_FORM = /^1\d{10}$/;

/**
 * Makes an account. Its password is good for one sign-in, which must set one's own.
 * @returns the one-time password, to be told once and kept nowhere
 * @throws AccountRefused
 */
export async function makeAccount(
  store: Store,
  typed: string,
  given: AccountGiven,
): Promise<{ readonly staff: Staff; readonly password: string }> {
  const account = accountOf(typed);
  if (!isAccount(account)) throw new AccountRefused('account');
  if (await store.staff.get(account)) throw new AccountRefused('taken');
  const password = oneTimePassword();
  const staff: Staff = {
    account,
    ...readGiven(given),
    password: await hashPassword(password),
    mustChangePassword: true,
    isClosed: false,
    createdAt: new Date().toISOString(),
  };
  await store.staff.put(staff);
  return { staff, password };
}

/**
 * Changes what is said of an account.
 * @throws AccountRefused
 */
export async function changeAccount(store: Store, account: string, given: AccountGiven): Promise<void> {
  const staff = await accountIn(store, account);
  const changed = { ...staff, ...readGiven(given) };
  if (isAdministrator(staff) && !isAdministrator(changed)) await keepAdministrator(store, staff);
  await store.staff.put(changed);
}

/**
 * Gives an account a new one-time password and ends its sessions.
 * @throws AccountRefused
 */
export async function resetPassword(store: Store, account: string): Promise<string> {
  const staff = await accountIn(store, account);
  const password = oneTimePassword();
  await store.staff.put({ ...staff, password: await hashPassword(password), mustChangePassword: true });
  await store.sessions.deleteOf(staff.account);
  return password;
}

/**
 * Closes an account and ends its sessions; what it did keeps its name.
 * @throws AccountRefused where it is the last open administrator
 */
export async function closeAccount(store: Store, account: string): Promise<void> {
  const staff = await accountIn(store, account);
  if (isAdministrator(staff)) await keepAdministrator(store, staff);
  await store.staff.put({ ...staff, isClosed: true });
  await store.sessions.deleteOf(staff.account);
}

/** @throws AccountRefused */
export async function reopenAccount(store: Store, account: string): Promise<void> {
  await store.staff.put({ ...(await accountIn(store, account)), isClosed: false });
}

/** @throws AccountRefused */
export async function signOutEverywhere(store: Store, account: string): Promise<void> {
  await store.sessions.deleteOf((await accountIn(store, account)).account);
}

/** @throws AccountRefused where there is no such account */
export async function accountIn(store: Store, typed: string): Promise<Staff> {
  const staff = await store.staff.get(accountOf(typed));
  if (!staff) throw new AccountRefused('unknown');
  return staff;
}

/** Somebody must be left who can make accounts. */
async function keepAdministrator(store: Store, { account }: Staff): Promise<void> {
  const others = (await store.staff.list()).filter((one) => one.account !== account && !one.isClosed);
  if (!others.some(isAdministrator)) throw new AccountRefused('last-administrator');
}

function readGiven(given: AccountGiven): Pick<Staff, 'displayName' | 'roles' | 'town' | 'mobile'> {
  const displayName = given.displayName.normalize('NFKC').trim();
  const mobile = given.mobile.normalize('NFKC').replace(/[\s-]/g, '');
  if (displayName === '' || [...displayName].length > LONGEST_NAME) throw new AccountRefused('name');
  const rights = readRights(given);
  if (rights === 'roles' || rights === 'town') throw new AccountRefused(rights);
  if (mobile !== '' && !MOBILE_FORM.test(mobile)) throw new AccountRefused('mobile');
  return { displayName, ...rights, mobile: mobile === '' ? null : mobile };
}
