import type { TownId } from '../../policy/index.js';
import { type ClaimSummary, type Officer, seenBy } from '../claims/index.js';
import type { Store } from '../store/index.js';
import { Budget, type BudgetLine } from './budget.js';
import { type Recipient, recipientsIn } from './recipients.js';
import { type TownCap, townCaps } from './town-cap.js';

/**
 * The budget of a year as an officer sees it: a town's reviewers their own town's.
 * @param year "2026"
 */
export async function budgetOf(
  store: Store,
  officer: Officer,
  year: string,
): Promise<{ readonly lines: readonly BudgetLine[]; readonly caps: readonly TownCap[] }> {
  const budget = new Budget(year);
  const stations: ClaimSummary[] = [];
  const query = seenBy({}, officer);
  if (query) {
    for await (const claim of store.claims.each(query)) {
      budget.add(claim);
      if (claim.benefit === 'station-subsidy') stations.push(claim);
    }
  }
  return { lines: budget.lines(), caps: townCaps(stations, `${year}-12-31`) };
}

/**
 * The recipients of a month as an officer sees them: a town's reviewers their own town's.
 * @param month "2026-11"
 * @param town of the district's officers: undefined for all
 */
export async function recipientsOf(
  store: Store,
  officer: Officer,
  month: string,
  town: TownId | undefined,
): Promise<readonly Recipient[]> {
  const query = seenBy({ benefit: 'post-subsidy', town }, officer);
  const claims: ClaimSummary[] = [];
  if (query) for await (const claim of store.claims.each(query)) claims.push(claim);
  return recipientsIn(claims, month);
}
