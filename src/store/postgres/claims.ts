import { type Kysely, sql } from 'kysely';
import type { ClaimEvent, ClaimQuery, ClaimSummary } from '../../claims/index.js';
import type { Store } from '../store.js';
import { countByStatus } from './claim-counts.js';
import { asked, ORDER } from './claim-queries.js';
import { plain } from './plain.js';
import type { Schema } from './schema.js';

/** How many summaries are read at a time. */
const CHUNK = 500;

export function claimsOf(db: Kysely<Schema>): Store['claims'] {
  const ids = (query: ClaimQuery) =>
    db
      .selectFrom('claims')
      .where(asked(query))
      .select('claims.id')
      .orderBy(ORDER[query.order ?? 'newest']);

  /** In the order of the ids. */
  async function summariesOf(wanted: readonly string[]): Promise<readonly ClaimSummary[]> {
    if (wanted.length === 0) return [];
    const rows = await db
      .selectFrom('claim_documents')
      .where('id', 'in', wanted)
      .select(['id', 'summary'])
      .execute();
    const byId = new Map(rows.map(({ id, summary }) => [id, summary]));
    return wanted.flatMap((id) => byId.get(id) ?? []);
  }

  return {
    async get(id) {
      const row = await db
        .selectFrom('claim_documents')
        .where('id', '=', plain(id))
        .select('document')
        .select((eb) =>
          eb
            .selectFrom('claim_events')
            .whereRef('claim_id', '=', 'claim_documents.id')
            .select(sql<readonly ClaimEvent[]>`json_agg(event order by seq)`.as('all'))
            .as('events'),
        )
        .executeTakeFirst();
      return row && { ...row.document, events: row.events ?? [] };
    },
    async find(query, { offset, limit }) {
      const { status } = query;
      const [rows, counts] = await Promise.all([
        ids(query).offset(offset).limit(limit).execute(),
        countByStatus(db, query),
      ]);
      return {
        claims: await summariesOf(rows.map(({ id }) => id)),
        total: status ? counts[status] : Object.values(counts).reduce((sum, count) => sum + count, 0),
        counts,
      };
    },
    async *each(query) {
      const all = (await ids(query).execute()).map(({ id }) => id);
      for (let at = 0; at < all.length; at += CHUNK) yield* await summariesOf(all.slice(at, at + CHUNK));
    },
    async sharing(marks) {
      if (marks.length === 0) return [];
      const rows = await db
        .selectFrom('claims')
        .where('id', 'in', (eb) =>
          eb.selectFrom('claim_marks').where('mark', 'in', marks.map(plain)).select('claim_id'),
        )
        .select('id')
        .orderBy(ORDER.newest)
        .execute();
      return summariesOf(rows.map(({ id }) => id));
    },
  };
}
