import { isFactId } from '../policy/index.js';
import { claimsText } from './flows/claim.js';
import { myDataText } from './flows/my-data.js';
import type { Language } from './messages.js';
import { stepBack, withoutFacts } from './repair.js';
import { begin, type State } from './state.js';
import type { Step } from './step.js';
import type { Command } from './understanding/index.js';
import { type Wording, wordingOf } from './wording/index.js';

/** Does what a command says. */
export function obey(state: State, command: Command): Step {
  const wording = wordingOf(state.language);
  const language = (to: Language): Step => ({
    state: { ...state, language: to },
    move: to === 'en' ? 'language-en' : 'language-zh',
    notes: [wordingOf(to).languageSwitched],
  });
  switch (command) {
    case 'language-en':
      return language('en');
    case 'language-zh':
      return language('zh');
    case 'back': {
      const earlier = stepBack({ ...state, confirming: null, paused: false });
      return {
        state: earlier ?? state,
        move: 'back',
        notes: [earlier ? wording.wentBack : wording.nothingBefore],
      };
    }
    case 'restart':
      return Object.keys(state.facts).length > 0 && !state.confirming
        ? { state: { ...state, confirming: 'restart' }, move: 'restart' }
        : restart(state);
    case 'cancel':
      return cancel(state, wording);
    case 'repeat':
      return {
        state: { ...state, paused: false, declined: false, confirming: null },
        move: 'repeat',
        notes: state.paused ? [wording.welcomeBack] : [],
      };
    case 'explain':
      return {
        state: { ...state, paused: false, confirming: null },
        move: 'repeat',
        notes: [state.asks === null ? wording.help : wording.inOtherWords],
        how: 'again',
      };
    case 'help':
      return { state, move: 'help', notes: [wording.help] };
    case 'status':
      return { state, move: 'status', notes: [claimsText(state, wording)] };
    case 'human':
      return {
        state,
        move: 'human',
        notes: [wording.human(state.contact.mobile !== undefined)],
        handsOver: true,
      };
    case 'myData':
      return { state, move: 'question', notes: [myDataText(state, wording)] };
    case 'forget':
      return { state: { ...state, confirming: 'forget' }, move: 'question' };
    default:
      return { state, move: 'greeting', notes: [wording.welcomeBack] };
  }
}

/** Forgets everything of the talk; drafts that were filed are with the staff and stay there. */
export function forget(state: State): Step {
  const wording = wordingOf(state.language);
  const { language, filings, turn } = state;
  // The counts stay, so that a later draft and a later question are told from the ones before.
  return {
    state: { ...begin(language), filings, turn },
    move: 'restart',
    notes: [wording.forgotten],
    forgets: true,
  };
}

/** Begins anew. A claim that the staff sent back is still to be answered, so its questions are put from the first. */
export function restart(state: State): Step {
  const wording = wordingOf(state.language);
  const { language, claims, filings, turn, reopened, returned } = state;
  const fresh: State = { ...begin(language), claims, filings, turn, returned };
  return {
    state: reopened ? { ...state, ...askedAnew(state), reopened: { ...reopened, aside: fresh } } : fresh,
    move: 'restart',
    notes: [wording.restarted],
  };
}

const askedAnew = (state: State): Partial<State> => ({
  facts: withoutFacts(state, state.reopened?.facts ?? []).facts,
  notKnown: [],
  confirming: null,
  paused: false,
  answered: state.answered.filter((asked) => asked === 'evidence'),
});

function cancel(state: State, wording: Wording): Step {
  if (state.confirming)
    return { state: { ...state, confirming: null }, move: 'cancel', notes: [wording.keptGoing] };
  if (state.filing) {
    return {
      state: {
        ...state,
        filing: null,
        declined: true,
        contact: {},
        consentAt: null,
        answered: state.answered.filter((asked) => isFactId(asked) || asked === 'topic'),
      },
      move: 'cancel',
      notes: [wording.filingCancelled],
    };
  }
  return {
    state: { ...state, paused: true },
    move: 'cancel',
    notes: [wording.cancelled],
    suggests: [wording.continueWord, wording.restartWord],
  };
}
