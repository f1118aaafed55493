import type {
  BenefitId,
  FACTS,
  FactId,
  FactValue,
  Finding,
  PartyBranch,
  RULINGS,
  RulingId,
  TownId,
} from '../../policy/index.js';
import type { FileProblem, Progress, Wordless } from '../messages.js';
import type { ReturnedClaim } from '../state.js';
import type { Aspect } from '../understanding/index.js';

type ChoiceFact = {
  [F in FactId]: (typeof FACTS)[F]['kind'] extends 'choice' ? F : never;
}[FactId];

/** A word for each value of each fact that has a list of them; the towns have their own names. */
export type ValueLabels = {
  readonly [F in Exclude<ChoiceFact, 'town'>]: Readonly<Record<FactValue<F>, string>>;
};

/** What the steps of the talk ask that are not facts. */
export type Step = 'topic' | 'file' | 'consent' | 'name' | 'mobile' | 'employer' | 'evidence' | 'confirm';

/** A question, and how it is put again, with an example, when the answer was not understood. */
export interface Question {
  readonly ask: string;
  readonly again: string;
}

/** The document's numbers as they are said: sums in yuan without the unit, percentages, counts, scores. */
export interface PolicyValues {
  readonly papers: Readonly<Record<'municipal' | 'provincial' | 'national', number>>;
  readonly townCap: string;
}

/** What is said of a benefit when somebody asks about it, beside its sums. */
export interface About {
  /** Who gets it, under which conditions, since when. */
  readonly who: string;
  /** How it is added up, who files it, what the money is for. */
  readonly more: string;
  /** The answer to what is asked of it, where the clause has one. */
  readonly on: { readonly [A in Aspect]?: string };
}

/** Every sentence that a person reads, in one language. The compiler holds the two catalogues complete. */
export interface Wording {
  readonly benefitName: Readonly<Record<BenefitId, string>>;
  readonly factLabel: Readonly<Record<FactId, string>>;
  readonly questions: Readonly<Record<FactId | Step, Question>>;
  readonly values: ValueLabels;
  readonly yes: string;
  readonly no: string;
  readonly dontKnow: string;
  readonly noJournal: string;
  readonly journalLevel: Readonly<Record<FactValue<'journalLevels'>[number], string>>;
  /** What the text leaves open, as a question. */
  readonly rulingQuestion: Readonly<Record<RulingId, string>>;
  readonly rulingValue: { readonly [R in RulingId]: Readonly<Record<(typeof RULINGS)[R][number], string>> };
  readonly line: Readonly<Record<NonNullable<Finding['arithmetic']>[number]['what'], string>>;
  readonly per: Readonly<Record<Finding['per'], string>>;
  readonly payee: Readonly<Record<Finding['payee'], string>>;
  readonly inKind: (what: string) => string;
  readonly status: Readonly<Record<Finding['status'], string>>;
  readonly claimStatus: Readonly<Record<string, string>>;
  readonly count: (fact: FactId, n: number) => string;
  readonly score: (n: number) => string;
  readonly date: (date: string) => string;
  /** null: not known. */
  readonly town: (id: TownId | null) => string;
  /** "2000.00" → 2000元. */
  readonly money: (yuan: string) => string;
  readonly range: (range: Finding['range']) => string;
  /** A sum or a range with how often: 每月500元. */
  readonly often: (per: Finding['per'], sum: string) => string;
  /** Whose budget, with the town's name where it is known. */
  readonly payer: (payer: Finding['payer'], town: TownId | null | undefined) => string;
  readonly clause: (clause: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly quote: (words: string) => string;
  readonly progress: (progress: Progress) => string;

  readonly about: (values: PolicyValues) => Readonly<Record<BenefitId, About>>;
  /** 岗位补贴（第1条）：初级每月300元……，镇（区）财政出。 */
  readonly aboutSums: (name: string, clause: string, sums: readonly string[], payer: string) => string;
  /** One level's sum among others: 初级每月300元. */
  readonly levelSum: (level: string, sum: string) => string;
  readonly aboutShare: (name: string, from: number, percent: number) => string;
  /** The lowest and the highest share, in percent. */
  readonly aboutShares: (least: number, most: number) => string;
  readonly aboutBelow: (from: number) => string;
  readonly aboutCap: (cap: string) => string;
  readonly aboutScore: (score: number, band: string, percent: number) => string;
  readonly aboutScoreBelow: (score: number, from: number) => string;
  readonly aboutNotUpToStandard: (from: number) => string;
  readonly aboutScoreBetween: (score: number) => string;
  /** 50万元的40%是200000元，超过封顶，按300000元。 `cap` where the share goes beyond it. */
  readonly aboutShareOf: (funds: string, percent: number, share: string, cap: string | undefined) => string;
  readonly aboutQuote: (quotes: readonly string[]) => string;
  /** What the person's own answers come to. */
  readonly yours: (sum: string) => string;
  readonly yoursNot: (why: string) => string;
  /** Where a few facts are still missing. */
  readonly yoursWithin: (sum: string, missing: string) => string;
  readonly yoursByLevel: (level: string, sum: string) => string;
  /** What the clause says to the case that a question supposes. */
  readonly supposedHolds: (clause: string, yours: string) => string;
  readonly supposedFails: (clause: string, quote: string, yours: string) => string;
  readonly supposedEarly: (yours: string, issued: string) => string;
  readonly supposedOpen: (question: string) => string;
  /** From a lower level that was paid in full to a higher one. */
  readonly topUp: (low: string, paid: string, high: string, more: string) => string;
  /** Several stations of one town, added up; the most there is, where they come to more. */
  readonly stationsTogether: (sum: string, most: string | undefined) => string;
  /** An honour of a national association counts as a province's, whatever it calls itself. */
  readonly asOfAProvince: (sum: string) => string;
  /** Asked whether the party's branch is a condition of being paid. */
  readonly partyNoCondition: string;
  /** A higher level is supposed: what follows is told of it. */
  readonly climbed: (level: string) => string;
  /** What is paid by the month, over so many years. */
  readonly overYears: (level: string, monthly: string, years: number, sum: string) => string;
  readonly withAward: (award: string, together: string) => string;
  /** What is said of the benefit that was just told of. */
  readonly goesOn: (name: string, clause: string, lines: readonly string[]) => string;
  /** The benefit's clause says nothing of what is asked. */
  readonly notInClause: (name: string, clause: string) => string;
  readonly combineOf: (names: readonly string[]) => string;
  /** What is asked of all benefits at once. */
  readonly everything: { readonly [A in Aspect]?: string };
  readonly themes: (
    values: PolicyValues,
  ) => Readonly<
    Record<
      | 'combine'
      | 'payday'
      | 'papers'
      | 'filing'
      | 'townPays'
      | 'districtPays'
      | 'byOrganization'
      | 'interpreter',
      string
    >
  > & { readonly document: (number: string, title: string, issued: string) => string };
  /** A clause of duties or preferences, asked about money. */
  readonly noMoney: (clause: string) => string;
  readonly hiring: string;
  readonly exam: string;
  readonly partyOrganisation: string;
  readonly network: string;
  /** The parts of the document beside its numbered clauses. */
  readonly section: Readonly<
    Record<'guiding' | 'aims' | 'tasks' | 'duties' | 'training' | 'publicity', string>
  >;
  readonly clauseSays: (clause: string, words: string) => string;
  readonly overview: string;
  readonly outside: string;
  /** Nobody is talked into another sum. */
  readonly persuading: string;
  readonly party: (
    counts: { readonly members: number | undefined; readonly stations: number | undefined },
    branch: PartyBranch,
    limits: {
      readonly branch: number;
      readonly committee: number;
      readonly most: number;
      readonly stations: number;
    },
  ) => string;

  /** In a group: whoever wants to know what applies to them writes in private. */
  readonly inPrivate: string;
  readonly greeting: (document: string) => string;
  readonly welcomeBack: string;
  readonly help: string;
  readonly noted: (facts: readonly string[]) => string;
  readonly stated: (label: string, value: string) => string;
  /** The same within a sentence; a yes or a no goes into the words themselves. */
  /** A yes or no with its name: 不在编. */
  readonly inShort: (label: string, value: boolean) => string;
  readonly plainly: (label: string, value: string | boolean) => string;
  readonly skipped: string;
  readonly leftVague: string;
  /** What was said before the yes was not taken in. */
  readonly draftUnchanged: string;
  /** Something was said of one of the family, in a talk about oneself. */
  readonly ofAnother: string;
  /** An answer that leaves two values open: which one? */
  readonly whichOf: (one: string, other: string) => string;
  /** Before a question that is put in other words because it was not clear. */
  readonly inOtherWords: string;
  readonly notUnderstood: string;
  readonly notUnderstoodTwice: string;
  readonly futureDate: (today: string) => string;
  /** Said again, and known already. */
  readonly alreadyNoted: string;
  /** Asks for more of a date than was said: whether it counts hangs on the day. */
  readonly moreExactly: (what: string, date: string) => string;
  readonly clash: (label: string) => string;
  readonly tooLong: (limit: number) => string;
  readonly empty: string;
  readonly noIdCard: string;
  readonly staleChoice: string;
  readonly nothingBefore: string;
  readonly wentBack: string;
  readonly corrected: (facts: readonly string[]) => string;
  readonly dropped: (labels: readonly string[]) => string;
  readonly cancelled: string;
  readonly filingCancelled: string;
  readonly restartConfirm: (count: number) => string;
  readonly restarted: string;
  readonly keptGoing: string;
  readonly changeWhat: (kind: FactValue<'applicantKind'>) => string;
  readonly languageSwitched: string;
  readonly keptHere: (items: readonly string[]) => string;
  readonly keptNothing: string;
  readonly howToForget: string;
  readonly forgetConfirm: string;
  readonly forgotten: string;
  readonly afterSilence: (said: string) => string;
  readonly silenceNothing: string;
  readonly restartWord: string;
  readonly unknownClaim: (id: string) => string;
  readonly wrongNumber: string;
  readonly nothingAsked: (kind: FactValue<'applicantKind'>) => string;
  /** @param mobile whether a number was left that the staff can call */
  readonly human: (mobile: boolean) => string;
  /** Something was to be written into the draft that it has no room for. */
  readonly noRemark: string;
  /** What the drafts say that were filed in this talk. */
  readonly filedDrafts: (drafts: readonly string[]) => string;
  /** A value that is disputed was taken out. */
  readonly takenOut: (labels: readonly string[]) => string;
  /** Asked of the talk and its drafts, and not of the policy. */
  readonly ofTheTalk: Readonly<Record<'payout' | 'privacy' | 'final', string>>;
  /** How the staff reach whoever asks. */
  readonly reached: Readonly<Record<'filed' | 'drafting' | 'never', string>>;
  readonly noClaims: string;
  readonly claimLine: (id: string, benefit: string, status: string) => string;

  readonly resultTitle: (day: string) => string;
  readonly resultEligible: (name: string, amount: string, payer: string, clause: string) => string;
  readonly resultIneligible: (name: string, why: string) => string;
  readonly resultUndetermined: (name: string, range: string, payer: string, clause: string) => string;
  readonly why: (clause: string, quote: string, yours: string) => string;
  readonly townCapUsed: (clause: string, most: string) => string;
  readonly paidInFull: (clause: string) => string;
  readonly beforeTheDocument: (clause: string, yours: string, issued: string) => string;
  readonly hangsOnFacts: (labels: string) => string;
  readonly hangsOnRuling: (question: string, outcomes: string) => string;
  readonly outcome: (values: readonly string[], turnsOut: string) => string;
  readonly nothing: string;
  readonly saidNone: string;
  readonly resultTotal: (sure: readonly string[]) => string;
  readonly resultPossible: (more: readonly string[]) => string;
  readonly adviceTitle: string;
  /** 考取社会工作师（中级）：岗位补贴多每月200元、证书奖励多一次性1000元. */
  readonly advice: (step: string, gains: readonly string[]) => string;
  readonly gain: (name: string, sum: string, isSure: boolean) => string;
  readonly steps: {
    readonly certificate: (level: string) => string;
    readonly supervisor: string;
    readonly publish: (level: string) => string;
    readonly rating: (level: string) => string;
    readonly wait: (day: string) => string;
    readonly nextYear: (day: string) => string;
    readonly file: (day: string) => string;
    readonly undertake: string;
    readonly serve: string;
    readonly score: (score: number) => string;
  };
  readonly resultNone: (kind: FactValue<'applicantKind'>) => string;
  readonly resultHint: string;
  /** Asked to decide what the document leaves open. */
  readonly undecided: string;
  readonly stillInForce: string;
  readonly basisTitle: string;
  readonly basis: (name: string, clause: string, quotes: readonly string[], payerQuote: string) => string;
  readonly basisNone: string;
  readonly basisWord: string;
  readonly humanWord: string;
  readonly noHonorWord: string;
  readonly continueWord: string;

  readonly allTopics: string;
  /** Where no topic was named: the benefit just asked about, or all of them. */
  readonly topicTaken: (benefit: string | undefined) => string;
  /** The draft is wanted before so many questions are answered. */
  readonly firstThese: (questions: number) => string;
  readonly smallTalk: Readonly<Record<'bot' | 'thanks' | 'opening' | 'busy' | 'upset', string>>;
  /** The name, the mobile number or the employer is withheld. */
  readonly contactNeeded: string;
  /** Asked about a step of the draft, and not of the policy. */
  readonly ofTheStep: Readonly<
    Record<'consent' | 'name' | 'mobile' | 'employer' | 'evidence' | 'confirm', string>
  >;
  readonly cancelWord: string;
  readonly questionsLeft: (questions: number) => string;
  readonly nothingLeft: string;
  /** Something else than a yes or a no was said to the question of consent. */
  readonly consentFirst: string;
  /** A number was left before that was agreed to. */
  readonly consentBeforeContact: string;
  readonly withoutHonour: string;
  readonly nothingReceivedWord: string;
  readonly all: string;
  readonly none: string;
  readonly notFiled: string;
  readonly consentYes: string;
  readonly consentNo: string;
  readonly consentDeclined: string;
  readonly summaryTitle: string;
  readonly summary: (rows: readonly (readonly [string, string])[]) => string;
  readonly summaryClaims: string;
  readonly summaryFacts: string;
  readonly contact: Readonly<Record<'name' | 'mobile' | 'employer', string>>;
  readonly confirmYes: string;
  readonly confirmNo: string;
  readonly filed: (claims: readonly string[]) => string;
  readonly filedNext: string;
  readonly filedMore: string;
  readonly filedAsBefore: (ids: readonly string[]) => string;
  readonly evidenceSkip: string;
  readonly evidenceDone: string;
  readonly evidenceMore: string;
  /** How many there now are. */
  readonly fileTaken: (count: number) => string;
  /** Sent unasked: kept for the draft. */
  readonly fileKept: (count: number) => string;
  readonly fileRefused: Readonly<Record<FileProblem, string>>;
  readonly files: (count: number) => string;
  readonly summaryEvidence: string;
  readonly wordless: Readonly<Record<Wordless, string>>;
  readonly returnReason: Readonly<Record<ReturnedClaim['reason'], string>>;
  readonly rejectReason: Readonly<
    Record<'not-eligible' | 'already-paid' | 'duplicate' | 'not-proven' | 'no-answer', string>
  >;
  /** `note`: the reviewer's own words, '' where there are none. `asksNow`: its questions follow at once. */
  readonly newsReturned: (id: string, name: string, reason: string, note: string, asksNow: boolean) => string;
  readonly newsRejected: (id: string, name: string, reason: string, note: string) => string;
  readonly newsApproved: (id: string, name: string, sum: string, payer: string) => string;
  readonly newsPaid: (id: string, name: string) => string;
  readonly newsUndone: (id: string, name: string) => string;
  readonly resubmitted: (claim: string) => string;
  readonly withdrawConfirm: (claim: string) => string;
  readonly withdrawn: (claim: string) => string;
  readonly notWithdrawable: string;
  readonly whichToWithdraw: string;
  readonly filingFailed: string;
  readonly filingNotKnown: string;
}
