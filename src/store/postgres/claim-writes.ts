import type { Transaction } from 'kysely';
import { type Claim, type ClaimSummary, summaryOf, versionOf } from '../../claims/index.js';
import { ClaimChanged } from '../store.js';
import {
  type Changed,
  countMarks,
  isDuplicate,
  type MarkCount,
  renewOthers,
  sharedOf,
} from './mark-counts.js';
import { plain } from './plain.js';
import type { Schema } from './schema.js';
import { foldName, termsOf } from './search.js';

export interface ClaimWrite {
  readonly claim: Claim;
  /** The version it was made on, 0 for a new one. */
  readonly was: number;
}

/**
 * Writes claims in a transaction: marks first, then claims in the order of their numbers.
 * @throws ClaimChanged
 */
export async function writeClaims(tx: Transaction<Schema>, writes: readonly ClaimWrite[]): Promise<void> {
  if (writes.length === 0) return;
  for (const { claim, was } of writes) if (versionOf(claim) <= was) throw new ClaimChanged(claim.id);
  const kept = writes.filter(({ was }) => was > 0);
  const fresh = writes.flatMap(({ claim, was }) => (was === 0 ? [claim] : []));
  const before = await readKept(tx, kept);
  const changes = writes.map(
    ({ claim }): Changed => ({ before: before.get(claim.id), after: summaryOf(claim) }),
  );
  const counts = await countMarks(tx, changes);
  await lockKept(tx, kept);
  if (fresh.length > 0) await insert(tx, fresh, counts);
  for (const { claim, was } of kept) {
    const earlier = before.get(claim.id);
    if (earlier) await update(tx, { claim, was, before: earlier }, counts);
  }
  await renewOthers(tx, counts);
}

/** The claims as they are, if they are what the changes were made on. */
async function readKept(
  tx: Transaction<Schema>,
  writes: readonly ClaimWrite[],
): Promise<ReadonlyMap<string, ClaimSummary>> {
  if (writes.length === 0) return new Map();
  const rows = await tx
    .selectFrom('claim_documents')
    .where('id', 'in', idsOf(writes))
    .select(['id', 'summary'])
    .execute();
  const kept = new Map(rows.map(({ id, summary }) => [id, summary]));
  for (const { claim, was } of writes) {
    if (kept.get(claim.id)?.version !== was) throw new ClaimChanged(claim.id);
  }
  return kept;
}

/** Keeps anybody else from changing the claims, and makes sure that nobody did since they were read. */
async function lockKept(tx: Transaction<Schema>, writes: readonly ClaimWrite[]): Promise<void> {
  if (writes.length === 0) return;
  const rows = await tx
    .selectFrom('claims')
    .where('id', 'in', idsOf(writes))
    .select(['id', 'version'])
    .orderBy('id')
    .forUpdate()
    .execute();
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  for (const { claim, was } of writes) if (versions.get(claim.id) !== was) throw new ClaimChanged(claim.id);
}

const idsOf = (writes: readonly ClaimWrite[]) => writes.map(({ claim }) => claim.id);

/** One statement, so that a filing waits for the database once. A number that is taken already leaves it undone. */
async function insert(
  tx: Transaction<Schema>,
  claims: readonly Claim[],
  counts: ReadonlyMap<string, MarkCount>,
): Promise<void> {
  const rows = claims.map((claim) => ({
    ...columnsOf(claim),
    duplicate: isDuplicate(summaryOf(claim), counts) === true,
  }));
  const shared = claims.flatMap((claim) =>
    [...sharedOf(summaryOf(claim))].map((mark) => ({ mark, claim_id: claim.id })),
  );
  const inserted = await tx
    .with('kept', (db) =>
      db
        .insertInto('claims')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .returning('id'),
    )
    .with('documents', (db) =>
      db
        .insertInto('claim_documents')
        .values(claims.map(documentOf))
        .onConflict((conflict) => conflict.doNothing()),
    )
    .with('happened', (db) =>
      db
        .insertInto('claim_events')
        .values(claims.flatMap((claim) => eventsOf(claim, 0)))
        .onConflict((conflict) => conflict.doNothing()),
    )
    .with('shared', (db) =>
      db
        .insertInto('claim_marks')
        .values(shared)
        .onConflict((conflict) => conflict.doNothing()),
    )
    .selectFrom('kept')
    .select('id')
    .execute();
  const taken = new Set(inserted.map(({ id }) => id));
  const refused = claims.find(({ id }) => !taken.has(id));
  if (refused) throw new ClaimChanged(refused.id);
}

async function update(
  tx: Transaction<Schema>,
  { claim, was, before }: ClaimWrite & { readonly before: ClaimSummary },
  counts: ReadonlyMap<string, MarkCount>,
): Promise<void> {
  const { id } = claim;
  const summary = summaryOf(claim);
  const duplicate = isDuplicate(summary, counts);
  await tx
    .with('documents', (db) => db.updateTable('claim_documents').set(documentOf(claim)).where('id', '=', id))
    .with('happened', (db) => db.insertInto('claim_events').values(eventsOf(claim, was)))
    .updateTable('claims')
    .set({ ...columnsOf(claim), ...(duplicate === undefined ? {} : { duplicate }) })
    .where('id', '=', id)
    .execute();
  const [had, has] = [sharedOf(before), sharedOf(summary)];
  const gone = [...had].filter((mark) => !has.has(mark));
  const come = [...has].filter((mark) => !had.has(mark)).map((mark) => ({ mark, claim_id: id }));
  if (gone.length > 0) {
    await tx.deleteFrom('claim_marks').where('claim_id', '=', id).where('mark', 'in', gone).execute();
  }
  if (come.length > 0) await tx.insertInto('claim_marks').values(come).execute();
}

const eventsOf = (claim: Claim, from: number) =>
  claim.events
    .slice(from)
    .map((event, i) => ({ claim_id: claim.id, seq: from + i + 1, event: JSON.stringify(event) }));

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
