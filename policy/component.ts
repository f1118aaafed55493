import type { Day } from './dates.js';
import { FACTS, isFactId } from './facts.js';
import type { Fen } from './money.js';
import { type Known, mayPrecede } from './read.js';
import type { Amount, Benefit, Case, Condition, Part, Variable } from './rule.js';

/**
 * Rules of a benefit that are worked out together. A benefit's rules are parted so that no two components share facts or
 * rulings: what one turns out says nothing about another. Without the amount among its rules, a component is worth 1
 * (all of them hold) or 0.
 */
export interface Component {
  readonly variables: readonly Variable[];
  /** Those of them that are money. */
  readonly sums: readonly Variable[];
  /** Certificates that clash are bad input: there is no such case. */
  readonly certificates: boolean;
  /** Where its rules' answers may change along a variable. */
  readonly cuts: ReadonlyMap<Variable, readonly Cut[]>;
  readonly conditions: readonly Condition[];
  readonly amount: Amount | undefined;
}

export type Cut = (known: Known) => readonly (Day | Fen)[];

/** What a component is worth in one case. */
export interface Worth {
  readonly worth: Fen;
  /** The lines of the amount; undefined where a condition does not hold, or the amount is not here. */
  readonly parts: readonly Part[] | undefined;
}

type Rule = Condition | Amount;

const CERTIFICATES: readonly Variable[] = ['certificateLevel', 'previousCertificateLevel'];

/** What a rule hangs on. What is known of one certificate narrows what the other may be: who reads one hangs on both. */
const variablesOf = ({ reads }: Rule): readonly Variable[] =>
  reads.some((variable) => CERTIFICATES.includes(variable)) ? [...CERTIFICATES, ...reads] : reads;

/** A condition by itself. */
export const alone = (condition: Condition): Component => componentOf([condition], undefined);

/** Parts a benefit's rules into components. */
export function componentsOf({ conditions, amount }: Benefit): readonly Component[] {
  const groups: { rules: Set<Rule>; variables: Set<Variable> }[] = [];
  for (const rule of [...conditions, amount]) {
    const touching = groups.filter(({ variables }) =>
      variablesOf(rule).some((variable) => variables.has(variable)),
    );
    const merged = {
      rules: new Set([...touching.flatMap(({ rules }) => [...rules]), rule]),
      variables: new Set([...touching.flatMap(({ variables }) => [...variables]), ...variablesOf(rule)]),
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), merged);
  }
  return groups.map(({ rules }) =>
    componentOf(
      conditions.filter((condition) => rules.has(condition)),
      rules.has(amount) ? amount : undefined,
    ),
  );
}

function componentOf(conditions: readonly Condition[], amount: Amount | undefined): Component {
  const rules = [...conditions, ...(amount ? [amount] : [])];
  const variables = [...new Set(rules.flatMap(variablesOf))];
  return {
    variables,
    sums: variables.filter((variable) => isFactId(variable) && FACTS[variable].kind === 'money'),
    certificates: variables.some((variable) => CERTIFICATES.includes(variable)),
    cuts: cutsBetween(rules),
    conditions,
    amount,
  };
}

const cutsBetween = (rules: readonly Rule[]): ReadonlyMap<Variable, readonly Cut[]> => {
  const all = rules.flatMap(({ cuts }) => Object.entries(cuts ?? {}));
  const cutAlong = rules
    .flatMap(({ reads }) => reads)
    .filter((variable) => all.some(([id]) => id === variable));
  return new Map(
    cutAlong.map((variable) => [variable, all.flatMap(([id, cut]) => (id === variable ? [cut] : []))]),
  );
};

/** Two certificate levels that clash are bad input, so no completion has them. */
export const isPossible = (c: Pick<Case, 'certificateLevel' | 'previousCertificateLevel'>): boolean =>
  mayPrecede(c.previousCertificateLevel, c.certificateLevel);

/** The worth of a case in which every condition holds. */
export function worthOf({ amount }: Component, c: Case): Worth {
  if (!amount) return { worth: 1, parts: undefined };
  const parts = amount.parts(c);
  let sum = 0;
  for (const { fen } of parts) sum += fen;
  return { worth: Math.max(0, sum), parts };
}
