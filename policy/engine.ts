import { type Component, componentsOf, workOut } from './component.js';
import { FACTS } from './facts.js';
import { type Finding, findingOf } from './finding.js';
import { Memory } from './memory.js';
import { Numbering } from './numbering.js';
import { clash, type Known, read, readAsOf } from './read.js';
import type { Benefit, Variable } from './rule.js';

/** Days whose memories are kept: today's cases, and a few days that people look back at. */
const DAYS = 4;

/**
 * Makes the assessment of a list of benefits.
 * @returns a function of (facts, rulings, asOf): one finding for each benefit open to the applicant's kind, or for each
 * there is while that is unknown. Facts and rulings that are absent or null are unknown; asOf is a day, "YYYY-MM-DD", not
 * before the document. It throws BadInput naming the fact, the ruling or asOf that it refuses. Findings are shared and
 * frozen.
 */
export function engine<Id extends string>(benefits: readonly Benefit<Id>[]) {
  const rules = benefits.map((benefit) => {
    const components = componentsOf(benefit);
    return { benefit, components, variables: withPartners(components.flatMap(({ variables }) => variables)) };
  });
  type Day = ReturnType<typeof openDay>;
  const days = new Map<unknown, Day>();

  /** What a day's cases are numbered by, and what they turned out to be. */
  function openDay(asOf: string) {
    const cutsOf = (variable: Variable) => {
      const cuts = rules.flatMap(({ components }) =>
        components.flatMap(({ cuts }) => cuts.get(variable) ?? []),
      );
      return [...new Set(cuts.flatMap((cut) => cut({ asOf })))];
    };
    const numbering = new Numbering(asOf, cutsOf);
    const open = rules.map((rule) => ({
      ...rule,
      memory: new Memory<Finding<Id>>(numbering, rule.variables),
    }));
    const byKind = [undefined, ...FACTS.applicantKind.values].map((kind) =>
      open.filter(({ benefit }) => !kind || benefit.kinds.includes(kind)),
    );
    return { asOf, numbering, byKind };
  }

  function dayOf(given: unknown): Day {
    const asOf = readAsOf(given);
    const [oldest] = days.keys();
    if (days.size >= DAYS) days.delete(oldest);
    const day = openDay(asOf);
    days.set(asOf, day);
    return day;
  }

  return (facts: unknown, rulings: unknown, asOf: unknown): readonly Finding<Id>[] => {
    const { asOf: on, numbering, byKind } = days.get(asOf) ?? dayOf(asOf);
    const numbers = numbering.of(facts, rulings);
    // 1 is none, 0 unknown: only two known levels can clash.
    const [previous = 0, level = 0] = [numbers[PREVIOUS], numbers[LEVEL]];
    if (previous > 1 && level > 0) clash(facts);
    const findings: Finding<Id>[] = [];
    for (const rule of byKind[numbers[KIND] ?? 0] ?? []) {
      const key = rule.memory.keyOf(numbers);
      let finding = rule.memory.get(key);
      if (finding === undefined) {
        finding = deepFreeze(assessBenefit(rule, read(facts, rulings, on)));
        rule.memory.set(key, finding);
      }
      findings.push(finding);
    }
    return findings;
  };
}

function assessBenefit<Id extends string>(
  { benefit, components }: { readonly benefit: Benefit<Id>; readonly components: readonly Component[] },
  known: Known,
): Finding<Id> {
  const outcomes = components.map((component) => workOut(component, known));
  return findingOf(benefit, components, outcomes);
}

const place = (fact: keyof typeof FACTS) => Object.keys(FACTS).indexOf(fact);
const KIND = place('applicantKind');
const LEVEL = place('certificateLevel');
const PREVIOUS = place('previousCertificateLevel');

/** What is known of one certificate narrows what the other may be: who asks for one hangs on both. */
function withPartners(variables: readonly Variable[]): ReadonlySet<Variable> {
  const asks = variables.some((one) => one === 'certificateLevel' || one === 'previousCertificateLevel');
  return new Set([
    ...variables,
    ...(asks ? (['certificateLevel', 'previousCertificateLevel'] as const) : []),
  ]);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}
