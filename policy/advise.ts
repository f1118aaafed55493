import { assess } from './assess.js';
import { BENEFITS, type BenefitId } from './benefits/index.js';
import type { Day } from './dates.js';
import type { Facts } from './facts.js';
import type { Finding } from './finding.js';
import type { Benefit } from './rule.js';
import type { Rulings } from './rulings.js';

/** What would help: the smallest step that makes a benefit eligible, or raises it. */
export interface Advice {
  readonly benefit: BenefitId;
  /** The facts as they would then be. Nothing but waiting: {}. */
  readonly change: Facts;
  /** The first day on which it helps: asOf, or the day to wait for. */
  readonly on: Day;
  readonly before: Finding;
  readonly after: Finding;
}

/**
 * What a person could still do or wait for, for each benefit that is not fully reached. Never what cannot be changed: a
 * past date, where one works, being on establishment.
 * @throws BadInput as `assess` does
 */
export function advise(facts: Facts, rulings: Rulings, asOf: Day): readonly Advice[] {
  const known = assess(facts, rulings, asOf);
  return known.flatMap((before) => {
    const benefit: Benefit | undefined = BENEFITS.find(({ id }) => id === before.benefit);
    for (const step of benefit?.steps ?? []) {
      for (const { change, on } of step(facts, asOf)) {
        const after = assess({ ...facts, ...change }, rulings, on).find(
          (one) => one.benefit === before.benefit,
        );
        if (after && isBetter(before, after)) return [{ benefit: before.benefit, change, on, before, after }];
      }
    }
    return [];
  });
}

/** Both ends of the range count: what is sure may not shrink, and something must grow. */
function isBetter({ range: before }: Finding, { range: after }: Finding): boolean {
  const [min, max] = [Number(after.min) - Number(before.min), Number(after.max) - Number(before.max)];
  return min >= 0 && max >= 0 && min + max > 0;
}
