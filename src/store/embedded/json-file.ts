import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { isMissing, replaceFile } from './files.js';
import { seal, unseal } from './sealed.js';

/**
 * A lowdb adapter for one small JSON document with its checksum, whole at any moment: written to a file beside it, synced
 * and renamed into place. Whoever writes many syncs their folder once, after them all.
 */
export class JsonFile<T extends object> implements Adapter<T> {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** @returns null where there is no file. @throws Damaged where it is not what was written */
  async read(): Promise<T | null> {
    let text: string;
    try {
      text = await readFile(this.#path, 'utf8');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
    return unseal<T>(text.trimEnd());
  }

  async write(data: T): Promise<void> {
    await replaceFile(this.#path, `${seal(data)}\n`);
  }
}
