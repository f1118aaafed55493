import { sql } from 'kysely';
import type { Received } from '../../delivery/index.js';
import { pooled } from './connections.js';
import type { Schema } from './schema.js';
import { Trouble } from './trouble.js';

const COUNTED = [
  'accesses',
  'claim_documents',
  'claim_events',
  'claims',
  'conversations',
  'evidence',
  'handovers',
  'outgoing',
  'received',
  'rulings',
  'sessions',
  'staff',
  'tokens',
] as const satisfies readonly (keyof Schema)[];

export type Counts = Readonly<Record<(typeof COUNTED)[number], number>>;

/** How many rows each table has. @throws StoreUnavailable */
export async function countRows(url: string): Promise<Counts> {
  const db = pooled(url, { max: 1, isUnhurried: true }, new Trouble());
  try {
    const columns = COUNTED.map(
      (name) => sql`(select count(*)::integer from ${sql.table(name)}) as ${sql.ref(name)}`,
    );
    const { rows } = await sql<Counts>`select ${sql.join(columns)}`.execute(db);
    const [counts] = rows;
    if (!counts) throw new TypeError('a select without from gives one row');
    return counts;
  } finally {
    await db.destroy();
  }
}

/** Every message that waits to be answered, in the order that they came. @throws StoreUnavailable */
export async function receivedIn(url: string): Promise<readonly Received[]> {
  const db = pooled(url, { max: 1, isUnhurried: true }, new Trouble());
  try {
    const rows = await db.selectFrom('received').select('message').orderBy('seq').execute();
    return rows.map(({ message }) => message);
  } finally {
    await db.destroy();
  }
}
