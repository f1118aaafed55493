import type { Outbound } from '../conversations/index.js';

/** A message that waits for whoever holds a conversation. */
export interface Waiting extends Pick<Outbound, 'replies' | 'language' | 'question'> {
  readonly id: string;
}

/** Where messages wait until they were shown to the person. */
export interface Mailbox {
  /** All that waits for a conversation, in order. */
  waiting(conversation: string): Promise<readonly Waiting[]>;
  /** They were shown: they are not given again. Ids that do not wait for this conversation are passed over. */
  received(conversation: string, ids: readonly string[]): Promise<void>;
  /** Calls back with a conversation that something new waits for. @returns stops it */
  subscribe(listener: (conversation: string) => void): () => void;
}
