import { type Numbering, UNNUMBERED } from './numbering.js';
import type { Variable } from './rule.js';

/** Entries a memory holds before it starts over: what people ask comes in far fewer kinds. */
const MOST = 20_000;

/** Remembers what a benefit turned out to be, by the numbers of the variables that matter to it. */
export class Memory<T> {
  readonly #indexes: Int32Array;
  readonly #radixes: Int32Array;
  readonly #entries = new Map<number, T>();

  constructor(numbering: Numbering, variables: Iterable<Variable>) {
    const places = numbering.placesOf(variables);
    this.#indexes = Int32Array.from(places, ({ index }) => index);
    this.#radixes = Int32Array.from(places, ({ radix }) => radix);
    const keys = places.reduce((product, { radix }) => product * radix, 1);
    if (keys > Number.MAX_SAFE_INTEGER) throw new RangeError('too many kinds of cases to number');
  }

  /** The key of a case, or UNNUMBERED. */
  keyOf(numbers: Int32Array): number {
    const indexes = this.#indexes;
    const radixes = this.#radixes;
    let key = 0;
    for (let i = 0; i < indexes.length; i++) {
      const number = numbers[indexes[i] ?? 0] ?? UNNUMBERED;
      if (number === UNNUMBERED) return UNNUMBERED;
      key = key * (radixes[i] ?? 1) + number;
    }
    return key;
  }

  get(key: number): T | undefined {
    return this.#entries.get(key);
  }

  set(key: number, value: T): void {
    if (key === UNNUMBERED) return;
    if (this.#entries.size >= MOST) this.#entries.clear();
    this.#entries.set(key, value);
  }
}
