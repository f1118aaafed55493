import { rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guarded, isMissing } from './files.js';

const SIGN_OF_LIFE_MS = 5000;
const LEFT_AFTER_MS = 60_000;

const pathOf = (folder: string): string => join(folder, 'hold');

/** Does somebody (a backup, a check) read the folder, so that nothing of the journal may be deleted? */
export async function isHeld(folder: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(pathOf(folder))).mtimeMs < LEFT_AFTER_MS;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Asks that nothing of the journal be deleted. @returns lets go */
export async function hold(folder: string): Promise<() => Promise<void>> {
  const path = pathOf(folder);
  await guarded(() => writeFile(path, '', { mode: 0o600 }));
  const signs = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, SIGN_OF_LIFE_MS);
  return async () => {
    clearInterval(signs);
    await rm(path, { force: true });
  };
}
