import type { Language, State } from '../../conversations/index.js';
import {
  type BenefitId,
  type FactId,
  type FactValue,
  type Finding,
  isFactId,
  type Rulings,
  type TownId,
} from '../../policy/index.js';

/** A fact as the applicant gave it: the value taken from it, their own words, and when they said it (ISO 8601). */
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

/** Who to talk to about the claim. Personal data: never logged, shown masked. */
export interface Contact {
  readonly name: string;
  readonly mobile: string;
  readonly employer: string;
}

/** A claim remembers all that it was worked out from, so that a later dispute can replay it. */
export interface Claim {
  /** The number, "SG26-7K3-F9QX". */
  readonly id: string;
  /** What makes filing it again the same claim: the conversation, the filing's turn and the benefit. */
  readonly key: string;
  readonly benefit: BenefitId;
  readonly status: 'draft';
  /** ISO 8601, when it was filed. */
  readonly filedAt: string;
  /** The day it was assessed on. */
  readonly asOf: string;
  readonly channel: 'web' | 'telegram' | 'wechat' | 'terminal';
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
  readonly contact: Contact;
}

/** What a list of claims shows of each. */
export type ClaimSummary = Pick<Claim, 'id' | 'benefit' | 'status' | 'filedAt' | 'town' | 'channel'> & {
  readonly payer: Finding['payer'];
  readonly name: string;
  /** As the finding has it: null while it hangs on something. */
  readonly amount: string | null;
  readonly range: Finding['range'];
  readonly per: Finding['per'];
};
