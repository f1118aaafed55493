import type { ChannelId } from '../../../conversations/index.js';
import type { Outgoing } from '../../delivery/index.js';

/** The messages that wait, in memory: in order for each person, with who has which for how long. */
export class OutboxIndex {
  readonly #waiting = new Map<string, Outgoing>();
  readonly #givenUp = new Map<string, Outgoing>();
  readonly #taken = new Map<string, string>();

  get(id: string): Outgoing | undefined {
    return this.#waiting.get(id) ?? this.#givenUp.get(id);
  }

  put(message: Outgoing): void {
    this.#taken.delete(message.id);
    this.#waiting.delete(message.id);
    (message.givenUp ? this.#givenUp : this.#waiting).set(message.id, message);
  }

  delete(id: string): void {
    this.#taken.delete(id);
    this.#waiting.delete(id);
    this.#givenUp.delete(id);
  }

  take(channel: ChannelId, now: string, until: string, limit: number): readonly Outgoing[] {
    const due: Outgoing[] = [];
    for (const message of this.#firsts(channel)) {
      const free = (this.#taken.get(message.id) ?? '') <= now;
      if (free && message.due <= now) due.push(message);
      if (due.length === limit) break;
    }
    for (const { id } of due) this.#taken.set(id, until);
    return due;
  }

  waiting(channel: ChannelId, person: string): readonly Outgoing[] {
    return this.#inOrder().filter((message) => message.channel === channel && message.person === person);
  }

  givenUp(): readonly Outgoing[] {
    return [...this.#givenUp.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
  }

  backlog(): { waiting: number; oldest: string | null; givenUp: number } {
    return {
      waiting: this.#waiting.size,
      oldest: this.#inOrder()[0]?.at ?? null,
      givenUp: this.#givenUp.size,
    };
  }

  /** Of each person, the message that goes first. */
  #firsts(channel: ChannelId): readonly Outgoing[] {
    const firsts = new Map<string, Outgoing>();
    for (const message of this.#inOrder()) {
      if (message.channel === channel && !firsts.has(message.person)) firsts.set(message.person, message);
    }
    return [...firsts.values()];
  }

  #inOrder(): readonly Outgoing[] {
    return [...this.#waiting.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
