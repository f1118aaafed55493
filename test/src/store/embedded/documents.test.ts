import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { Documents } from '../../../../src/store/embedded/documents.js';

it('a document is written into a folder that only held one which was deleted before it was written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shegongtong-documents-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const documents = new Documents(folder, () => undefined);
  const shardOf = (id: string) => dirname(documents.pathOf('sessions', id));
  const gone = 'gone';
  const kept = Array.from({ length: 10_000 }, (_, i) => `kept ${i}`).find(
    (id) => shardOf(id) === shardOf(gone),
  );
  const session = (id: string) => ({ id, account: 'li', expiresAt: '2026-11-24T00:00:00.000Z' });
  const ids = ['a', 'b', 'c', kept ?? ''];
  await documents.write([
    { collection: 'sessions', id: gone, document: null },
    ...ids.map((id) => ({ collection: 'sessions' as const, id, document: session(id) })),
  ]);
  for (const id of ids) expect(await documents.read('sessions', id)).toEqual(session(id));
});
