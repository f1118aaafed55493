import pg from 'pg';
import { StoreUnavailable } from '../store.js';

/**
 * What a server that answers says when it cannot serve now, by SQLSTATE: lost connections, shutting down or starting up,
 * too little of something (disk, connections), a statement that took too long, a read-only standby, a dead-lock, a fault
 * of the system.
 */
const CLASSES: ReadonlySet<string> = new Set(['08', '53', '57', '58', 'F0']);
const STATES: ReadonlySet<string> = new Set([
  '25006',
  '25P03',
  '25P04',
  '40001',
  '40P01',
  '55P03',
  '28P01',
  '28000',
  '3D000',
]);

/**
 * The error as the store's callers know it. What the server refuses for another reason (a statement that is wrong) is a
 * fault of ours and stays what it is; what is no answer of the server at all is a lost connection.
 */
export function asUnavailable(error: unknown): unknown {
  if (error instanceof StoreUnavailable) return error;
  if (error instanceof pg.DatabaseError) {
    const { code = '' } = error;
    if (!CLASSES.has(code.slice(0, 2)) && !STATES.has(code)) return error;
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreUnavailable(`the database cannot be used now: ${reason}`, { cause: error });
}
