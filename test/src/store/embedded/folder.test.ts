import { execFileSync } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { newClaimNumber } from '../../../../src/claims/index.js';
import { DataFolderInUse, openEmbeddedStore, type Store } from '../../../../src/store/index.js';
import { claimOf } from '../../../desk/claims.js';
import { keep, later, message, refiled, talk } from '../contract/given.js';

let folder: string;
let store: Store;
let damaged: string[];
const open = (segmentBytes?: number) =>
  openEmbeddedStore(
    folder,
    ({ kind, what }) => {
      if (kind === 'damaged') damaged.push(what);
    },
    segmentBytes ? { segmentBytes } : {},
  );
/** What a process leaves that is killed now: the folder as it is. */
async function left(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'shegongtong-left-'));
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
  execFileSync('cp', ['-a', `${folder}/.`, copy]);
  for (const name of await readdir(copy)) if (name.startsWith('lock')) await rm(join(copy, name));
  return copy;
}
async function openLeft(copy: string): Promise<Store> {
  const opened = await openEmbeddedStore(copy, ({ what }) => damaged.push(what));
  onTestFinished(() => opened.close());
  return opened;
}
const journalOf = async (of: string): Promise<string> => {
  const names = (await readdir(join(of, 'journal'))).sort();
  return join(of, 'journal', names.at(-1) ?? '');
};
const template = claimOf();
const claim = () => refiled(template, newClaimNumber('2026-11-23'));
const total = async (of: Store) => (await of.claims.find({}, { offset: 0, limit: 1 })).total;
const filesUnder = async (of: string) =>
  (await readdir(of, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

beforeEach(async () => {
  damaged = [];
  folder = await mkdtemp(join(tmpdir(), 'shegongtong-embedded-'));
  store = await open();
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the journal', () => {
  it('has what no document has yet', async () => {
    const one = claim();
    await keep(store, one);
    await store.commit([{ kind: 'conversation', key: 'web:a', record: talk('在木渎', '初级') }]);
    await store.commit([{ kind: 'conversation', key: 'web:a', record: talk('在木渎', '初级', '在岗') }]);
    const again = await openLeft(await left());
    expect(await again.claims.get(one.id)).toEqual(one);
    expect(await again.conversations.get('web:a')).toEqual(await store.conversations.get('web:a'));
    expect(damaged).toEqual([]);
  });

  it('a last line that was cut off is passed over, and what is written after it is kept', async () => {
    await keep(store, claim());
    const copy = await left();
    await appendFile(await journalOf(copy), '{"crc":"01234567","entries":[{"collection":"claims","id":"SG2');
    const again = await openLeft(copy);
    expect(await total(again)).toBe(1);
    await keep(again, claim());
    await again.close();
    const third = await openLeft(copy);
    expect(await total(third)).toBe(2);
    expect(damaged).toEqual([]);
  });

  it('any other damaged line is named and kept aside, and the rest is taken', async () => {
    const [first, second, third] = [claim(), claim(), claim()];
    for (const one of [first, second, third]) await keep(store, one);
    const copy = await left();
    const path = await journalOf(copy);
    await writeFile(path, (await readFile(path, 'utf8')).replace(second.id, 'SG26-222-2222'));
    const again = await openLeft(copy);
    expect(damaged).toHaveLength(1);
    expect(damaged[0]).toMatch(/damaged\/\d+\.journal\.\d+\.damaged$/);
    expect(await again.claims.get(first.id)).toEqual(first);
    expect(await again.claims.get(third.id)).toEqual(third);
    expect(await total(again)).toBe(2);
  });

  it('text of any kind stays in its line', async () => {
    const text = 'a\u2028b\u2029c\r\nd\u0085"\\\u0000中😀';
    const one = message('p', text);
    await store.commit([{ kind: 'outgoing', message: one }]);
    const again = await openLeft(await left());
    expect(await again.outbox.waiting(one.channel, 'p')).toEqual([one]);
  });
});

describe('checkpoints', () => {
  it('bring everything into documents, each once, and the journal does not grow', async () => {
    await store.close();
    store = await open(50_000);
    const claims = Array.from({ length: 200 }, claim);
    for (const one of claims) {
      await store.commit([
        { kind: 'claim', claim: one, was: 0 },
        { kind: 'conversation', key: 'web:a', record: talk('在木渎') },
      ]);
    }
    const segments = await filesUnder(join(folder, 'journal'));
    expect(segments.length).toBeLessThan(4);
    await store.close();
    expect(await filesUnder(join(folder, 'claims'))).toHaveLength(200);
    expect(await filesUnder(join(folder, 'conversations'))).toHaveLength(1);
    store = await open();
    expect(await total(store)).toBe(200);
    for (const one of claims) expect(await store.claims.get(one.id)).toEqual(one);
  });

  it('a message that was sent leaves no file', async () => {
    const one = message('p', '好');
    await store.commit([{ kind: 'outgoing', message: one }]);
    await store.close();
    store = await open();
    await store.outbox.sent(one.id);
    await store.close();
    expect(await filesUnder(join(folder, 'outgoing'))).toEqual([]);
    store = await open();
  });
});

describe('damage', () => {
  it('a document that is not what was written is set aside and named, still after the next start, and the rest opens', async () => {
    const [one, two] = [claim(), claim()];
    await keep(store, one, two);
    await store.close();
    const files = await filesUnder(join(folder, 'claims'));
    for (const { parentPath, name } of files) {
      const text = await readFile(join(parentPath, name), 'utf8');
      if (text.includes(one.id)) await writeFile(join(parentPath, name), text.slice(0, text.length / 2));
    }
    store = await open();
    expect(await store.claims.get(one.id)).toBeUndefined();
    expect(await store.claims.get(two.id)).toEqual(two);
    expect(store.problems()).toMatchObject([{ kind: 'damaged' }]);
    expect(damaged).toEqual([store.problems()[0]?.what]);
    expect(await readFile(damaged[0] ?? '', 'utf8')).toContain(one.id);
    await store.close();
    store = await open();
    expect(store.problems()).toHaveLength(1);
  });

  for (const [what, harm] of [
    ['missing', (path: string) => rm(path)],
    [
      'damaged',
      async (path: string) => writeFile(path, (await readFile(path, 'utf8')).replace('陈静', '陈敬')),
    ],
    ['cut off', async (path: string) => writeFile(path, (await readFile(path, 'utf8')).slice(0, 20))],
  ] as const) {
    it(`an index that is ${what} is made anew from the claims`, async () => {
      const claims = Array.from({ length: 5 }, claim);
      await keep(store, ...claims);
      await store.close();
      await harm(join(folder, 'claims.index'));
      store = await open();
      expect(await total(store)).toBe(5);
      expect((await store.claims.find({ search: '陈静' }, { offset: 0, limit: 9 })).total).toBe(5);
      await keep(store, claim());
      await store.close();
      store = await open();
      expect(await total(store)).toBe(6);
    });
  }
});

describe('one process at a time', () => {
  it('the folder is refused to a second one, which is told who has it', async () => {
    await expect(open()).rejects.toThrow(DataFolderInUse);
    await expect(open()).rejects.toThrow(`in use by process ${process.pid}`);
  });

  it('a lock whose process is gone does not count, nor one whose number came to another process', async () => {
    await store.close();
    const { place } = JSON.parse(
      await lockOf(async () => {
        store = await open();
      }),
    );
    await store.close();
    for (const [pid, started] of [
      [999_999_999, '1'],
      [process.ppid, '1'],
    ]) {
      await writeFile(join(folder, 'lock.7'), JSON.stringify({ pid, started, place }));
      store = await open();
      await store.close();
    }
    store = await open();
  });

  it('of many that find a lock left behind, one gets the folder', async () => {
    await store.close();
    for (let round = 0; round < 5; round++) {
      await writeFile(join(folder, 'lock.3'), 'left');
      const opened = await Promise.allSettled(Array.from({ length: 6 }, () => open()));
      const stores = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(stores.length).toBeLessThanOrEqual(1);
      for (const one of stores) await one.close();
    }
    store = await open();
  });

  async function lockOf(taking: () => Promise<void>): Promise<string> {
    await taking();
    const name = (await readdir(folder)).find((one) => one.startsWith('lock.'));
    return readFile(join(folder, name ?? ''), 'utf8');
  }
});

describe('a full disk', () => {
  const small = async (megabytes: number): Promise<string | undefined> => {
    const at = await mkdtemp(join(tmpdir(), 'shegongtong-small-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', at], { stdio: 'pipe' });
    } catch {
      await rm(at, { recursive: true });
      return undefined;
    }
    onTestFinished(async () => {
      execFileSync('umount', ['-l', at]);
      await rm(at, { recursive: true });
    });
    return at;
  };

  it('refuses what it cannot keep, changes nothing by it, and goes on without a restart', async (context) => {
    const disk = await small(4);
    if (!disk) return context.skip('a small disk can be mounted by root alone');
    const full = await openEmbeddedStore(disk, () => undefined);
    onTestFinished(() => full.close());
    const kept = Array.from({ length: 20 }, claim);
    for (const one of kept) await keep(full, one);
    await writeFile(join(disk, 'filler'), Buffer.alloc(8_000_000)).catch(() => undefined);
    let refused: unknown;
    while (!refused) {
      const one = claim();
      await keep(full, one).then(
        () => kept.push(one),
        (error: unknown) => {
          refused = error;
        },
      );
    }
    expect(refused).toMatchObject({ name: 'StoreUnavailable' });
    await expect(full.check()).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(full.problems()).toMatchObject([{ kind: 'unavailable' }]);
    expect(await total(full)).toBe(kept.length);
    const turn = full.conversations.alone('web:a', async () => ({
      changes: [{ kind: 'conversation', key: 'web:a', record: talk('在木渎', '初级', '在岗') }],
      result: undefined,
    }));
    await expect(turn).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(await full.conversations.get('web:a')).toBeUndefined();

    await rm(join(disk, 'filler'));
    await full.check();
    expect(full.problems()).toEqual([]);
    kept.push(claim());
    await keep(full, ...kept.slice(-1));
    await full.close();
    const again = await openEmbeddedStore(disk, () => undefined);
    onTestFinished(() => again.close());
    expect(await total(again)).toBe(kept.length);
    for (const one of kept) expect(await again.claims.get(one.id)).toEqual(one);
  });

  it('where the journal cannot be written it refuses, can still be read, and is written again when it may be', async (context) => {
    const disk = await small(16);
    if (!disk) return context.skip('a small disk can be mounted by root alone');
    const kept = await openEmbeddedStore(disk, () => undefined);
    onTestFinished(() => kept.close());
    const one = claim();
    await keep(kept, one);
    await kept.close();
    const again = await openEmbeddedStore(disk, () => undefined, { segmentBytes: 1 });
    onTestFinished(() => again.close());
    // Root may write everywhere, so the folder is not made read-only: its place is taken.
    await rm(join(disk, 'journal'), { recursive: true });
    await writeFile(join(disk, 'journal'), '');
    const refusals: unknown[] = [];
    for (let i = 0; i < 3; i++) await keep(again, claim()).catch((error: unknown) => refusals.push(error));
    expect(refusals.at(-1)).toMatchObject({ name: 'StoreUnavailable' });
    expect(await again.claims.get(one.id)).toEqual(one);
    await rm(join(disk, 'journal'));
    await expect
      .poll(
        () =>
          again.check().then(
            () => 'well',
            () => 'refused',
          ),
        { timeout: 20_000 },
      )
      .toBe('well');
  });
});

it('handovers, sessions and talks outlive many openings', async () => {
  for (let i = 0; i < 4; i++) {
    await store.sessions.put({ id: `s${i}`, account: 'lin', expiresAt: later(60) });
    await store.close();
    store = await open();
  }
  expect(await store.sessions.get('s0')).toBeDefined();
});
