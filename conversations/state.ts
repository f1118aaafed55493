import type { BenefitId, Day, FactId, Facts, FactValue, Rulings } from '../policy/index.js';
import type { Asks, EvidenceFile, FiledClaim, Language } from './messages.js';

/** A fact as it was given: the value taken from it, the person's own words, when (ISO 8601) and in answer to what. */
export interface Stated {
  readonly value: FactValue;
  readonly words: string;
  readonly at: string;
  /** The question it answered; undefined where it was said unasked. */
  readonly answers?: FactId | undefined;
}

export interface Contact {
  readonly name: string;
  readonly mobile: string;
  readonly employer: string;
}

/** A claim that the staff sent back, while its questions are answered. */
export interface Reopened {
  readonly claim: FiledClaim;
  /** What is asked again. */
  readonly facts: readonly FactId[];
  /** The talk that it interrupted, to be taken up again after it. */
  readonly aside: State;
}

/** A claim that was sent back, as it is told to the talk. */
export interface ReturnedClaim {
  readonly claim: FiledClaim;
  readonly reason: 'unclear-facts' | 'contradiction' | 'evidence-needed' | 'contact-wrong';
  readonly note: string;
  readonly facts: readonly FactId[];
  /** What the claim says now. */
  readonly stated: State['facts'];
  readonly contact: Contact;
  readonly consentAt: string;
}

/** What a talk is about: one benefit, some of them, or all that are open to the person. */
export type Topic = BenefitId | readonly BenefitId[] | 'all';

/** A talk: a small plain value. What is asked next, where 上一步 leads and what is found all follow from it. */
export interface State {
  readonly language: Language;
  /** When the person last said something, ISO 8601; null in a talk that has not begun. */
  readonly at: string | null;
  readonly facts: { readonly [F in FactId]?: Stated };
  /** Facts the person was asked for and does not know. */
  readonly notKnown: readonly FactId[];
  readonly topic: Topic | null;
  /** Benefits the person said there is nothing for: no honour was ever granted. */
  readonly setAside: readonly BenefitId[];
  /** The questions answered so far, in the order they were. */
  readonly answered: readonly NonNullable<Asks>[];
  readonly asks: Asks;
  /** About how many questions were said to be left: it may only grow again after a step back or a correction. */
  readonly left: number | null;
  /** What was just asked about: 谁出钱 goes on with the benefit, 8个呢 with the party's branch. */
  readonly about: BenefitId | 'party-branch' | null;
  /** How often in a row the answer to it was not understood. */
  readonly misses: number;
  readonly told: boolean;
  /** 取消 was said: nothing is asked until 继续. */
  readonly paused: boolean;
  /** 重新开始, 删除我的资料 or 撤回申请 (of that claim) was said and waits for a yes. */
  readonly confirming: 'restart' | 'forget' | { readonly withdraws: FiledClaim } | null;
  /** At the last check 要改 was said: the next yes is none to the draft as it is. */
  readonly changing: boolean;
  /** No draft for now. */
  readonly declined: boolean;
  /** The benefits a draft is being made for. */
  readonly filing: readonly BenefitId[] | null;
  readonly consentAt: string | null;
  readonly contact: Partial<Contact>;
  /** Pictures and PDFs for the drafts in the making. */
  readonly evidence: readonly EvidenceFile[];
  readonly reopened: Reopened | null;
  /** Sent back too, to be asked after the one that is open. */
  readonly returned: readonly ReturnedClaim[];
  readonly claims: readonly FiledClaim[];
  /** What the drafts say that were filed since the talk last started over, the mobile number masked; a talk kept from before has none. */
  readonly drafts?: readonly string[] | undefined;
  /** What was claimed since the talk last started over. */
  readonly claimed: readonly BenefitId[];
  /** How often drafts were filed: tells one filing from the next. */
  readonly filings: number;
  /** Counts the turns: the stamp of the question that is asked. */
  readonly turn: number;
}

/** What a turn may know beside the talk itself. */
export interface Context {
  readonly today: Day;
  /** ISO 8601. */
  readonly now: string;
  /** The open readings that 区民政局 has settled. */
  readonly rulings: Rulings;
}

export const begin = (language: Language): State => ({
  language,
  at: null,
  facts: {},
  notKnown: [],
  topic: null,
  setAside: [],
  answered: [],
  asks: null,
  left: null,
  about: null,
  misses: 0,
  told: false,
  paused: false,
  confirming: null,
  changing: false,
  declined: false,
  filing: null,
  consentAt: null,
  contact: {},
  evidence: [],
  reopened: null,
  returned: [],
  claims: [],
  claimed: [],
  filings: 0,
  turn: 0,
});

/** The one benefit that a talk is about, where it is about one. */
export const onlyTopic = ({ topic }: State): BenefitId | null =>
  typeof topic === 'string' && topic !== 'all' ? topic : null;

/** Is a talk about this benefit, perhaps beside others? */
export const isAbout = ({ topic }: State, benefit: BenefitId): boolean =>
  topic === 'all' || topic === benefit || (typeof topic !== 'string' && topic?.includes(benefit) === true);

/** The facts as the engine takes them. */
export const factsOf = (state: State): Facts => valuesOf(state.facts);

export function valuesOf(facts: State['facts']): Facts {
  const values: Record<string, FactValue> = {};
  for (const [fact, { value }] of Object.entries(facts)) values[fact] = value;
  return values;
}
