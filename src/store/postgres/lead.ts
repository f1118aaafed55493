import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '../store.js';
import { type HeldSession, holdSession } from './session.js';
import { asUnavailable } from './unavailable.js';

const AGAIN_MS = 1000;

/** Leadership by locks that last as long as their connection: whoever dies or is cut off gives way by that. */
export class Leadership {
  readonly #url: string;
  readonly #closing = new AbortController();
  readonly #sessions = new Set<HeldSession>();

  constructor(url: string) {
    this.#url = url;
  }

  async lead(name: string): Promise<{ release: () => Promise<void>; lost: Promise<void> }> {
    while (!this.#closing.signal.aborted) {
      const session = await this.#lock(name);
      if (session) return { release: () => this.#end(session), lost: session.lost };
      await sleep(AGAIN_MS, undefined, { signal: this.#closing.signal }).catch(() => undefined);
    }
    throw new StoreUnavailable('the store was closed');
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all([...this.#sessions].map((session) => this.#end(session)));
  }

  /** Waits for the lock. @returns undefined where the connection was lost before it was had */
  async #lock(name: string): Promise<HeldSession | undefined> {
    let session: HeldSession | undefined;
    try {
      session = await holdSession(this.#url);
      this.#sessions.add(session);
      if (this.#closing.signal.aborted) throw new StoreUnavailable('the store was closed');
      await session.client.query('select pg_advisory_lock(hashtextextended($1, 0))', [`lead:${name}`]);
      return session;
    } catch (error) {
      if (session) await this.#end(session);
      if (!(asUnavailable(error) instanceof StoreUnavailable)) throw error;
      return undefined;
    }
  }

  async #end(session: HeldSession): Promise<void> {
    this.#sessions.delete(session);
    await session.end();
  }
}
