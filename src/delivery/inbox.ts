import {
  type Arrival,
  type ChannelId,
  FileTooLarge,
  type Intake,
  type Message,
  type TakeFile,
  TooManyMessages,
} from '../../conversations/index.js';
import type { Config } from '../config.js';
import { StoreUnavailable } from '../store/index.js';
import { inOrder } from './in-order.js';
import { outgoing } from './outgoing.js';
import { ratePeople } from './rate.js';
import { type Received, receivedOf } from './received.js';
import { conversationKey } from './record.js';
import { answerInPublic, type Turns, takeTurn } from './turns.js';

/** Fetches a file from its channel. @throws FileTooLarge */
export type FetchFile = (channel: ChannelId, attachment: string) => Promise<Buffer>;

export interface InboxOptions extends Turns {
  readonly rateLimit: Config['RATE_LIMIT'];
  readonly takeFile: TakeFile;
  readonly fetchFile: FetchFile;
  /** What a person who writes too much is told. */
  readonly politely: (refused: TooManyMessages) => string;
  /** A message could not be answered now: it stays and is tried again. */
  readonly onTrouble: (error: unknown, received: Received) => void;
}

export interface Inbox extends Intake {
  /**
   * Answers what was taken in and left: by a process that died, or while the store was away. What came over a channel
   * that another instance runs is left to that one: only it can fetch the channel's files.
   */
  sweep(before: string, isOurs: (channel: ChannelId) => boolean): Promise<void>;
  /** Resolves when no message is being answered. */
  idle(): Promise<void>;
}

/** A message that fails this often is given up with an apology by the talk: it must not block those behind it. */
const MOST_FETCHES = 3;

/**
 * The way of a message whose channel does not wait: kept before the channel is told that it arrived, answered once, its
 * replies in the outbox, all committed together.
 */
export function makeInbox(options: InboxOptions): Inbox {
  const { store, takeFile, fetchFile, politely, onTrouble, context } = options;
  const admit = ratePeople(options.rateLimit);
  const oneByOne = inOrder();
  const taking = inOrder();
  const under = new Set<Promise<void>>();
  const told = new Set<string>();

  return {
    receive: (arrival) =>
      taking(conversationKey(arrival), async () => {
        const { now } = await context();
        const received = receivedOf(arrival, now);
        // What comes again is not one more message: it must neither count nor be refused.
        if (await isAnswered(received)) return;
        if (!(await store.inbox.has(received.id))) {
          if (!(await isAdmitted(arrival))) return;
          await store.inbox.add(received);
        }
        answerSoon(received);
      }),
    async asked(channel, person) {
      const record = await store.conversations.get(conversationKey({ channel, person }));
      return record && { question: String(record.state.turn), language: record.state.language };
    },
    async sweep(before, isOurs) {
      for (const waiting of await store.inbox.waiting(before)) {
        if (isOurs(waiting.channel)) answerSoon(waiting);
      }
    },
    async idle() {
      while (under.size > 0) await Promise.all(under);
    },
  };

  async function isAnswered(received: Received): Promise<boolean> {
    const record = await store.conversations.get(conversationKey(received));
    return record?.seen.includes(received.messageId) ?? false;
  }

  /** Of a person who writes too much, the first message too many is answered, the others are passed over. */
  async function isAdmitted(arrival: Arrival): Promise<boolean> {
    const key = conversationKey(arrival);
    try {
      await admit(key, undefined);
      told.delete(key);
      return true;
    } catch (refused) {
      if (!(refused instanceof TooManyMessages)) throw refused;
      if (told.has(key)) return false;
      told.add(key);
      const { now } = await context();
      const language = (await store.conversations.get(key))?.state.language ?? 'zh';
      const text = politely(new TooManyMessages(refused.retryAfter, language));
      const message = { person: arrival.person, replies: [{ text }], language, question: null };
      await store.commit([{ kind: 'outgoing', message: outgoing(arrival.channel, message, now) }]);
      return false;
    }
  }

  function answerSoon({ channel, person }: Pick<Received, 'channel' | 'person'>): void {
    const answering = oneByOne(conversationKey({ channel, person }), () =>
      answerAll(channel, person),
    ).finally(() => under.delete(answering));
    under.add(answering);
  }

  async function answerAll(channel: ChannelId, person: string): Promise<void> {
    for (;;) {
      let next: Received | undefined;
      try {
        next = await store.inbox.next(channel, person);
        if (!next) return;
        if (next.isPublic) {
          await answerInPublic(options, next);
          continue;
        }
        const message = next.attachment === null ? next.message : await withFile(next, next.attachment);
        const { messageId } = next;
        await takeTurn(
          options,
          { channel, person, messageId, ...message },
          { toOutbox: true, received: next.id },
        );
      } catch (error) {
        if (next) onTrouble(error, next);
        return;
      }
    }
  }

  async function withFile({ channel, message }: Received, attachment: string): Promise<Message> {
    for (let attempt = 1; ; attempt++) {
      try {
        return { ...message, file: await takeFile(await fetchFile(channel, attachment)) };
      } catch (error) {
        if (error instanceof FileTooLarge) return { ...message, file: { refused: 'size' } };
        if (error instanceof StoreUnavailable) throw error;
        if (attempt === MOST_FETCHES) return { ...message, file: { refused: 'damaged' } };
      }
    }
  }
}
