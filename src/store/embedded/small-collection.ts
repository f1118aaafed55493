import type { Collection, Collections } from './collections.js';
import type { Database } from './database.js';

/** A collection that is small enough to lie in memory. */
export class SmallCollection<C extends Collection> {
  readonly #documents = new Map<string, Collections[C]>();

  static async load<C extends Collection>(database: Database, collection: C): Promise<SmallCollection<C>> {
    const loaded = new SmallCollection<C>();
    for await (const { id, document } of database.all(collection)) loaded.set(id, document);
    return loaded;
  }

  get(id: string): Collections[C] | undefined {
    return this.#documents.get(id);
  }

  set(id: string, document: Collections[C] | null): void {
    if (document === null) this.#documents.delete(id);
    else this.#documents.set(id, document);
  }

  /** In the order of a text that each has. */
  by(text: (document: Collections[C]) => string): readonly Collections[C][] {
    return [...this.#documents.values()].sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
  }
}
