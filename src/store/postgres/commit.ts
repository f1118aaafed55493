import { sql, type Transaction } from 'kysely';
import { townOf } from '../../delivery/index.js';
import type { Change, News } from '../store.js';
import { writeClaims } from './claim-writes.js';
import { NEWS } from './news.js';
import type { Schema } from './schema.js';

/** Writes the changes in a transaction; who listens is told when it is committed. @throws ClaimChanged */
export async function writeAll(tx: Transaction<Schema>, changes: readonly Change[]): Promise<void> {
  await writeClaims(
    tx,
    changes.flatMap((change) => (change.kind === 'claim' ? [change] : [])),
  );
  const news: News[] = [];
  for (const change of changes) {
    await write(tx, change);
    if (change.kind === 'outgoing') {
      const { channel, person } = change.message;
      news.push({ kind: 'outgoing', channel, person });
    }
    if (change.kind === 'ruling') news.push({ kind: 'rulings' });
  }
  if (news.length > 0) {
    const payloads = news.map((one) => JSON.stringify(one));
    await sql`select pg_notify(${NEWS}, payload) from unnest(${payloads}::text[]) payload`.execute(tx);
  }
}

async function write(tx: Transaction<Schema>, change: Change): Promise<void> {
  switch (change.kind) {
    case 'claim':
      return;
    case 'conversation': {
      const { key } = change;
      if (change.record === null) {
        await tx.deleteFrom('conversations').where('key', '=', key).execute();
        return;
      }
      const record = JSON.stringify(change.record);
      await tx
        .insertInto('conversations')
        .values({ key, record })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ record }))
        .execute();
      return;
    }
    case 'handover': {
      const { id, at } = change.handover;
      const town = townOf(change.handover);
      const handover = JSON.stringify(change.handover);
      await tx
        .insertInto('handovers')
        .values({ id, at, town, handover })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ at, town, handover }))
        .execute();
      return;
    }
    case 'answered':
      await tx.deleteFrom('received').where('id', '=', change.id).execute();
      return;
    case 'outgoing': {
      const { id, channel, person, at, due, attempts, problem, givenUp } = change.message;
      await tx
        .insertInto('outgoing')
        .values({
          id,
          channel,
          person,
          at,
          due,
          attempts,
          problem,
          given_up: givenUp,
          taken_until: null,
          message: JSON.stringify(change.message),
        })
        .execute();
      return;
    }
    case 'ruling': {
      const { at, ruling } = change.decision;
      const decision = JSON.stringify(change.decision);
      await tx
        .insertInto('rulings')
        .values({ id: `${at}:${ruling}`, at, decision })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ decision }))
        .execute();
      return;
    }
  }
}
