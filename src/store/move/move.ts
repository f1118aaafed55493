import { type Everything, openEverything } from '../embedded/index.js';
import { countRows, openPostgresStore } from '../postgres/index.js';
import type { Change, Store } from '../store.js';
import { differencesOf } from './compare.js';

/** The database that everything was to be moved to has something in it. */
export class TargetNotEmpty extends Error {
  override readonly name = 'TargetNotEmpty';
}

export interface Moved {
  readonly documents: number;
  readonly claims: number;
  readonly evidence: number;
  /** What is not the same in both, a line each, without personal data; empty where all is. */
  readonly wrong: readonly string[];
}

const AT_ONCE = 200;

/**
 * Copies an embedded store into an empty PostgreSQL database, then compares every document and every file with what it was
 * copied from, and the numbers of both. The folder stays as it is.
 * @throws DataFolderInUse, NoData, DataDamaged, TargetNotEmpty, StoreUnavailable
 */
export async function moveStore(folder: string, url: string): Promise<Moved> {
  const source = await openEverything(folder);
  try {
    const store = await openPostgresStore(url, () => undefined);
    try {
      const filled = Object.entries(await countRows(url)).filter(([, rows]) => rows > 0);
      if (filled.length > 0) {
        const found = filled.map(([table, rows]) => `${table} ${rows}`).join(', ');
        throw new TargetNotEmpty(
          `目标数据库不是空的，没有迁移 the database is not empty, nothing was moved: ${found}`,
        );
      }
      await copy(source, store);
      return await differencesOf(source, store, url);
    } finally {
      await store.close();
    }
  } finally {
    await source.close();
  }
}

async function copy(source: Everything, store: Store): Promise<void> {
  await committing(store, source.all('claims'), ({ document }) => ({
    kind: 'claim',
    claim: document,
    was: 0,
  }));
  await committing(store, source.all('conversations'), ({ id, document }) => ({
    kind: 'conversation',
    key: id,
    record: document,
  }));
  await committing(store, source.all('handovers'), ({ document }) => ({
    kind: 'handover',
    handover: document,
  }));
  // What has an order keeps it.
  await committing(
    store,
    await sorted(source.all('rulings'), ({ document }) => document.at),
    ({ document }) => ({ kind: 'ruling', decision: document }),
  );
  await committing(store, await sorted(source.all('outgoing'), ({ id }) => id), ({ document }) => ({
    kind: 'outgoing',
    message: document,
  }));
  for (const { document } of await sorted(source.all('received'), ({ document: { order } }) => order)) {
    await store.inbox.add(document.message);
  }
  for await (const { document } of source.all('accesses')) {
    for (const access of document) await store.accesses.add(access);
  }
  for await (const { id, document } of source.all('evidence')) {
    const content = await source.content(id);
    if (content) await store.evidence.add(document, content);
  }
  for await (const { document } of source.all('staff')) await store.staff.put(document);
  for await (const { document } of source.all('sessions')) await store.sessions.put(document);
  for await (const { document } of source.all('tokens')) await store.tokens.put(document);
}

async function committing<T>(
  store: Store,
  items: Iterable<T> | AsyncIterable<T>,
  asChange: (item: T) => Change,
): Promise<void> {
  let changes: Change[] = [];
  for await (const item of items) {
    changes.push(asChange(item));
    if (changes.length < AT_ONCE) continue;
    await store.commit(changes);
    changes = [];
  }
  await store.commit(changes);
}

async function sorted<T>(items: AsyncIterable<T>, by: (item: T) => string | number): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all.sort((a, b) => (by(a) < by(b) ? -1 : 1));
}
