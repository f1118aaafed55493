import type { BenefitId } from './benefits/index.js';
import type { Component, Outcome } from './component.js';
import type { ClauseId } from './document/index.js';
import { FACT_IDS, type FactId, isFactId } from './facts.js';
import { toYuan } from './money.js';
import { type Benefit, type Condition, PAID_IN_FULL, type Part, type Variable } from './rule.js';
import { isRulingId, RULING_IDS, type RulingId } from './rulings.js';

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

/** Puts the outcomes of a benefit's components together: it is their product. */
export function findingOf<Id extends string>(
  benefit: Benefit<Id>,
  components: readonly Component[],
  outcomes: readonly Outcome[],
): Finding<Id> {
  const money = outcomes.find((_, i) => components[i]?.amount);
  if (!money) throw new TypeError(`${benefit.id} has no amount`);
  const isPossible = outcomes.every(({ max }) => max > 0);
  const isCertain = outcomes.every(({ min }) => min > 0);
  const min = isCertain ? money.min : 0;
  const max = isPossible ? money.max : 0;
  const open = new Set<Variable>(isPossible ? outcomes.flatMap((outcome) => outcome.open) : []);
  return {
    benefit: benefit.id,
    clause: benefit.clause,
    status: isCertain ? 'eligible' : isPossible ? 'undetermined' : 'ineligible',
    amount: isCertain && min === max ? toYuan(min) : null,
    range: { min: toYuan(min), max: toYuan(max) },
    per: benefit.per,
    payer: benefit.payer,
    payee: benefit.payee,
    inKind: benefit.inKind,
    missing: FACT_IDS.filter((id) => open.has(id)),
    rulings: RULING_IDS.filter((id) => open.has(id)),
    reasons: reasonsOf(benefit, components, outcomes, money.pays),
    arithmetic: money.parts?.map(({ what, fen }) => ({ what, amount: toYuan(fen) })) ?? null,
  };
}

/** The conditions in the document's order; the amount last, where the conditions it depends on can hold. */
function reasonsOf(
  benefit: Benefit,
  components: readonly Component[],
  outcomes: readonly Outcome[],
  pays: boolean | null | undefined,
): readonly Reason[] {
  const holds = new Map<Condition, boolean | null>(
    components.flatMap(({ conditions }, i) =>
      conditions.map((condition, j) => [condition, outcomes[i]?.holds[j] ?? null] as const),
    ),
  );
  const reason = (rule: Pick<Condition, 'quote' | 'reads' | 'note'>, is: boolean | null): Reason => ({
    clause: benefit.clause,
    quote: rule.quote,
    holds: is,
    facts: rule.reads.filter(isFactId),
    rulings: rule.reads.filter(isRulingId),
    ...(is === false && rule.note ? { note: rule.note } : {}),
  });
  const reasons = benefit.conditions.map((condition) => reason(condition, holds.get(condition) ?? null));
  return pays === undefined ? reasons : [...reasons, reason({ note: PAID_IN_FULL, ...benefit.amount }, pays)];
}
