import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/index.js';
import { DataFolderInUse, openEmbeddedStore, type Store } from '../../../src/store/index.js';
import { claimOf } from '../../desk/claims.js';

let folder: string;
let store: Store;
const damaged: string[] = [];
const claim = (given: Partial<Claim>): Claim => ({ ...claimOf(), ...given });
const open = () => openEmbeddedStore(folder, (path) => damaged.push(path));

beforeEach(async () => {
  damaged.length = 0;
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  store = await open();
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the embedded store', () => {
  it('a claim is there after closing and opening', async () => {
    const one = claim({ id: 'SG26-AAA-AAAA', key: 'k1' });
    await store.claims.add(one);
    await store.close();
    store = await open();
    expect(await store.claims.get(one.id)).toEqual(one);
    expect((await store.claims.list({ offset: 0, limit: 10 })).claims.map(({ id }) => id)).toEqual([one.id]);
  });

  it('adding a claim of the same key keeps the first', async () => {
    await store.claims.add(claim({ id: 'SG26-AAA-AAAA', key: 'k1' }));
    const kept = await store.claims.add(claim({ id: 'SG26-BBB-BBBB', key: 'k1' }));
    expect(kept.id).toBe('SG26-AAA-AAAA');
    expect((await store.claims.list({ offset: 0, limit: 10 })).total).toBe(1);
  });

  it('lists the newest first, by pages', async () => {
    for (let i = 1; i <= 5; i++) {
      await store.claims.add(
        claim({ id: `SG26-AAA-AAA${i}`, key: `k${i}`, filedAt: `2026-11-2${i}T08:00:00.000Z` }),
      );
    }
    const page = async (offset: number) =>
      (await store.claims.list({ offset, limit: 2 })).claims.map(({ id }) => id.slice(-1));
    expect(await page(0)).toEqual(['5', '4']);
    expect(await page(4)).toEqual(['1']);
    expect(await page(6)).toEqual([]);
  });

  it('a damaged file is set aside and named, and the rest opens', async () => {
    await store.claims.add(claim({ id: 'SG26-AAA-AAAA', key: 'k1' }));
    await writeFile(join(folder, 'claims', 'broken.json'), '{"id": "SG26');
    await store.close();
    store = await open();
    expect(damaged).toEqual([join(folder, 'claims', 'broken.json')]);
    expect((await store.claims.list({ offset: 0, limit: 10 })).total).toBe(1);
    expect(await readdir(join(folder, 'claims'))).toContain('broken.json.damaged');
  });

  it('is opened by one process at a time', async () => {
    await writeFile(join(folder, 'lock'), String(process.ppid));
    await expect(open()).rejects.toThrow(DataFolderInUse);
  });

  it('a lock whose process is gone does not count', async () => {
    await writeFile(join(folder, 'lock'), '999999999');
    await (await open()).close();
  });

  it('says so when the folder cannot be written, and works again when it can', async () => {
    await rm(join(folder, 'claims'), { recursive: true });
    const one = claim({ id: 'SG26-AAA-AAAA', key: 'k1' });
    await expect(store.claims.add(one)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await store.close();
    store = await open();
    expect(await store.claims.add(one)).toEqual(one);
  });
});
