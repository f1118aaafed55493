import { Decimal } from 'decimal.js';
import { BENEFITS, type BenefitId, type Finding, TOWNS, type TownId } from '../../policy/index.js';
import type { ClaimSummary } from '../claims/index.js';
import { shanghaiDay } from '../shanghai.js';

/** Whose budget: the district's, a town's, or a town's that the applicant did not name. */
export type Payer = 'district' | TownId | 'town-unknown';

export const PAYERS: readonly Payer[] = ['district', ...TOWNS.map(({ id }) => id), 'town-unknown'];

export interface Sum {
  readonly count: number;
  /** In yuan, "2000.00": what is sure. */
  readonly sure: string;
  /** What would come on top at most, once open readings and unknown facts are settled. */
  readonly possible: string;
}

/** One payer's line for one benefit in a year. Monthly sums are of one month, yearly ones of the year. */
export interface BudgetLine {
  readonly payer: Payer;
  readonly benefit: BenefitId;
  readonly per: Finding['per'];
  /** Filed in the year, and neither withdrawn nor rejected. */
  readonly claimed: Sum;
  /** Approved in the year. */
  readonly approved: Sum;
  /** Marked as paid in the year. */
  readonly paid: Sum;
}

const NOTHING: Sum = { count: 0, sure: '0.00', possible: '0.00' };

/** The year in Shanghai of a time, ISO 8601. */
export const yearOf = (at: string): string => shanghaiDay(at).slice(0, 4);

export const payerOf = ({ payer, town }: Pick<ClaimSummary, 'payer' | 'town'>): Payer =>
  payer === 'district' ? 'district' : (town ?? 'town-unknown');

/** Adds up claims into the lines of a year's budget, one for each payer and benefit that has any. */
export class Budget {
  readonly #year: string;
  readonly #lines = new Map<string, BudgetLine>();

  constructor(year: string) {
    this.#year = year;
  }

  add(claim: ClaimSummary): void {
    const isLive = claim.status !== 'withdrawn' && claim.status !== 'rejected';
    if (isLive && yearOf(claim.filedAt) === this.#year) this.#count(claim, 'claimed');
    if (claim.approvedAt && yearOf(claim.approvedAt) === this.#year) this.#count(claim, 'approved');
    if (claim.paidAt && yearOf(claim.paidAt) === this.#year) this.#count(claim, 'paid');
  }

  /** In the order of payers and of the document. */
  lines(): readonly BudgetLine[] {
    return PAYERS.flatMap((payer) =>
      BENEFITS.flatMap(({ id }) => {
        const line = this.#lines.get(`${payer}|${id}`);
        return line ? [line] : [];
      }),
    );
  }

  #count(claim: ClaimSummary, column: 'claimed' | 'approved' | 'paid'): void {
    const payer = payerOf(claim);
    const key = `${payer}|${claim.benefit}`;
    const line = this.#lines.get(key) ?? {
      payer,
      benefit: claim.benefit,
      per: claim.per,
      claimed: NOTHING,
      approved: NOTHING,
      paid: NOTHING,
    };
    this.#lines.set(key, { ...line, [column]: plus(line[column], claim) });
  }
}

function plus({ count, sure, possible }: Sum, { range }: Pick<ClaimSummary, 'range'>): Sum {
  const open = new Decimal(range.max).minus(range.min);
  return {
    count: count + 1,
    sure: new Decimal(sure).plus(range.min).toFixed(2),
    possible: new Decimal(possible).plus(open).toFixed(2),
  };
}

/** The lines of one kind of payment added up: monthly sums are never added to one-time ones. */
export function totalOf(
  lines: readonly BudgetLine[],
  per: Finding['per'],
): Pick<BudgetLine, 'claimed' | 'approved' | 'paid'> {
  const of = (column: 'claimed' | 'approved' | 'paid'): Sum =>
    lines.filter((line) => line.per === per).reduce((sum, line) => add(sum, line[column]), NOTHING);
  return { claimed: of('claimed'), approved: of('approved'), paid: of('paid') };
}

const add = (a: Sum, b: Sum): Sum => ({
  count: a.count + b.count,
  sure: new Decimal(a.sure).plus(b.sure).toFixed(2),
  possible: new Decimal(a.possible).plus(b.possible).toFixed(2),
});
