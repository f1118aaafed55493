import type { Finding } from '../../policy/index.js';
import type { Asks, Progress } from '../messages.js';
import type { State } from '../state.js';
import { fileable, openFacts } from './scope.js';

/** The steps of a claim that are still to do, in order. */
function openClaimSteps(state: State): readonly NonNullable<Asks>[] {
  return [
    ...(state.consentAt ? [] : (['consent'] as const)),
    ...(['name', 'mobile', 'employer'] as const).filter((step) => !state.contact[step]),
    ...(state.facts.town || state.notKnown.includes('town') ? [] : (['town'] as const)),
    'confirm',
  ];
}

/** Everything still to be asked, in order, as far as it can be seen from here. */
function openSteps(state: State, findings: readonly Finding[]): readonly NonNullable<Asks>[] {
  if (state.restarting) return ['confirm'];
  if (state.paused) return [];
  if (!state.facts.applicantKind) return ['applicantKind', 'topic', ...openFacts(state, findings)];
  if (!state.topic) return ['topic', ...openFacts({ ...state, topic: 'all' }, findings)];
  const facts = openFacts(state, findings);
  if (facts.length > 0) return facts;
  if (state.filing) return openClaimSteps(state);
  return state.declined || fileable(state, findings).length === 0 ? [] : ['file'];
}

/** The next question, and how far the talk has come with it. */
export function nextStep(
  state: State,
  findings: readonly Finding[],
): { readonly asks: Asks; readonly progress: Progress | null } {
  const [asks = null, ...later] = openSteps(state, findings);
  return { asks, progress: asks && { step: state.answered.length + 1, left: later.length } };
}
