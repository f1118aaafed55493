import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Documents } from './documents.js';

/** One document to be written; null deletes it. */
export interface Write {
  readonly collection: string;
  readonly id: string;
  readonly document: unknown;
}

/** Small JSON documents in collections, each in a file of its own. */
export class Disk {
  readonly #folder: string;
  readonly #collections = new Map<string, Promise<Documents<unknown>>>();
  readonly #onDamaged: (path: string) => void;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(folder: string, onDamaged: (path: string) => void) {
    this.#folder = folder;
    this.#onDamaged = onDamaged;
  }

  async read(collection: string, id: string): Promise<unknown> {
    return (await this.#in(collection)).get(id);
  }

  /** Every document of a collection. One that cannot be read is set aside and reported. */
  async all(collection: string): Promise<readonly unknown[]> {
    return (await this.#in(collection)).all(this.#onDamaged);
  }

  async write(writes: readonly Write[]): Promise<void> {
    const writing = this.#write(writes);
    this.#underWay.add(writing);
    try {
      await writing;
    } finally {
      this.#underWay.delete(writing);
    }
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#underWay);
  }

  async #write(writes: readonly Write[]): Promise<void> {
    for (const { collection, id, document } of writes) {
      const documents = await this.#in(collection);
      await (document === null ? documents.delete(id) : documents.put(id, document));
    }
  }

  #in(collection: string): Promise<Documents<unknown>> {
    const known = this.#collections.get(collection);
    if (known) return known;
    const opening = mkdir(this.#folder, { recursive: true, mode: 0o700 }).then(() =>
      Documents.open<unknown>(join(this.#folder, collection)),
    );
    this.#collections.set(collection, opening);
    opening.catch(() => this.#collections.delete(collection));
    return opening;
  }
}
