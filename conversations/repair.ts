import { BadInput, BENEFITS, type FactId, type FactValue, isFactId } from '../policy/index.js';
import { findingsOf } from './flows/scope.js';
import type { Asks } from './messages.js';
import type { Contact, Context, State, Stated } from './state.js';

/** Takes back the last answer; undefined where there is none. */
export function stepBack(state: State): State | undefined {
  const last = state.answered.at(-1);
  if (!last) return undefined;
  const told = toldSince(state, last);
  if (told.length > 0) return { ...withoutFacts(state, told), told: false, declined: false };
  return { ...forget(state, last), answered: state.answered.slice(0, -1), told: false, declined: false };
}

/** The talk as if these had not been said. */
export const withoutFacts = (state: State, gone: readonly FactId[]): State => ({
  ...state,
  facts: Object.fromEntries(Object.entries(state.facts).filter(([fact]) => !gone.some((id) => id === fact))),
});

/** 不在编, said unasked after the last answer: what the latest of such words told. */
function toldSince({ facts }: State, last: NonNullable<Asks>): readonly FactId[] {
  const known = Object.keys(facts).filter(isFactId);
  const latest = known.at(-1);
  const words = latest && facts[latest]?.words;
  const answeredAt = known.findLastIndex((fact) => facts[fact]?.answers === last);
  if (!isFactId(last) || answeredAt < 0 || words === undefined) return [];
  const since = known.slice(answeredAt + 1).filter((fact) => facts[fact]?.words === words);
  return since.every((fact) => facts[fact]?.answers === undefined) ? since : [];
}

function forget(state: State, asked: NonNullable<Asks>): State {
  switch (asked) {
    case 'topic':
      return { ...state, topic: null };
    case 'file':
      return { ...state, filing: null };
    case 'consent':
      return { ...state, consentAt: null };
    case 'name':
    case 'mobile':
    case 'employer':
      return withoutContact(state, asked);
    case 'confirm':
    case 'evidence':
      return state;
    default:
      return {
        ...state,
        notKnown: state.notKnown.filter((fact) => fact !== asked),
        setAside:
          asked === 'honorKind' ? state.setAside.filter((id) => id !== 'honor-award') : state.setAside,
        facts: Object.fromEntries(
          Object.entries(state.facts).filter(([fact, { answers }]) => fact !== asked && answers !== asked),
        ),
      };
  }
}

/** Are two values of a fact the same? A list is, by what is in it. */
export const isSame = (a: FactValue | undefined, b: FactValue | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The facts that are known before and after, and say something else now. */
export const factsChanged = (before: State, after: State): readonly FactId[] =>
  Object.keys(before.facts)
    .filter(isFactId)
    .filter((fact) => after.facts[fact] && !isSame(after.facts[fact]?.value, before.facts[fact]?.value));

/** The talk without what was left of oneself in one field: it is asked for again. */
export function withoutContact(state: State, field: keyof Contact): State {
  const { [field]: _, ...contact } = state.contact;
  return { ...state, contact };
}

/** What became of the facts that a message gave. */
export interface Taken {
  readonly state: State;
  /** Facts that the engine refuses, such as a date that has not come yet. */
  readonly refused: BadInput | undefined;
  /** Earlier answers that no longer follow and were dropped. */
  readonly dropped: readonly FactId[];
}

/**
 * Takes facts into the talk. Where a new one clashes with an earlier one, the new one stands and the earlier is dropped;
 * a new one that can never be is refused and nothing changes. A correction drops the answers that no longer follow too.
 */
export function takeFacts(
  state: State,
  facts: ReadonlyMap<FactId, FactValue>,
  said: Pick<Stated, 'words' | 'at' | 'answers'>,
  context: Context,
): Taken {
  const given = Object.fromEntries([...facts].map(([fact, value]) => [fact, { value, ...said }]));
  const isCorrection = [...facts.keys()].some((fact) => state.facts[fact] !== undefined);
  const merged: State = {
    ...state,
    facts: { ...state.facts, ...given },
    notKnown: state.notKnown.filter((fact) => !facts.has(fact)),
  };
  const problem = problemIn(merged, context);
  if (!problem) {
    const settled = isCorrection
      ? dropMeaningless(state, merged, new Set(facts.keys()))
      : { state: merged, dropped: [] };
    return { ...settled, refused: undefined };
  }
  const clashing: FactId = 'previousCertificateLevel';
  if (problem.subject === clashing && facts.has('certificateLevel') && !facts.has(clashing)) {
    const { [clashing]: _, ...others } = state.facts;
    const rest = takeFacts({ ...state, facts: others }, facts, said, context);
    return { ...rest, dropped: [clashing, ...rest.dropped] };
  }
  return { state, refused: problem, dropped: [] };
}

function problemIn(state: State, context: Context): BadInput | undefined {
  try {
    findingsOf(state, context);
    return undefined;
  } catch (error) {
    if (error instanceof BadInput) return error;
    throw error;
  }
}

/** What tells that there is something, by what value it tells that there is not, and what is then told of nothing. */
const TOLD_OF: readonly (readonly [there: FactId, nothing: FactValue, told: readonly FactId[]])[] = [
  [
    'certificateLevel',
    'none',
    ['certificateDate', 'previousCertificateLevel', 'previousCertificateDate', 'certificateAwardReceived'],
  ],
  ['supervisorQualified', false, ['supervisorDate', 'supervisorAwardReceived']],
  ['journalLevels', [], ['publicationDate', 'researchOnDistrict', 'paperAwardReceived']],
  ['ratingLevel', 'none', ['ratingDate', 'previousRatingLevel', 'previousRatingDate', 'ratingAwardReceived']],
  ['filedWithTown', false, ['filingDate']],
];

/** The facts that some benefit open to an applicant of this kind reads, and the town that pays. */
const readFor = (kind: FactValue | undefined): ReadonlySet<string> =>
  new Set([
    'applicantKind',
    'town',
    ...BENEFITS.filter(({ kinds }) => kinds.some((open) => open === kind)).flatMap(
      ({ conditions, amount }) => [
        ...conditions.flatMap(({ reads }): readonly string[] => reads),
        ...amount.reads,
      ],
    ),
  ]);

/**
 * Drops what a correction leaves without meaning: what was told of a certificate that there is not, or of a worker where an
 * organisation asks. What merely matters no more stays: it is still so, and counts again after the next correction.
 */
function dropMeaningless(
  before: State,
  state: State,
  kept: ReadonlySet<FactId>,
): Pick<Taken, 'state' | 'dropped'> {
  const kind = state.facts.applicantKind?.value;
  const isOther = before.facts.applicantKind && !isSame(before.facts.applicantKind.value, kind);
  const read = isOther ? readFor(kind) : undefined;
  const toldOfNothing = TOLD_OF.flatMap(([there, nothing, told]) =>
    kept.has(there) && isSame(state.facts[there]?.value, nothing) ? told : [],
  );
  const dropped = Object.keys(state.facts).filter(
    (id): id is FactId =>
      isFactId(id) && !kept.has(id) && (toldOfNothing.includes(id) || read?.has(id) === false),
  );
  const stays = (id: string) => !dropped.some((gone) => gone === id);
  return {
    state: {
      ...withoutFacts(state, dropped),
      answered: state.answered.filter(stays),
    },
    dropped,
  };
}
