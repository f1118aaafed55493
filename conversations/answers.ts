import type { BenefitId, FactId, FactValue } from '../policy/index.js';
import { chooseClaims, chooseTopic, confirm, consent, pick } from './choices.js';
import { fileable, findingsOf, openBenefits } from './flows/scope.js';
import type { Context, State } from './state.js';
import { answered, notUnderstood, passOver, type Step, take } from './step.js';
import {
  type Heard,
  isUnknown,
  readAnswer,
  readEmployer,
  readMobile,
  readName,
  readTopics,
  readVolunteered,
  readYesNo,
} from './understanding/index.js';
import type { Wording } from './wording/index.js';

/** Takes a text as the answer to the question that is asked. */
export function answer(
  state: State,
  text: string,
  written: string,
  context: Context,
  wording: Wording,
): Step {
  const { asks } = state;
  switch (asks) {
    case 'name':
    case 'mobile':
    case 'employer': {
      const value = { name: readName, mobile: readMobile, employer: readEmployer }[asks](written);
      if (!value) return notUnderstood(state, wording);
      return {
        state: answered({ ...state, contact: { ...state.contact, [asks]: value } }, asks),
        move: 'answer',
      };
    }
    case 'consent':
    case 'confirm': {
      const yes = readYesNo(text);
      if (yes === undefined) return notUnderstood(state, wording);
      return asks === 'consent' ? consent(state, yes, context, wording) : confirm(state, yes, wording);
    }
    case 'file': {
      const open = fileable(state, findingsOf(state, context)).map(({ benefit }) => benefit);
      const topics = readTopics(text);
      const named = topics === 'all' ? open : open.filter((benefit) => topics.includes(benefit));
      if (named.length > 0) return chooseClaims(state, named);
      const yes = readYesNo(text);
      if (yes === undefined) return notUnderstood(state, wording);
      return yes ? chooseClaims(state, open) : pick(state, 'none', written, context, wording);
    }
    case 'topic':
      return answerTopic(state, text, written, context, wording);
    case null:
    case 'applicantKind':
      return answerOpenly(state, text, written, context, wording);
    case 'evidence':
      return { state, move: 'none' };
    default:
      return answerFact(state, asks, text, written, context, wording);
  }
}

function answerFact(
  state: State,
  fact: FactId,
  text: string,
  written: string,
  context: Context,
  wording: Wording,
): Step {
  if (isUnknown(fact, text, context.today)) return passOver(state, fact, wording);
  const heard = readAnswer(fact, text, context.today);
  if (heard.has(fact)) return take(state, withMore(state, heard, text, context), written, context, wording);
  if (ABOUT_AN_HONOR.has(fact) && /没|无|不|none|^no/u.test(text)) {
    const setAside: readonly BenefitId[] = [...state.setAside, 'honor-award'];
    return { state: answered({ ...state, setAside }, fact), move: 'answer' };
  }
  return notUnderstood(state, wording);
}

/** The asked fact first, and what else the words say of facts that are not known yet. */
function withMore(state: State, heard: Heard, text: string, { today }: Context): Heard {
  const more = [...readVolunteered(text, today)].filter(([fact]) => !heard.has(fact) && !state.facts[fact]);
  return new Map([...heard, ...more]);
}

/** A “no” to these says that there was no honour at all. */
const ABOUT_AN_HONOR: ReadonlySet<FactId> = new Set(['honorKind', 'honorGrantor', 'honorLevel', 'honorDate']);

function answerTopic(state: State, text: string, written: string, context: Context, wording: Wording): Step {
  const topics = readTopics(text);
  const open = openBenefits(state).filter((benefit) => topics === 'all' || topics.includes(benefit));
  const [only] = open;
  if (only) return chooseTopic(state, open.length === 1 ? only : 'all');
  return answerOpenly(state, text, written, context, wording);
}

/** Before the questions begin and after they are over, a text may say anything of the person, or name a benefit. */
function answerOpenly(state: State, text: string, written: string, context: Context, wording: Wording): Step {
  const said = readVolunteered(text, context.today);
  const kind =
    state.asks === 'applicantKind' && !said.has('applicantKind')
      ? readAnswer('applicantKind', text, context.today)
      : new Map<FactId, FactValue>();
  const facts = new Map([...kind, ...said]);
  if (facts.size > 0) return take(state, facts, written, context, wording);
  const topics = state.topic ? [] : readTopics(text);
  const [topic] = topics === 'all' || topics.length > 1 ? [] : topics;
  if (topic) return { state: { ...state, topic }, move: 'answer' };
  if (state.asks === null) return { state, move: 'none', notes: [wording.nothingAsked] };
  return notUnderstood(state, wording);
}
