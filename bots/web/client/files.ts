const DATABASE = 'shegongtong.files';
const FILES = 'files';

/** Files that wait to be sent, by the id of their message: kept over a reload where the browser allows it. */
export class Files {
  readonly #here = new Map<string, Blob>();
  readonly #pictures = new Map<string, string>();

  async keep(id: string, file: Blob): Promise<void> {
    this.#here.set(id, file);
    if (file.type.startsWith('image/')) this.#pictures.set(id, URL.createObjectURL(file));
    await inStore('readwrite', (files) => files.put(file, id));
  }

  async get(id: string): Promise<Blob | undefined> {
    const kept: unknown = this.#here.get(id) ?? (await inStore('readonly', (files) => files.get(id)));
    return kept instanceof Blob ? kept : undefined;
  }

  /** It was sent. What it shows stays in this tab until a reload. */
  async drop(id: string): Promise<void> {
    this.#here.delete(id);
    await inStore('readwrite', (files) => files.delete(id));
  }

  /** An address to show a picture from, on this device alone. */
  picture(id: string): string | undefined {
    return this.#pictures.get(id);
  }

  async clear(): Promise<void> {
    await inStore('readwrite', (files) => files.clear());
  }
}

/** Undefined where the browser forbids it, or has no room. */
async function inStore(
  mode: IDBTransactionMode,
  use: (files: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  try {
    const database = await open();
    try {
      const transaction = database.transaction(FILES, mode);
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      const request = use(transaction.objectStore(FILES));
      await done;
      return request.result;
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(FILES);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
