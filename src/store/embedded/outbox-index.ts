import type { ChannelId } from '../../../conversations/index.js';
import type { Outgoing } from '../../delivery/index.js';
import type { Page } from '../store.js';
import { SortedList } from './sorted-list.js';

/** A person's waiting messages in order. */
interface Queue {
  readonly messages: SortedList<Outgoing>;
  /** Somebody has the message until then. */
  lease: { readonly id: string; readonly until: string } | null;
  /** When the first message may be tried, and which it is: what the queue's place among others follows from. */
  freeAt: string;
  first: string;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: Outgoing, b: Outgoing): number => compare(a.id, b.id);

/** The messages that wait, in memory: for each person in order, for each channel by who is due first. */
export class OutboxIndex {
  readonly #byId = new Map<string, Outgoing>();
  readonly #queues = new Map<string, Queue>();
  readonly #due = new Map<ChannelId, SortedList<Queue>>();
  readonly #byTime = new SortedList<Outgoing>((a, b) => compare(a.at, b.at) || byId(a, b));
  readonly #givenUp = new SortedList<Outgoing>((a, b) => byId(b, a));

  get(id: string): Outgoing | undefined {
    return this.#byId.get(id);
  }

  put(message: Outgoing): void {
    this.delete(message.id);
    this.#byId.set(message.id, message);
    if (message.givenUp) {
      this.#givenUp.add(message);
      return;
    }
    this.#byTime.add(message);
    this.#change(message, (queue) => queue.messages.add(message));
  }

  delete(id: string): void {
    const message = this.#byId.get(id);
    if (!message) return;
    this.#byId.delete(id);
    if (message.givenUp) {
      this.#givenUp.delete(message);
      return;
    }
    this.#byTime.delete(message);
    this.#change(message, (queue) => {
      queue.messages.delete(message);
      if (queue.lease?.id === id) queue.lease = null;
    });
  }

  take(channel: ChannelId, now: string, until: string, limit: number): readonly Outgoing[] {
    const due: Outgoing[] = [];
    for (const { freeAt, messages } of this.#due.get(channel) ?? []) {
      if (due.length === limit || freeAt > now) break;
      if (messages.first) due.push(messages.first);
    }
    for (const message of due) {
      this.#change(message, (queue) => {
        queue.lease = { id: message.id, until };
      });
    }
    return due;
  }

  waiting(channel: ChannelId, person: string): readonly Outgoing[] {
    return [...(this.#queues.get(keyOf({ channel, person }))?.messages ?? [])];
  }

  givenUp({ offset, limit }: Page): { messages: readonly Outgoing[]; total: number } {
    return { messages: this.#givenUp.slice(offset, limit), total: this.#givenUp.size };
  }

  backlog(): { waiting: number; oldest: string | null; givenUp: number } {
    return {
      waiting: this.#byTime.size,
      oldest: this.#byTime.first?.at ?? null,
      givenUp: this.#givenUp.size,
    };
  }

  /** A queue's place follows from what is in it: it is taken out of the channel's list and put back. */
  #change(message: Outgoing, change: (queue: Queue) => void): void {
    const key = keyOf(message);
    const queue = this.#queues.get(key) ?? {
      messages: new SortedList(byId),
      lease: null,
      freeAt: '',
      first: '',
    };
    const due =
      this.#due.get(message.channel) ??
      new SortedList<Queue>((a, b) => compare(a.freeAt, b.freeAt) || compare(a.first, b.first));
    due.delete(queue);
    change(queue);
    const { first } = queue.messages;
    if (first) {
      const until = queue.lease?.until ?? '';
      queue.freeAt = first.due > until ? first.due : until;
      queue.first = first.id;
      due.add(queue);
      this.#queues.set(key, queue);
    } else {
      this.#queues.delete(key);
    }
    this.#due.set(message.channel, due);
  }
}

const keyOf = ({ channel, person }: Pick<Outgoing, 'channel' | 'person'>): string => `${channel}:${person}`;
