import type { EvidenceFile } from '../../../conversations/index.js';
import type { Claim } from '../../claims/index.js';
import type { ConversationRecord, Handover, Outgoing, Received } from '../../delivery/index.js';
import type { Access, ApiToken, RulingDecision, Session, Staff } from '../store.js';

/** What the documents of each collection are. A collection is a folder of this name. */
export interface Collections {
  readonly accesses: readonly Access[];
  readonly claims: Claim;
  readonly conversations: ConversationRecord;
  readonly evidence: EvidenceFile;
  readonly handovers: Handover;
  readonly outgoing: Outgoing;
  /** With its place in the order that messages came in. */
  readonly received: { readonly order: number; readonly message: Received };
  readonly rulings: RulingDecision;
  readonly sessions: Session;
  readonly staff: Staff;
  readonly tokens: ApiToken;
}
export type Collection = keyof Collections;

export const COLLECTIONS: readonly Collection[] = [
  'accesses',
  'claims',
  'conversations',
  'evidence',
  'handovers',
  'outgoing',
  'received',
  'rulings',
  'sessions',
  'staff',
  'tokens',
];

/** A document as it is to be from now on; null: gone. */
export type Write<C extends Collection = Collection> = {
  [K in C]: { readonly collection: K; readonly id: string; readonly document: Collections[K] | null };
}[C];

/** Documents in memory, by collection and id; null where one is gone. */
export class DocumentMap {
  readonly #maps: { readonly [C in Collection]: Map<string, Collections[C] | null> } = {
    accesses: new Map(),
    claims: new Map(),
    conversations: new Map(),
    evidence: new Map(),
    handovers: new Map(),
    outgoing: new Map(),
    received: new Map(),
    rulings: new Map(),
    sessions: new Map(),
    staff: new Map(),
    tokens: new Map(),
  };

  get size(): number {
    return COLLECTIONS.reduce((size, collection) => size + this.#maps[collection].size, 0);
  }

  /** undefined: nothing is known of it here. */
  get<C extends Collection>(collection: C, id: string): Collections[C] | null | undefined {
    return this.#maps[collection].get(id);
  }

  set<C extends Collection>({ collection, id, document }: Write<C>): void {
    this.#maps[collection].set(id, document);
  }

  in<C extends Collection>(collection: C): ReadonlyMap<string, Collections[C] | null> {
    return this.#maps[collection];
  }

  *writes(): Generator<Write> {
    for (const collection of COLLECTIONS) yield* this.#writesIn(collection);
  }

  *#writesIn<C extends Collection>(collection: C): Generator<Write<C>> {
    for (const [id, document] of this.#maps[collection]) yield { collection, id, document };
  }
}
