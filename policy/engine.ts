import { alone, type Component, componentsOf } from './component.js';
import { AssessmentDay } from './day.js';
import { Decisions } from './decisions.js';
import { type Finding, type Rules, saidOf } from './finding.js';
import { readAsOf } from './read.js';
import { type Benefit, PAID_IN_FULL } from './rule.js';

/** Days that are kept open: today, and a few that people look back at or wait for. */
const DAYS = 4;

/**
 * Makes the assessment of a list of benefits.
 * @returns a function of (facts, rulings, asOf): one finding for each benefit open to the applicant's kind, or for each
 * there is while that is unknown. Facts and rulings that are absent or null are unknown; asOf is a day, "YYYY-MM-DD", not
 * before the document. It throws BadInput naming the fact, ruling or asOf that it refuses. Findings and their lists are
 * shared and frozen.
 */
export function engine<Id extends string>(benefits: readonly Benefit<Id>[]) {
  const rules = benefits.map(rulesOf);
  const days = new Map<unknown, AssessmentDay<Id>>();
  let latest: AssessmentDay<Id> | undefined;

  /** The day, now the one used last. */
  function dayOf(given: unknown): AssessmentDay<Id> {
    const day = days.get(given) ?? new AssessmentDay(readAsOf(given), rules);
    days.delete(day.asOf);
    const [oldest] = days.keys();
    if (days.size >= DAYS) days.delete(oldest);
    days.set(day.asOf, day);
    return day;
  }

  return (facts: unknown, rulings: unknown, asOf: unknown): readonly Finding<Id>[] => {
    const day = latest && latest.asOf === asOf ? latest : dayOf(asOf);
    latest = day;
    return day.assess(facts, rulings);
  };
}

function rulesOf<Id extends string>(benefit: Benefit<Id>): Rules<Id> {
  const { clause, conditions, amount } = benefit;
  const components = componentsOf(benefit).map((component) => new Decisions(component));
  return {
    benefit,
    components,
    conditions: conditions.map((condition) => {
      const component = alone(condition);
      // Where a condition is a component by itself, it is worked out once.
      const same = components.find((one) => isSame(one.component, component));
      return { decisions: same ?? new Decisions(component), said: saidOf(clause, condition) };
    }),
    amount: saidOf(clause, { note: PAID_IN_FULL, ...amount }),
  };
}

const isSame = (a: Component, b: Component): boolean =>
  !a.amount && a.conditions.length === 1 && a.conditions[0] === b.conditions[0];
