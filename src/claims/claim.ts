import type { ChannelId, Contact, EvidenceFile, Language, State } from '../../conversations/index.js';
import {
  type BenefitId,
  type FactId,
  type Facts,
  type FactValue,
  type Finding,
  isFactId,
  type Rulings,
  type TownId,
} from '../../policy/index.js';
import type { ClaimEvent } from './events.js';

/** A fact as it was given: the value taken from it, the very words, and when they were said (ISO 8601). */
export interface StatedFact {
  readonly fact: FactId;
  readonly value: FactValue;
  readonly words: string;
  readonly at: string;
}

/** The facts of a talk, in the order they were said. */
export const statedFacts = (facts: State['facts']): readonly StatedFact[] =>
  Object.entries(facts).flatMap(([fact, { value, words, at }]) =>
    isFactId(fact) ? [{ fact, value, words, at }] : [],
  );

export const CLAIM_STATUSES = [
  'draft',
  'in-review',
  'returned',
  'recommended',
  'approved',
  'paid',
  'rejected',
  'withdrawn',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** Whom a claim's applicant is reached by: a channel, and who they are there. */
export interface Applicant {
  readonly channel: ChannelId;
  readonly person: string;
}

/** A claim remembers all that it was worked out from, so that a later dispute can replay it. */
export interface Claim {
  /** The number, "SG26-7K3-F9QX". */
  readonly id: string;
  readonly benefit: BenefitId;
  readonly status: ClaimStatus;
  readonly applicant: Applicant;
  /** ISO 8601, when it was filed. */
  readonly filedAt: string;
  /** The day it was assessed on. */
  readonly asOf: string;
  readonly language: Language;
  /** null: the applicant did not know which. */
  readonly town: TownId | null;
  readonly facts: readonly StatedFact[];
  readonly rulings: Rulings;
  /** The finding for this benefit on that day. */
  readonly finding: Finding;
  /** SHA-256 of the policy document's text. */
  readonly documentHash: string;
  /** When the applicant agreed that personal data is kept, and to which wording of it. */
  readonly consent: { readonly at: string; readonly version: string };
  /** Personal data: never logged, the mobile number shown masked. */
  readonly contact: Contact;
  readonly evidence: readonly EvidenceFile[];
  /** The account of whoever took it for review. */
  readonly reviewer: string | null;
  /** What is asked of the applicant, while it is returned. */
  readonly returned: Returned | null;
  /** Everything that happened to it, oldest first, in a hash chain. */
  readonly events: readonly ClaimEvent[];
}

/** Why a claim went back to its applicant: a coded reason, the facts in question, and a note for them. */
export interface Returned {
  readonly reason: ReturnReason;
  readonly facts: readonly FactId[];
  readonly note: string;
}

export const RETURN_REASONS = ['unclear-facts', 'contradiction', 'evidence-needed', 'contact-wrong'] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

export const REJECT_REASONS = [
  'not-eligible',
  'already-paid',
  'duplicate',
  'not-proven',
  'no-answer',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** The number of its events: whoever acts on a claim says which version they saw. */
export const versionOf = (claim: Claim): number => claim.events.length;

/** The facts as the engine takes them. */
export const factsOf = (claim: Pick<Claim, 'facts'>): Facts =>
  Object.fromEntries(claim.facts.map(({ fact, value }) => [fact, value]));
