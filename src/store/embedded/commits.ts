import { type Collection, type Collections, DocumentMap, type Write } from './collections.js';
import { applied, type Difference, differenceOf } from './difference.js';
import { guarded } from './files.js';
import type { SegmentFile } from './journal.js';
import { sealedLines } from './lines.js';
import { asRead, Damaged, seal } from './sealed.js';

/**
 * A document in a line of the journal: whole the first time in a segment, so that a segment needs nothing but itself;
 * after that what changed since the version before.
 */
type Entry = {
  readonly collection: Collection;
  readonly id: string;
  /** Counts the versions of the document in this segment, from 1. */
  readonly version: number;
} & ({ readonly document: unknown } | { readonly difference: Difference });

interface Line {
  readonly entries: readonly Entry[];
}

/** What a segment of the journal says so far: the documents, and how often each was written. */
export class SegmentState {
  readonly documents = new DocumentMap();
  readonly #versions = new Map<string, number>();

  /**
   * The line for a commit.
   * @param before the version of a document that the journal has just before this line, where that is not yet in `documents`
   */
  lineOf(writes: readonly Write[], ahead: Ahead): string {
    return seal({ entries: writes.map((write) => this.#entryOf(write, ahead)) } satisfies Line);
  }

  /** What was appended to the segment. */
  set(write: Write): void {
    this.documents.set(write);
    const key = keyOf(write);
    this.#versions.set(key, (this.#versions.get(key) ?? 0) + 1);
  }

  #entryOf(write: Write, ahead: Ahead): Entry {
    const { collection, id, document } = write;
    const key = keyOf(write);
    const waiting = ahead.get(key);
    const before = waiting ? waiting.document : this.documents.get(collection, id);
    const version = (waiting?.version ?? this.#versions.get(key) ?? 0) + 1;
    ahead.set(key, { document, version });
    if (!before || document === null) return { collection, id, version, document };
    return { collection, id, version, difference: differenceOf(before, document) };
  }
}

/** Documents whose lines are made but not yet appended. */
export type Ahead = Map<
  string,
  { readonly document: Collections[Collection] | null; readonly version: number }
>;

const keyOf = ({ collection, id }: { readonly collection: Collection; readonly id: string }): string =>
  `${collection}/${id}`;

/**
 * The documents as the segments leave them, oldest segment first. A last line that was cut off was never acknowledged and
 * is passed over.
 * @param onDamaged gets a segment that has any other line which is not what was written
 */
export async function replay(
  segments: readonly SegmentFile[],
  onDamaged: (path: string) => void,
): Promise<DocumentMap> {
  const left: Left = new Map();
  for (const { path } of segments) {
    const versions = new Map<string, number>();
    let isBroken = false;
    let isDamaged = false;
    await guarded(async () => {
      for await (const lines of sealedLines<Line>(path)) {
        for (const line of lines) {
          isDamaged ||= isBroken;
          isBroken = line instanceof Damaged;
          if (line instanceof Damaged) continue;
          for (const entry of line.entries) isDamaged = !take(entry, left, versions) || isDamaged;
        }
      }
    });
    if (isDamaged) onDamaged(path);
  }
  const documents = new DocumentMap();
  for (const write of left.values()) documents.set(asRead<Write>(write));
  return documents;
}

type Left = Map<string, { readonly collection: Collection; readonly id: string; document: unknown }>;

/** @returns false for a difference to a version that is not there */
function take(entry: Entry, left: Left, versions: Map<string, number>): boolean {
  const { collection, id, version } = entry;
  const key = keyOf(entry);
  if ('document' in entry) {
    left.set(key, { collection, id, document: entry.document });
  } else {
    const before = left.get(key);
    if (!before || versions.get(key) !== version - 1) return false;
    before.document = applied(before.document, entry.difference);
  }
  versions.set(key, version);
  return true;
}
