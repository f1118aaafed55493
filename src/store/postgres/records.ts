import type { Kysely } from 'kysely';
import type { Store } from '../store.js';
import { plain } from './plain.js';
import type { Schema } from './schema.js';

type Records = Pick<
  Store,
  'handovers' | 'rulings' | 'evidence' | 'accesses' | 'staff' | 'sessions' | 'tokens' | 'channels'
>;

/** What is kept as it is given, under a key. */
export function recordsOf(db: Kysely<Schema>): Records {
  return {
    handovers: {
      async list({ offset, limit, town }) {
        const all = db.selectFrom('handovers');
        const asked = town === undefined ? all : all.where('town', '=', town);
        const [rows, { total }] = await Promise.all([
          asked
            .select('handover')
            .orderBy('at', 'desc')
            .orderBy('id', 'desc')
            .offset(offset)
            .limit(limit)
            .execute(),
          asked.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow(),
        ]);
        return { handovers: rows.map(({ handover }) => handover), total: Number(total) };
      },
    },
    rulings: {
      async list() {
        const rows = await db.selectFrom('rulings').select('decision').orderBy('at').orderBy('seq').execute();
        return rows.map(({ decision }) => decision);
      },
    },
    evidence: {
      async add(file, content) {
        await db
          .insertInto('evidence')
          .values({ id: file.id, file: JSON.stringify(file), content })
          .execute();
      },
      read: (id) =>
        db.selectFrom('evidence').where('id', '=', plain(id)).select(['file', 'content']).executeTakeFirst(),
      async delete(id) {
        await db.deleteFrom('evidence').where('id', '=', id).execute();
      },
    },
    accesses: {
      async add(access) {
        await db
          .insertInto('accesses')
          .values({ claim: access.claim, access: JSON.stringify(access) })
          .execute();
      },
      async list(claim) {
        const rows = await db
          .selectFrom('accesses')
          .where('claim', '=', claim)
          .orderBy('seq')
          .select('access')
          .execute();
        return rows.map(({ access }) => access);
      },
    },
    staff: {
      async get(account) {
        const found = db.selectFrom('staff').where('account', '=', plain(account)).select('member');
        return (await found.executeTakeFirst())?.member;
      },
      async put(staff) {
        const member = JSON.stringify(staff);
        await db
          .insertInto('staff')
          .values({ account: staff.account, member })
          .onConflict((conflict) => conflict.column('account').doUpdateSet({ member }))
          .execute();
      },
      async list() {
        const rows = await db.selectFrom('staff').select('member').orderBy('account').execute();
        return rows.map(({ member }) => member);
      },
    },
    sessions: {
      async get(id) {
        const found = db.selectFrom('sessions').where('id', '=', id).select('session');
        return (await found.executeTakeFirst())?.session;
      },
      async put(session) {
        const { id, account } = session;
        const kept = { account, session: JSON.stringify(session) };
        await db
          .insertInto('sessions')
          .values({ id, ...kept })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(kept))
          .execute();
      },
      async delete(id) {
        await db.deleteFrom('sessions').where('id', '=', id).execute();
      },
      async deleteOf(account) {
        await db.deleteFrom('sessions').where('account', '=', account).execute();
      },
    },
    tokens: {
      async get(id) {
        const found = db.selectFrom('tokens').where('id', '=', id).select('token');
        return (await found.executeTakeFirst())?.token;
      },
      async put(token) {
        const kept = JSON.stringify(token);
        await db
          .insertInto('tokens')
          .values({ id: token.id, token: kept })
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ token: kept }))
          .execute();
      },
      async delete(id) {
        await db.deleteFrom('tokens').where('id', '=', id).execute();
      },
      async list() {
        const rows = await db.selectFrom('tokens').select('token').orderBy('id').execute();
        return rows.map(({ token }) => token);
      },
    },
    channels: {
      async report(state) {
        const kept = JSON.stringify(state);
        await db
          .insertInto('channels')
          .values({ channel: state.channel, state: kept })
          .onConflict((conflict) => conflict.column('channel').doUpdateSet({ state: kept }))
          .execute();
      },
      async list() {
        const rows = await db.selectFrom('channels').select('state').orderBy('channel').execute();
        return rows.map(({ state }) => state);
      },
    },
  };
}
