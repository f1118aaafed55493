import { createHash } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Low } from 'lowdb';
import { COLLECTIONS, type Collection, type Collections, type Write } from './collections.js';
import { guarded, isMissing, makeFolder, namesIn, syncFolder } from './files.js';
import { JsonFile } from './json-file.js';
import { Damaged } from './sealed.js';
import { workers } from './workers.js';

export interface Kept<C extends Collection> {
  readonly id: string;
  readonly document: Collections[C];
}

/** The journal is synced through the same few threads and must not wait behind documents. */
const WRITTEN_AT_ONCE = 2;
const READ_AT_ONCE = 16;

/**
 * A folder of small JSON documents, one file each, in 256 folders for each collection: a write costs the same however
 * many there are. A file that cannot be read is moved to the folder `damaged`.
 */
export class Documents {
  readonly #folder: string;
  readonly #onDamaged: (path: string) => void;

  /** @param onDamaged gets the path that a damaged file now has */
  constructor(folder: string, onDamaged: (path: string) => void) {
    this.#folder = folder;
    this.#onDamaged = onDamaged;
  }

  async read<C extends Collection>(collection: C, id: string): Promise<Collections[C] | undefined> {
    return (await this.#readFile<C>(this.pathOf(collection, id)))?.document;
  }

  /** Every document of a collection, in no order. */
  async *all<C extends Collection>(collection: C): AsyncGenerator<Kept<C>> {
    for await (const paths of this.files(collection)) {
      for (let at = 0; at < paths.length; at += READ_AT_ONCE) {
        const some = paths.slice(at, at + READ_AT_ONCE);
        for (const kept of await Promise.all(some.map((path) => this.#readFile<C>(path)))) {
          if (kept) yield kept;
        }
      }
    }
  }

  /** The paths of a collection's files, folder by folder. */
  async *files(collection: Collection): AsyncGenerator<readonly string[]> {
    const folder = join(this.#folder, collection);
    for (const shard of await namesIn(folder)) {
      const names = await namesIn(join(folder, shard));
      yield names.filter((name) => name.endsWith('.json')).map((name) => join(folder, shard, name));
    }
  }

  /** Resolves when all of them are on disk. Each is whole at any moment; where it throws, some may be new. */
  async write(writes: Iterable<Write>): Promise<void> {
    await guarded(async () => {
      const made = new Set<string>();
      const changed = new Set<string>();
      const queue = writes[Symbol.iterator]();
      const work = async () => {
        for (let next = queue.next(); !next.done; next = queue.next()) {
          const { collection, id, document } = next.value;
          const path = this.pathOf(collection, id);
          const folder = dirname(path);
          if (document === null) {
            await rm(path, { force: true });
          } else {
            if (!made.has(folder)) await makeFolder(folder);
            made.add(folder);
            await new Low(new JsonFile<Kept<Collection>>(path), { id, document }).write();
          }
          changed.add(folder);
        }
      };
      await workers(WRITTEN_AT_ONCE, work);
      for (const folder of changed) {
        await syncFolder(folder).catch((error: unknown) => {
          if (!isMissing(error)) throw error;
        });
      }
    });
  }

  /** Ids come from outside, so the file's name is a hash of it. */
  pathOf(collection: Collection, id: string): string {
    const name = createHash('sha256').update(id).digest('hex').slice(0, 40);
    return join(this.#folder, collection, name.slice(0, 2), `${name}.json`);
  }

  async #readFile<C extends Collection>(path: string): Promise<Kept<C> | undefined> {
    return guarded(async () => {
      try {
        return (await new JsonFile<Kept<C>>(path).read()) ?? undefined;
      } catch (error) {
        if (!(error instanceof Damaged)) throw error;
        this.#onDamaged(await setAside(this.#folder, path));
        return undefined;
      }
    });
  }
}

/** Where damaged files are kept until somebody has looked at them. */
export const damagedFolder = (folder: string): string => join(folder, 'damaged');

/** @returns the path that the file now has */
export async function setAside(folder: string, path: string): Promise<string> {
  const aside = damagedFolder(folder);
  await makeFolder(aside);
  const [collection = '', name = ''] = [
    COLLECTIONS.find((one) => path.includes(`/${one}/`)),
    path.split('/').at(-1),
  ];
  const moved = join(aside, `${[collection, name].filter(Boolean).join('-')}.${Date.now()}.damaged`);
  await rename(path, moved);
  return moved;
}
