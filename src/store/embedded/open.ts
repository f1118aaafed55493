import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store, StoreProblem } from '../store.js';
import { Database } from './database.js';
import { damagedFolder } from './documents.js';
import { embeddedStore } from './embedded-store.js';
import { EvidenceFiles } from './evidence-files.js';
import { guarded, namesIn } from './files.js';
import { isHeld } from './hold.js';
import { Indexes } from './indexes.js';
import { lockFolder } from './lock.js';
import { Problems } from './problems.js';

export interface OpenOptions {
  /** How large a part of the journal grows before it is saved into documents. */
  readonly segmentBytes?: number;
  /** How many claims were read so far, where the index has to be made anew. */
  readonly onProgress?: (claims: number) => void;
}

const SEGMENT_BYTES = 32 * 1024 * 1024;

/**
 * Opens the embedded store: a journal and small lowdb documents in a folder that this process alone may use, and indexes
 * in memory.
 * @param onProblem is told of each file that was damaged and set aside, and when the folder cannot be written any more
 * @throws DataFolderInUse, StoreUnavailable
 */
export async function openEmbeddedStore(
  folder: string,
  onProblem: (problem: StoreProblem) => void,
  { segmentBytes = SEGMENT_BYTES, onProgress = () => {} }: OpenOptions = {},
): Promise<Store> {
  const unlock = await lockFolder(folder);
  try {
    const problems = new Problems(onProblem);
    const held = () => isHeld(folder);
    await reportLeft(folder, problems);
    const database = await Database.open({
      folder,
      segmentBytes,
      onDamaged: (path) => problems.damaged(path),
      onTrouble: (error) => problems.unavailable(error),
      onWritten: () => problems.recovered(),
      isHeld: held,
    });
    const evidenceFiles = new EvidenceFiles(folder);
    const indexes = await Indexes.load(database, { folder, evidenceFiles, onProgress });
    database.follow(indexes);
    return embeddedStore({ database, indexes, evidenceFiles, problems, unlock, isHeld: held });
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** What was set aside before, and is still there. */
async function reportLeft(folder: string, problems: Problems): Promise<void> {
  await guarded(async () => {
    const aside = damagedFolder(folder);
    for (const name of await namesIn(aside)) {
      const path = join(aside, name);
      problems.damaged(path, (await stat(path)).ctime);
    }
  });
}
