import type { ChannelId } from '../../../conversations/index.js';
import type { Received } from '../../delivery/index.js';
import type { Collections } from './collections.js';
import { SortedList } from './sorted-list.js';

type Kept = Collections['received'];

/** The messages that are not answered yet, in memory: in the order in which each person's came in. */
export class InboxIndex {
  readonly #byId = new Map<string, Kept>();
  readonly #byPerson = new Map<string, SortedList<Kept>>();
  readonly #byTime = new SortedList<Kept>((a, b) =>
    a.message.at < b.message.at ? -1 : a.message.at > b.message.at ? 1 : a.order - b.order,
  );
  #nextOrder = 1;

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The place of a message that comes in now. */
  takeOrder(): number {
    return this.#nextOrder++;
  }

  put(kept: Kept): void {
    const { message, order } = kept;
    this.delete(message.id);
    this.#nextOrder = Math.max(this.#nextOrder, order + 1);
    this.#byId.set(message.id, kept);
    this.#byTime.add(kept);
    const key = keyOf(message);
    const queue = this.#byPerson.get(key) ?? new SortedList<Kept>((a, b) => a.order - b.order);
    queue.add(kept);
    this.#byPerson.set(key, queue);
  }

  delete(id: string): void {
    const kept = this.#byId.get(id);
    if (!kept) return;
    this.#byId.delete(id);
    this.#byTime.delete(kept);
    const key = keyOf(kept.message);
    const queue = this.#byPerson.get(key);
    queue?.delete(kept);
    if (queue?.size === 0) this.#byPerson.delete(key);
  }

  next(channel: ChannelId, person: string): Received | undefined {
    return this.#byPerson.get(keyOf({ channel, person }))?.first?.message;
  }

  waiting(before: string): readonly Pick<Received, 'channel' | 'person'>[] {
    const people = new Map<string, Pick<Received, 'channel' | 'person'>>();
    for (const { message } of this.#byTime) {
      if (message.at >= before) break;
      people.set(keyOf(message), { channel: message.channel, person: message.person });
    }
    return [...people.values()];
  }
}

const keyOf = ({ channel, person }: Pick<Received, 'channel' | 'person'>): string => `${channel}:${person}`;
