import type { ColumnType, Generated } from 'kysely';
import type { ChannelId, EvidenceFile } from '../../../conversations/index.js';
import type { Claim, ClaimEvent, ClaimStatus, ClaimSummary } from '../../claims/index.js';
import type { ConversationRecord, Handover, Outgoing, Received } from '../../delivery/index.js';
import type { Access, ApiToken, ChannelState, RulingDecision, Session, Staff } from '../store.js';

/** Kept as the very text it was written as, so that whatever a person typed comes back: jsonb takes no U+0000. */
type Json<T> = ColumnType<T, string, string>;
/** ISO 8601 goes in; a Date comes out. */
type Time = ColumnType<Date, string, string>;

interface KindOfClaim {
  status: ClaimStatus;
  benefit: string;
  payer: string;
  town: string;
  reviewer: string;
  disputed: boolean;
  duplicate: boolean;
  count: string;
}

/** The tables, as migrations.ts makes them. */
export interface Schema {
  readonly conversations: { key: string; record: Json<ConversationRecord> };
  /** What claims are found, ordered and counted by: narrow, so that reading all of it is quick. */
  readonly claims: {
    id: string;
    version: number;
    status: ClaimStatus;
    benefit: string;
    payer: string;
    town: string | null;
    reviewer: string | null;
    disputed: boolean;
    /** Shares a mark with another claim that is neither withdrawn nor rejected. */
    duplicate: boolean;
    filed_at: Time;
    changed_at: Time;
    /** The most that it may come to. */
    amount: ColumnType<string, string, string>;
    name: string;
    upper_name: string;
    /** What a search looks up; see search.ts. */
    terms: string[];
  };
  /** How many claims there are of each kind, by the columns of claims that lists are counted by; '' for null. */
  readonly claim_counts: KindOfClaim;
  /** What is to be counted in. */
  readonly claim_count_changes: KindOfClaim;
  readonly claim_documents: {
    id: string;
    summary: Json<ClaimSummary>;
    document: Json<Omit<Claim, 'events'>>;
  };
  /** Events are only ever added. */
  readonly claim_events: { claim_id: string; seq: number; event: Json<ClaimEvent> };
  /** What claims share: marks and keys. */
  readonly claim_marks: { mark: string; claim_id: string };
  /** How many claims have a mark, and how many of those are neither withdrawn nor rejected. */
  readonly marks: { mark: string; claims: number; live: number };
  readonly handovers: { id: string; at: Time; town: string | null; handover: Json<Handover> };
  readonly received: {
    id: string;
    seq: Generated<string>;
    channel: ChannelId;
    person: string;
    at: Time;
    message: Json<Received>;
  };
  readonly outgoing: {
    id: string;
    /** A person's turns are taken one after the other, so this is the order of what they are told. */
    seq: Generated<string>;
    channel: ChannelId;
    person: string;
    at: Time;
    due: Time;
    attempts: number;
    problem: string | null;
    given_up: boolean;
    /** Somebody is sending it until then. */
    taken_until: ColumnType<Date | null, string | null, string | null>;
    message: Json<Outgoing>;
  };
  readonly rulings: { id: string; seq: Generated<string>; at: Time; decision: Json<RulingDecision> };
  readonly evidence: { id: string; file: Json<EvidenceFile>; content: Buffer };
  readonly accesses: { seq: Generated<string>; claim: string; access: Json<Access> };
  readonly staff: { account: string; member: Json<Staff> };
  readonly sessions: { id: string; account: string; session: Json<Session> };
  readonly tokens: { id: string; token: Json<ApiToken> };
  readonly channels: { channel: ChannelId; state: Json<ChannelState> };
  readonly checks: { id: number; at: Time };
}
