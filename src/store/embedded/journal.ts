import { type FileHandle, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { guarded, makeFolder, syncFolder } from './files.js';

export const journalFolder = (folder: string): string => join(folder, 'journal');

const NAME = /^(\d{10})\.journal$/;
const nameOf = (number: number): string => `${String(number).padStart(10, '0')}.journal`;

/**
 * One file of the journal: a line for each commit, with its checksum. What was appended is on disk. Where a write fails,
 * what it left is cut off, so that nothing that was refused comes back.
 */
export class Segment {
  readonly number: number;
  readonly path: string;
  readonly #file: FileHandle;
  #size = 0;
  #isClean = true;

  private constructor(number: number, path: string, file: FileHandle) {
    this.number = number;
    this.path = path;
    this.#file = file;
  }

  static async create(folder: string, number: number): Promise<Segment> {
    return guarded(async () => {
      await makeFolder(folder);
      const path = join(folder, nameOf(number));
      const file = await open(path, 'w', 0o600);
      try {
        await syncFolder(folder);
      } catch (error) {
        await file.close();
        throw error;
      }
      return new Segment(number, path, file);
    });
  }

  get size(): number {
    return this.#size;
  }

  /** @throws StoreUnavailable; nothing of it is kept then */
  async append(lines: string): Promise<void> {
    await guarded(async () => {
      if (!this.#isClean) await this.#cutOff();
      const bytes = Buffer.from(lines);
      this.#isClean = false;
      try {
        for (let done = 0; done < bytes.length; ) {
          const { bytesWritten } = await this.#file.write(
            bytes,
            done,
            bytes.length - done,
            this.#size + done,
          );
          done += bytesWritten;
        }
        await this.#file.datasync();
      } catch (error) {
        await this.#cutOff().catch(() => undefined);
        throw error;
      }
      this.#size += bytes.length;
      this.#isClean = true;
    });
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #cutOff(): Promise<void> {
    await this.#file.truncate(this.#size);
    await this.#file.datasync();
    this.#isClean = true;
  }
}

/** A segment as it was left. */
export interface SegmentFile {
  readonly number: number;
  readonly path: string;
}

/** The segments of a data folder, oldest first. */
export async function segmentsIn(folder: string): Promise<readonly SegmentFile[]> {
  return guarded(async () => {
    const journal = journalFolder(folder);
    await makeFolder(journal);
    return (await readdir(journal))
      .flatMap((name) => {
        const number = NAME.exec(name)?.[1];
        return number === undefined ? [] : [{ number: Number(number), path: join(journal, name) }];
      })
      .sort((a, b) => a.number - b.number);
  });
}
