import type { BenefitId } from './benefits/index.js';
import type { Decisions } from './decisions.js';
import type { ClauseId } from './document/index.js';
import { type FactId, isFactId } from './facts.js';
import { toYuan } from './money.js';
import { placeOf } from './numbering.js';
import type { Outcome } from './outcome.js';
import type { Benefit, Condition, Part, Variable } from './rule.js';
import { isRulingId, type RulingId } from './rulings.js';

/** One thing that the document asks for, in its own words, and whether it is so: null while it may be either. */
export interface Reason {
  readonly clause: ClauseId;
  readonly quote: string;
  readonly holds: boolean | null;
  readonly facts: readonly FactId[];
  readonly rulings: readonly RulingId[];
  /** 已领足: it was already paid in full. */
  readonly note?: string;
}

/** A line of the arithmetic, in yuan: {"what": "full", "amount": "2000.00"}. The lines add up to the amount. */
export interface Line {
  readonly what: Part['what'];
  readonly amount: string;
}

/** What the document gives a case, exact over every way that the unknown facts and rulings may turn out. */
export interface Finding<Id extends string = BenefitId> {
  readonly benefit: Id;
  readonly clause: ClauseId;
  readonly status: 'eligible' | 'ineligible' | 'undetermined';
  /** Yuan, where eligible and the same in every completion. */
  readonly amount: string | null;
  /** Yuan, over all completions; an ineligible one counts as 0.00. */
  readonly range: { readonly min: string; readonly max: string };
  readonly per: Benefit['per'];
  readonly payer: Benefit['payer'];
  readonly payee: Benefit['payee'];
  readonly inKind: readonly string[];
  /** The unknown facts that can still change status or amount, in the order of the facts table. */
  readonly missing: readonly FactId[];
  /** The unsettled rulings that can, in the order of the rulings table. */
  readonly rulings: readonly RulingId[];
  readonly reasons: readonly Reason[];
  readonly arithmetic: readonly Line[] | null;
}

/** A benefit's rules, ready to be worked out. */
export interface Rules<Id extends string> {
  readonly benefit: Benefit<Id>;
  readonly components: readonly Decisions[];
  /** Each condition by itself, in the document's order, with what is said of it. */
  readonly conditions: readonly { readonly decisions: Decisions; readonly said: Said }[];
  readonly amount: Said;
}

/** A reason as it is put while it holds, while it does not, and while it may be either. */
export interface Said {
  readonly true: Reason;
  readonly false: Reason;
  readonly null: Reason;
}

/**
 * Puts what a benefit's components turn out to be together: it is their product.
 * @param outcomeOf what a component turns out to be in the case
 */
export function findingOf<Id extends string>(
  { benefit, components, conditions, amount }: Rules<Id>,
  outcomeOf: (decisions: Decisions) => Outcome,
): Finding<Id> {
  let isPossible = true;
  let isCertain = true;
  let money: Outcome | undefined;
  const open: Variable[] = [];
  for (const decisions of components) {
    const outcome = outcomeOf(decisions);
    const { variables, amount } = decisions.component;
    isPossible &&= outcome.max > 0;
    isCertain &&= outcome.min > 0;
    if (amount) money = outcome;
    open.push(...variables.filter((_, i) => outcome.open & (1 << i)));
  }
  if (!money) throw new TypeError(`${benefit.id} has no amount`);
  const min = isCertain ? money.min : 0;
  const max = isPossible ? money.max : 0;
  const listed = isPossible ? open.sort((a, b) => placeOf(a) - placeOf(b)) : [];
  const reasons = conditions.map(({ decisions, said }) => {
    const { min, max } = outcomeOf(decisions);
    return said[min > 0 ? 'true' : max > 0 ? 'null' : 'false'];
  });
  return Object.freeze({
    benefit: benefit.id,
    clause: benefit.clause,
    status: isCertain ? 'eligible' : isPossible ? 'undetermined' : 'ineligible',
    amount: isCertain && min === max ? toYuan(min) : null,
    range: Object.freeze({ min: toYuan(min), max: toYuan(max) }),
    per: benefit.per,
    payer: benefit.payer,
    payee: benefit.payee,
    inKind: Object.freeze(benefit.inKind),
    missing: Object.freeze(listed.filter(isFactId)),
    rulings: Object.freeze(listed.filter(isRulingId)),
    reasons: Object.freeze(money.pays === undefined ? reasons : [...reasons, amount[`${money.pays}`]]),
    arithmetic: money.lines?.parts ? linesOf(money.lines.parts) : null,
  });
}

const linesOf = (parts: readonly Part[]): readonly Line[] =>
  Object.freeze(parts.map(({ what, fen }) => Object.freeze({ what, amount: toYuan(fen) })));

/** What is said of a rule of a clause. */
export function saidOf(clause: ClauseId, rule: Pick<Condition, 'quote' | 'reads' | 'note'>): Said {
  const facts = Object.freeze(rule.reads.filter(isFactId));
  const rulings = Object.freeze(rule.reads.filter(isRulingId));
  const reason = (holds: boolean | null): Reason =>
    Object.freeze({
      clause,
      quote: rule.quote,
      holds,
      facts,
      rulings,
      ...(holds === false && rule.note ? { note: rule.note } : {}),
    });
  return { true: reason(true), false: reason(false), null: reason(null) };
}
