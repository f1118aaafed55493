import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { News } from '../store.js';
import { type HeldSession, holdSession } from './session.js';

/** The channel of NOTIFY and LISTEN. */
export const NEWS = 'shegongtong_news';

const AGAIN_MS = 1000;

const Told = z.union([
  z.object({ kind: z.literal('rulings') }),
  z.object({
    kind: z.literal('outgoing'),
    channel: z.enum(['web', 'telegram', 'wechat', 'official-account', 'terminal']),
    person: z.string(),
  }),
]);

/** Hears what any instance committed, over a connection of its own that is made anew when it is lost. */
export class NewsWire {
  readonly #url: string;
  readonly #missed: () => Promise<readonly News[]>;
  readonly #listeners = new EventEmitter<{ news: [News] }>();
  readonly #closing = new AbortController();
  #session: HeldSession | undefined;
  #running: Promise<void> = Promise.resolve();

  /** @param missed what may have been told while nobody could hear it */
  constructor(url: string, missed: () => Promise<readonly News[]>) {
    this.#url = url;
    this.#missed = missed;
    this.#listeners.setMaxListeners(0);
  }

  /** @throws StoreUnavailable */
  async open(): Promise<void> {
    this.#session = await this.#listen();
    this.#running = this.#keepListening(this.#session);
  }

  on(listener: (news: News) => void): () => void {
    this.#listeners.on('news', listener);
    return () => void this.#listeners.off('news', listener);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#session?.end();
    await this.#running;
  }

  async #listen(): Promise<HeldSession> {
    const session = await holdSession(this.#url);
    session.client.on('notification', ({ payload = '' }) => this.#tell(Told.parse(JSON.parse(payload))));
    await session.client.query(`listen ${NEWS}`);
    return session;
  }

  async #keepListening(first: HeldSession): Promise<void> {
    await first.lost;
    while (!this.#closing.signal.aborted) {
      try {
        this.#session = await this.#listen();
        for (const news of await this.#missed()) this.#tell(news);
        await this.#session.lost;
      } catch {
        // The store says that it is unavailable to whoever uses it; here it is only tried again.
        await this.#session?.end();
        await sleep(AGAIN_MS, undefined, { signal: this.#closing.signal }).catch(() => undefined);
      }
    }
    await this.#session?.end();
  }

  #tell(news: News): void {
    this.#listeners.emit('news', news);
  }
}
