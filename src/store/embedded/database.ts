import { copyFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { StoreUnavailable } from '../store.js';
import type { Collection, Collections, DocumentMap, Write } from './collections.js';
import { type Ahead, replay, SegmentState } from './commits.js';
import { Documents, damagedFolder, type Kept } from './documents.js';
import { guarded, makeFolder, syncFolder } from './files.js';
import { journalFolder, Segment, segmentsIn } from './journal.js';

export interface DatabaseOptions {
  readonly folder: string;
  /** How large a segment of the journal grows: about what memory holds until it is in documents. */
  readonly segmentBytes: number;
  /** Gets the path that a damaged file now has. */
  readonly onDamaged: (path: string) => void;
  /** It cannot be written now; a checkpoint is tried again. */
  readonly onTrouble: (error: unknown) => void;
  /** It can be written. */
  readonly onWritten: () => void;
  /** While it resolves to true, nothing of the journal is deleted. */
  readonly isHeld: () => Promise<boolean>;
}

/** Hears of the writes; the same on opening, for what no checkpoint had saved, and while it runs. */
export interface Follower {
  /** It is on disk. */
  written(write: Write): void;
  /** Its document is saved: whatever else is needed to find it again has to be on disk when this resolves. */
  saved(writes: () => Iterable<Write>): Promise<void>;
  /** Nobody holds the folder, and the journal of what was saved is about to go: so may what went with it. */
  released(): Promise<void>;
}

interface Commit {
  readonly writes: readonly Write[];
  /** A line that says nothing, to see whether one can be written. */
  readonly padding?: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** What a checkpoint writes into documents, and the segments that are not needed after it. */
interface Checkpoint {
  readonly documents: DocumentMap;
  readonly segments: readonly string[];
}

const CHECKED_BYTES = 16 * 1024;
const MOST_COMMITS_AT_ONCE = 1000;
const CHECKPOINT_AFTER_MS = 30_000;
const TRY_AGAIN_MS = 2000;

/**
 * Documents that are written all or none, and are on disk when the write resolves. A write goes to the journal; commits
 * that come while others are being synced wait and are then synced together. In the background a checkpoint writes the
 * documents of a full segment into their files, each once however often it changed, and drops the segment. Memory holds
 * only what no checkpoint has saved yet; where the checkpoint cannot keep up, writes wait for it.
 */
export class Database {
  readonly #options: DatabaseOptions;
  readonly #documents: Documents;
  readonly #queue: Commit[] = [];
  #segment: Segment;
  #state = new SegmentState();
  #checkpoint: Checkpoint | undefined;
  /** Segments that were held when they could have gone, oldest first. */
  #leftOver: readonly string[] = [];
  #follower: Follower | undefined;
  #draining: Promise<void> | undefined;
  #saving: Promise<boolean> | undefined;
  #isDue = false;
  /** The last checkpoint did not succeed. */
  #isTroubled = false;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  private constructor(options: DatabaseOptions, segment: Segment, checkpoint: Checkpoint) {
    this.#options = options;
    this.#documents = new Documents(options.folder, options.onDamaged);
    this.#segment = segment;
    this.#checkpoint = checkpoint;
  }

  /** @throws StoreUnavailable */
  static async open(options: DatabaseOptions): Promise<Database> {
    const { folder, onDamaged } = options;
    const segments = await segmentsIn(folder);
    const damaged: string[] = [];
    const documents = await replay(segments, (path) => damaged.push(path));
    for (const path of damaged) onDamaged(await keepCopy(folder, path));
    const next = (segments.at(-1)?.number ?? 0) + 1;
    const segment = await Segment.create(journalFolder(folder), next);
    return new Database(options, segment, { documents, segments: segments.map(({ path }) => path) });
  }

  /** Begins to take writes, and saves what the journal still had. */
  follow(follower: Follower): void {
    this.#follower = follower;
    void this.#save();
  }

  async read<C extends Collection>(collection: C, id: string): Promise<Collections[C] | undefined> {
    const known = this.#unsaved(collection, id);
    return known === undefined ? this.#documents.read(collection, id) : (known ?? undefined);
  }

  /** Every document of a collection, in no order. */
  async *all<C extends Collection>(collection: C): AsyncGenerator<Kept<C>> {
    const unsaved = this.unsaved(collection);
    for (const [id, document] of unsaved) if (document !== null) yield { id, document };
    for await (const kept of this.#documents.all(collection)) if (!unsaved.has(kept.id)) yield kept;
  }

  /** What no checkpoint has saved yet. */
  unsaved<C extends Collection>(collection: C): ReadonlyMap<string, Collections[C] | null> {
    return new Map([
      ...(this.#checkpoint?.documents.in(collection) ?? []),
      ...this.#state.documents.in(collection),
    ]);
  }

  /**
   * Writes all of them, or none.
   * @throws StoreUnavailable where nothing was written
   */
  write(writes: readonly Write[]): Promise<void> {
    return this.#enqueue({ writes });
  }

  /** Can as much be written now as a turn may need? @throws StoreUnavailable */
  check(): Promise<void> {
    return this.#enqueue({ writes: [], padding: ' '.repeat(CHECKED_BYTES) });
  }

  /** Saves everything into documents, as far as that can be done now, and takes no more writes. */
  async close(): Promise<void> {
    await this.#draining;
    await this.#save();
    this.#isDue = true;
    this.#drain();
    await this.#draining;
    await this.#saving;
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#segment.close();
  }

  #enqueue(commit: Pick<Commit, 'writes' | 'padding'>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ ...commit, resolve, reject });
      this.#drain();
    });
  }

  #drain(): void {
    this.#draining ??= this.#drainQueue().finally(() => {
      this.#draining = undefined;
      // What came in between the last look and now.
      if (this.#queue.length > 0) this.#drain();
    });
  }

  async #drainQueue(): Promise<void> {
    // What else comes in this round of the event loop goes together.
    await Promise.resolve();
    while (this.#queue.length > 0 || (this.#isDue && !this.#checkpoint)) {
      await this.#makeRoom();
      const batch = this.#queue.splice(0, MOST_COMMITS_AT_ONCE);
      if (batch.length > 0) await this.#append(batch);
    }
  }

  async #append(batch: readonly Commit[]): Promise<void> {
    try {
      if (this.#isClosed) throw new StoreUnavailable('the store is closed');
      if (this.#isFull(2)) throw new StoreUnavailable('the documents cannot be written');
      const ahead: Ahead = new Map();
      const lines = batch.map(
        ({ writes, padding = '' }) => `${this.#state.lineOf(writes, ahead)}${padding}\n`,
      );
      await this.#segment.append(lines.join(''));
    } catch (error) {
      this.#options.onTrouble(error);
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const { writes, resolve } of batch) {
      for (const write of writes) {
        this.#state.set(write);
        this.#follower?.written(write);
      }
      resolve();
    }
    if (!this.#isTroubled) this.#options.onWritten();
    this.#timer ??= setTimeout(() => this.#checkpointSoon(), CHECKPOINT_AFTER_MS).unref();
  }

  #checkpointSoon(): void {
    this.#isDue = true;
    this.#drain();
  }

  #isFull(times: number): boolean {
    return this.#segment.size >= times * this.#options.segmentBytes;
  }

  /** Begins a checkpoint where one is due; waits for the one under way where the next segment is more than full too. */
  async #makeRoom(): Promise<void> {
    if (this.#checkpoint && this.#isFull(2)) await this.#save();
    if (this.#checkpoint || !(this.#isDue || this.#isFull(1))) return;
    this.#isDue = false;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#segment.size === 0) return;
    try {
      const full = this.#segment;
      this.#segment = await Segment.create(journalFolder(this.#options.folder), full.number + 1);
      this.#checkpoint = { documents: this.#state.documents, segments: [full.path] };
      this.#state = new SegmentState();
      await full.close();
    } catch (error) {
      this.#options.onTrouble(error);
    }
    void this.#save();
  }

  #unsaved<C extends Collection>(collection: C, id: string): Collections[C] | null | undefined {
    const written = this.#state.documents.get(collection, id);
    return written === undefined ? this.#checkpoint?.documents.get(collection, id) : written;
  }

  /** Carries out the checkpoint, if there is one. @returns whether nothing is left of it */
  #save(): Promise<boolean> {
    this.#saving ??= this.#saveCheckpoint().finally(() => {
      this.#saving = undefined;
    });
    return this.#saving;
  }

  async #saveCheckpoint(): Promise<boolean> {
    const checkpoint = this.#checkpoint;
    if (!checkpoint || !this.#follower || this.#isClosed) return true;
    try {
      const newest = () => this.#newestIn(checkpoint.documents);
      await this.#documents.write(newest());
      await this.#follower.saved(newest);
      await this.#drop([...this.#leftOver, ...checkpoint.segments]);
    } catch (error) {
      this.#isTroubled = true;
      this.#options.onTrouble(error);
      setTimeout(() => void this.#save(), TRY_AGAIN_MS).unref();
      return false;
    }
    this.#isTroubled = false;
    this.#checkpoint = undefined;
    if (this.#isDue || this.#queue.length > 0) this.#drain();
    return true;
  }

  /** What the current segment has anew is saved with that one. */
  *#newestIn(documents: DocumentMap): Generator<Write> {
    for (const write of documents.writes()) {
      if (this.#state.documents.get(write.collection, write.id) === undefined) yield write;
    }
  }

  /** Oldest first, each gone for good before the next: an old segment must never be replayed without those after it. */
  async #drop(segments: readonly string[]): Promise<void> {
    await guarded(async () => {
      if (await this.#options.isHeld()) {
        this.#leftOver = segments;
        return;
      }
      await this.#follower?.released();
      for (const path of segments) {
        await rm(path, { force: true });
        await syncFolder(journalFolder(this.#options.folder));
      }
      this.#leftOver = [];
    });
  }
}

/** A damaged segment is kept as it is: what it could say is replayed and saved, and then the segment goes. */
async function keepCopy(folder: string, path: string): Promise<string> {
  return guarded(async () => {
    await makeFolder(damagedFolder(folder));
    const copy = join(damagedFolder(folder), `${basename(path)}.${Date.now()}.damaged`);
    await copyFile(path, copy);
    return copy;
  });
}
