import { rm } from 'node:fs/promises';
import type { ClaimQuery } from '../../src/claims/index.js';
import { openEmbeddedStore, type Store } from '../../src/store/index.js';
import { filledFolder } from './filled.js';
import { httpBench } from './http.js';
import { instancesBench } from './instances.js';
import { median, percentile, timed } from './percentiles.js';
import { benchServer, postgresOn } from './postgres.js';
import { startBench } from './start.js';
import { filingOf, storedClaim } from './stored-claims.js';
import { type Table, table } from './table.js';

/** A kind of store, to be measured. */
export interface StoreKind {
  readonly name: string;
  /** A store of its own with so many claims, each with its conversation. */
  make(stored: number): Promise<{ readonly store: Store; clear(): Promise<void> }>;
}

const embedded: StoreKind = {
  name: 'embedded',
  async make(stored) {
    const folder = await filledFolder(stored);
    const store = await openEmbeddedStore(folder, ({ what }) => console.error(what));
    return {
      store,
      async clear() {
        await store.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },
};

/** How many claims are stored, each with its conversation; STORED=1000 for a quick look. */
const LARGEST = Number(process.env.STORED ?? 100_000);
const SIZES = [0, 100, 1000, 10_000, 100_000].filter((size) => size <= LARGEST);
const ROUNDS = 10;
const FILINGS = 50;
const AT_ONCE = 32;

export async function storeBench(): Promise<readonly Table[]> {
  const tables: Table[] = [];
  const server = await benchServer();
  if (!server) console.error('PostgreSQL is not measured: there is no server here, nor TEST_DATABASE_URL');
  for (const kind of [embedded, ...(server ? [postgresOn(server.url)] : [])]) {
    tables.push(...(await measure(kind)));
  }
  if (server) tables.push(await instancesBench(server.url));
  server?.end();
  tables.push(await startBench(LARGEST), ...(await httpBench()));
  return tables;
}

/** The stores of all sizes stand side by side and take turns, so that what else the machine does falls on them all. */
async function measure(kind: StoreKind): Promise<readonly Table[]> {
  const stores: { readonly size: number; readonly store: Store; clear(): Promise<void> }[] = [];
  for (const size of SIZES) {
    stores.push({ ...(await kind.make(size)), size });
  }
  const one = new Map(SIZES.map((size) => [size, [] as number[]]));
  const many = new Map(SIZES.map((size) => [size, [] as number[]]));
  let next = 1_000_000;
  for (let round = 0; round < ROUNDS; round++) {
    for (const { store, size } of stores) {
      for (let i = 0; i < FILINGS; i++) {
        const claim = storedClaim(next++);
        one.get(size)?.push(await timed(() => file(store, claim)));
      }
      const claims = Array.from({ length: FILINGS * 4 }, () => storedClaim(next++));
      const took = await timed(() => inParallel(claims, (claim) => file(store, claim)));
      many.get(size)?.push((claims.length * 1000) / took);
    }
  }
  const p50 = (size: number) => median(one.get(size) ?? []);
  const filing = table(
    `Filing a claim with its conversation, ${kind.name} store, ms; claims a second with ${AT_ONCE} at once`,
    ['stored claims', 'p50', 'p99', 'claims/s', 'p50 against 100 stored'],
    SIZES.map((size) => [
      size.toLocaleString('en'),
      p50(size),
      percentile(one.get(size) ?? [], 99),
      median(many.get(size) ?? []),
      p50(size) / p50(100),
    ]),
  );
  const largest = stores.at(-1);
  const tables = largest ? [filing, await queueTable(kind, largest.store, largest.size)] : [filing];
  for (const { clear } of stores) await clear();
  return tables;
}

const file = (store: Store, claim: ReturnType<typeof storedClaim>) =>
  store.conversations.alone(`web:${claim.applicant.person}`, async () => ({
    changes: filingOf(claim),
    result: undefined,
  }));

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const QUERIES: readonly (readonly [title: string, query: ClaimQuery, offset?: number])[] = [
  ['first page, all', {}],
  ['of one state', { status: 'in-review' }],
  ['of one state, by name', { status: 'draft', order: 'name' }],
  ['by amount', { order: 'amount' }],
  ['of a town', { town: 'mudu', payer: 'town', status: 'draft' }],
  ['of a reviewer, changed last', { reviewer: 'lin', order: 'changed' }],
  ['duplicates', { duplicate: true }],
  ['of a month', { from: '2026-03-01', to: '2026-03-31' }],
  ['search for a name', { search: '静' }],
  ['search for a whole name', { search: '王静' }],
  ['search for a number', { search: 'SG26-7K3' }],
  ['search for four digits', { search: '1234' }],
];
const LOOKS = 200;

async function queueTable(kind: StoreKind, store: Store, size: number): Promise<Table> {
  const rows = [];
  for (const [title, query, offset = 0] of [...QUERIES, ['last page, all', {}, size - 50] as const]) {
    const times: number[] = [];
    let total = 0;
    for (let look = 0; look < LOOKS; look++) {
      times.push(
        await timed(async () => {
          ({ total } = await store.claims.find(query, { offset: Math.max(0, offset), limit: 50 }));
        }),
      );
    }
    rows.push([title, total, median(times), percentile(times, 99)]);
  }
  return table(
    `A page of 50 with counts by state, ${kind.name} store with ${size.toLocaleString('en')} claims, ms`,
    ['page', 'found', 'p50', 'p99'],
    rows,
  );
}
