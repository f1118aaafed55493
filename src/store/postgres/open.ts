import { type Kysely, sql } from 'kysely';
import { inOrder } from '../../delivery/index.js';
import type { Change, News, Store, StoreProblem } from '../store.js';
import { CountingIn } from './claim-counts.js';
import { claimsOf } from './claims.js';
import { writeAll } from './commit.js';
import { pooled } from './connections.js';
import { inboxOf, outboxOf } from './delivery.js';
import { Leadership } from './lead.js';
import { migrate } from './migrations.js';
import { NewsWire } from './news.js';
import { recordsOf } from './records.js';
import type { Schema } from './schema.js';
import { Trouble } from './trouble.js';

/**
 * A turn holds a connection from its beginning to its end and reads over others meanwhile. Those have a pool of their
 * own, so that turns that have all connections never wait for one another.
 */
const TURNS_AT_ONCE = 10;
const OTHERS_AT_ONCE = 10;

/**
 * Opens the store in a PostgreSQL database, whose tables are brought up to date first. Several processes may have it
 * open, each with up to two dozen connections: straight to the server, since locks and LISTEN belong to a connection.
 * @param url postgres://…
 * @param onProblem is told once each time that the database cannot be used any more
 * @throws StoreUnavailable
 */
export async function openPostgresStore(
  url: string,
  onProblem: (problem: StoreProblem) => void,
): Promise<Store> {
  const trouble = new Trouble(onProblem);
  await migrateAlone(url);
  const db = pooled(url, { max: OTHERS_AT_ONCE }, trouble);
  const turns = pooled(url, { max: TURNS_AT_ONCE }, trouble);
  const wire = new NewsWire(url, () => newsOf(db));
  const leadership = new Leadership(url);
  const inTurn = inOrder();
  const counting = new CountingIn(db);
  await wire.open();

  return {
    async commit(changes) {
      if (changes.length === 0) return;
      await db.transaction().execute((tx) => writeAll(tx, changes));
      counting.changed(claimsIn(changes));
    },
    conversations: {
      get: (key) => conversation(db, key),
      alone: (key, work) =>
        // Those of this process wait without a connection; the lock is for the other processes.
        inTurn(key, async () => {
          const { changes, result } = await turns.transaction().execute(async (tx) => {
            await sql`select pg_advisory_xact_lock(hashtextextended(${`conversation:${key}`}, 0))`.execute(
              tx,
            );
            const done = await work(await conversation(tx, key));
            await writeAll(tx, done.changes);
            return done;
          });
          counting.changed(claimsIn(changes));
          return result;
        }),
    },
    claims: claimsOf(db),
    inbox: inboxOf(db),
    outbox: outboxOf(db),
    ...recordsOf(db),
    lead: (name) => leadership.lead(name),
    onNews: (listener) => wire.on(listener),
    problems: () => trouble.problems(),
    async check() {
      const at = new Date().toISOString();
      await db
        .insertInto('checks')
        .values({ id: 1, at })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ at }))
        .execute();
    },
    async close() {
      await Promise.all([leadership.close(), wire.close()]);
      await Promise.all([turns.destroy(), db.destroy()]);
    },
  };
}

const claimsIn = (changes: readonly Change[]): number =>
  changes.filter(({ kind }) => kind === 'claim').length;

/** Other processes wait meanwhile, so it is not held to a statement's time. */
async function migrateAlone(url: string): Promise<void> {
  const db = pooled(url, { max: 1, isUnhurried: true }, new Trouble());
  try {
    await migrate(db);
  } finally {
    await db.destroy();
  }
}

async function conversation(db: Kysely<Schema>, key: string) {
  const found = db.selectFrom('conversations').where('key', '=', key).select('record');
  return (await found.executeTakeFirst())?.record;
}

/** What somebody may not have heard: the rulings, and who has something to be told. */
async function newsOf(db: Kysely<Schema>): Promise<readonly News[]> {
  const people = await db
    .selectFrom('outgoing')
    .where('given_up', '=', false)
    .select(['channel', 'person'])
    .distinct()
    .execute();
  return [{ kind: 'rulings' }, ...people.map((one) => ({ kind: 'outgoing', ...one }) as const)];
}
