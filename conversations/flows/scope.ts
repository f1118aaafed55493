import {
  assess,
  BENEFITS,
  type BenefitId,
  FACTS,
  type FactId,
  type FactValue,
  type Finding,
} from '../../policy/index.js';
import { type Context, factsOf, isAbout, type State } from '../state.js';

/** What was found last: a turn asks for the findings on the same facts several times. */
let latest:
  | (Pick<Context, 'today' | 'rulings'> & Pick<State, 'facts'> & { readonly findings: readonly Finding[] })
  | undefined;

/**
 * The findings on what is known so far, of every benefit open to the applicant.
 * @throws BadInput naming the fact that the engine refuses
 */
export function findingsOf(state: State, { rulings, today }: Context): readonly Finding[] {
  const { facts } = state;
  if (latest?.facts !== facts || latest.rulings !== rulings || latest.today !== today) {
    latest = { facts, rulings, today, findings: assess(factsOf(state), rulings, today) };
  }
  return latest.findings;
}

const KINDS = FACTS.applicantKind.values;

/** Who asks; a worker while that is not known, as most who ask are. */
export const kindOf = ({ facts }: State): FactValue<'applicantKind'> =>
  KINDS.find((kind) => kind === facts.applicantKind?.value) ?? 'worker';

/** The benefits that an applicant of this kind may be about: all of them while the kind is not known. */
export function openBenefits(state: State): readonly BenefitId[] {
  const kind = state.facts.applicantKind?.value;
  return BENEFITS.filter(({ kinds }) => !kind || kinds.some((open) => open === kind)).map(({ id }) => id);
}

/** The facts that each benefit hangs on: its conditions and its amount. */
const READS: ReadonlyMap<BenefitId, ReadonlySet<string>> = new Map(
  BENEFITS.map(({ id, conditions, amount }) => [
    id,
    new Set([...conditions, amount].flatMap(({ reads }): readonly string[] => reads)),
  ]),
);

/** Does a benefit hang on this fact? */
export const hangsOn = (benefit: BenefitId, fact: string): boolean => READS.get(benefit)?.has(fact) ?? false;

/** The findings the talk is about: those of its topic, less what the person has nothing for. */
export function inScope(state: State, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ benefit }) => isAbout(state, benefit) && !state.setAside.includes(benefit));
}

/** What can be claimed: what applies or may apply, and was not claimed in this talk. */
export function fileable(state: State, findings: readonly Finding[]): readonly Finding[] {
  return inScope(state, findings).filter(
    ({ benefit, status }) => status !== 'ineligible' && !state.claimed.includes(benefit),
  );
}

/** The facts that settle a benefit by themselves more often than others: asked first, so that fewer are asked in all. */
const TELLING: readonly FactId[] = [
  'honorKind',
  // A neighbourhood's own team is not registered, and has neither a rating nor an honour to be matched.
  'registeredInDistrict',
  'worksInDistrict',
  'occupation',
  'certificateLevel',
  'supervisorQualified',
  'journalLevels',
  'ratingLevel',
  'filedWithTown',
  'evaluationScore',
];

/** What a finding misses, in the order of asking. */
function inOrderOfAsking({ missing, reasons }: Finding): readonly FactId[] {
  const inOrder = reasons.flatMap(({ facts }) => facts).filter((fact) => missing.includes(fact));
  return [
    ...TELLING.filter((fact) => inOrder.includes(fact)),
    ...inOrder.filter((fact) => !TELLING.includes(fact)),
  ];
}

/** What is still to be asked in a talk. */
interface Open {
  /**
   * The facts still worth asking for, in the order of asking: benefit by benefit, in each the telling ones first and
   * then in the order of the clause. What is asked is only ever what the engine finds missing.
   */
  readonly facts: readonly FactId[];
  /**
   * About how many questions that comes to: of a benefit that one telling fact may settle, only such facts are counted,
   * since most people have no paper, no honour, no supervisor's qualification.
   */
  readonly expected: number;
}

/** Findings are shared between talks, and so is what is open where the talks are about the same. */
const openIn = new WeakMap<readonly Finding[], Map<string, Open>>();
const MOST_OPEN = 200;

export function openOf(state: State, findings: readonly Finding[]): Open {
  const { topic, setAside, notKnown, facts } = state;
  const about = `${topic} ${setAside} ${notKnown} ${facts.town !== undefined}`;
  const known = openIn.get(findings) ?? new Map<string, Open>();
  const remembered = known.get(about);
  if (remembered) return remembered;
  const open = workOutOpen(state, findings);
  if (known.size >= MOST_OPEN) known.clear();
  openIn.set(findings, known.set(about, open));
  return open;
}

function workOutOpen(state: State, findings: readonly Finding[]): Open {
  const scope = inScope(state, findings);
  const towns = needsTown(state, findings) ? (['town'] as const) : [];
  const isAskable = (fact: FactId) => !state.notKnown.includes(fact);
  const facts = [...new Set([...scope.flatMap(inOrderOfAsking), ...towns])].filter(isAskable);
  const counted = scope.flatMap(({ missing }) => {
    const askable = missing.filter((fact) => facts.includes(fact));
    const telling = askable.filter((fact) => TELLING.includes(fact));
    return telling.length > 0 ? telling : askable;
  });
  const expected = new Set([...counted, ...facts.filter((fact) => fact === 'town')]).size;
  return { facts, expected };
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
