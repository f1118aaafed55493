import type { Context } from '../../../conversations/index.js';
import { actionsFor, brokenLink, type Claim, type Officer, type StaffAction } from '../../claims/index.js';
import { type Earlier, earlierOf, type Related, relatedTo } from '../../review/index.js';
import type { Access, Store } from '../../store/index.js';
import { type Names, namesOf } from '../names.js';
import type { Hindrance } from '../wording/review.js';
import { hindranceFor } from './hindrance.js';

/** A claim with all that a reviewer needs beside it. */
export interface Dossier {
  readonly claim: Claim;
  readonly names: Names;
  readonly actions: readonly StaffAction[];
  readonly hindrance: Hindrance | undefined;
  readonly earlier: Earlier;
  readonly related: Related;
  readonly accesses: readonly Access[];
  /** As brokenLink has it; undefined: the chain is whole. */
  readonly broken: number | 'content' | undefined;
}

export async function dossierOf(
  store: Store,
  claim: Claim,
  officer: Officer,
  context: Context,
): Promise<Dossier> {
  const [staff, earlier, related, accesses] = await Promise.all([
    store.staff.list(),
    earlierOf(store, claim, context),
    relatedTo(store, claim, officer),
    store.accesses.list(claim.id),
  ]);
  const actions = actionsFor(claim, officer);
  return {
    claim,
    names: namesOf(staff),
    actions,
    hindrance: hindranceFor(claim, officer, actions),
    earlier,
    related,
    accesses,
    broken: brokenLink(claim),
  };
}
