import { checkFolder } from './check.js';
import type { Collection } from './collections.js';
import { replay } from './commits.js';
import { Documents, type Kept } from './documents.js';
import { EvidenceFiles } from './evidence-files.js';
import { segmentsIn } from './journal.js';
import { lockFolder } from './lock.js';

/** All that a data folder has, while no process may write to it. */
export interface Everything {
  /** Every document of a collection, in no order. */
  all<C extends Collection>(collection: C): AsyncIterable<Kept<C>>;
  /** The content of an evidence file. */
  content(id: string): Promise<Buffer | undefined>;
  /** Lets go of the folder, which is as it was. */
  close(): Promise<void>;
}

/** The data folder has something damaged in it. */
export class DataDamaged extends Error {
  override readonly name = 'DataDamaged';
}

/**
 * Opens a data folder for reading all of it, if nothing in it is wrong.
 * @throws DataFolderInUse, NoData, DataDamaged, StoreUnavailable
 */
export async function openEverything(folder: string): Promise<Everything> {
  const { wrong } = await checkFolder(folder);
  if (wrong.length > 0) throw new DataDamaged(`数据有损坏 damaged data:\n${wrong.join('\n')}`);
  const unlock = await lockFolder(folder);
  try {
    const journal = await replay(await segmentsIn(folder), () => {});
    const documents = new Documents(folder, () => {});
    const files = new EvidenceFiles(folder);
    return {
      async *all(collection) {
        const newer = journal.in(collection);
        for (const [id, document] of newer) if (document !== null) yield { id, document };
        for await (const kept of documents.all(collection)) if (!newer.has(kept.id)) yield kept;
      },
      content: (id) => files.read(id),
      close: unlock,
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
