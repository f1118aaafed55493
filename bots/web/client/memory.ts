import { readTalk } from './kept-talk.js';
import { NEW_TALK, type Talk } from './talk.js';

const KEY = 'shegongtong.talk';

/**
 * The talk on this device, the same one in all tabs. A browser may forbid storage or have no room: then the talk goes on
 * in this tab alone, and a reload begins anew.
 */
export class Memory {
  #talk: Talk;
  /** As this tab last read or wrote it; undefined where storage cannot be used. */
  #kept: string | null | undefined;
  #listeners: (() => void)[] = [];

  constructor() {
    this.#kept = read();
    this.#talk = readTalk(this.#kept ?? null) ?? NEW_TALK;
    addEventListener('storage', ({ key, newValue }) => {
      if (key !== KEY && key !== null) return;
      // Another tab forgot the talk.
      if (newValue === null) location.reload();
      else this.#catchUp();
    });
  }

  get talk(): Talk {
    return this.#talk;
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Changes the talk as it is now, whichever tab changed it last, and keeps it. */
  update(change: (talk: Talk) => Talk): void {
    this.#catchUp();
    const changed = change(this.#talk);
    if (changed === this.#talk) return;
    this.#talk = changed;
    if (this.#kept !== undefined) this.#kept = write(JSON.stringify(changed));
    this.#tell();
  }

  /** Forgets the talk on this device. */
  forget(): void {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // What was never kept need not be removed.
    }
  }

  #catchUp(): void {
    if (this.#kept === undefined) return;
    const now = read();
    if (now === undefined || now === this.#kept) return;
    const talk = readTalk(now);
    if (!talk) return;
    this.#kept = now;
    this.#talk = talk;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function read(): string | null | undefined {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return undefined;
  }
}

/** @returns what was written; undefined where it could not be */
function write(kept: string): string | undefined {
  try {
    localStorage.setItem(KEY, kept);
    return kept;
  } catch {
    return undefined;
  }
}
