import { join } from 'node:path';
import { summaryOf } from '../../claims/index.js';
import { ClaimsIndex } from './claims-index.js';
import type { Write } from './collections.js';
import type { Database, Follower } from './database.js';
import type { EvidenceFiles } from './evidence-files.js';
import { entryOf, type HandoverEntry, HandoversIndex } from './handovers-index.js';
import { InboxIndex } from './inbox-index.js';
import { IndexFile } from './index-file.js';
import { OutboxIndex } from './outbox-index.js';
import { SmallCollection } from './small-collection.js';
import { type HeldSummary, heldOf } from './summaries.js';

/** Raised when a summary says something new: the index is then made anew from the claims. */
export const CLAIMS_INDEX_VERSION = 2;
export const claimsIndexPath = (folder: string): string => join(folder, 'claims.index');
const HANDOVERS_INDEX_VERSION = 2;
const handoversIndexPath = (folder: string): string => join(folder, 'handovers.index');

export const indexPaths = (folder: string): readonly string[] => [
  claimsIndexPath(folder),
  handoversIndexPath(folder),
];

/** Everything that is kept in memory to find documents by; it follows what is written. */
export class Indexes implements Follower {
  readonly claims = new ClaimsIndex();
  readonly handovers = new HandoversIndex();
  readonly inbox = new InboxIndex();
  readonly outbox = new OutboxIndex();
  readonly rulings: SmallCollection<'rulings'>;
  readonly sessions: SmallCollection<'sessions'>;
  readonly staff: SmallCollection<'staff'>;
  readonly tokens: SmallCollection<'tokens'>;
  readonly #claimsFile: IndexFile<HeldSummary>;
  readonly #handoversFile: IndexFile<HandoverEntry>;
  readonly #evidenceFiles: EvidenceFiles;
  readonly #goneEvidence = new Set<string>();

  private constructor(folder: string, evidenceFiles: EvidenceFiles, small: SmallCollections) {
    this.#claimsFile = new IndexFile(claimsIndexPath(folder), CLAIMS_INDEX_VERSION);
    this.#handoversFile = new IndexFile(handoversIndexPath(folder), HANDOVERS_INDEX_VERSION);
    this.#evidenceFiles = evidenceFiles;
    this.rulings = small.rulings;
    this.sessions = small.sessions;
    this.staff = small.staff;
    this.tokens = small.tokens;
  }

  /** @param onProgress is told when claims have to be read one by one, which takes a while */
  static async load(
    database: Database,
    { folder, evidenceFiles, onProgress }: IndexesOptions,
  ): Promise<Indexes> {
    const indexes = new Indexes(folder, evidenceFiles, {
      rulings: await SmallCollection.load(database, 'rulings'),
      sessions: await SmallCollection.load(database, 'sessions'),
      staff: await SmallCollection.load(database, 'staff'),
      tokens: await SmallCollection.load(database, 'tokens'),
    });
    for await (const { document } of database.all('received')) indexes.inbox.put(document);
    for await (const { document } of database.all('outgoing')) indexes.outbox.put(document);
    await indexes.#loadHandovers(database);
    await indexes.#loadClaims(database, onProgress);
    return indexes;
  }

  written(write: Write): void {
    const { id } = write;
    switch (write.collection) {
      case 'claims':
        if (write.document) this.claims.put(heldOf(summaryOf(write.document)));
        return;
      case 'handovers':
        if (write.document) this.handovers.put(entryOf(write.document));
        return;
      case 'received':
        if (write.document) this.inbox.put(write.document);
        else this.inbox.delete(id);
        return;
      case 'outgoing':
        if (write.document) this.outbox.put(write.document);
        else this.outbox.delete(id);
        return;
      case 'rulings':
        this.rulings.set(id, write.document);
        return;
      case 'sessions':
        this.sessions.set(id, write.document);
        return;
      case 'staff':
        this.staff.set(id, write.document);
        return;
      case 'tokens':
        this.tokens.set(id, write.document);
        return;
    }
  }

  async saved(writes: () => Iterable<Write>): Promise<void> {
    const claims: HeldSummary[] = [];
    const handovers: HandoverEntry[] = [];
    for (const { collection, id, document } of writes()) {
      if (collection === 'claims' && document) claims.push(heldOf(summaryOf(document)));
      if (collection === 'handovers' && document) handovers.push(entryOf(document));
      if (collection === 'evidence' && !document) this.#goneEvidence.add(id);
    }
    await this.#claimsFile.append(claims, this.claims);
    await this.#handoversFile.append(handovers, this.handovers);
  }

  /** Files that were held, or that a crash left behind their record. */
  async released(): Promise<void> {
    for (const id of this.#goneEvidence) {
      await this.#evidenceFiles.delete(id);
      this.#goneEvidence.delete(id);
    }
  }

  async #loadClaims(database: Database, onProgress: (claims: number) => void): Promise<void> {
    const compact = (claim: HeldSummary) => this.claims.compact(claim);
    const known = (await this.#claimsFile.load(compact)) ?? (await readAll(database, compact, onProgress));
    for (const document of database.unsaved('claims').values()) {
      if (document) known.set(document.id, compact(heldOf(summaryOf(document))));
    }
    this.claims.fill(known.values());
  }

  async #loadHandovers(database: Database): Promise<void> {
    const known = await this.#handoversFile.load();
    for (const entry of known?.values() ?? []) this.handovers.put(entry);
    if (known) {
      for (const document of database.unsaved('handovers').values())
        if (document) this.handovers.put(entryOf(document));
    } else {
      for await (const { document } of database.all('handovers')) this.handovers.put(entryOf(document));
    }
  }
}

interface IndexesOptions {
  readonly folder: string;
  readonly evidenceFiles: EvidenceFiles;
  readonly onProgress: (claims: number) => void;
}

type SmallCollections = Pick<Indexes, 'rulings' | 'sessions' | 'staff' | 'tokens'>;

const SAY_EVERY = 5000;

async function readAll(
  database: Database,
  compact: (claim: HeldSummary) => HeldSummary,
  onProgress: (claims: number) => void,
): Promise<Map<string, HeldSummary>> {
  const read = new Map<string, HeldSummary>();
  for await (const { id, document } of database.all('claims')) {
    read.set(id, compact(heldOf(summaryOf(document))));
    if (read.size % SAY_EVERY === 0) onProgress(read.size);
  }
  return read;
}
