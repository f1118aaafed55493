import type { Day } from './dates.js';
import type { ClauseId } from './document/index.js';
import type { FACTS, FactId, FactValue } from './facts.js';
import type { Fen } from './money.js';
import { on, type Parameter } from './parameters.js';
import type { Known } from './read.js';
import type { RulingId, RulingValue } from './rulings.js';
import type { Steps } from './steps.js';

/** A fact as a rule reads it: a date is one day, money is fen. */
type Concrete<F extends FactId> = (typeof FACTS)[F]['kind'] extends 'money' ? Fen : FactValue<F>;

/** A case in which everything is known: what conditions and amounts are written over. */
export type Case = { readonly asOf: Day } & { readonly [F in FactId]: Concrete<F> } & {
  readonly [R in RulingId]: RulingValue<R>;
};

export type Variable = FactId | RulingId;

type CutFact = {
  [F in FactId]: (typeof FACTS)[F]['kind'] extends 'date' | 'money' | 'count' | 'score' ? F : never;
}[FactId];

/**
 * Where a rule's answer may change along a fact that has no short list of values: the first day, fen, count or score of
 * each piece after the first. Within a piece the rule must answer alike or, for money, in proportion. Along dates, counts
 * and scores the pieces hang on asOf alone; along money they may hang on other known sums.
 */
export type Cuts = { readonly [F in CutFact]?: (known: Known) => readonly (Day | number)[] };

export interface Condition {
  /** The words of the document that ask for it. */
  readonly quote: string;
  readonly reads: readonly Variable[];
  readonly cuts?: Cuts;
  /** Said instead of a refusal where it does not hold. */
  readonly note?: string;
  holds(c: Case): boolean;
}

/** One line of the arithmetic; what is taken off is negative. */
export interface Part {
  readonly what: 'full' | 'received' | 'previous-level' | 'not-repeated' | 'share' | 'over-town-cap';
  readonly fen: Fen;
}

export interface Amount {
  readonly quote: string;
  readonly reads: readonly Variable[];
  readonly cuts?: Cuts;
  /** The lines that add up to the amount. Below zero counts as zero. Read only where every condition holds. */
  parts(c: Case): readonly Part[];
}

export interface Benefit<Id extends string = string> {
  readonly id: Id;
  readonly clause: ClauseId;
  readonly kinds: readonly FactValue<'applicantKind'>[];
  readonly per: 'once' | 'month' | 'year';
  readonly payer: 'district' | 'town';
  readonly payerQuote: string;
  readonly payee: 'individual' | 'organization';
  readonly inKind: readonly string[];
  /** In the order of the document. */
  readonly conditions: readonly Condition[];
  readonly amount: Amount;
  /** What a person could still do or wait for to reach it, or more of it. */
  readonly steps?: readonly Steps[];
}

type BooleanFact = {
  [F in FactId]: (typeof FACTS)[F]['kind'] extends 'boolean' ? F : never;
}[FactId];

type DateFact = {
  [F in FactId]: (typeof FACTS)[F]['kind'] extends 'date' ? F : never;
}[FactId];

/** The fact is true. */
export const yes = (fact: BooleanFact, quote: string): Condition => ({
  quote,
  reads: [fact],
  holds: (c) => c[fact],
});

/** The fact is false. */
export const no = (fact: BooleanFact, quote: string): Condition => ({
  quote,
  reads: [fact],
  holds: (c) => !c[fact],
});

/** The date is the parameter's day or later. */
export const since = (fact: DateFact, start: Parameter<Day>, quote = start.quote): Condition => ({
  quote,
  reads: [fact],
  cuts: { [fact]: ({ asOf }: Known) => [on(asOf, start)] },
  holds: (c) => c[fact] >= on(c.asOf, start),
});

/** Said of what was paid already: it is not refused, it is received. */
export const PAID_IN_FULL = '已领足';

/** A one-time payment that was not received yet. */
export const notYetReceived = (fact: BooleanFact, quote: string): Condition => ({
  ...no(fact, quote),
  note: PAID_IN_FULL,
});

/** The same amount for everyone. */
export const flat = (amount: Parameter<Fen>): Amount => ({
  quote: amount.quote,
  reads: [],
  parts: (c) => [{ what: 'full', fen: on(c.asOf, amount) }],
});
