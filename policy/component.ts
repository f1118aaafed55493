import { type CutsOf, candidatesFor } from './candidates.js';
import type { Fen } from './money.js';
import { type Known, mayPrecede } from './read.js';
import type { Amount, Benefit, Case, Condition, Part, Variable } from './rule.js';

/** The rules of a benefit that share facts or rulings: what one component turns out says nothing about another. */
export interface Component {
  readonly variables: readonly Variable[];
  readonly cuts: ReadonlyMap<Variable, readonly CutsOf[]>;
  readonly conditions: readonly Condition[];
  readonly amount: Amount | undefined;
}

/** What a component may still turn out to be. Without the amount among its rules, it is worth 1 (holds) or 0. */
export interface Outcome {
  readonly min: Fen;
  readonly max: Fen;
  /** The variables that some two completions differ in alone, and turn out differently. */
  readonly open: readonly Variable[];
  /** Each condition, in the component's order: true, false, or null while it may be either. */
  readonly holds: readonly (boolean | null)[];
  /** Is the amount above zero where the conditions hold? undefined where they cannot hold, or it is not here. */
  readonly pays: boolean | null | undefined;
  /** The lines of the amount, where every completion that has one comes to the same. */
  readonly parts: readonly Part[] | null;
}

/** Parts a benefit's rules into components. */
export function componentsOf({ conditions, amount }: Benefit): readonly Component[] {
  const groups: { rules: Set<Condition | Amount>; variables: Set<Variable> }[] = [];
  for (const rule of [...conditions, amount]) {
    const touching = groups.filter(({ variables }) => rule.reads.some((variable) => variables.has(variable)));
    const merged = {
      rules: new Set([...touching.flatMap(({ rules }) => [...rules]), rule]),
      variables: new Set([...touching.flatMap(({ variables }) => [...variables]), ...rule.reads]),
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), merged);
  }
  return groups.map(({ rules, variables }) => ({
    variables: [...variables],
    cuts: new Map([...variables].map((variable) => [variable, cutsAlong(variable, [...rules])])),
    conditions: conditions.filter((condition) => rules.has(condition)),
    amount: rules.has(amount) ? amount : undefined,
  }));
}

function cutsAlong(variable: Variable, rules: readonly (Condition | Amount)[]): readonly CutsOf[] {
  return rules.flatMap(({ cuts }) =>
    Object.entries(cuts ?? {}).flatMap(([id, cut]) => (id === variable ? [cut] : [])),
  );
}

/** Works out a component over every completion of what is known: one value for each piece stands for all. */
export function workOut(component: Component, known: Known): Outcome {
  const { variables, conditions, amount } = component;
  const lists = variables.map((variable) =>
    candidatesFor(variable, known, component.cuts.get(variable) ?? []),
  );
  const outcomes = new Float64Array(lists.reduce((product, list) => product * list.length, 1));
  const seen = conditions.map(() => ({ true: false, false: false }));
  const paid = { true: false, false: false };
  const parts = new Map<Fen, readonly Part[]>();
  const c = { asOf: known.asOf };
  fill(c, variables, lists, 0);
  if (!isComplete(c, variables)) throw new TypeError(`no completion of ${variables.join(', ')}`);
  for (let index = 0; index < outcomes.length; index++) {
    fill(c, variables, lists, index);
    if (!isPossible(c, variables)) {
      outcomes[index] = Number.NaN;
      continue;
    }
    let all = true;
    conditions.forEach((condition, i) => {
      const holds = condition.holds(c);
      if (seen[i]) seen[i][holds ? 'true' : 'false'] = true;
      all &&= holds;
    });
    let worth = all ? 1 : 0;
    if (all && amount) {
      const lines = amount.parts(c);
      worth = Math.max(
        0,
        lines.reduce((sum, { fen }) => sum + fen, 0),
      );
      if (!parts.has(worth)) parts.set(worth, lines);
      paid[worth > 0 ? 'true' : 'false'] = true;
    }
    outcomes[index] = worth;
  }
  const possible = outcomes.filter((worth) => !Number.isNaN(worth));
  return {
    min: possible.reduce((least, worth) => Math.min(least, worth), Number.POSITIVE_INFINITY),
    max: possible.reduce((most, worth) => Math.max(most, worth), 0),
    open: openVariables(variables, lists, outcomes),
    holds: seen.map(threeValued),
    pays: paid.true || paid.false ? threeValued(paid) : undefined,
    parts: parts.size === 1 ? ([...parts.values()][0] ?? null) : null,
  };
}

const threeValued = (seen: { true: boolean; false: boolean }) => (seen.true && seen.false ? null : seen.true);

/** Sets the variables to the completion of this index: the last variable runs fastest. */
function fill(
  c: object,
  variables: readonly Variable[],
  lists: readonly (readonly unknown[])[],
  index: number,
): void {
  let rest = index;
  for (let i = variables.length - 1; i >= 0; i--) {
    const list = lists[i] ?? [];
    Reflect.set(c, variables[i] ?? '', list[rest % list.length]);
    rest = Math.floor(rest / list.length);
  }
}

/** The rules of a component read its own variables only, so a case with these is complete for them. */
function isComplete(c: { readonly asOf: string }, variables: readonly Variable[]): c is Case {
  return variables.every((variable) => variable in c);
}

/** Two certificate levels that clash are bad input, so no completion has them. */
function isPossible(c: Case, variables: readonly Variable[]): boolean {
  return (
    !variables.includes('certificateLevel') ||
    !variables.includes('previousCertificateLevel') ||
    mayPrecede(c.previousCertificateLevel, c.certificateLevel)
  );
}

/** The variables along which, all others kept, the outcome changes somewhere. */
function openVariables(
  variables: readonly Variable[],
  lists: readonly (readonly unknown[])[],
  outcomes: Float64Array,
): readonly Variable[] {
  let stride = outcomes.length;
  return variables.filter((_, i) => {
    const length = lists[i]?.length ?? 1;
    const outer = stride;
    stride /= length;
    if (length === 1) return false;
    for (let block = 0; block < outcomes.length; block += outer) {
      for (let start = block; start < block + stride; start++) {
        let first = Number.NaN;
        for (let at = start; at < start + outer; at += stride) {
          const worth = outcomes[at] ?? Number.NaN;
          if (Number.isNaN(worth)) continue;
          if (Number.isNaN(first)) first = worth;
          else if (worth !== first) return true;
        }
      }
    }
    return false;
  });
}
