import type { Finding } from '../../../policy/index.js';
import type { Claim } from '../../claims/index.js';
import type { FormWording } from './application-form.js';
import type { BudgetsWording } from './budgets.js';
import type { PeopleWording } from './people.js';
import type { QueueWording } from './queue.js';
import type { ReviewWording } from './review.js';
import type { RulingsWording } from './rulings.js';
import type { StatusWording } from './status.js';
import type { SystemsWording } from './systems.js';

/** Every sentence of the desk's own, in one language; facts, values, benefits and rulings are worded by the talk. */
export interface DeskWording {
  readonly htmlLang: 'zh-CN' | 'en';
  readonly product: string;
  readonly skip: string;
  /** The button that switches to the other language, in that language. */
  readonly otherLanguage: string;
  readonly rehearsal: (day: string) => string;
  readonly signOut: string;
  readonly changePassword: string;
  readonly colon: string;

  readonly signIn: {
    readonly title: string;
    readonly lead: string;
    readonly account: string;
    readonly password: string;
    readonly submit: string;
    readonly wrong: string;
    readonly help: string;
  };
  readonly locked: (seconds: number) => string;

  readonly password: {
    readonly firstTitle: string;
    readonly firstLead: string;
    readonly title: string;
    readonly lead: string;
    readonly current: string;
    readonly fresh: string;
    readonly again: string;
    readonly rule: (shortest: number) => string;
    readonly submit: string;
    readonly short: (shortest: number) => string;
    readonly unlike: string;
    readonly same: string;
    readonly wrong: string;
    readonly changed: string;
  };

  readonly queue: QueueWording;
  readonly review: ReviewWording;
  readonly people: PeopleWording;
  readonly status: StatusWording;
  readonly systems: SystemsWording;
  readonly rulings: RulingsWording;
  readonly budgets: BudgetsWording;
  readonly form: FormWording;
  readonly handovers: {
    readonly title: string;
    readonly empty: string;
    readonly emptyHint: string;
    readonly asked: string;
    readonly claims: string;
    readonly nothingSaid: string;
    /** To a town reviewer. */
    readonly ofTown: (town: string) => string;
  };
  readonly navigation: string;
  /** town: null where the applicant did not know it. */
  readonly payer: (payer: Finding['payer'], town: string | null) => string;
  readonly channel: Readonly<Record<Claim['applicant']['channel'], string>>;
  readonly language: Readonly<Record<Claim['language'], string>>;

  readonly claim: {
    readonly title: (number: string) => string;
    readonly back: string;
    readonly finding: string;
    readonly status: string;
    readonly amount: string;
    readonly range: string;
    readonly arithmetic: string;
    readonly arithmeticIf: string;
    readonly payer: string;
    readonly payee: string;
    readonly inKind: string;
    readonly asOf: string;
    readonly missing: string;
    readonly conditions: string;
    readonly conditionsLead: string;
    readonly holds: string;
    readonly fails: string;
    readonly open: string;
    readonly reads: string;
    readonly hangsOnRuling: string;
    readonly paidInFull: string;
    readonly clauseText: (clause: string) => string;
    readonly rulings: string;
    readonly rulingsLead: string;
    readonly settled: string;
    readonly nothing: string;
    readonly advice: string;
    readonly said: string;
    readonly saidLead: string;
    readonly fact: string;
    readonly value: string;
    readonly words: string;
    readonly at: string;
    readonly contact: string;
    readonly name: string;
    readonly mobile: string;
    readonly show: string;
    readonly showHint: string;
    readonly shownHint: string;
    readonly employer: string;
    readonly filing: string;
    readonly number: string;
    readonly claimStatus: string;
    readonly filedAt: string;
    readonly town: string;
    readonly channel: string;
    readonly language: string;
    readonly consent: string;
    readonly consentVersion: (version: string) => string;
    readonly document: string;
    readonly hash: string;
    readonly otherText: string;
  };

  readonly problem: {
    readonly forbidden: { readonly title: string; readonly text: string };
    readonly notFound: { readonly title: string; readonly text: string };
    readonly stale: { readonly title: string; readonly text: string };
    readonly refused: { readonly title: string; readonly text: string };
    readonly unavailable: { readonly title: string; readonly text: string };
    readonly failed: { readonly title: string; readonly text: string };
    readonly onward: string;
  };
}
