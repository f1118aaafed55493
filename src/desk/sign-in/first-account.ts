import type { Store } from '../../store/index.js';
import { hashPassword, oneTimePassword } from './password.js';

/**
 * Makes the desk's first account, where there is none yet. Its password is good for one sign-in, which must set one's own.
 * @returns what to sign in with, to be told once and kept nowhere; undefined where the desk has accounts
 */
export async function createFirstAccount(
  store: Store,
): Promise<{ account: string; password: string } | undefined> {
  // Of instances that start at once, one makes it.
  const { release } = await store.lead('first-account');
  try {
    return (await store.staff.list()).length > 0 ? undefined : await create(store);
  } finally {
    await release();
  }
}

async function create(store: Store): Promise<{ account: string; password: string }> {
  const account = 'admin';
  const password = oneTimePassword();
  await store.staff.put({
    account,
    displayName: '管理员',
    password: await hashPassword(password),
    mustChangePassword: true,
    isClosed: false,
    roles: ['district-reviewer', 'approver', 'rulings-keeper', 'administrator'],
    town: null,
    mobile: null,
    createdAt: new Date().toISOString(),
  });
  return { account, password };
}
