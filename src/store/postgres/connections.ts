import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import pg from 'pg';
import { PooledDriver } from './driver.js';
import type { Schema } from './schema.js';
import type { Trouble } from './trouble.js';

/** How long the database may take, in milliseconds. */
const CONNECT_MS = 5000;
const STATEMENT_MS = 15_000;
/** Only a server that does not answer at all takes longer than its own limit. */
const ANSWER_MS = STATEMENT_MS + 5000;
/** A process that froze in the middle of a turn must not keep the talk from the others. */
const IDLE_IN_TURN_MS = 60_000;

const ALIKE = {
  application_name: 'shegongtong',
  connectionTimeoutMillis: CONNECT_MS,
  keepAlive: true,
  /** A connection whose other end is gone without a word is noticed some ten seconds after this. */
  keepAliveInitialDelayMillis: 10_000,
} as const;

/** A connection of its own, outside the pools, with nobody's limits. */
export const lone = (url: string): pg.Client => {
  const client = new pg.Client({ connectionString: url, ...ALIKE });
  // A lost connection would end the process unless somebody listens; 'end' follows and is acted on.
  client.on('error', () => undefined);
  return client;
};

/**
 * A pool of connections.
 * @param limits how many at most, and whether a statement may take as long as it likes
 */
export function pooled(
  url: string,
  { max, isUnhurried = false }: { readonly max: number; readonly isUnhurried?: boolean },
  trouble: Trouble,
): Kysely<Schema> {
  const pool = new pg.Pool({
    connectionString: url,
    ...ALIKE,
    max,
    ...(isUnhurried ? {} : { statement_timeout: STATEMENT_MS, query_timeout: ANSWER_MS }),
    idle_in_transaction_session_timeout: IDLE_IN_TURN_MS,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new PooledDriver(pool, trouble),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}
