import type { ChannelId, EvidenceFile } from '../../conversations/index.js';
import type { RulingId, TownId } from '../../policy/index.js';
import type { Claim, ClaimQuery, ClaimStatus, ClaimSummary, Officer } from '../claims/index.js';
import type { ConversationRecord, Handover, Outgoing, Received } from '../delivery/index.js';

/** A member of staff who may sign in at the desk. */
export interface Staff extends Officer {
  readonly displayName: string;
  /** scrypt, with its salt and parameters. */
  readonly password: string;
  /** A one-time password was given out: the first thing to do is to set one's own. */
  readonly mustChangePassword: boolean;
  /** Closed accounts cannot sign in; what they did keeps their name. */
  readonly isClosed: boolean;
  readonly createdAt: string;
}

/** A signed-in browser. */
export interface Session {
  /** SHA-256 of the cookie's token, so that the store cannot be used to sign in. */
  readonly id: string;
  readonly account: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** An open reading that 区民政局 has settled. Of one ruling the latest decision stands. */
export interface RulingDecision {
  readonly ruling: RulingId;
  readonly value: string;
  /** What it rests on: a letter, a meeting, the words of the bureau. */
  readonly basis: string;
  /** The day it holds from, YYYY-MM-DD. */
  readonly from: string;
  readonly by: string;
  readonly at: string;
}

/** Personal data or evidence was looked at. */
export interface Access {
  readonly at: string;
  readonly by: string;
  /** Its number; of a note that a talk left, the SHA-256 of its id. */
  readonly claim: string;
  readonly what: 'mobile' | 'evidence' | 'export' | 'print';
  /** Of evidence: the file. */
  readonly file?: string;
}

/** A system of the district that uses the API. */
export interface ApiToken {
  /** SHA-256 of the token. */
  readonly id: string;
  readonly name: string;
  readonly roles: Officer['roles'];
  readonly town: Officer['town'];
  readonly createdAt: string;
  readonly createdBy: string;
}

/** How a channel fares, for the desk's status page. */
export interface ChannelState {
  readonly channel: ChannelId;
  readonly state: 'starting' | 'running' | 'signing-in' | 'signed-out' | 'failed' | 'stopped';
  /** What a person can do about it, or why; never personal data. */
  readonly detail?: string;
  /** What a QR code has to say, while one waits to be scanned. */
  readonly qrCode?: string;
  readonly at: string;
}

/** Something of the store that somebody has to look at: a damaged file that was set aside, a disk that is full. */
export interface StoreProblem {
  readonly at: string;
  readonly kind: 'damaged' | 'unavailable';
  /** The file, or what the system said. */
  readonly what: string;
}

/** One thing to be kept. What is committed together is kept together or not at all. */
export type Change =
  /** null deletes it. */
  | { readonly kind: 'conversation'; readonly key: string; readonly record: ConversationRecord | null }
  /** `was` is the version that the change was made on, 0 for a new claim. */
  | { readonly kind: 'claim'; readonly claim: Claim; readonly was: number }
  | { readonly kind: 'handover'; readonly handover: Handover }
  /** A received message was answered. */
  | { readonly kind: 'answered'; readonly id: string }
  | { readonly kind: 'outgoing'; readonly message: Outgoing }
  | { readonly kind: 'ruling'; readonly decision: RulingDecision };

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** What was committed, by this process or another: who waits for it need not ask again and again. */
export type News =
  | { readonly kind: 'outgoing'; readonly channel: ChannelId; readonly person: string }
  | { readonly kind: 'rulings' };

/**
 * Where everything is kept. What a promise here has resolved for is on disk.
 * @throws StoreUnavailable from any of these when the store cannot be written or read now; nothing was changed then
 */
export interface Store {
  /**
   * All of the changes, or none.
   * @throws ClaimChanged where a claim is not of the version that the change was made on
   */
  commit(changes: readonly Change[]): Promise<void>;

  readonly conversations: {
    get(key: string): Promise<ConversationRecord | undefined>;
    /**
     * Works on a conversation while nobody else does, in this process or another, and commits what comes of it.
     * Different conversations do not wait for one another. Where `work` throws, nothing is changed.
     */
    alone<R>(
      key: string,
      work: (
        record: ConversationRecord | undefined,
      ) => Promise<{ readonly changes: readonly Change[]; readonly result: R }>,
    ): Promise<R>;
  };
  readonly claims: {
    get(id: string): Promise<Claim | undefined>;
    /** The page of claims that the query asks for, how many there are in all, and by state (the query's states aside). */
    find(
      query: ClaimQuery,
      page: Page,
    ): Promise<{
      readonly claims: readonly ClaimSummary[];
      readonly total: number;
      readonly counts: Readonly<Record<ClaimStatus, number>>;
    }>;
    /** Every claim that the query asks for, in its order: for sums and exports. */
    each(query: ClaimQuery): AsyncIterable<ClaimSummary>;
    /** The claims that have one of the marks or keys (see claims/summary.ts), newest first. */
    sharing(marks: readonly string[]): Promise<readonly ClaimSummary[]>;
  };
  readonly handovers: {
    /** Newest first. @param town only those of whoever said that it is theirs; undefined: all */
    list(
      page: Page & { readonly town?: TownId | undefined },
    ): Promise<{ readonly handovers: readonly Handover[]; readonly total: number }>;
  };
  readonly inbox: {
    /** Keeps a message before its channel is told that it arrived. false: it waits here already. */
    add(message: Received): Promise<boolean>;
    /** Does it wait here? */
    has(id: string): Promise<boolean>;
    /** The earliest message of a person that is not answered yet. */
    next(channel: ChannelId, person: string): Promise<Received | undefined>;
    /** The people whose messages have waited since before that time (ISO 8601): whoever took them in may be gone. */
    waiting(before: string): Promise<readonly Pick<Received, 'channel' | 'person'>[]>;
  };
  readonly outbox: {
    /**
     * The earliest message of each person that is due, up to the limit; nobody else gets them until `until` (ISO 8601).
     * A person's later messages wait for the earlier ones.
     */
    take(
      channel: ChannelId,
      options: { readonly now: string; readonly until: string; readonly limit: number },
    ): Promise<readonly Outgoing[]>;
    /** All that waits for a person, in order. */
    waiting(channel: ChannelId, person: string): Promise<readonly Outgoing[]>;
    /** The channel took it. */
    sent(id: string): Promise<void>;
    /** It is tried again at that time. */
    postpone(id: string, at: string, problem: string): Promise<void>;
    /** It will not be tried again; the desk shows it. */
    giveUp(id: string, problem: string): Promise<void>;
    /** Newest first. */
    givenUp(page: Page): Promise<{ readonly messages: readonly Outgoing[]; readonly total: number }>;
    /** How many wait, and since when the oldest one does (ISO 8601). */
    backlog(): Promise<{
      readonly waiting: number;
      readonly oldest: string | null;
      readonly givenUp: number;
    }>;
  };
  readonly rulings: {
    /** Every decision, oldest first. */
    list(): Promise<readonly RulingDecision[]>;
  };
  readonly evidence: {
    add(file: EvidenceFile, content: Buffer): Promise<void>;
    read(id: string): Promise<{ readonly file: EvidenceFile; readonly content: Buffer } | undefined>;
    delete(id: string): Promise<void>;
  };
  readonly accesses: {
    add(access: Access): Promise<void>;
    /** To one claim, oldest first. */
    list(claim: string): Promise<readonly Access[]>;
  };
  readonly staff: {
    get(account: string): Promise<Staff | undefined>;
    put(staff: Staff): Promise<void>;
    /** By account. */
    list(): Promise<readonly Staff[]>;
  };
  readonly sessions: {
    get(id: string): Promise<Session | undefined>;
    put(session: Session): Promise<void>;
    delete(id: string): Promise<void>;
    /** Signs an account out everywhere. */
    deleteOf(account: string): Promise<void>;
  };
  readonly tokens: {
    get(id: string): Promise<ApiToken | undefined>;
    put(token: ApiToken): Promise<void>;
    delete(id: string): Promise<void>;
    list(): Promise<readonly ApiToken[]>;
  };
  readonly channels: {
    report(state: ChannelState): Promise<void>;
    /** The last report of each channel. */
    list(): Promise<readonly ChannelState[]>;
  };

  /**
   * Waits until this process alone holds the name, among all that share the store.
   * @returns gives it up; `lost` resolves when it was lost (the server went away), and the holder must stop at once
   */
  lead(name: string): Promise<{ readonly release: () => Promise<void>; readonly lost: Promise<void> }>;
  /** Calls back for everything committed from now on. @returns stops it */
  onNews(listener: (news: News) => void): () => void;
  /** What somebody has to look at, newest first. */
  problems(): readonly StoreProblem[];
  /** Can it be written now? @throws StoreUnavailable */
  check(): Promise<void>;
  /** Waits for writes under way and lets go of the data. */
  close(): Promise<void>;
}

/** The store cannot be used now: a full disk, a read-only folder, a lost server. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  /** It broke off at the end, so that what was to be written may be there all the same. */
  readonly mayBeDone: boolean;

  constructor(message: string, { mayBeDone = false, cause }: { mayBeDone?: boolean; cause?: unknown } = {}) {
    super(message, { cause });
    this.mayBeDone = mayBeDone;
  }
}

/** Somebody else changed the claim meanwhile. */
export class ClaimChanged extends Error {
  override readonly name = 'ClaimChanged';
  readonly claim: string;

  constructor(claim: string) {
    super(`${claim} was changed meanwhile`);
    this.claim = claim;
  }
}
