import type { Worth } from './component.js';
import type { Fen } from './money.js';

/** What a component may still turn out to be. */
export interface Outcome {
  readonly min: Fen;
  readonly max: Fen;
  /** Bit i: some two completions that differ in the component's variable i alone turn out differently. */
  readonly open: number;
  /** Is the amount above zero where the conditions hold? undefined where they cannot hold, or it is not here. */
  readonly pays: boolean | null | undefined;
  /** The lines of the amount; null where completions come to different sums; undefined as above. */
  readonly lines: Worth | null | undefined;
  /** The variable that it hangs on next, and what it is for each of its values; -1 and none where it hangs on no more. */
  readonly variable: number;
  readonly branches: readonly Branch[];
}

/** undefined: such a case would be bad input. */
export type Branch = Outcome | undefined;

/** A condition does not hold, whatever else is so. */
export const NOTHING: Outcome = {
  min: 0,
  max: 0,
  open: 0,
  pays: undefined,
  lines: undefined,
  variable: -1,
  branches: [],
};

/** Everything that matters is settled. */
export const settled = (lines: Worth): Outcome => ({
  min: lines.worth,
  max: lines.worth,
  open: 0,
  pays: lines.parts && lines.worth > 0,
  lines: lines.parts && lines,
  variable: -1,
  branches: [],
});

/** What hangs on a variable, from what it is for each of its values. */
export function hangingOn(variable: number, branches: readonly Branch[]): Branch {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let open = 0;
  let pays: Outcome['pays'];
  let lines: Outcome['lines'];
  let isWhole = true;
  for (const branch of branches) {
    if (!branch) {
      isWhole = false;
      continue;
    }
    min = Math.min(min, branch.min);
    max = Math.max(max, branch.max);
    open |= branch.open;
    if (pays === undefined) pays = branch.pays;
    else if (branch.pays !== undefined && branch.pays !== pays) pays = null;
    if (lines === undefined) lines = branch.lines;
    else if (branch.lines !== undefined && branch.lines?.worth !== lines?.worth) lines = null;
  }
  if (max < min) return undefined;
  // The same whatever the variable is: there is nothing to tell apart.
  if (isWhole && min === max) return { min, max, open, pays, lines, variable: -1, branches: [] };
  if (areDifferent(branches)) open |= 1 << variable;
  return { min, max, open, pays, lines, variable, branches };
}

function areDifferent(branches: readonly Branch[]): boolean {
  for (let i = 0; i < branches.length; i++) {
    for (let j = i + 1; j < branches.length; j++) {
      if (differ(branches[i], branches[j], [])) return true;
    }
  }
  return false;
}

/**
 * Do two outcomes differ in some completion of the variables they leave open?
 * @param chosen the value, by its index, that the completion has of each variable chosen so far
 */
function differ(a: Branch, b: Branch, chosen: (number | undefined)[]): boolean {
  if (!a || !b || a === b) return false;
  if (a.branches.length === 0 && b.branches.length === 0) return a.min !== b.min;
  if (a.branches.length === 0) return differ(b, a, chosen);
  const { variable, branches } = a;
  const index = chosen[variable];
  if (index !== undefined) return differ(branches[index], b, chosen);
  const isFound = branches.some((branch, i) => {
    chosen[variable] = i;
    return differ(branch, b.variable === variable ? b.branches[i] : b, chosen);
  });
  chosen[variable] = undefined;
  return isFound;
}
