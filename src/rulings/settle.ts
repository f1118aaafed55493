import type { Context } from '../../conversations/index.js';
import { BadInput } from '../../policy/index.js';
import { type Claim, isOpen, reassess, versionOf } from '../claims/index.js';
import { ClaimChanged, type RulingDecision, type Store } from '../store/index.js';

/** How a decision changes an open claim. */
export interface Effect {
  readonly before: Claim;
  readonly after: Claim;
}

/**
 * The open claims that would change if the rulings were these.
 * @param context the rulings as they would be
 */
export async function* effectsOf(store: Store, context: Context): AsyncIterable<Effect> {
  for (const status of ['draft', 'in-review', 'returned'] as const) {
    for await (const { id } of store.claims.each({ status })) {
      const before = await store.claims.get(id);
      const after = before && isOpen(before) ? reassessed(before, context) : undefined;
      if (before && after) yield { before, after };
    }
  }
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
 * Keeps a decision, then works out the open claims by it. Should the process die in between, `effectsOf` finds the rest
 * again: it is started at each start too.
 * @param context the rulings with the decision in force
 * @returns how many claims changed
 */
export async function settle(store: Store, decision: RulingDecision, context: Context): Promise<number> {
  await store.commit([{ kind: 'ruling', decision }]);
  return reassessAll(store, context);
}

export async function reassessAll(store: Store, context: Context): Promise<number> {
  let changed = 0;
  for await (const { before, after } of effectsOf(store, context)) {
    try {
      await store.commit([{ kind: 'claim', claim: after, was: versionOf(before) }]);
      changed++;
    } catch (error) {
      // Whoever changed it meanwhile worked it out by the same rulings, or the next start does.
      if (!(error instanceof ClaimChanged)) throw error;
    }
  }
  return changed;
}
