import { type ClaimSummary, keysOf } from '../../claims/index.js';

/** A summary as it is held in memory and in the index's file: without its keys, which follow from the rest. */
export type HeldSummary = Omit<ClaimSummary, 'keys'>;

export function heldOf({ keys: _, ...held }: ClaimSummary): HeldSummary {
  return held;
}

export const keysOfHeld = (held: HeldSummary): readonly string[] =>
  keysOf({ contact: held, town: held.town });

export const summaryOfHeld = (held: HeldSummary): ClaimSummary => ({ ...held, keys: keysOfHeld(held) });

/** Keeps each value once, however often it comes. */
class Once<T> {
  readonly #values = new Map<T, T>();

  of(value: T): T {
    const known = this.#values.get(value);
    if (known !== undefined) return known;
    this.#values.set(value, value);
    return value;
  }
}

/**
 * Makes summaries that share what is the same in many: states, towns, sums, employers. A hundred thousand of them then take
 * about half the memory.
 */
export function compactor(): (claim: HeldSummary) => HeldSummary {
  const benefits = new Once<ClaimSummary['benefit']>();
  const statuses = new Once<ClaimSummary['status']>();
  const towns = new Once<ClaimSummary['town']>();
  const channels = new Once<ClaimSummary['channel']>();
  const reviewers = new Once<ClaimSummary['reviewer']>();
  const payers = new Once<ClaimSummary['payer']>();
  const pers = new Once<ClaimSummary['per']>();
  const sums = new Once<string>();
  const names = new Once<string>();
  const ranges = new Map<string, ClaimSummary['range']>();

  function rangeOf(range: ClaimSummary['range']): ClaimSummary['range'] {
    const key = `${range.min}–${range.max}`;
    const known = ranges.get(key) ?? range;
    ranges.set(key, known);
    return known;
  }

  return (claim) => ({
    ...claim,
    benefit: benefits.of(claim.benefit),
    status: statuses.of(claim.status),
    changedAt: claim.changedAt === claim.filedAt ? claim.filedAt : claim.changedAt,
    town: towns.of(claim.town),
    channel: channels.of(claim.channel),
    reviewer: reviewers.of(claim.reviewer),
    payer: payers.of(claim.payer),
    per: pers.of(claim.per),
    amount: claim.amount === null ? null : sums.of(claim.amount),
    range: rangeOf(claim.range),
    name: names.of(claim.name),
    employer: names.of(claim.employer),
  });
}
