import { z } from 'zod';
import { type Claim, canSee, type Officer, readClaimNumber } from '../../claims/index.js';
import type { Store } from '../../store/index.js';
import { Refused } from '../problems.js';

const LONGEST_NUMBER = 40;

const ClaimNumber = z.string().max(LONGEST_NUMBER).describe('SG26-7K3-F9QX');
export const ClaimPath = z.object({ number: ClaimNumber });

/**
 * The claim of a number, however it is typed.
 * @throws Refused where there is none, or it is not for this officer to see
 */
export async function claimIn(store: Store, typed: string, officer: Officer): Promise<Claim> {
  const number = readClaimNumber(typed);
  const claim = number === undefined ? undefined : await store.claims.get(number);
  if (!claim || !canSee(claim, officer)) throw new Refused('not-found');
  return claim;
}
