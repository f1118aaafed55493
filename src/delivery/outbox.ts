import { type ChannelId, TryLater, Undeliverable } from '../../conversations/index.js';
import type { Store } from '../store/index.js';
import type { Outgoing } from './outgoing.js';
import { growingPause } from './pauses.js';

export interface OutboxOptions {
  readonly store: Store;
  readonly channel: ChannelId;
  send(message: Outgoing): Promise<void>;
  /** Neither the message nor whom it is for. */
  onTrouble(error: unknown): void;
}

const LEASE_MS = 2 * 60 * 1000;
const AT_ONCE = 20;
const PAUSES = { first: 1000, longest: 10 * 60 * 1000 };
/** With growing pauses this is about half a day. */
const MOST_ATTEMPTS = 80;
/** What another process committed may not have been told. */
const LOOK_AGAIN_MS = 5000;

/**
 * Sends a channel's messages from the outbox until the channel took them: of a person one after the other, of different
 * people side by side, none waiting for another's, with growing, jittered pauses after a failure.
 * @returns stops it, once the sends under way are done
 */
export function runOutbox(options: OutboxOptions): () => Promise<void> {
  const { store, channel, onTrouble } = options;
  const underWay = new Set<Promise<void>>();
  let stopping = false;
  let wake = () => {};
  const forget = store.onNews((news) => {
    if (news.kind === 'outgoing' && news.channel === channel) wake();
  });

  /** Begins to send what is due now. @returns how many messages */
  async function sendDue(): Promise<number> {
    const limit = AT_ONCE - underWay.size;
    if (limit === 0) return 0;
    const now = new Date();
    const due = await store.outbox.take(channel, {
      now: now.toISOString(),
      until: new Date(now.getTime() + LEASE_MS).toISOString(),
      limit,
    });
    for (const message of due) {
      const sending = sendOne(options, message).finally(() => {
        underWay.delete(sending);
        wake();
      });
      underWay.add(sending);
    }
    return due.length;
  }

  const running = (async () => {
    while (!stopping) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const begun = await sendDue().catch((error: unknown) => {
        onTrouble(error);
        return 0;
      });
      if (begun === 0) {
        const lookAgain = setTimeout(wake, LOOK_AGAIN_MS);
        await woken;
        clearTimeout(lookAgain);
      }
    }
  })();

  return async () => {
    forget();
    stopping = true;
    wake();
    await running;
    await Promise.all(underWay);
  };
}

async function sendOne({ store, send, onTrouble }: OutboxOptions, message: Outgoing): Promise<void> {
  try {
    await send(message);
    await store.outbox.sent(message.id);
  } catch (error) {
    onTrouble(error);
    await failed(store, message, error).catch(onTrouble);
  }
}

async function failed(store: Store, message: Outgoing, error: unknown): Promise<void> {
  const problem = error instanceof TryLater || error instanceof Undeliverable ? error.message : 'failed';
  if (error instanceof Undeliverable || message.attempts + 1 >= MOST_ATTEMPTS) {
    return store.outbox.giveUp(message.id, problem);
  }
  const asked = error instanceof TryLater ? error.seconds : undefined;
  const pause = asked === undefined ? growingPause(message.attempts + 1, PAUSES) : asked * 1000;
  return store.outbox.postpone(message.id, new Date(Date.now() + pause).toISOString(), problem);
}
