import { resolve } from 'node:path';
import type { Mailbox, Waiting, WebChatOptions } from '../../bots/index.js';
import type { EvidenceFile } from '../../conversations/index.js';
import { recordingConverse } from './fake-converse.js';

/** A mailbox in memory. */
export class LittleMailbox implements Mailbox {
  readonly #waiting: (Waiting & { readonly conversation: string })[] = [];
  readonly #listeners = new Set<(conversation: string) => void>();
  /** Every id that was said to be received, in order. */
  readonly told: string[] = [];

  get listeners(): number {
    return this.#listeners.size;
  }

  put(conversation: string, message: Partial<Waiting> & { readonly id: string }): void {
    this.#waiting.push({
      replies: [{ text: message.id }],
      language: 'zh',
      question: null,
      ...message,
      conversation,
    });
    for (const listener of this.#listeners) listener(conversation);
  }

  async waiting(conversation: string): Promise<readonly Waiting[]> {
    return this.#waiting.filter((one) => one.conversation === conversation);
  }

  async received(conversation: string, ids: readonly string[]): Promise<void> {
    this.told.push(...ids);
    for (const id of ids) {
      const index = this.#waiting.findIndex((one) => one.conversation === conversation && one.id === id);
      if (index >= 0) this.#waiting.splice(index, 1);
    }
  }

  subscribe(listener: (conversation: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

export const FILE: EvidenceFile = {
  id: 'f1',
  type: 'image/jpeg',
  size: 3,
  sha256: 'ab',
  at: '2026-11-23T00:00:00.000Z',
};

/** The web chat's options, but for what is given: a talk that has begun, files that are all taken. */
export const webOptions = (given: Partial<WebChatOptions> = {}): WebChatOptions => ({
  converse: recordingConverse().converse,
  takeFile: async () => FILE,
  hasBegun: async () => true,
  mailbox: new LittleMailbox(),
  rehearsalDay: undefined,
  packageRoot: resolve('.'),
  ...given,
});
