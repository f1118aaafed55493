import { Decimal } from 'decimal.js';
import { on, TOWN_CAP, type TownId, toYuan } from '../../policy/index.js';
import type { ClaimSummary } from '../claims/index.js';
import { yearOf } from './budget.js';

/** How far a town's station subsidies of a year reach towards the cap of 第10条. In yuan, "300000.00". */
export interface TownCap {
  readonly town: TownId;
  readonly approved: string;
  readonly cap: string;
  /** Never below zero. */
  readonly left: string;
}

/** The towns that have station subsidies approved in the year of that day. */
export function townCaps(claims: readonly ClaimSummary[], day: string): readonly TownCap[] {
  const cap = toYuan(on(day, TOWN_CAP));
  const sums = new Map<TownId, Decimal>();
  for (const { benefit, town, approvedAt, range } of claims) {
    if (benefit !== 'station-subsidy' || !town || !approvedAt || yearOf(approvedAt) !== day.slice(0, 4))
      continue;
    sums.set(town, (sums.get(town) ?? new Decimal(0)).plus(range.min));
  }
  return [...sums].map(([town, sum]) => ({
    town,
    approved: sum.toFixed(2),
    cap,
    left: Decimal.max(0, new Decimal(cap).minus(sum)).toFixed(2),
  }));
}
