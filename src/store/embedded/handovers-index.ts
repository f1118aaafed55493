import type { Handover } from '../../delivery/index.js';
import type { Page } from '../store.js';
import { SortedList } from './sorted-list.js';

/** What the list of handovers is ordered by. */
export type HandoverEntry = Pick<Handover, 'id' | 'at'>;

const compare = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** Which handovers there are, newest first; the notes themselves stay on disk. */
export class HandoversIndex {
  readonly #byId = new Map<string, HandoverEntry>();
  readonly #newest = new SortedList<HandoverEntry>((a, b) => compare(a.at, b.at) || compare(a.id, b.id));

  get size(): number {
    return this.#byId.size;
  }

  values(): Iterable<HandoverEntry> {
    return this.#byId.values();
  }

  put({ id, at }: HandoverEntry): void {
    const before = this.#byId.get(id);
    if (before) this.#newest.delete(before);
    const entry = { id, at };
    this.#byId.set(id, entry);
    this.#newest.add(entry);
  }

  page({ offset, limit }: Page): readonly HandoverEntry[] {
    return this.#newest.slice(offset, limit);
  }
}
