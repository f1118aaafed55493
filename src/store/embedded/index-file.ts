import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { guarded, isMissing, syncFolder } from './files.js';
import { sealedLines } from './lines.js';
import { Damaged, seal } from './sealed.js';

interface Entry {
  readonly id: string;
}

type Line<T> = { readonly index: number } | { readonly entry: T };

/** Rewritten when this many lines are older than others of the same id, and they are more than half. */
const FEWEST_OLD = 1000;
const LINES_AT_ONCE = 500;

/**
 * A file with a line for each document of a collection, so that opening need not read them all: what is newer is appended,
 * and stands for the line before. Missing, damaged or of another version, it is made anew from the documents.
 */
export class IndexFile<T extends Entry> {
  readonly #path: string;
  readonly #version: number;
  #lines = 0;
  /** It ends as it should, and can be appended to. */
  #isWhole = false;

  /** @param version of what an entry says: a file of another version does not count */
  constructor(path: string, version: number) {
    this.#path = path;
    this.#version = version;
  }

  /**
   * @param shrink what of an entry is held
   * @returns the entries by id; undefined where it has to be made anew
   */
  async load(shrink: (entry: T) => T = (entry) => entry): Promise<Map<string, T> | undefined> {
    return guarded(async () => {
      const entries = new Map<string, T>();
      let isHeaded = false;
      let isBroken = false;
      try {
        for await (const lines of sealedLines<Line<T>>(this.#path)) {
          for (const line of lines) {
            if (isBroken) return undefined;
            if (line instanceof Damaged) isBroken = true;
            else if ('entry' in line) entries.set(line.entry.id, shrink(line.entry));
            else if (line.index !== this.#version) return undefined;
            else isHeaded = true;
            this.#lines++;
          }
        }
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
      // A last line that was cut off is also in the journal.
      this.#isWhole = isHeaded && !isBroken;
      return isHeaded ? entries : undefined;
    });
  }

  /**
   * @param entries what is new
   * @param all every entry there is, with the new ones, should the file be made anew
   */
  async append(entries: readonly T[], all: { readonly size: number; values(): Iterable<T> }): Promise<void> {
    if (entries.length === 0 && this.#isWhole) return;
    const old = this.#lines + entries.length - all.size;
    if (!this.#isWhole || (old > FEWEST_OLD && old > all.size)) return this.rewrite(all.values());
    await guarded(async () => {
      this.#isWhole = false;
      const file = await open(this.#path, 'a', 0o600);
      try {
        await file.writeFile(entries.map((entry) => lineOf<T>({ entry })).join(''));
        await file.datasync();
      } finally {
        await file.close();
      }
      this.#lines += entries.length;
      this.#isWhole = true;
    });
  }

  async rewrite(entries: Iterable<T>): Promise<void> {
    await guarded(async () => {
      const beside = `${this.#path}.new`;
      let file: FileHandle | undefined;
      let count = 0;
      const version = this.#version;
      function* chunks(): Generator<string> {
        let lines = [lineOf<T>({ index: version })];
        for (const entry of entries) {
          lines.push(lineOf({ entry }));
          count++;
          if (lines.length < LINES_AT_ONCE) continue;
          yield lines.join('');
          lines = [];
        }
        yield lines.join('');
      }
      try {
        file = await open(beside, 'w', 0o600);
        for (const chunk of chunks()) await file.appendFile(chunk);
        await file.datasync();
      } finally {
        await file?.close();
      }
      await rename(beside, this.#path);
      await syncFolder(dirname(this.#path));
      this.#lines = count;
      this.#isWhole = true;
    });
  }
}

const lineOf = <T>(line: Line<T>): string => `${seal(line)}\n`;
