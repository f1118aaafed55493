import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import {
  type Answer,
  type Context,
  type Converse,
  concludeFiling,
  concludeLookup,
  type FiledClaim,
  type Filing,
  factsOf,
  type Incoming,
  type State,
  TooManyMessages,
  type Turn,
  turn,
} from '../../conversations/index.js';
import { assess } from '../../policy/index.js';
import { readClaimNumber } from '../claims/index.js';
import type { Config } from '../config.js';
import { type Store, StoreUnavailable } from '../store/index.js';
import { handoverOf } from './handover.js';
import { inOrder } from './in-order.js';
import { ANSWERS_KEPT, type ConversationRecord, type GivenAnswer } from './record.js';

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
      const given = record?.answered.find(({ messageId }) => messageId === incoming.messageId);
      if (given) return answerAgain(given);
      await limiter?.consume(key).catch((refused: unknown) => {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new TooManyMessages(Math.ceil(refused.msBeforeNext / 1000), record?.state.language ?? 'zh');
      });
      return takeTurn(record, incoming);
    });
  };

  async function takeTurn(record: ConversationRecord | undefined, incoming: Incoming): Promise<Answer> {
    const now = context();
    const done = await carryOut(turn(record?.state, incoming, now), incoming, now);
    const answer = answerOf(done);
    const { messageId } = incoming;
    const earlier = done.forgets ? [] : (record?.answered ?? []);
    await store.conversations.put(`${incoming.channel}:${incoming.person}`, {
      state: done.state,
      answered: messageId ? [...earlier, givenAnswer(messageId, answer, now)].slice(-ANSWERS_KEPT) : earlier,
    });
    return answer;
  }

  /** Does what a turn wants done outside of the talk, and hears what the talk says to that. */
  async function carryOut(first: Turn, incoming: Incoming, now: Context): Promise<Turn> {
    const { state, filing, looksUp, handsOver } = first;
    if (filing) return conclude(state, filing, incoming, now);
    if (looksUp) return concludeLookup(state, looksUp, await lookUp(looksUp), now);
    if (handsOver) await store.handovers.add(handoverOf(first, incoming, now.now));
    return first;
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

  async function lookUp(typed: string): Promise<FiledClaim | undefined | null> {
    const number = readClaimNumber(typed);
    return number ? store.claims.get(number) : null;
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

function givenAnswer(messageId: string, { findings, ...answer }: Answer, now: Context): GivenAnswer {
  return { messageId, answer, assessedWith: findings && { today: now.today, rulings: now.rulings } };
}

function answerAgain({ answer, assessedWith }: GivenAnswer): Answer {
  return {
    ...answer,
    findings: assessedWith && assess(answer.facts, assessedWith.rulings, assessedWith.today),
  };
}
