import type { TownId } from '../../../policy/index.js';
import { type Handover, townOf } from '../../delivery/index.js';
import type { Page } from '../store.js';
import { SortedList } from './sorted-list.js';

/** What the list of handovers is ordered and parted by. */
export interface HandoverEntry extends Pick<Handover, 'id' | 'at'> {
  readonly town: TownId | null;
}

export const entryOf = (handover: Handover): HandoverEntry => ({
  id: handover.id,
  at: handover.at,
  town: townOf(handover),
});

const compare = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

const newList = () => new SortedList<HandoverEntry>((a, b) => compare(a.at, b.at) || compare(a.id, b.id));

/** Which handovers there are, newest first; the notes themselves stay on disk. */
export class HandoversIndex {
  readonly #byId = new Map<string, HandoverEntry>();
  readonly #newest = newList();
  readonly #byTown = new Map<TownId, SortedList<HandoverEntry>>();

  get size(): number {
    return this.#byId.size;
  }

  values(): Iterable<HandoverEntry> {
    return this.#byId.values();
  }

  put(entry: HandoverEntry): void {
    const before = this.#byId.get(entry.id);
    if (before) for (const list of this.#listsOf(before)) list.delete(before);
    this.#byId.set(entry.id, entry);
    for (const list of this.#listsOf(entry)) list.add(entry);
  }

  page({ offset, limit, town }: Page & { readonly town?: TownId | undefined }): {
    readonly entries: readonly HandoverEntry[];
    readonly total: number;
  } {
    const list = town === undefined ? this.#newest : this.#ofTown(town);
    return { entries: list.slice(offset, limit), total: list.size };
  }

  #listsOf({ town }: HandoverEntry): readonly SortedList<HandoverEntry>[] {
    return town === null ? [this.#newest] : [this.#newest, this.#ofTown(town)];
  }

  #ofTown(town: TownId): SortedList<HandoverEntry> {
    const list = this.#byTown.get(town) ?? newList();
    this.#byTown.set(town, list);
    return list;
  }
}
