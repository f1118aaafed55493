import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { guarded, isMissing, makeFolder, replaceFile, syncFolder } from './files.js';

export const evidenceFolder = (folder: string): string => join(folder, 'evidence-files');

/** The contents of evidence, one file each, under names of our own. */
export class EvidenceFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = evidenceFolder(folder);
  }

  /** Resolves when it is on disk. */
  async write(id: string, content: Buffer): Promise<void> {
    await guarded(async () => {
      const path = this.pathOf(id);
      await makeFolder(dirname(path));
      await replaceFile(path, content);
      await syncFolder(dirname(path));
    });
  }

  async read(id: string): Promise<Buffer | undefined> {
    return guarded(async () => {
      try {
        return await readFile(this.pathOf(id));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    });
  }

  async delete(id: string): Promise<void> {
    await guarded(async () => {
      const path = this.pathOf(id);
      try {
        await rm(path);
        await syncFolder(dirname(path));
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    });
  }

  pathOf(id: string): string {
    const name = createHash('sha256').update(id).digest('hex').slice(0, 40);
    return join(this.#folder, name.slice(0, 2), name);
  }
}
