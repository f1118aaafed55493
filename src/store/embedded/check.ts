import { join } from 'node:path';
import { brokenLink, canonical, sha256, summaryOf } from '../../claims/index.js';
import { COLLECTIONS, type Collection, type Collections, type DocumentMap } from './collections.js';
import { replay } from './commits.js';
import { Documents, damagedFolder, type Kept } from './documents.js';
import { EvidenceFiles } from './evidence-files.js';
import { guarded, namesIn } from './files.js';
import { hold } from './hold.js';
import { IndexFile } from './index-file.js';
import { CLAIMS_INDEX_VERSION, claimsIndexPath } from './indexes.js';
import { segmentsIn } from './journal.js';
import { JsonFile } from './json-file.js';
import { Damaged } from './sealed.js';
import { type HeldSummary, heldOf } from './summaries.js';

/** The folder is not one of a store. */
export class NoData extends Error {
  override readonly name = 'NoData';
}

export interface Checked {
  readonly documents: number;
  readonly claims: number;
  readonly evidence: number;
  /** What is wrong, a line each, without personal data; empty where all is well. */
  readonly wrong: readonly string[];
}

/**
 * Verifies a data folder, changing nothing: every document and line of the journal against its checksum, every claim's
 * chain of events, every evidence file's SHA-256, and the index against the claims. The product may run meanwhile: what the
 * journal has counts for more than what was read before.
 * @throws NoData, StoreUnavailable
 */
export async function checkFolder(folder: string): Promise<Checked> {
  await requireData(folder);
  const letGo = await hold(folder);
  try {
    return await new Check(folder).run();
  } finally {
    await letGo();
  }
}

/** @throws NoData, StoreUnavailable */
export async function requireData(folder: string): Promise<void> {
  if ((await guarded(() => namesIn(folder))).includes('journal')) return;
  throw new NoData(`${folder} 里没有数据 has no data in it`);
}

class Check {
  readonly #folder: string;
  readonly #documents: Documents;
  readonly #wrong: string[] = [];
  readonly #claims = new Set<string>();
  /** Claims whose line in the index says something else than their document. */
  readonly #unlikeIndex = new Set<string>();
  readonly #evidence = new Map<string, Collections['evidence']>();
  #index: ReadonlyMap<string, HeldSummary> | undefined;
  #count = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#documents = new Documents(folder, () => {});
  }

  async run(): Promise<Checked> {
    for (const name of await namesIn(damagedFolder(this.#folder))) {
      this.#wrong.push(`${join(damagedFolder(this.#folder), name)}: set aside as damaged`);
    }
    this.#index = await new IndexFile<HeldSummary>(
      claimsIndexPath(this.#folder),
      CLAIMS_INDEX_VERSION,
    ).load();
    await this.#checkFiles('claims', ({ document }) => {
      this.#checkClaim(document);
      this.#checkIndexed(document);
    });
    await this.#checkFiles('evidence', ({ id, document }) => void this.#evidence.set(id, document));
    for (const collection of COLLECTIONS) {
      if (collection !== 'claims' && collection !== 'evidence') await this.#checkFiles(collection);
    }
    const journal = await this.#journal((path) => this.#wrong.push(`${path}: a line is damaged`));
    this.#checkJournal(journal);
    if (!this.#index && this.#claims.size > journal.in('claims').size) {
      this.#wrong.push(`${claimsIndexPath(this.#folder)}: missing or damaged; the next start makes it anew`);
    }
    for (const id of this.#index ? this.#unlikeIndex : []) {
      this.#wrong.push(`${claimsIndexPath(this.#folder)}: says something else than ${id}`);
    }
    await this.#checkEvidence();
    const { size: claims } = this.#claims;
    const { size: evidence } = this.#evidence;
    return { documents: this.#count, claims, evidence, wrong: this.#wrong };
  }

  /** @param look at each document that is what was written */
  async #checkFiles<C extends Collection>(
    collection: C,
    look: (kept: Kept<C>) => void = () => {},
  ): Promise<void> {
    for await (const paths of this.#documents.files(collection)) {
      for (const path of paths) {
        try {
          const kept = await new JsonFile<Kept<C>>(path).read();
          if (!kept) continue; // deleted meanwhile
          this.#count++;
          if (this.#documents.pathOf(collection, kept.id) !== path) {
            this.#wrong.push(`${path}: lies where another document belongs`);
          }
          look(kept);
        } catch (error) {
          if (!(error instanceof Damaged)) throw error;
          this.#wrong.push(`${path}: ${error.message}`);
        }
      }
    }
  }

  #checkIndexed(claim: Collections['claims']): void {
    const indexed = this.#index?.get(claim.id);
    if (!indexed || canonical(indexed) !== canonical(heldOf(summaryOf(claim))))
      this.#unlikeIndex.add(claim.id);
  }

  #checkClaim(claim: Collections['claims']): void {
    this.#claims.add(claim.id);
    const broken = brokenLink(claim);
    if (broken === undefined) return;
    const where = broken === 'content' ? 'it says something else than its last event' : `event ${broken + 1}`;
    this.#wrong.push(`${claim.id}: the chain of events is broken: ${where}`);
  }

  #journal(onDamaged: (path: string) => void): Promise<DocumentMap> {
    return segmentsIn(this.#folder).then((segments) => replay(segments, onDamaged));
  }

  /** What the journal has is newer than what was read. */
  #checkJournal(journal: DocumentMap): void {
    this.#count += journal.size;
    for (const [id, claim] of journal.in('claims')) {
      this.#unlikeIndex.delete(id);
      if (claim) this.#checkClaim(claim);
    }
    for (const [id, record] of journal.in('evidence')) {
      if (record) this.#evidence.set(id, record);
      else this.#evidence.delete(id);
    }
  }

  async #checkEvidence(): Promise<void> {
    const files = new EvidenceFiles(this.#folder);
    for (const [id, { sha256: expected }] of this.#evidence) {
      const content = await files.read(id);
      if (content && sha256(content) === expected) continue;
      const isGone = (await this.#journal(() => {})).get('evidence', id) === null;
      if (isGone) this.#evidence.delete(id);
      else this.#wrong.push(`${files.pathOf(id)}: ${content ? 'the SHA-256 is another' : 'missing'}`);
    }
  }
}
