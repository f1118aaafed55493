import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { newClaimNumber, sha256 } from '../../../../src/claims/index.js';
import { backUp, checkFolder, openEmbeddedStore, restore, type Store } from '../../../../src/store/index.js';
import { claimOf } from '../../../desk/claims.js';
import { AT, keep, message, moved, refiled, talk } from '../contract/given.js';

let root: string;
let data: string;
let store: Store;
const template = claimOf();
const claim = () => refiled(template, newClaimNumber('2026-11-23'));
const open = (folder: string, segmentBytes = 60_000) =>
  openEmbeddedStore(folder, () => undefined, { segmentBytes });
const evidence = async (id: string) => {
  const content = Buffer.from(`picture ${id}`);
  const file = { id, type: 'image/jpeg', size: content.length, sha256: sha256(content), at: AT } as const;
  await store.evidence.add(file, content);
};
const total = async (of: Store) => (await of.claims.find({}, { offset: 0, limit: 1 })).total;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'shegongtong-backup-'));
  data = join(root, 'data');
  store = await open(data);
});
afterEach(async () => {
  await store.close();
  await rm(root, { recursive: true, force: true });
});

/** The path of the one file below a folder that has this in it. */
async function fileWith(folder: string, text: string): Promise<string> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && (await readFile(path, 'utf8')).includes(text)) return path;
  }
  throw new Error(`nothing has ${text}`);
}

describe('a backup', () => {
  it('made while claims are filed has every commit whole, and all that were there before it began', async () => {
    const before = Array.from({ length: 50 }, claim);
    for (const one of before) await keep(store, one);
    await evidence('e1');
    let isDone = false;
    const filing = (async () => {
      for (let i = 0; i < 400 && !isDone; i++) {
        const one = claim();
        await store.conversations.alone('web:a', async (record = talk('在木渎')) => ({
          changes: [
            { kind: 'claim', claim: one, was: 0 },
            { kind: 'outgoing', message: message('a', one.id, new Date().toISOString()) },
            {
              kind: 'conversation',
              key: 'web:a',
              record: {
                ...record,
                state: {
                  ...record.state,
                  claims: [...record.state.claims, { id: one.id, benefit: one.benefit, status: one.status }],
                },
              },
            },
          ],
          result: undefined,
        }));
        if (i % 5 === 0) await evidence(`more${i}`);
        if (i % 10 === 5) await store.evidence.delete(`more${i - 5}`);
      }
    })();
    const backups = ['b1', 'b2', 'b3'].map((name) => join(root, name));
    for (const backup of backups) expect((await backUp(data, backup)).wrong).toEqual([]);
    isDone = true;
    await filing;
    for (const backup of backups) {
      const restored = join(root, 'restored');
      expect((await restore(backup, restored)).wrong).toEqual([]);
      const again = await open(restored);
      for (const one of before) expect(await again.claims.get(one.id)).toEqual(one);
      const talked = (await again.conversations.get('web:a'))?.state.claims.map(({ id }) => id) ?? [];
      const sent = (await again.outbox.waiting('wechat', 'a')).map(({ replies }) => replies[0]?.text);
      expect(sent).toEqual(talked);
      expect(await total(again)).toBe(before.length + talked.length);
      expect((await again.evidence.read('e1'))?.content.toString()).toBe('picture e1');
      await again.close();
      await rm(restored, { recursive: true });
    }
  });

  it('is refused into a folder that has something in it, and so is a restore', async () => {
    await keep(store, claim());
    await backUp(data, join(root, 'backup'));
    await expect(backUp(data, join(root, 'backup'))).rejects.toThrow('is not empty');
    await expect(restore(join(root, 'backup'), data)).rejects.toThrow('is not empty');
    await expect(backUp(join(root, 'nothing'), join(root, 'other'))).rejects.toThrow('has no data');
  });

  it('that is not whole is not restored', async () => {
    const one = claim();
    await keep(store, one);
    await store.close();
    await backUp(data, join(root, 'backup'));
    const path = await fileWith(join(root, 'backup', 'claims'), one.id);
    await writeFile(path, (await readFile(path, 'utf8')).replace('draft', 'paid!'));
    await expect(restore(join(root, 'backup'), join(root, 'restored'))).rejects.toThrow('not whole');
    await expect(readdir(join(root, 'restored'))).rejects.toThrow('ENOENT');
    store = await open(data);
  });
});

describe('the check', () => {
  it('finds all well, while the store is open and after', async () => {
    await keep(store, claim(), claim());
    await evidence('e1');
    expect(await checkFolder(data)).toMatchObject({ claims: 2, evidence: 1, wrong: [] });
    await store.close();
    expect(await checkFolder(data)).toEqual({ documents: 3, claims: 2, evidence: 1, wrong: [] });
    store = await open(data);
  });

  it('names a damaged document, a broken chain of events, a changed or lost evidence file, an index that is another', async () => {
    const [fine, damaged] = [claim(), claim()];
    const broken = { ...moved(claim(), 'paid'), status: 'approved' } as const;
    await keep(store, fine, damaged, broken);
    await evidence('changed');
    await evidence('lost');
    await store.close();
    const changing = await fileWith(join(data, 'evidence-files'), 'picture changed');
    const losing = await fileWith(join(data, 'evidence-files'), 'picture lost');
    const harming = await fileWith(join(data, 'claims'), damaged.id);
    const index = join(data, 'claims.index');
    await writeFile(changing, 'picture of another');
    await rm(losing);
    await writeFile(harming, (await readFile(harming, 'utf8')).replace('陈静', '陈敬'));
    const lines = (await readFile(index, 'utf8')).split('\n');
    await writeFile(index, lines.filter((line) => !line.includes(fine.id)).join('\n'));
    const { wrong } = await checkFolder(data);
    expect(wrong).toHaveLength(5);
    for (const [what, why] of [
      [harming, 'checksum'],
      [broken.id, 'chain'],
      [changing, 'SHA-256'],
      [losing, 'missing'],
      [index, fine.id],
    ]) {
      expect(wrong.some((line) => line.includes(what ?? '') && line.includes(why ?? ''))).toBe(true);
    }
    expect(wrong.join()).not.toContain('陈');
    store = await open(data);
  });

  it('names a damaged line of the journal', async () => {
    const copy = join(root, 'left');
    onTestFinished(() => rm(copy, { recursive: true, force: true }));
    await keep(store, claim());
    await keep(store, claim());
    await backUp(data, copy);
    const journal = await fileWith(join(copy, 'journal'), template.contact.name);
    const [first = '', ...rest] = (await readFile(journal, 'utf8')).split('\n');
    await writeFile(journal, [first.replace('陈静', '陈敬'), ...rest].join('\n'));
    expect((await checkFolder(copy)).wrong.join()).toContain(journal);
  });
});
