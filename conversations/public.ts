import type { Reply } from './messages.js';
import type { Context, State } from './state.js';
import { begin } from './state.js';
import { turn } from './talk.js';
import { wordingOf } from './wording/index.js';

/**
 * What is answered where others read along: a question about the policy, and nothing else. It is answered as to anybody;
 * whoever wants to know what applies to them is asked to write in private.
 */
export function publicAnswer(text: string, context: Context): Reply {
  const nobody: State = { ...begin('zh'), asks: null, paused: true };
  const { replies, move } = turn(nobody, { text }, context);
  const wording = wordingOf(/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
  const [answer] = replies;
  return move === 'question' && answer
    ? { text: `${answer.text}\n\n${wording.inPrivate}` }
    : { text: wording.inPrivate };
}
