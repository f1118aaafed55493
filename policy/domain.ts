import { type Day, FIRST_DAY } from './dates.js';
import { FACTS, isFactId } from './facts.js';
import { type Fen, MAX_FEN } from './money.js';
import type { Variable } from './rule.js';
import { RULINGS } from './rulings.js';

/** Not numbered: a sum within a piece. What it leads to is worked out from its own value. */
export const UNNUMBERED = -1;

/**
 * The values that stand for all that a variable may be on a day: one for each piece between the rules' cuts, both ends of
 * a piece for money (an amount is linear within a piece, so its extremes and any change show at the ends). What is known
 * of the variable has a number; 0 is unknown.
 */
export interface Domain {
  /** The values that each number leaves open. */
  readonly lists: readonly (readonly unknown[])[];
  /** The number of a checked value, or UNNUMBERED. */
  numberOf(held: unknown): number;
}

/** @param cuts where the rules' answers may change along the variable */
export function domainOf(variable: Variable, cuts: readonly (Day | Fen)[], asOf: Day): Domain {
  if (!isFactId(variable)) return listed(RULINGS[variable]);
  const spec = FACTS[variable];
  switch (spec.kind) {
    case 'choice':
      return listed(spec.values);
    case 'boolean':
      return listed([true, false]);
    case 'choices':
      return setsOf(spec.values);
    case 'date':
      return dated(ordered([FIRST_DAY, ...cuts.map(String)]).filter((day) => day <= asOf));
    case 'money':
      return listed(ends(cuts.map(Number)));
    default: {
      const starts = ordered([0, ...cuts.map(Number)]);
      return { ...listed(starts), numberOf: (held) => pieceOf(starts, Number(held)) + 1 };
    }
  }
}

/** One of a list of values, and what is not among them UNNUMBERED. */
function listed(values: readonly unknown[]): Domain {
  const numbers = new Map(values.map((value, i) => [value, i + 1]));
  return {
    lists: [values, ...values.map((value) => [value])],
    numberOf: (held) => numbers.get(held) ?? UNNUMBERED,
  };
}

/** A set of values, however often and in whatever order they are listed. */
function setsOf(values: readonly string[]): Domain {
  const sets = Array.from({ length: 2 ** values.length }, (_, set) =>
    values.filter((_value, i) => (set >> i) % 2 === 1),
  );
  return {
    ...listed(sets),
    numberOf: (held) =>
      Array.isArray(held)
        ? values.reduce((sum, value, i) => sum + (held.includes(value) ? 2 ** i : 0), 1)
        : UNNUMBERED,
  };
}

/** The first and the last fen of each piece. */
export function ends(cuts: readonly Fen[]): readonly Fen[] {
  const starts = ordered([0, ...cuts]);
  return ordered(starts.flatMap((start, i) => [start, (starts[i + 1] ?? MAX_FEN + 1) - 1]));
}

/** A date is known by the pieces that the first and the last day it may be fall into. */
function dated(starts: readonly Day[]): Domain {
  const spans = starts.flatMap((_, first) => starts.map((_, last) => starts.slice(first, last + 1)));
  const numberOf = (first: number, last: number) =>
    first === 0 && last === starts.length - 1 ? 0 : first * starts.length + last + 1;
  return {
    lists: [starts, ...spans],
    numberOf: (held) =>
      typeof held === 'object' && held !== null && 'first' in held && 'last' in held
        ? numberOf(pieceOf(starts, String(held.first)), pieceOf(starts, String(held.last)))
        : UNNUMBERED,
  };
}

/** The piece, from 0, that a value falls into, of pieces that start with these, in order. */
function pieceOf<V extends Day | number>(starts: readonly V[], value: V): number {
  return starts.findLastIndex((start) => start <= value);
}

function ordered<V extends Day | number>(values: readonly V[]): readonly V[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}
