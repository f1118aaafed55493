import type { Component } from './component.js';
import type { Decisions } from './decisions.js';
import { type Domain, domainOf, ends, UNNUMBERED } from './domain.js';
import { FACTS } from './facts.js';
import { type Finding, findingOf, type Rules } from './finding.js';
import { Memory } from './memory.js';
import { Numbering, placeOf, VARIABLES } from './numbering.js';
import type { Outcome } from './outcome.js';
import { clash, type Known, sumsIn } from './read.js';
import type { Variable } from './rule.js';
import { SharedLists } from './shared-lists.js';

interface Remembering<Id extends string> {
  readonly rules: Rules<Id>;
  readonly memory: Memory<Finding<Id>>;
}

/** A day of assessment: what its cases are numbered by, and what they turned out to be so far. */
export class AssessmentDay<Id extends string> {
  readonly asOf: string;
  readonly #numbering: Numbering;
  readonly #domains: ReadonlyMap<Variable, Domain>;
  readonly #outcomes: ReadonlyMap<Decisions, Memory<Outcome>>;
  readonly #lists = new SharedLists<Finding<Id>>();
  /** The rules open to each kind of applicant, in the order of its numbers: first to any kind, while it is unknown. */
  readonly #byKind: readonly (readonly Remembering<Id>[])[];

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
    this.#numbering = new Numbering(asOf, domains);
    this.#outcomes = new Map(
      [...worked].map((decisions) => [decisions, new Memory(decisions.component.variables, domains)]),
    );
    const remembering = rules.map((one): Remembering<Id> => {
      const variables = one.components.flatMap(({ component }) => component.variables);
      return { rules: one, memory: new Memory(variables, domains) };
    });
    this.#byKind = [undefined, ...FACTS.applicantKind.values].map((kind) =>
      remembering.filter(({ rules: { benefit } }) => !kind || benefit.kinds.includes(kind)),
    );
  }

  /** @throws BadInput naming the fact or ruling that it refuses */
  assess(facts: unknown, rulings: unknown): readonly Finding<Id>[] {
    const numbers = this.#numbering.of(facts, rulings);
    // 1 is none, 0 unknown: only two known levels can clash.
    if ((numbers[PREVIOUS] ?? 0) > 1 && (numbers[LEVEL] ?? 0) > 0) clash(facts);
    const findings: Finding<Id>[] = [];
    for (const { rules, memory } of this.#byKind[numbers[KIND] ?? 0] ?? []) {
      const key = memory.keyOf(numbers);
      let finding = memory.get(key);
      if (finding === undefined) {
        finding = findingOf(rules, (decisions) => this.#outcomeOf(decisions, numbers, facts));
        memory.set(key, finding);
      }
      findings.push(finding);
    }
    return this.#lists.of(findings);
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

const KIND = placeOf('applicantKind');
const LEVEL = placeOf('certificateLevel');
const PREVIOUS = placeOf('previousCertificateLevel');

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
