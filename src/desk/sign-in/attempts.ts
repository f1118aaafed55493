import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const PERIOD_S = 15 * 60;
const PER_ACCOUNT = 5;
/** An office may share one address. */
const PER_ADDRESS = 30;

/** How often a password may be tried. What is counted is lost with the process: an attacker cannot restart it. */
export class Attempts {
  readonly #accounts = new RateLimiterMemory({
    points: PER_ACCOUNT,
    duration: PERIOD_S,
    blockDuration: PERIOD_S,
  });
  readonly #addresses = new RateLimiterMemory({ points: PER_ADDRESS, duration: PERIOD_S });

  /**
   * Counts an attempt, before the password is looked at: many at once are counted too.
   * @returns the seconds to wait where it is one too many; undefined where it may go on
   */
  async take(account: string, address: string): Promise<number | undefined> {
    return (await take(this.#addresses, address)) ?? (await take(this.#accounts, account));
  }

  /** The password was right: what was counted for the account was the same person's. */
  async forgive(account: string, address: string): Promise<void> {
    await this.#accounts.delete(account);
    await this.#addresses.reward(address);
  }
}

async function take(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}
