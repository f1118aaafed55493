import { isFactId } from '../../policy/index.js';
import type { State } from '../state.js';
import { maskMobile } from '../understanding/index.js';
import { statedLabel, type Wording } from '../wording/index.js';
import { claimsText } from './claim.js';

/** What is kept of a person in this talk, and how to have it deleted. */
export function myDataText(state: State, wording: Wording): string {
  const facts = Object.entries(state.facts).flatMap(([fact, { value }]) =>
    isFactId(fact) ? [statedLabel(wording, fact, value)] : [],
  );
  const { name, mobile, employer } = state.contact;
  const contact = [
    ...(name ? [wording.stated(wording.contact.name, name)] : []),
    ...(mobile ? [wording.stated(wording.contact.mobile, maskMobile(mobile))] : []),
    ...(employer ? [wording.stated(wording.contact.employer, employer)] : []),
  ];
  const kept = [...facts, ...contact];
  return [
    kept.length > 0 ? wording.keptHere(kept) : wording.keptNothing,
    ...(state.claims.length > 0 ? [claimsText(state, wording)] : []),
    wording.howToForget,
  ].join('\n');
}
