import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type Checked, checkFolder, requireData } from './check.js';
import { COLLECTIONS } from './collections.js';
import { Documents } from './documents.js';
import { evidenceFolder } from './evidence-files.js';
import { guarded, isMissing, makeFolder, namesIn, syncFile, syncFolder } from './files.js';
import { hold } from './hold.js';
import { indexPaths } from './indexes.js';
import { segmentsIn } from './journal.js';
import { workers } from './workers.js';

/** The backup cannot be made, or not be restored. The message says why, in both languages. */
export class BackupFailed extends Error {
  override readonly name = 'BackupFailed';
}

const ATTEMPTS = 3;
const COPIED_AT_ONCE = 8;

/**
 * Copies a data folder, whether or not the product runs. Documents are whole at any moment, but are copied at different
 * ones; so nothing of the journal is deleted meanwhile, and it is copied last: opened, the copy brings every document to the
 * state it had then.
 * @param target a folder that is not there yet, or empty
 * @returns what was verified in the copy
 * @throws BackupFailed, NoData, StoreUnavailable
 */
export async function backUp(folder: string, target: string): Promise<Checked> {
  await requireEmpty(target);
  await requireData(folder);
  await makeFolder(target);
  const letGo = await hold(folder);
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const before = await segmentsIn(folder);
      await copyDocuments(folder, target);
      await copyEvidence(folder, target);
      await copyJournal(folder, target);
      // What came with the last of the journal.
      await copyEvidence(folder, target);
      // One that was just being deleted when the hold began.
      const after = new Set((await segmentsIn(folder)).map(({ number }) => number));
      if (before.every(({ number }) => after.has(number))) return await checkFolder(target);
    }
  } finally {
    await letGo();
  }
  throw new BackupFailed('日志一直在变，备份没有做成 the journal kept changing, no backup was made');
}

/**
 * Copies a backup into a data folder.
 * @param folder a folder that is not there yet, or empty
 * @returns what was verified in the backup before, and in the folder after it
 * @throws BackupFailed where the backup is not whole: nothing is copied then; NoData, StoreUnavailable
 */
export async function restore(backup: string, folder: string): Promise<Checked> {
  await requireEmpty(folder);
  const { wrong } = await checkFolder(backup);
  if (wrong.length > 0) {
    throw new BackupFailed(
      `备份不完整，没有恢复 the backup is not whole, nothing was restored:\n${wrong.join('\n')}`,
    );
  }
  await makeFolder(folder);
  await copyDocuments(backup, folder);
  await copyEvidence(backup, folder);
  await copyJournal(backup, folder);
  return checkFolder(folder);
}

async function requireEmpty(folder: string): Promise<void> {
  if ((await guarded(() => namesIn(folder))).length === 0) return;
  throw new BackupFailed(`${folder} 不是空的 is not empty`);
}

async function copyDocuments(from: string, to: string): Promise<void> {
  const documents = new Documents(from, () => {});
  for (const collection of COLLECTIONS) {
    for await (const paths of documents.files(collection)) await copyAll(paths, from, to);
  }
  await copyAll(indexPaths(from), from, to);
}

async function copyEvidence(from: string, to: string): Promise<void> {
  const folder = evidenceFolder(from);
  for (const shard of await namesIn(folder)) {
    const names = (await namesIn(join(folder, shard))).filter((name) => !name.endsWith('.new'));
    await copyAll(
      names.map((name) => join(folder, shard, name)),
      from,
      to,
    );
  }
}

async function copyJournal(from: string, to: string): Promise<void> {
  await copyAll(
    (await segmentsIn(from)).map(({ path }) => path),
    from,
    to,
  );
}

/** Files that are gone meanwhile are passed over: the journal knows. What was copied is on disk when it resolves. */
async function copyAll(paths: readonly string[], from: string, to: string): Promise<void> {
  const queue = paths.values();
  const folders = new Set<string>();
  const work = async () => {
    for (const path of queue) {
      const target = join(to, relative(from, path));
      await makeFolder(dirname(target));
      folders.add(dirname(target));
      try {
        await copyFile(path, target, constants.COPYFILE_FICLONE);
        await syncFile(target);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    }
  };
  await guarded(async () => {
    await workers(COPIED_AT_ONCE, work);
    for (const folder of folders) await syncFolder(folder);
  });
}
