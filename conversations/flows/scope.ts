import { assess, BENEFITS, type BenefitId, type FactId, type Finding } from '../../policy/index.js';
import { type Context, factsOf, type State } from '../state.js';

/** The findings on what is known so far, of every benefit open to the applicant. */
export const findingsOf = (state: State, { rulings, today }: Context): readonly Finding[] =>
  assess(factsOf(state), rulings, today);

/** The benefits that an applicant of this kind may be about: all of them while the kind is not known. */
export function openBenefits(state: State): readonly BenefitId[] {
  const kind = state.facts.applicantKind?.value;
  return BENEFITS.filter(({ kinds }) => !kind || kinds.some((open) => open === kind)).map(({ id }) => id);
}

/** The findings the talk is about: those of its topic, less what the person has nothing for. */
export function inScope(state: State, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ benefit }) => (state.topic === 'all' || state.topic === benefit) && !state.setAside.includes(benefit),
  );
}

/** What can be claimed: what applies or may apply, and was not claimed in this talk. */
export function fileable(state: State, findings: readonly Finding[]): readonly Finding[] {
  return inScope(state, findings).filter(
    ({ benefit, status }) => status !== 'ineligible' && !state.claimed.includes(benefit),
  );
}

/** The facts that settle a benefit by themselves more often than others: asked first, so that fewer are asked in all. */
const TELLING: ReadonlySet<FactId> = new Set([
  'worksInDistrict',
  'occupation',
  'certificateLevel',
  'supervisorQualified',
  'journalLevels',
  'honorKind',
  'ratingLevel',
  'filedWithTown',
  'evaluationScore',
]);

/** What a finding misses, in the order of asking. Findings are shared between talks, and so is this. */
const missingInOrder = new WeakMap<Finding, readonly FactId[]>();

function inOrderOfAsking(finding: Finding): readonly FactId[] {
  const known = missingInOrder.get(finding);
  if (known) return known;
  const { missing, reasons } = finding;
  const inOrder = [...new Set(reasons.flatMap(({ facts }) => facts))].filter((fact) =>
    missing.includes(fact),
  );
  const facts = [
    ...inOrder.filter((fact) => TELLING.has(fact)),
    ...inOrder.filter((fact) => !TELLING.has(fact)),
  ];
  missingInOrder.set(finding, facts);
  return facts;
}

/**
 * The facts still worth asking for, in the order of asking: benefit by benefit, in each the telling ones first and then
 * in the order of the clause. What is asked is only ever what the engine finds missing.
 */
export function openFacts(state: State, findings: readonly Finding[]): readonly FactId[] {
  const facts = inScope(state, findings).flatMap(inOrderOfAsking);
  const towns = needsTown(state, findings) ? (['town'] as const) : [];
  return [...new Set([...facts, ...towns])].filter((fact) => !state.notKnown.includes(fact));
}

/**
 * About how many questions that comes to: of a benefit that one telling fact may settle, only such facts are counted,
 * since most people have no paper, no honour, no supervisor's qualification.
 */
export function expectedQuestions(state: State, findings: readonly Finding[]): number {
  const open = openFacts(state, findings);
  const expected = inScope(state, findings).flatMap(({ missing }) => {
    const facts = missing.filter((fact) => open.includes(fact));
    const telling = facts.filter((fact) => TELLING.has(fact));
    return telling.length > 0 ? telling : facts;
  });
  return new Set([...expected, ...open.filter((fact) => fact === 'town')]).size;
}

/** Where the town pays, or its yearly cap counts, the result names it. */
function needsTown(state: State, findings: readonly Finding[]): boolean {
  return (
    !state.facts.town &&
    inScope(state, findings).some(
      ({ benefit, payer, status }) =>
        status !== 'ineligible' && (payer === 'town' || benefit === 'station-subsidy'),
    )
  );
}
