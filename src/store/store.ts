import type { Claim, ClaimSummary } from '../claims/index.js';
import type { ConversationRecord, Handover } from '../delivery/index.js';

/** A member of staff who may sign in at the desk. */
export interface Staff {
  /** What they sign in with, lower case. */
  readonly account: string;
  readonly displayName: string;
  /** scrypt, with its salt and parameters. */
  readonly password: string;
  /** A one-time password was given out: the first thing to do is to set one's own. */
  readonly mustChangePassword: boolean;
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

/**
 * Where everything is kept. What a promise here has resolved for is on disk.
 * @throws StoreUnavailable from any of these when the store cannot be written or read now; nothing was changed then
 */
export interface Store {
  readonly conversations: {
    get(key: string): Promise<ConversationRecord | undefined>;
    put(key: string, record: ConversationRecord): Promise<void>;
  };
  readonly claims: {
    /** Adds the claim, unless one with its key is there already: returns the one that is kept. */
    add(claim: Claim): Promise<Claim>;
    get(id: string): Promise<Claim | undefined>;
    /** Newest first. */
    list(page: {
      offset: number;
      limit: number;
    }): Promise<{ claims: readonly ClaimSummary[]; total: number }>;
  };
  readonly handovers: {
    /** Adds the note; one with its id is the same note. */
    add(handover: Handover): Promise<void>;
    /** Newest first. */
    list(page: { offset: number; limit: number }): Promise<{ handovers: readonly Handover[]; total: number }>;
  };
  readonly staff: {
    get(account: string): Promise<Staff | undefined>;
    put(staff: Staff): Promise<void>;
    count(): Promise<number>;
  };
  readonly sessions: {
    get(id: string): Promise<Session | undefined>;
    put(session: Session): Promise<void>;
    delete(id: string): Promise<void>;
  };
  /** Waits for writes under way and lets go of the data. */
  close(): Promise<void>;
}

/** The store cannot be used now: a full disk, a read-only folder, a lost server. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
