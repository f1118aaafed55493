import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/index.js';
import { fillStore } from './stored-claims.js';

/** Nothing has to be synced there, so that many claims are soon filed. */
const MEMORY = '/dev/shm';

/** A data folder on disk with so many claims and conversations, filled by the embedded store itself. */
export async function filledFolder(count: number): Promise<string> {
  const filling = await mkdtemp(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'shegongtong-filling-'));
  const folder = await mkdtemp(join(tmpdir(), 'shegongtong-bench-'));
  try {
    const store = await openEmbeddedStore(filling, ({ what }) => console.error(what));
    await fillStore(store, count);
    await store.close();
    execFileSync('cp', ['-a', `${filling}/.`, folder]);
    execFileSync('sync');
    return folder;
  } finally {
    await rm(filling, { recursive: true, force: true });
  }
}
