/** As large as keeps both a search among chunks and a shift within one short. */
const MOST_IN_CHUNK = 512;

/**
 * Items in order, in chunks: adding and removing cost the same among a hundred and among a hundred thousand, as good
 * as. The order must tell any two items apart, and an item must not change its place while it is in the list.
 */
export class SortedList<T> {
  readonly #compare: (a: T, b: T) => number;
  #chunks: T[][] = [];
  #size = 0;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#size;
  }

  get first(): T | undefined {
    return this.#chunks[0]?.[0];
  }

  /** Instead of whatever is in it. */
  fill(items: readonly T[]): void {
    const sorted = items.toSorted(this.#compare);
    this.#size = sorted.length;
    this.#chunks = [];
    const step = MOST_IN_CHUNK / 2;
    for (let at = 0; at < sorted.length; at += step) this.#chunks.push(sorted.slice(at, at + step));
  }

  add(item: T): void {
    this.#size++;
    const place = Math.min(this.#chunkFor(item), this.#chunks.length - 1);
    const chunk = this.#chunks[place];
    if (!chunk) {
      this.#chunks.push([item]);
      return;
    }
    chunk.splice(this.#placeIn(chunk, item), 0, item);
    if (chunk.length > MOST_IN_CHUNK) this.#chunks.splice(place + 1, 0, chunk.splice(MOST_IN_CHUNK / 2));
  }

  /** @returns false where it is not in the list */
  delete(item: T): boolean {
    const place = this.#chunkFor(item);
    const chunk = this.#chunks[place];
    if (!chunk) return false;
    const at = this.#placeIn(chunk, item);
    const found = chunk[at];
    if (found === undefined || this.#compare(found, item) !== 0) return false;
    chunk.splice(at, 1);
    if (chunk.length === 0) this.#chunks.splice(place, 1);
    this.#size--;
    return true;
  }

  /** In order, many at a time: the quickest way through a long list. */
  chunks(): Iterable<readonly T[]> {
    return this.#chunks;
  }

  *chunksBackwards(): IterableIterator<readonly T[]> {
    for (const chunk of this.#chunks.toReversed()) yield chunk.toReversed();
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (const chunk of this.#chunks) yield* chunk;
  }

  slice(offset: number, limit: number): T[] {
    const found: T[] = [];
    let before = 0;
    for (const chunk of this.#chunks) {
      if (found.length >= limit) break;
      const from = Math.max(0, offset - before);
      if (from < chunk.length) found.push(...chunk.slice(from, from + limit - found.length));
      before += chunk.length;
    }
    return found;
  }

  /** The first chunk whose last item is not before this one. */
  #chunkFor(item: T): number {
    return lowest(this.#chunks.length, (place) => {
      const last = this.#chunks[place]?.at(-1);
      return last === undefined || this.#compare(last, item) >= 0;
    });
  }

  #placeIn(chunk: readonly T[], item: T): number {
    return lowest(chunk.length, (place) => {
      const other = chunk[place];
      return other === undefined || this.#compare(other, item) >= 0;
    });
  }
}

/** The lowest number below `end` for which it holds, else `end`; it holds for all above the lowest. */
function lowest(end: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
