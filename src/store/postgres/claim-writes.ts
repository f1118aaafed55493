import { sql, type Transaction } from 'kysely';
import { type Claim, type ClaimSummary, summaryOf, versionOf } from '../../claims/index.js';
import { ClaimChanged } from '../store.js';
import { plain } from './plain.js';
import type { Schema } from './schema.js';
import { foldName, termsOf } from './search.js';

export interface ClaimWrite {
  readonly claim: Claim;
  readonly was: number;
}

/**
 * Writes claims in a transaction. Rows are always locked in the same order, so that no two writers wait for each other.
 * @throws ClaimChanged
 */
export async function writeClaims(tx: Transaction<Schema>, writes: readonly ClaimWrite[]): Promise<void> {
  if (writes.length === 0) return;
  for (const { claim, was } of writes) if (versionOf(claim) <= was) throw new ClaimChanged(claim.id);
  const before = await lockKept(
    tx,
    writes.filter(({ was }) => was > 0),
  );
  const fresh = writes.filter(({ was }) => was === 0).map(({ claim }) => claim);
  if (fresh.length > 0) await insert(tx, fresh);
  for (const { claim, was } of writes) if (was > 0) await update(tx, claim);
  await tx
    .insertInto('claim_events')
    .values(
      writes.flatMap(({ claim, was }) =>
        claim.events.slice(was).map((event, i) => ({
          claim_id: claim.id,
          seq: was + i + 1,
          event: JSON.stringify(event),
        })),
      ),
    )
    .execute();
  await remark(
    tx,
    writes.map(({ claim }) => ({ before: before.get(claim.id), after: summaryOf(claim) })),
  );
}

/** Keeps anybody else from changing the claims, and makes sure that they are what the change was made on. */
async function lockKept(
  tx: Transaction<Schema>,
  writes: readonly ClaimWrite[],
): Promise<ReadonlyMap<string, ClaimSummary>> {
  if (writes.length === 0) return new Map();
  const rows = await tx
    .selectFrom('claims')
    .innerJoin('claim_documents', 'claim_documents.id', 'claims.id')
    .where(
      'claims.id',
      'in',
      writes.map(({ claim }) => claim.id),
    )
    .select(['claims.id', 'version', 'summary'])
    .orderBy('claims.id')
    .forUpdate('claims')
    .execute();
  const kept = new Map(rows.map((row) => [row.id, row]));
  for (const { claim, was } of writes) {
    if (kept.get(claim.id)?.version !== was) throw new ClaimChanged(claim.id);
  }
  return new Map(rows.map(({ id, summary }) => [id, summary]));
}

async function insert(tx: Transaction<Schema>, claims: readonly Claim[]): Promise<void> {
  const inserted = await tx
    .insertInto('claims')
    .values(claims.map(columnsOf))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  const taken = new Set(inserted.map(({ id }) => id));
  const refused = claims.find(({ id }) => !taken.has(id));
  if (refused) throw new ClaimChanged(refused.id);
  await tx.insertInto('claim_documents').values(claims.map(documentOf)).execute();
}

async function update(tx: Transaction<Schema>, claim: Claim): Promise<void> {
  await tx.updateTable('claims').set(columnsOf(claim)).where('id', '=', claim.id).execute();
  await tx.updateTable('claim_documents').set(documentOf(claim)).where('id', '=', claim.id).execute();
}

function columnsOf(claim: Claim) {
  const summary = summaryOf(claim);
  const { id, version, status, benefit, payer, town, reviewer, disputed, filedAt, changedAt, name } = summary;
  return {
    id,
    version,
    status,
    benefit,
    payer,
    town,
    reviewer,
    disputed,
    filed_at: filedAt,
    changed_at: changedAt,
    amount: summary.range.max,
    name: plain(name),
    upper_name: foldName(name),
    terms: termsOf(summary),
  };
}

function documentOf(claim: Claim) {
  const { events, ...document } = claim;
  return { id: claim.id, summary: JSON.stringify(summaryOf(claim)), document: JSON.stringify(document) };
}

interface Remark {
  readonly before: ClaimSummary | undefined;
  readonly after: ClaimSummary;
}

/** Marks follow the claims that have them, counted so that duplicates are known without looking at every claim. */
async function remark(tx: Transaction<Schema>, changes: readonly Remark[]): Promise<void> {
  const gone: { mark: string; claim_id: string }[] = [];
  const come: { mark: string; claim_id: string }[] = [];
  const counts = new Map<string, { claims: number; live: number }>();
  const count = (mark: string, claims: number, live: number) => {
    const counted = counts.get(mark) ?? { claims: 0, live: 0 };
    counts.set(mark, { claims: counted.claims + claims, live: counted.live + live });
  };
  for (const { before, after } of changes) {
    const [had, has] = [allOf(before), allOf(after)];
    for (const mark of had) if (!has.has(mark)) gone.push({ mark, claim_id: after.id });
    for (const mark of has) if (!had.has(mark)) come.push({ mark, claim_id: after.id });
    if (before) for (const mark of each(before.marks)) count(mark, -1, isLive(before) ? -1 : 0);
    for (const mark of each(after.marks)) count(mark, 1, isLive(after) ? 1 : 0);
  }
  for (const { mark, claim_id } of gone) {
    await tx.deleteFrom('claim_marks').where('mark', '=', mark).where('claim_id', '=', claim_id).execute();
  }
  if (come.length > 0) await tx.insertInto('claim_marks').values(come).execute();
  const changed = [...counts]
    .filter(([, { claims, live }]) => claims !== 0 || live !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (changed.length === 0) return;
  await sql`
    insert into marks (mark, claims, live)
    select * from unnest(
      ${changed.map(([mark]) => mark)}::text[],
      ${changed.map(([, { claims }]) => claims)}::integer[],
      ${changed.map(([, { live }]) => live)}::integer[]
    )
    on conflict (mark) do update set claims = marks.claims + excluded.claims, live = marks.live + excluded.live
  `.execute(tx);
}

const each = (marks: readonly string[]): ReadonlySet<string> => new Set(marks.map(plain));

const allOf = (summary: ClaimSummary | undefined): ReadonlySet<string> =>
  each(summary ? [...summary.keys, ...summary.marks] : []);

const isLive = ({ status }: ClaimSummary): boolean => status !== 'withdrawn' && status !== 'rejected';
