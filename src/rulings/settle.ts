import { Decimal } from 'decimal.js';
import type { Context } from '../../conversations/index.js';
import { BadInput } from '../../policy/index.js';
import { type Claim, isOpen, reassess, versionOf } from '../claims/index.js';
import { ClaimChanged, type RulingDecision, type Store } from '../store/index.js';
import { rulingsOn } from './in-force.js';

/** How rulings change an open claim. */
export interface Effect {
  readonly before: Claim;
  readonly after: Claim;
}

/** What rulings change in all: how many claims, and in yuan what is sure of them and what they come to at most. */
export interface Effects {
  readonly count: number;
  readonly before: { readonly sure: string; readonly most: string };
  readonly after: { readonly sure: string; readonly most: string };
  /** The first of them. */
  readonly some: readonly Effect[];
}

const SHOWN = 50;

/**
 * The open claims that would change if the rulings were these.
 * @param context with the rulings as they would be
 * @param without with the rulings as they would be otherwise; undefined: as each claim stands
 */
async function* effectsOf(store: Store, context: Context, without?: Context): AsyncIterable<Effect> {
  for (const status of ['draft', 'in-review', 'returned'] as const) {
    for await (const { id } of store.claims.each({ status })) {
      const stands = await store.claims.get(id);
      if (!stands || !isOpen(stands)) continue;
      const before = (without && reassessed(stands, without)) ?? stands;
      const after = reassessed(before, context);
      if (after) yield { before, after };
    }
  }
}

/** What a decision would change, and when. */
export interface Preview {
  /** YYYY-MM-DD: today, or the later day from which it holds. */
  readonly day: string;
  readonly effects: Effects;
}

/**
 * What a decision would change of the claims that are open now, on the day from which it holds. What other decisions
 * bring about by then is not its doing.
 */
export async function previewOf(
  store: Store,
  decision: Pick<RulingDecision, 'ruling' | 'value' | 'from'>,
  context: Context,
): Promise<Preview> {
  const decisions = await store.rulings.list();
  const day = decision.from > context.today ? decision.from : context.today;
  const without = { ...context, rulings: rulingsOn(day, decisions) };
  const rulings = rulingsOn(day, [...decisions, decision]);
  return { day, effects: await sumEffects(effectsOf(store, { ...context, rulings }, without)) };
}

/** The effects added up. */
async function sumEffects(effects: AsyncIterable<Effect>): Promise<Effects> {
  const zero = new Decimal(0);
  const sums = { count: 0, sure: zero, most: zero, sureAfter: zero, mostAfter: zero };
  const some: Effect[] = [];
  for await (const effect of effects) {
    const [before, after] = [effect.before.finding.range, effect.after.finding.range];
    sums.count++;
    sums.sure = sums.sure.plus(before.min);
    sums.most = sums.most.plus(before.max);
    sums.sureAfter = sums.sureAfter.plus(after.min);
    sums.mostAfter = sums.mostAfter.plus(after.max);
    if (some.length < SHOWN) some.push(effect);
  }
  return {
    count: sums.count,
    before: { sure: sums.sure.toFixed(2), most: sums.most.toFixed(2) },
    after: { sure: sums.sureAfter.toFixed(2), most: sums.mostAfter.toFixed(2) },
    some,
  };
}

/** A claim that is bad input by now is left as it is: its reviewer sees to it. */
function reassessed(claim: Claim, context: Context): Claim | undefined {
  try {
    return reassess(claim, context);
  } catch (error) {
    if (error instanceof BadInput) return undefined;
    throw error;
  }
}

/**
 * Works out every open claim by the rulings in force. Should the process die in between, the next start does the rest.
 * @returns how many claims changed
 */
export async function reassessAll(store: Store, context: Context): Promise<number> {
  let changed = 0;
  for await (const { before, after } of effectsOf(store, context)) {
    try {
      await store.commit([{ kind: 'claim', claim: after, was: versionOf(before) }]);
      changed++;
    } catch (error) {
      // Whoever changed it meanwhile worked it out by the same rulings.
      if (!(error instanceof ClaimChanged)) throw error;
    }
  }
  return changed;
}
