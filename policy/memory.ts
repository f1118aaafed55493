import { type Domain, UNNUMBERED } from './domain.js';
import { placeOf } from './numbering.js';
import type { Variable } from './rule.js';

/** Entries a memory holds before it starts over: what people ask comes in far fewer kinds, and the bound is on space. */
const MOST = 2000;

/** Keys few enough for a row of entries. */
const FEW = 512;

/** Remembers what was worked out, by the numbers of the variables that it hangs on: cases that are alike in these share it. */
export class Memory<T> {
  readonly #places: Int32Array;
  readonly #weights: Float64Array;
  /** Where there are few keys, an entry for each; else a map. */
  readonly #row: (T | undefined)[] | undefined;
  readonly #entries = new Map<number, T>();

  constructor(variables: readonly Variable[], domains: ReadonlyMap<Variable, Domain>) {
    let weight = 1;
    this.#places = Int32Array.from(variables, placeOf);
    this.#weights = Float64Array.from(variables, (variable) => {
      const own = weight;
      weight *= domains.get(variable)?.lists.length ?? 1;
      return own;
    });
    this.#row = weight <= FEW ? new Array<T | undefined>(weight).fill(undefined) : undefined;
    if (weight > Number.MAX_SAFE_INTEGER) throw new RangeError('too many kinds of cases to number');
  }

  /** The key of a case, or UNNUMBERED. */
  keyOf(numbers: Int32Array): number {
    const places = this.#places;
    const weights = this.#weights;
    let key = 0;
    for (let i = 0; i < places.length; i++) {
      const number = numbers[places[i] ?? 0] ?? UNNUMBERED;
      if (number === UNNUMBERED) return UNNUMBERED;
      key += number * (weights[i] ?? 1);
    }
    return key;
  }

  get(key: number): T | undefined {
    return this.#row ? this.#row[key] : this.#entries.get(key);
  }

  set(key: number, value: T): void {
    if (key === UNNUMBERED) return;
    if (this.#row) {
      this.#row[key] = value;
      return;
    }
    if (this.#entries.size >= MOST) this.#entries.clear();
    this.#entries.set(key, value);
  }
}
