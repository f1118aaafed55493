import type { Staff } from '../store/index.js';

/** What the staff are called, by account. */
export type Names = ReadonlyMap<string, string>;

export const namesOf = (staff: readonly Staff[]): Names =>
  new Map(staff.map(({ account, displayName }) => [account, displayName]));
