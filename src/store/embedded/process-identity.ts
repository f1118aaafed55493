import { readFile, readlink } from 'node:fs/promises';

/** A process such that no other is ever taken for it, as far as the system tells. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the system's own count: a pid is given again, but not with the same start. */
  readonly started: string;
  /** The boot and the space of pids that it is in: two containers may have the same pids. */
  readonly place: string;
}

export async function thisProcess(): Promise<ProcessIdentity> {
  return { pid: process.pid, started: await startOf(process.pid), place: await placeOfPids() };
}

/** @returns undefined where that cannot be told from here: it is, or was, in another container or on another machine */
export async function isRunning({ pid, started, place }: ProcessIdentity): Promise<boolean | undefined> {
  if (place !== (await placeOfPids())) return undefined;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return started === (await startOf(pid));
}

/** '' where the system has no /proc. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The command's name, in brackets, may itself have spaces and brackets; the start is the 20th field behind it.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

async function placeOfPids(): Promise<string> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  const space = await readlink('/proc/self/ns/pid').catch(() => '');
  return `${boot.trim()} ${space}`;
}
