import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../config.js';

/** A system that pages through the queue makes some calls a second. */
const CALLS_A_MINUTE = 1200;
/** Whoever comes without a token has nothing to do here; one that was mistyped is tried again a few times. */
const MISSES_A_MINUTE = 60;

/** How often a token may be used, and an address come without a valid one. */
export interface Limits {
  /** @returns seconds to wait; 0 where it is well */
  call(token: string): Promise<number>;
  miss(address: string): Promise<number>;
}

export function limitsOf(rateLimit: Config['RATE_LIMIT']): Limits {
  if (rateLimit === 'off') return { call: async () => 0, miss: async () => 0 };
  const calls = new RateLimiterMemory({ points: CALLS_A_MINUTE, duration: 60 });
  const misses = new RateLimiterMemory({ points: MISSES_A_MINUTE, duration: 60 });
  return { call: (token) => consume(calls, token), miss: (address) => consume(misses, address) };
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.ceil(refused.msBeforeNext / 1000);
  }
}
