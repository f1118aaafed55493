import { FACT_IDS, type FactId } from '../../policy/index.js';
import type { Claim, ReturnReason } from '../claims/index.js';

/** Of what staff write to an applicant or to one another, in characters. */
export const LONGEST_NOTE = 500;

/** Whoever returns a claim for one of these says which facts are in question. */
export const NEEDS_FACTS: ReadonlySet<ReturnReason> = new Set(['unclear-facts', 'contradiction']);

/** The facts that the applicant can be asked again: whom the claim is for stays what it is. */
export function askable({ facts, finding }: Claim): readonly FactId[] {
  const known = new Set<FactId>([
    ...facts.map(({ fact }) => fact),
    ...finding.missing,
    ...finding.reasons.flatMap((reason) => reason.facts),
  ]);
  known.delete('applicantKind');
  return FACT_IDS.filter((fact) => known.has(fact));
}
