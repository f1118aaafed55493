import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import {
  type Answer,
  type Context,
  type Converse,
  concludeFiling,
  type FiledClaim,
  type Filing,
  factsOf,
  type Incoming,
  type State,
  TooManyMessages,
  type Turn,
  turn,
} from '../../conversations/index.js';
import type { Config } from '../config.js';
import { type Store, StoreUnavailable } from '../store/index.js';
import { inOrder } from './in-order.js';
import { ANSWERS_KEPT, type ConversationRecord } from './record.js';

export interface Delivery {
  readonly store: Store;
  readonly rateLimit: Config['RATE_LIMIT'];
  /** What a turn may know of the world, at the moment it runs. */
  context(): Context;
  /** Makes claims of a filing and keeps them; the same filing again gives the same claims. */
  file(filing: Filing, incoming: Incoming, context: Context): Promise<readonly FiledClaim[]>;
}

/**
 * The way from a message to its answer: one at a time for each person, the same message once, the talk and its claims on
 * disk before the answer is given.
 */
export function makeConverse({ store, rateLimit, context, file }: Delivery): Converse {
  const oneByOne = inOrder();
  const limiter =
    rateLimit === 'off' ? undefined : new RateLimiterMemory({ points: rateLimit, duration: 60 });

  return (incoming) => {
    const key = `${incoming.channel}:${incoming.person}`;
    return oneByOne(key, async () => {
      const record = await store.conversations.get(key);
      const before = record?.answered.find(({ messageId }) => messageId === incoming.messageId);
      if (before) return before.answer;
      await limiter?.consume(key).catch((refused: unknown) => {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new TooManyMessages(Math.ceil(refused.msBeforeNext / 1000), record?.state.language ?? 'zh');
      });
      return takeTurn(record, incoming);
    });
  };

  async function takeTurn(record: ConversationRecord | undefined, incoming: Incoming): Promise<Answer> {
    const now = context();
    const first = turn(record?.state, incoming, now);
    const done = first.filing ? await conclude(first.state, first.filing, incoming, now) : first;
    const answer = answerOf(done);
    const { messageId } = incoming;
    await store.conversations.put(`${incoming.channel}:${incoming.person}`, {
      state: done.state,
      answered: messageId
        ? [...(record?.answered ?? []), { messageId, answer }].slice(-ANSWERS_KEPT)
        : (record?.answered ?? []),
    });
    return answer;
  }

  /** Files first and saves the talk after it: should the process die between, the same filing gives the same claims. */
  async function conclude(state: State, filing: Filing, incoming: Incoming, now: Context): Promise<Turn> {
    try {
      return concludeFiling(state, await file(filing, incoming, now), now);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      return concludeFiling(state, undefined, now);
    }
  }
}

function answerOf({ state, replies, move, findings, progress }: Turn): Answer {
  return {
    language: state.language,
    replies,
    asks: state.asks,
    move,
    facts: factsOf(state),
    findings: state.told ? findings : null,
    claims: state.claims,
    progress,
  };
}
