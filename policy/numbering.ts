import { FIRST_DAY } from './dates.js';
import { FACT_IDS, FACTS, isFactId } from './facts.js';
import { read } from './read.js';
import type { Variable } from './rule.js';
import { RULING_IDS, RULINGS } from './rulings.js';

/** Values remembered of one variable before its memory starts over: dates come in thousands, not in millions. */
const MOST = 5000;

/** Not numbered: one of too many values. What it leads to is worked out afresh each time. */
export const UNNUMBERED = -1;

/** One variable: where its number stands, how many numbers it has, and the values seen so far. */
interface Slot {
  readonly index: number;
  readonly radix: number;
  readonly seen: Map<unknown, number>;
  number(held: unknown): number;
}

/**
 * Numbers what is known of each variable for one day, so that cases that cannot differ have the same numbers: 0 is
 * unknown; a date, count or score has the number of its piece between the rules' cuts, within which the rules answer
 * alike; a sum has one where it is a cut (0, 1000, …) and none elsewhere. A value is checked when it is first seen.
 */
export class Numbering {
  readonly #asOf: string;
  readonly #facts: ReadonlyMap<string, Slot>;
  readonly #rulings: ReadonlyMap<string, Slot>;
  readonly #numbers: Int32Array;

  /** @param cutsOf where the rules' answers may change along a variable */
  constructor(asOf: string, cutsOf: (variable: Variable) => readonly (string | number)[]) {
    this.#asOf = asOf;
    const slot = (variable: Variable, index: number): Slot => {
      const { radix, number } = scaleOf(variable, cutsOf(variable), asOf);
      return {
        index,
        radix,
        number,
        seen: new Map([
          [null, 0],
          [undefined, 0],
        ]),
      };
    };
    this.#facts = new Map(FACT_IDS.map((id, i) => [id, slot(id, i)]));
    this.#rulings = new Map(RULING_IDS.map((id, i) => [id, slot(id, FACT_IDS.length + i)]));
    this.#numbers = new Int32Array(FACT_IDS.length + RULING_IDS.length);
  }

  /** How a key is made of the numbers of some variables: where each stands, and how many it has. */
  placesOf(variables: Iterable<Variable>): readonly Pick<Slot, 'index' | 'radix'>[] {
    return [...variables].flatMap(
      (variable) => this.#facts.get(variable) ?? this.#rulings.get(variable) ?? [],
    );
  }

  /**
   * The numbers of a case, good until the next case is numbered.
   * @throws BadInput
   */
  of(facts: unknown, rulings: unknown): Int32Array {
    this.#numbers.fill(0);
    this.#take(this.#facts, facts);
    this.#take(this.#rulings, rulings);
    return this.#numbers;
  }

  #take(slots: ReadonlyMap<string, Slot>, given: unknown): void {
    if (given === null || given === undefined) return;
    if (!isRecord(given)) {
      this.#check(slots, given);
      return;
    }
    const numbers = this.#numbers;
    for (const id in given) {
      const value = given[id];
      const slot = slots.get(id);
      numbers[slot?.index ?? 0] = slot?.seen.get(value) ?? this.#meet(slots, id, value);
    }
  }

  #check(slots: ReadonlyMap<string, Slot>, given: unknown): { readonly [id: string]: unknown } {
    return slots === this.#facts ? read(given, null, this.#asOf) : read(null, given, this.#asOf);
  }

  /** A value seen for the first time is checked as any input is. */
  #meet(slots: ReadonlyMap<string, Slot>, id: string, value: unknown): number {
    const known = this.#check(slots, { [id]: value });
    const slot = slots.get(id);
    if (!slot) return 0;
    const number = slot.number(known[id]);
    // Lists are other objects each time: there is no use in remembering them.
    if (typeof value !== 'object') {
      if (slot.seen.size >= MOST) slot.seen.clear();
      slot.seen.set(value, number);
    }
    return number;
  }
}

const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

type Scale = Pick<Slot, 'radix' | 'number'>;

function scaleOf(variable: Variable, cuts: readonly (string | number)[], asOf: string): Scale {
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
      return dated(cuts.map(String).sort(), asOf);
    case 'money':
      return listed([0, ...cuts.filter((cut) => cut !== 0)], UNNUMBERED);
    default: {
      const starts = cuts.map(Number).sort((a, b) => a - b);
      return { radix: starts.length + 2, number: (held) => pieceOf(starts, Number(held)) + 1 };
    }
  }
}

/** One of a list of values; what is not in it has the number `elsewhere`. */
function listed(values: readonly unknown[], elsewhere = 0): Scale {
  const numbers = new Map<unknown, number>(values.map((value, i) => [value, i + 1]));
  return { radix: values.length + 1, number: (held) => numbers.get(held) ?? elsewhere };
}

/** A set of values, however often and in whatever order they are listed. */
function setsOf(values: readonly string[]): Scale {
  return {
    radix: 2 ** values.length + 1,
    number: (held) =>
      Array.isArray(held)
        ? values.reduce((sum, value, i) => sum + (held.includes(value) ? 2 ** i : 0), 1)
        : 0,
  };
}

/** The pieces that the first and the last day it may be fall into. A date of which nothing is known may be any. */
function dated(starts: readonly string[], asOf: string): Scale {
  const pieces = starts.length + 1;
  const between = (first: string, last: string) => pieceOf(starts, first) * pieces + pieceOf(starts, last);
  const any = between(FIRST_DAY, asOf);
  return {
    radix: pieces * pieces + 1,
    number: (held) => {
      const isHeld = typeof held === 'object' && held !== null && 'first' in held && 'last' in held;
      const number = isHeld ? between(String(held.first), String(held.last)) : any;
      return number === any ? 0 : number + 1;
    },
  };
}

/** How many of the pieces' starts lie at or before a value. */
function pieceOf<V extends string | number>(starts: readonly V[], value: V): number {
  let piece = 0;
  for (const start of starts) if (start <= value) piece++;
  return piece;
}
