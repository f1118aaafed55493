import { TOWNS, type TownId } from '../../policy/index.js';
import { type Officer, ROLES, type Role } from './life.js';

const ACCOUNT_FORM = /^[a-z0-9][a-z0-9._-]{1,31}$/;

/** The name of an account or a system as it is kept: case, width and spaces around it do not count. */
export const accountOf = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/** Can an account or a system be called so? */
export const isAccount = (name: string): boolean => ACCOUNT_FORM.test(name);

/**
 * What an account or a system may do, as it was typed in a form.
 * @returns what is wrong with it: no role or one that there is not, or a town reviewer without a town
 */
export function readRights(given: {
  readonly roles: readonly string[];
  /** '' : none. */
  readonly town: string;
}): Pick<Officer, 'roles' | 'town'> | 'roles' | 'town' {
  const roles: readonly Role[] = ROLES.filter((role) => given.roles.includes(role));
  if (roles.length === 0 || roles.length < new Set(given.roles).size) return 'roles';
  if (!roles.includes('town-reviewer')) return { roles, town: null };
  const town: TownId | undefined = TOWNS.find(({ id }) => id === given.town)?.id;
  return town ? { roles, town } : 'town';
}
