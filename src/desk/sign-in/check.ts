import type { Staff, Store } from '../../store/index.js';
import { hashPassword, isPassword, oneTimePassword } from './password.js';

/** Checks accounts and passwords. An account that does not exist, or is closed, takes as long as a wrong password. */
export function credentials(store: Store) {
  const nobodys = hashPassword(oneTimePassword());
  // Awaited at the first sign-in only; a failure then is answered there.
  nobodys.catch(() => undefined);
  return async (account: string, password: string): Promise<Staff | undefined> => {
    const staff = await store.staff.get(account);
    const isRight = await isPassword(password, staff?.password ?? (await nobodys));
    return isRight && !staff?.isClosed ? staff : undefined;
  };
}
