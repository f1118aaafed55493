import { assess, BadInput, type FactId, type FactValue, isFactId } from '../policy/index.js';
import { findingsOf } from './flows/scope.js';
import type { Asks } from './messages.js';
import { type Context, factsOf, type State, type Stated } from './state.js';

/** Takes back the last answer; undefined where there is none. */
export function stepBack(state: State): State | undefined {
  const last = state.answered.at(-1);
  if (!last) return undefined;
  return { ...forget(state, last), answered: state.answered.slice(0, -1), told: false, declined: false };
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
    case 'employer': {
      const { [asked]: _, ...contact } = state.contact;
      return { ...state, contact };
    }
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
 * a new one that can never be is refused and nothing changes. After a correction, answers to questions that it leaves
 * without consequence are dropped too.
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
      ? dropUnreachable(state, merged, new Set(facts.keys()), context)
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

/** Drops the answers to questions that hung on what was said before, and that would not be asked any more. */
function dropUnreachable(
  before: State,
  state: State,
  kept: ReadonlySet<FactId>,
  { rulings, today }: Context,
): Pick<Taken, 'state' | 'dropped'> {
  const hangsOn = (said: State, id: FactId) => {
    const { [id]: _, ...others } = factsOf(said);
    return assess(others, rulings, today).some(({ missing }) => missing.includes(id));
  };
  const dropped = Object.entries(state.facts).flatMap(([id, { answers }]) => {
    if (!isFactId(id) || answers !== id || kept.has(id) || id === 'applicantKind' || id === 'town') return [];
    return hangsOn(state, id) || !hangsOn(before, id) ? [] : [id];
  });
  const facts = Object.fromEntries(
    Object.entries(state.facts).filter(([id]) => !dropped.some((gone) => gone === id)),
  );
  return {
    state: {
      ...state,
      facts,
      answered: state.answered.filter((asked) => !dropped.some((gone) => gone === asked)),
    },
    dropped,
  };
}
