import { isFactId } from '../policy/index.js';
import { answerPolicy, benefitAskedAbout } from './flows/policy-questions.js';
import type { Context, State } from './state.js';
import { newsIn, type Step, take } from './step.js';
import {
  isPlainlyAsking,
  isTerse,
  isUnknown,
  type PolicyQuestion,
  readAnswer,
  readQuestion,
} from './understanding/index.js';
import type { Wording } from './wording/index.js';

/** A question in the middle of the talk that is no answer to what is asked; undefined where it is none. */
export function readAside(state: State, text: string, { today }: Context): PolicyQuestion | undefined {
  const asked = readQuestion(text);
  if (!asked) return undefined;
  const { asks } = state;
  // Asked for what it is about, 初级岗位补贴 is an answer.
  if (asks === 'topic' && isTerse(text)) return undefined;
  // Who somebody is may well be in a question, too: that is read beside it.
  if (!asks || !isFactId(asks) || asks === 'applicantKind' || asked.about === 'persuading') return asked;
  const isAnswer = isUnknown(asks, text, today) || readAnswer(asks, text, today).has(asks);
  return isAnswer && !isPlainlyAsking(text) ? undefined : asked;
}

/** Answers a question; what the words say of the person beside it is taken, and the pending question is put again. */
export function answerAside(
  state: State,
  asked: PolicyQuestion,
  text: string,
  written: string,
  context: Context,
  wording: Wording,
): Step {
  // Words that would talk the assistant into something say nothing of the person.
  const news = asked.about === 'persuading' ? [] : newsIn(state, text, context);
  const step: Step =
    news.length > 0
      ? take(state, new Map(news), written, context, wording, null)
      : { state, move: 'question' };
  const said = answerPolicy(asked, step.state, context, wording);
  const about = benefitAskedAbout(asked) ?? state.about;
  return { state: { ...step.state, about }, move: 'question', notes: [...(step.notes ?? []), said] };
}
