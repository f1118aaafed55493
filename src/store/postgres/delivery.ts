import { type Kysely, type Selectable, sql } from 'kysely';
import type { Outgoing } from '../../delivery/index.js';
import type { Store } from '../store.js';
import type { Schema } from './schema.js';

export function inboxOf(db: Kysely<Schema>): Store['inbox'] {
  return {
    async add(message) {
      const { id, channel, person, at } = message;
      const added = await db
        .insertInto('received')
        .values({ id, channel, person, at, message: JSON.stringify(message) })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .execute();
      return added.length > 0;
    },
    async has(id) {
      const waiting = await db.selectFrom('received').select('id').where('id', '=', id).executeTakeFirst();
      return waiting !== undefined;
    },
    async next(channel, person) {
      const row = await db
        .selectFrom('received')
        .where('channel', '=', channel)
        .where('person', '=', person)
        .orderBy('seq')
        .select('message')
        .limit(1)
        .executeTakeFirst();
      return row?.message;
    },
    waiting: (before) =>
      db
        .selectFrom('received')
        .where('at', '<', sql<Date>`${before}::timestamptz`)
        .groupBy(['channel', 'person'])
        .orderBy((eb) => eb.fn.min('seq'))
        .select(['channel', 'person'])
        .execute(),
  };
}

export function outboxOf(db: Kysely<Schema>): Store['outbox'] {
  const waiting = db.selectFrom('outgoing').where('given_up', '=', false);
  return {
    async take(channel, { now, until, limit }) {
      const due = sql<Date>`${now}::timestamptz`;
      const taken = await db
        .updateTable('outgoing')
        .set({ taken_until: until })
        .where('id', 'in', (eb) =>
          eb
            .selectFrom('outgoing as first')
            .where('channel', '=', channel)
            .where('given_up', '=', false)
            .where('due', '<=', due)
            .where((free) => free.or([free('taken_until', 'is', null), free('taken_until', '<=', due)]))
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom('outgoing as earlier')
                    .whereRef('earlier.channel', '=', 'first.channel')
                    .whereRef('earlier.person', '=', 'first.person')
                    .whereRef('earlier.seq', '<', 'first.seq')
                    .where('earlier.given_up', '=', false)
                    .select('earlier.id'),
                ),
              ),
            )
            .orderBy('seq')
            .limit(limit)
            .forUpdate()
            .skipLocked()
            .select('first.id'),
        )
        .returningAll()
        .execute();
      return taken.sort((a, b) => Number(BigInt(a.seq) - BigInt(b.seq))).map(asOutgoing);
    },
    async waiting(channel, person) {
      const rows = await waiting
        .where('channel', '=', channel)
        .where('person', '=', person)
        .orderBy('seq')
        .selectAll()
        .execute();
      return rows.map(asOutgoing);
    },
    async sent(id) {
      await db.deleteFrom('outgoing').where('id', '=', id).execute();
    },
    async postpone(id, at, problem) {
      await db
        .updateTable('outgoing')
        .set((eb) => ({ attempts: eb('attempts', '+', 1), due: at, problem, taken_until: null }))
        .where('id', '=', id)
        .execute();
    },
    async giveUp(id, problem) {
      await db
        .updateTable('outgoing')
        .set((eb) => ({ attempts: eb('attempts', '+', 1), problem, given_up: true, taken_until: null }))
        .where('id', '=', id)
        .execute();
    },
    async givenUp({ offset, limit }) {
      const givenUp = db.selectFrom('outgoing').where('given_up', '=', true);
      const [rows, { total }] = await Promise.all([
        givenUp.orderBy('seq', 'desc').offset(offset).limit(limit).selectAll().execute(),
        givenUp.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow(),
      ]);
      return { messages: rows.map(asOutgoing), total: Number(total) };
    },
    async backlog() {
      const { waiting, oldest, given_up } = await db
        .selectFrom('outgoing')
        .select((eb) => [
          eb.fn.countAll<string>().filterWhere('given_up', '=', false).as('waiting'),
          eb.fn.min('at').filterWhere('given_up', '=', false).as('oldest'),
          eb.fn.countAll<string>().filterWhere('given_up', '=', true).as('given_up'),
        ])
        .executeTakeFirstOrThrow();
      return { waiting: Number(waiting), oldest: oldest?.toISOString() ?? null, givenUp: Number(given_up) };
    },
  };
}

/** The message as it stands: what changes while it waits is in columns. */
function asOutgoing({ message, attempts, due, problem, given_up }: Selectable<Schema['outgoing']>): Outgoing {
  return { ...message, attempts, due: due.toISOString(), problem, givenUp: given_up };
}
