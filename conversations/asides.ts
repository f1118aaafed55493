import { isFactId } from '../policy/index.js';
import { answerPolicy } from './flows/policy-questions.js';
import type { Context, State } from './state.js';
import { newsIn, type Step, take } from './step.js';
import { isUnknown, type PolicyQuestion, readAnswer, readQuestion } from './understanding/index.js';
import type { Wording } from './wording/index.js';

/** Ends as a question does, so that a value in it is asked about, not said. */
const ENDS_ASKING =
  /(?:[?？]|吗|么|嘛|多少(?:钱|元|块)?|几(?:百|千|块|钱|元)(?:啊|呀|呢)?|谁出(?:钱)?|哪(?:里|儿|个|些)|什么|怎么(?:办|算|报|领|申请)?|(?:能|可以|有|给|发|算)不(?:能|可以|给|发|算)?)[\s啊呀呢。,，]*$/u;

/** A question in the middle of the talk that is no answer to what is asked; undefined where it is none. */
export function readAside(state: State, text: string, { today }: Context): PolicyQuestion | undefined {
  const asked = readQuestion(text);
  if (!asked) return undefined;
  const { asks } = state;
  if (!asks || !isFactId(asks)) return asked;
  const isAnswer = isUnknown(asks, text, today) || readAnswer(asks, text, today).has(asks);
  return isAnswer && !ENDS_ASKING.test(text) ? undefined : asked;
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
  const news = newsIn(state, text, context);
  const step: Step =
    news.length > 0
      ? take(state, new Map(news), written, context, wording, null)
      : { state, move: 'question' };
  const said = answerPolicy(asked, text, step.state, context, wording);
  return { state: step.state, move: 'question', notes: [...(step.notes ?? []), said] };
}
