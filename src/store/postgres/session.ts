import type pg from 'pg';
import { lone } from './connections.js';
import { asUnavailable } from './unavailable.js';

/** The server gives a dead machine's locks to another after about this long: later than that machine notices itself. */
const FORGET_THE_DEAD =
  'set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 6';

/** A connection that is held for long: for a lock, or to listen. */
export interface HeldSession {
  readonly client: pg.Client;
  /** Resolves when the connection is gone, whoever ended it. */
  readonly lost: Promise<void>;
  end(): Promise<void>;
}

/** @throws StoreUnavailable */
export async function holdSession(url: string): Promise<HeldSession> {
  const client = lone(url);
  const lost = new Promise<void>((resolve) => client.once('end', resolve));
  try {
    await client.connect();
    await client.query(FORGET_THE_DEAD);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw asUnavailable(error);
  }
  return { client, lost, end: () => client.end().catch(() => undefined) };
}
