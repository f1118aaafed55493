import { mkdir, open, readdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreUnavailable } from '../store.js';

/** What was written to a file is on disk. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename, a new file or a deletion is on disk once its folder is. */
export const syncFolder = syncFile;

/** Makes a folder that its owner alone may enter, and those above it, so that they outlast a power cut. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = path; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

/** Writes a file beside, syncs it and renames it into place; its folder is still to be synced. */
export async function replaceFile(path: string, content: string | Buffer): Promise<void> {
  const beside = `${path}.new`;
  const file = await open(beside, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}

/** What is in a folder, by name; nothing where there is none. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';

export const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** What the system refuses is said as StoreUnavailable. */
export async function guarded<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (typeof code !== 'string') throw error;
    throw new StoreUnavailable(`the data folder cannot be read or written (${code})`, { cause: error });
  }
}
