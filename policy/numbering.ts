import type { Day } from './dates.js';
import type { Domain } from './domain.js';
import { FACT_IDS } from './facts.js';
import { read } from './read.js';
import type { Variable } from './rule.js';
import { RULING_IDS } from './rulings.js';

/** Values remembered of one variable before its memory starts over: dates come in thousands, not in millions. */
const MOST = 5000;

/** Every fact and ruling, each at its place. */
export const VARIABLES: readonly Variable[] = [...FACT_IDS, ...RULING_IDS];

const PLACES: ReadonlyMap<Variable, number> = new Map(VARIABLES.map((variable, place) => [variable, place]));

/** Where a variable's number stands among those of a case. */
export const placeOf = (variable: Variable): number => PLACES.get(variable) ?? -1;

/** One variable: where its number stands, and the values seen so far. */
interface Slot {
  readonly place: number;
  readonly domain: Domain;
  readonly seen: Map<unknown, number>;
}

/**
 * Numbers what is known of each variable for one day, so that cases that cannot differ have the same numbers: 0 is
 * unknown; a date, count or score has the number of its piece between the rules' cuts, within which the rules answer
 * alike; a sum has one where it is an end of a piece (0, 1000, …) and none elsewhere. A value is checked when it is first
 * seen.
 */
export class Numbering {
  readonly #asOf: Day;
  readonly #facts: ReadonlyMap<string, Slot>;
  readonly #rulings: ReadonlyMap<string, Slot>;
  readonly #numbers = new Int32Array(VARIABLES.length);

  constructor(asOf: Day, domains: ReadonlyMap<Variable, Domain>) {
    this.#asOf = asOf;
    const slots = (variables: readonly Variable[]) =>
      new Map(
        variables.flatMap((variable): [string, Slot][] => {
          const domain = domains.get(variable);
          return domain ? [[variable, { place: placeOf(variable), domain, seen: new Map() }]] : [];
        }),
      );
    this.#facts = slots(FACT_IDS);
    this.#rulings = slots(RULING_IDS);
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
      numbers[slot?.place ?? 0] = slot?.seen.get(value) ?? this.#meet(slots, id, value);
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
    const number = known[id] === undefined ? 0 : slot.domain.numberOf(known[id]);
    // Lists are other objects each time: there is no use in remembering them.
    if (typeof value !== 'object' || value === null) {
      if (slot.seen.size >= MOST) slot.seen.clear();
      slot.seen.set(value, number);
    }
    return number;
  }
}

const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
