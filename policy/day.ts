import type { Component } from './component.js';
import type { Decisions } from './decisions.js';
import { type Domain, domainOf, ends, UNNUMBERED } from './domain.js';
import { type Finding, findingOf, type Rules } from './finding.js';
import { Memory } from './memory.js';
import { Numbering, placeOf, VARIABLES } from './numbering.js';
import type { Outcome } from './outcome.js';
import { type Known, sumsIn } from './read.js';
import type { Variable } from './rule.js';

/** A day of assessment: what its cases are numbered by, and what they turned out to be so far. */
export class AssessmentDay<Id extends string> {
  readonly asOf: string;
  readonly numbering: Numbering;
  readonly #domains: ReadonlyMap<Variable, Domain>;
  readonly #outcomes: ReadonlyMap<Decisions, Memory<Outcome>>;
  readonly #findings: ReadonlyMap<Rules<Id>, Memory<Finding<Id>>>;

  constructor(asOf: string, rules: readonly Rules<Id>[]) {
    this.asOf = asOf;
    const worked = new Set(
      rules.flatMap(({ components, conditions }) => [
        ...components,
        ...conditions.map(({ decisions }) => decisions),
      ]),
    );
    const domains = domainsOn(asOf, worked);
    this.#domains = domains;
    this.numbering = new Numbering(asOf, domains);
    this.#outcomes = new Map(
      [...worked].map((decisions) => [decisions, new Memory(decisions.component.variables, domains)]),
    );
    this.#findings = new Map(
      rules.map((one) => [
        one,
        new Memory(
          one.components.flatMap(({ component }) => component.variables),
          domains,
        ),
      ]),
    );
  }

  /**
   * @param numbers what is known, by this day's numbering
   * @param facts the facts themselves, checked: a sum may have no number
   */
  findingOf(rules: Rules<Id>, numbers: Int32Array, facts: unknown): Finding<Id> {
    const memory = this.#findings.get(rules);
    const key = memory?.keyOf(numbers) ?? UNNUMBERED;
    const remembered = memory?.get(key);
    if (remembered) return remembered;
    const finding = findingOf(rules, (decisions) => this.#outcomeOf(decisions, numbers, facts));
    memory?.set(key, finding);
    return finding;
  }

  #outcomeOf(decisions: Decisions, numbers: Int32Array, facts: unknown): Outcome {
    const memory = this.#outcomes.get(decisions);
    const key = memory?.keyOf(numbers) ?? UNNUMBERED;
    const remembered = memory?.get(key);
    if (remembered) return remembered;
    const values = this.#mayBe(decisions.component, numbers, facts);
    // The branches are only needed to tell the whole.
    const outcome = { ...decisions.workOut(values, this.asOf), branches: [] };
    memory?.set(key, outcome);
    return outcome;
  }

  /** What each variable of a component may be. */
  #mayBe(
    { variables, sums, cuts }: Component,
    numbers: Int32Array,
    facts: unknown,
  ): readonly (readonly unknown[])[] {
    // A sum within a piece is not among its domain's values; and of two sums, one moves where the other's pieces begin.
    const areApart = sums.some((sum) => {
      const number = numbers[placeOf(sum)] ?? 0;
      return number === UNNUMBERED || (number > 0 && sums.length > 1);
    });
    const known: Known = areApart ? sumsIn(facts, sums, this.asOf) : { asOf: this.asOf };
    return variables.map((variable) => {
      if (!areApart || !sums.includes(variable)) {
        return this.#domains.get(variable)?.lists[numbers[placeOf(variable)] ?? 0] ?? [];
      }
      const sum = known[variable];
      if (sum !== undefined) return [sum];
      return ends((cuts.get(variable) ?? []).flatMap((cut) => cut(known)).map(Number));
    });
  }
}

/** The values of every variable, between all the cuts that rules declare along it. */
function domainsOn(asOf: string, worked: Iterable<Decisions>): ReadonlyMap<Variable, Domain> {
  const starts = new Map<Variable, (string | number)[]>();
  for (const { component } of worked) {
    for (const [variable, cuts] of component.cuts) {
      const all = starts.get(variable) ?? [];
      for (const cut of cuts) all.push(...cut({ asOf }));
      starts.set(variable, all);
    }
  }
  return new Map(
    VARIABLES.map((variable) => [variable, domainOf(variable, starts.get(variable) ?? [], asOf)]),
  );
}
