import { FIRST_DAY } from './dates.js';
import { FACTS, isFactId } from './facts.js';
import { MAX_FEN } from './money.js';
import { type Known, mayPrecede } from './read.js';
import type { Variable } from './rule.js';
import { RULINGS } from './rulings.js';

export type CutsOf = (known: Known) => readonly (string | number)[];

/** The value a variable is known to have; for a date the days it may be. */
export const heldOf = (known: Known, variable: Variable): unknown => known[variable];

/**
 * The values that stand for all that a variable may still be: one for each piece between the rule's cuts, both ends of
 * a piece for money (an amount is linear within a piece, so its extremes and any change show at the ends).
 */
export function candidatesFor(
  variable: Variable,
  known: Known,
  cutsOf: readonly CutsOf[],
): readonly unknown[] {
  if (!isFactId(variable)) return known[variable] ? [known[variable]] : RULINGS[variable];
  const spec = FACTS[variable];
  if (spec.kind === 'date') return dateCandidates(variable, known, cutsOf);
  const value = heldOf(known, variable);
  if (value !== undefined) return [value];
  switch (spec.kind) {
    case 'choice':
      return unclashing(variable, known);
    case 'choices':
      return subsets(spec.values);
    case 'boolean':
      return [true, false];
    default: {
      const starts = [...new Set([0, ...cutsOf.flatMap((cuts) => cuts(known)).map(Number)])].sort(
        (a, b) => a - b,
      );
      if (spec.kind !== 'money') return starts;
      const ends = starts.map((_, i) => (starts[i + 1] ?? MAX_FEN + 1) - 1);
      return [...new Set(starts.flatMap((start, i) => [start, ends[i]]))];
    }
  }
}

/** The first day of each piece that the known part of the date leaves open. */
function dateCandidates(variable: Variable, known: Known, cutsOf: readonly CutsOf[]): readonly string[] {
  const held = heldOf(known, variable);
  const { first, last } = isDays(held) ? held : { first: FIRST_DAY, last: known.asOf };
  const starts = [FIRST_DAY, ...cutsOf.flatMap((cuts) => cuts(known)).map(String)].sort();
  return starts.filter((start, i) => start <= last && (starts[i + 1] ?? '9') > first);
}

const isDays = (held: unknown): held is { first: string; last: string } =>
  typeof held === 'object' && held !== null && 'first' in held && 'last' in held;

/** A certificate level that clashes with what is known of the one before, or the other way round, is bad input. */
function unclashing(variable: Variable, known: Known): readonly string[] {
  const { certificateLevel: level, previousCertificateLevel: previous } = known;
  if (variable === 'certificateLevel' && previous) {
    return FACTS.certificateLevel.values.filter((value) => mayPrecede(previous, value));
  }
  if (variable === 'previousCertificateLevel' && level) {
    return FACTS.previousCertificateLevel.values.filter((value) => mayPrecede(value, level));
  }
  const spec = isFactId(variable) ? FACTS[variable] : undefined;
  return spec?.kind === 'choice' ? spec.values : [];
}

/** Every list that a fact with several values may be: one for each set of them. */
function subsets(values: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** values.length }, (_, set) =>
    values.filter((_value, i) => (set >> i) % 2 === 1),
  );
}
