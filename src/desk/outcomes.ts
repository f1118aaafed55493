import {
  type Advice,
  advise,
  assess,
  DOCUMENT,
  type Facts,
  type Finding,
  RULINGS,
  type RulingId,
} from '../../policy/index.js';
import type { Claim } from '../claims/index.js';

/** One way that an open reading may be settled, and what the claim's finding would then be. */
export interface Outcome {
  readonly value: string;
  /** undefined where the claim was worked out on another text of the document than today's. */
  readonly finding: Finding | undefined;
}

/** Was the claim worked out on the text that the engine knows? */
export const isOnThisText = (claim: Claim): boolean => claim.documentHash === DOCUMENT.hash;

/** Both ways of an open reading, the claim's facts, day and other rulings kept. */
export function outcomesOf(claim: Claim, ruling: RulingId): readonly Outcome[] {
  return RULINGS[ruling].map((value) => ({
    value,
    finding: isOnThisText(claim) ? findingWith(claim, { ...claim.rulings, [ruling]: value }) : undefined,
  }));
}

/** What the applicant could still do or wait for to reach this benefit, or more of it, as things were on the claim's day. */
export function adviceFor(claim: Claim): readonly Advice[] {
  if (!isOnThisText(claim)) return [];
  return advise(factsOf(claim), claim.rulings, claim.asOf).filter(({ benefit }) => benefit === claim.benefit);
}

const factsOf = (claim: Claim): Facts =>
  Object.fromEntries(claim.facts.map(({ fact, value }) => [fact, value]));

function findingWith(claim: Claim, rulings: Claim['rulings']): Finding | undefined {
  return assess(factsOf(claim), rulings, claim.asOf).find(({ benefit }) => benefit === claim.benefit);
}
