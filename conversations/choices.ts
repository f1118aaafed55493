import { type BenefitId, isFactId } from '../policy/index.js';
import { forget, restart } from './commands.js';
import { choicesFor } from './flows/questions.js';
import { fileable, findingsOf, kindOf, openBenefits } from './flows/scope.js';
import type { Context, State, Topic } from './state.js';
import { answered, type Hearing, passOver, type Step, take } from './step.js';
import { normalise } from './understanding/index.js';
import { chosenValue, type Wording } from './wording/index.js';

/** The choice that a text means: by its label, or by its number in the list. */
export function choiceMeant(
  state: State,
  text: string,
  context: Context,
  wording: Wording,
): string | undefined {
  const choices = choicesFor(state, state.asks, () => findingsOf(state, context), wording);
  const byLabel = choices.find(({ label }) => normalise(label) === text);
  if (byLabel) return byLabel.id;
  // A lone “I don't know” is no list to count in: 1 is then the answer itself.
  const isList = choices.length > 1 || choices[0]?.id !== 'unknown';
  return isList && /^\d{1,2}$/.test(text) ? choices[Number(text) - 1]?.id : undefined;
}

export function reactToChoice(state: State, choice: string, context: Context, wording: Wording): Step {
  const choices = choicesFor(state, state.asks, () => findingsOf(state, context), wording);
  const chosen = choices.find(({ id }) => id === choice);
  return chosen
    ? pick(state, chosen.id, { text: normalise(chosen.label), written: chosen.label, context, wording })
    : { state, move: 'none', notes: [wording.staleChoice] };
}

/** Takes a choice of the question that is asked. */
export function pick(state: State, id: string, hearing: Hearing): Step {
  const { context, wording } = hearing;
  const { asks } = state;
  switch (asks) {
    case 'topic':
      return chooseTopic(state, openBenefits(state).find((benefit) => benefit === id) ?? 'all');
    case 'file': {
      const open = fileable(state, findingsOf(state, context)).map(({ benefit }) => benefit);
      if (id === 'none')
        return { state: { ...state, declined: true }, move: 'answer', notes: [wording.notFiled] };
      return chooseClaims(state, id === 'all' ? open : open.filter((benefit) => benefit === id));
    }
    case 'consent':
      return consent(state, id === 'yes', context, wording);
    case 'evidence':
      return { state: answered(state, 'evidence'), move: 'answer' };
    case 'confirm':
      return confirm(state, id === 'yes', wording);
    default: {
      if (!asks || !isFactId(asks)) return { state, move: 'none' };
      const value = chosenValue(asks, id);
      if (value === undefined) return passOver(state, asks, wording);
      return take(state, new Map([[asks, value]]), hearing);
    }
  }
}

export const chooseTopic = (state: State, topic: Topic): Step => ({
  state: answered({ ...state, topic }, 'topic'),
  move: 'answer',
});

/** After a result the talk goes on with another benefit, or with all. */
export const goOnWith = (state: State, topic: Topic): Step =>
  chooseTopic({ ...state, told: false, declined: false }, topic);

export const chooseClaims = (state: State, filing: readonly BenefitId[]): Step => ({
  state: answered({ ...state, filing }, 'file'),
  move: 'answer',
});

export function consent(state: State, agrees: boolean, context: Context, wording: Wording): Step {
  return agrees
    ? { state: answered({ ...state, consentAt: context.now }, 'consent'), move: 'answer' }
    : {
        state: { ...state, filing: null, declined: true, contact: {}, consentAt: null },
        move: 'answer',
        notes: [wording.consentDeclined],
      };
}

export function confirm(state: State, agrees: boolean, wording: Wording): Step {
  if (state.confirming) {
    if (!agrees) return { state: { ...state, confirming: null }, move: 'answer', notes: [wording.keptGoing] };
    if (state.confirming === 'forget') return forget(state);
    if (state.confirming === 'restart') return restart(state);
    const { id } = state.confirming.withdraws;
    return { state: { ...state, confirming: null }, move: 'answer', withdraws: id, how: 'silent' };
  }
  if (agrees) return { state, move: 'answer', files: true, how: 'silent' };
  return {
    state: { ...state, changing: true },
    move: 'answer',
    notes: [wording.changeWhat(kindOf(state))],
    how: 'silent',
  };
}
