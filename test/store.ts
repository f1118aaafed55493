import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Claim } from '../src/claims/index.js';
import { openEmbeddedStore, type Store } from '../src/store/index.js';

/** A store of its own for one test, gone after it. */
export async function testStore(): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'shegongtong-store-'));
  const store = await openEmbeddedStore(folder, () => undefined);
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  return store;
}

/** Keeps claims as they are. */
export const keep = (store: Store, ...claims: readonly Claim[]): Promise<void> =>
  store.commit(claims.map((claim) => ({ kind: 'claim', claim, was: 0 })));
