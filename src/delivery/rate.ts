import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyMessages } from '../../conversations/index.js';
import type { Config } from '../config.js';
import type { ConversationRecord } from './record.js';

/** Counts the messages of each person. @returns throws TooManyMessages where it is one too many in a minute */
export function ratePeople(
  rateLimit: Config['RATE_LIMIT'],
): (key: string, record: ConversationRecord | undefined) => Promise<void> {
  if (rateLimit === 'off') return async () => undefined;
  const limiter = new RateLimiterMemory({ points: rateLimit, duration: 60 });
  return async (key, record) => {
    try {
      await limiter.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new TooManyMessages(Math.ceil(refused.msBeforeNext / 1000), record?.state.language ?? 'zh');
    }
  };
}
