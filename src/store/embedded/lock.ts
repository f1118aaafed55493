import { randomBytes } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf, guarded } from './files.js';
import { isRunning, thisProcess } from './process-identity.js';

/** Another process has the data folder open. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
}

const NAME = /^lock\.(\d+)$/;
const Holder = z.object({ pid: z.number().int().positive(), started: z.string(), place: z.string() });

const SIGN_OF_LIFE_MS = 5000;
const LEFT_AFTER_MS = 4 * SIGN_OF_LIFE_MS;

/**
 * Takes the data folder for this process. Whoever takes it writes a lock of the next higher number, which only one can; so
 * a lock that was left (killed, power lost) does not count, and of two that find one left only one gets the folder. A
 * holder in another container or on another machine is known by the time of its lock, which it renews.
 * @returns what gives it back
 * @throws DataFolderInUse naming the folder and the process; StoreUnavailable
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = await guarded(() => take(folder));
  const signs = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, SIGN_OF_LIFE_MS).unref();
  return async () => {
    clearInterval(signs);
    await rm(path, { force: true });
  };
}

async function take(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const mine = JSON.stringify(await thisProcess());
  for (;;) {
    const found = await locksIn(folder);
    for (const lock of found) await refuseIfHeld(folder, lock);
    const path = join(folder, `lock.${Math.max(0, ...found.map(({ number }) => number)) + 1}`);
    if (!(await appear(path, mine))) continue;
    const others = (await locksIn(folder)).filter((lock) => lock.path !== path);
    try {
      for (const lock of others) await refuseIfHeld(folder, lock);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    for (const left of others) await rm(left.path, { force: true });
    return path;
  }
}

interface Lock {
  readonly number: number;
  readonly path: string;
}

async function locksIn(folder: string): Promise<readonly Lock[]> {
  return (await readdir(folder)).flatMap((name) => {
    const number = NAME.exec(name)?.[1];
    return number === undefined ? [] : [{ number: Number(number), path: join(folder, name) }];
  });
}

/** A file appears with its content, whole. @returns false where there is one already */
async function appear(path: string, content: string): Promise<boolean> {
  const beside = `${path}-${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(beside, content, { mode: 0o600 });
    await link(beside, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

async function refuseIfHeld(folder: string, { path }: Lock): Promise<void> {
  let holder: z.output<typeof Holder>;
  let seen: number;
  try {
    holder = Holder.parse(JSON.parse(await readFile(path, 'utf8')));
    seen = (await stat(path)).mtimeMs;
  } catch {
    return; // given back meanwhile, or never whole: nobody holds it
  }
  const running = await isRunning(holder);
  if (running === false) return;
  const { pid } = holder;
  if (running) throw new DataFolderInUse(`${folder} 正被进程 ${pid} 使用 is in use by process ${pid}`);
  if (Date.now() - seen > LEFT_AFTER_MS) return;
  throw new DataFolderInUse(
    `${folder} 正被另一容器或机器上的进程 ${pid} 使用；若它已停止，请在 ${LEFT_AFTER_MS / 1000} 秒后再试\n` +
      `${folder} is in use by process ${pid} in another container or on another machine; if that has ended, try again in ${LEFT_AFTER_MS / 1000} s`,
  );
}
