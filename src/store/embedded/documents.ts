import { createHash } from 'node:crypto';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { StoreUnavailable } from '../store.js';
import { JsonFile } from './json-file.js';

/** A folder of small JSON documents, one file each: a write costs the same however many there are. */
export class Documents<T> {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open<T>(folder: string): Promise<Documents<T>> {
    return guarded(async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return new Documents<T>(folder);
    });
  }

  async get(id: string): Promise<T | undefined> {
    return guarded(async () => (await this.#file(id).read()) ?? undefined);
  }

  async put(id: string, document: T): Promise<void> {
    await guarded(() => new Low<T>(this.#file(id), document).write());
  }

  async delete(id: string): Promise<void> {
    await guarded(() => this.#file(id).delete());
  }

  /**
   * Every document. One that cannot be read is set aside, under its name with .damaged behind it, and reported.
   * @param onDamaged gets the file's path
   */
  async all(onDamaged: (path: string) => void): Promise<readonly T[]> {
    return guarded(async () => {
      const names = (await readdir(this.#folder)).filter((name) => name.endsWith('.json'));
      const documents: T[] = [];
      for (const name of names) {
        const path = join(this.#folder, name);
        try {
          const document = await new JsonFile<T>(path).read();
          if (document !== null) documents.push(document);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          await rename(path, `${path}.damaged`);
          onDamaged(path);
        }
      }
      return documents;
    });
  }

  /** Ids come from outside, so the file's name is a hash of it. */
  #file(id: string): JsonFile<T> {
    const name = createHash('sha256').update(id).digest('hex').slice(0, 40);
    return new JsonFile<T>(join(this.#folder, `${name}.json`));
  }
}

async function guarded<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SyntaxError) throw error;
    throw new StoreUnavailable('the data folder cannot be read or written', { cause: error });
  }
}
