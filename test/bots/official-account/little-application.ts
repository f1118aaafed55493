import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { OfficialAccount } from '../../../bots/official-account/account.js';

import type { Arrival, Reply } from '../../../conversations/index.js';

/**
 * As much of the application as a channel can tell: a message with a known id acts once, a person's turns go in order, and
 * what is to be said is tried until the channel took it or gave it up. All in memory, and impatient.
 */
export class LittleApplication {
  channel: OfficialAccount | undefined;
  /** Every message that the channel brought, and those of them that were not known yet. */
  readonly received: Arrival[] = [];
  readonly turns: Arrival[] = [];
  readonly givenUp: string[] = [];
  triedAgain = 0;
  /** What receiving a message fails with. */
  failing: Error | undefined;
  answer: (arrival: Arrival) => Promise<readonly Reply[]> = (arrival) => this.#echo(arrival);
  #held: Promise<void> | undefined;
  readonly #tails = new Map<string, Promise<void>>();

  async receive(arrival: Arrival): Promise<void> {
    if (this.failing) throw this.failing;
    this.received.push(arrival);
    if (this.turns.some(({ messageId }) => messageId === arrival.messageId)) return;
    this.turns.push(arrival);
    const held = this.#held;
    this.#inOrder(arrival.person, async () => {
      await held;
      await this.#say(arrival.person, await this.answer(arrival));
    });
  }

  /** Turns that come from now on wait until what this returns is called. */
  hold(): () => void {
    let release = () => {};
    this.#held = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  unholdNext(): void {
    this.#held = undefined;
  }

  /** Something that is not an answer: the staff decided. */
  tell(person: string, replies: readonly Reply[]): void {
    this.#inOrder(person, () => this.#say(person, replies));
  }

  async idle(): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values());
  }

  #inOrder(person: string, task: () => Promise<void>): void {
    const tail = (this.#tails.get(person) ?? Promise.resolve()).then(task).then(() => {
      if (this.#tails.get(person) === tail) this.#tails.delete(person);
    });
    this.#tails.set(person, tail);
  }

  async #say(person: string, replies: readonly Reply[]): Promise<void> {
    const message = { id: randomUUID(), person, replies, language: 'zh', question: null } as const;
    for (let attempt = 1; attempt <= 20; attempt++) {
      try {
        return await this.channel?.send(message);
      } catch (error) {
        if (!(error instanceof Error && error.name === 'TryLater')) {
          this.givenUp.push(String(error));
          return;
        }
        this.triedAgain++;
        await pause(20);
      }
    }
    this.givenUp.push('tried too often');
  }

  async #echo({ text, attachment }: Arrival): Promise<readonly Reply[]> {
    if (attachment !== undefined) {
      const content = await this.channel?.fetchFile?.(attachment);
      return [{ text: `收到图片，${content?.length}字节` }];
    }
    return [{ text: text === undefined ? '您好，我是社工通。' : `答：${text}` }];
  }
}
