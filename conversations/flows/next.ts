import type { FactId, Finding } from '../../policy/index.js';
import type { Asks, Progress } from '../messages.js';
import type { State } from '../state.js';
import { fileable, openOf } from './scope.js';

/** The steps of a claim that are still to do, in order. A returned one is in the talk again with its consent given. */
function openClaimSteps(state: State): readonly NonNullable<Asks>[] {
  return [
    ...(state.consentAt ? [] : (['consent'] as const)),
    ...(['name', 'mobile', 'employer'] as const).filter((step) => !state.contact[step]),
    ...(state.facts.town || state.notKnown.includes('town') ? [] : (['town'] as const)),
    ...(state.answered.includes('evidence') ? [] : (['evidence'] as const)),
    'confirm',
  ];
}

/** The next question: derived from what is known and what is missing, never from a list of which follows which. */
export function nextQuestion(state: State, findings: readonly Finding[]): Asks {
  if (state.confirming) return 'confirm';
  if (state.paused) return null;
  if (!state.facts.applicantKind) return 'applicantKind';
  if (!state.topic) return 'topic';
  const [fact] = [...questioned(state), ...openOf(state, findings).facts];
  if (fact) return fact;
  if (state.filing || state.reopened) return openClaimSteps(state)[0] ?? null;
  return state.declined || fileable(state, findings).length === 0 ? null : 'file';
}

/** What the staff asked again and has no answer yet. */
const questioned = ({ reopened, facts, notKnown }: State): readonly FactId[] =>
  (reopened?.facts ?? []).filter((fact) => !facts[fact] && !notKnown.includes(fact));

/**
 * How far the talk has come with a question; null where nothing is asked. What is left is an estimate that never grows
 * from one answer to the next.
 */
export function progressOf(state: State, asks: Asks, findings: readonly Finding[]): Progress | null {
  if (!asks) return null;
  const left = Math.max(0, questionsLeft(state, findings) - 1);
  return { step: state.answered.length + 1, left: Math.min(left, state.left ?? left) };
}

function questionsLeft(state: State, findings: readonly Finding[]): number {
  if (state.reopened) return questioned(state).length + openClaimSteps(state).length;
  if (state.filing) return openClaimSteps(state).length;
  const unasked = Number(!state.facts.applicantKind) + Number(!state.topic);
  return unasked + openOf(state.topic ? state : { ...state, topic: 'all' }, findings).expected;
}
