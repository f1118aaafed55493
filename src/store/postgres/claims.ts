import { type Kysely, sql } from 'kysely';
import type { ClaimEvent, ClaimQuery, ClaimSummary } from '../../claims/index.js';
import type { Page, Store } from '../store.js';
import { countByStatus } from './claim-counts.js';
import { asked, inOrder } from './claim-queries.js';
import { plain } from './plain.js';
import type { Schema } from './schema.js';

/** How many summaries are read at a time. */
const CHUNK = 500;

/** From here on a page is looked for from the nearer end. */
const DEEP = 1000;

export function claimsOf(db: Kysely<Schema>): Store['claims'] {
  const ids = (query: ClaimQuery, isBackwards = false) =>
    db
      .selectFrom('claims')
      .where(asked(query))
      .select('claims.id')
      .orderBy(inOrder(query.order ?? 'newest', isBackwards));

  /** A page far down: what is nearer to the end is read from there. */
  async function deepPage(query: ClaimQuery, { offset, limit }: Page, total: number) {
    const behind = total - offset - limit;
    if (behind >= offset) return ids(query).offset(offset).limit(limit).execute();
    const rows = await ids(query, true)
      .offset(Math.max(0, behind))
      .limit(Math.max(0, limit + Math.min(0, behind)))
      .execute();
    return rows.reverse();
  }

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
    async find(query, page) {
      const { status } = query;
      const counting = countByStatus(db, query).then((counts) => ({
        counts,
        total: status ? counts[status] : Object.values(counts).reduce((sum, count) => sum + count, 0),
      }));
      const paging =
        page.offset < DEEP
          ? ids(query).offset(page.offset).limit(page.limit).execute()
          : counting.then(({ total }) => deepPage(query, page, total));
      const [rows, { counts, total }] = await Promise.all([paging, counting]);
      return { claims: await summariesOf(rows.map(({ id }) => id)), total, counts };
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
        .orderBy(inOrder('newest'))
        .execute();
      return summariesOf(rows.map(({ id }) => id));
    },
  };
}
