import type { Answer, Converse, Incoming, Language } from '../../conversations/index.js';
import { answerOf } from './fake-converse.js';

const TEXTS = {
  zh: {
    hello: '您好，我是社工通。\n我会问几个问题，然后告诉您适用哪些补贴、为什么、由谁出钱。',
    who: '您是哪一种申请人？',
    kinds: ['社会工作者本人', '社会组织', '镇（街道）社工站'],
    level: '您持有的最高一级社会工作者职业资格证书是哪一级？',
    levels: ['没有证书', '助理社会工作师（初级）', '社会工作师（中级）', '高级社会工作师', '不清楚'],
    date: '证书上的批准日期是哪一天？（例如 2023-06-18）',
    result:
      '可以申领：岗位补贴，每月300元，由镇（街道）财政承担。\n\n依据第1条：持有初级社会工作者证书并在岗的城乡社区工作者，每月补贴300元。',
    again: '请再说一遍：',
    suggestions: ['依据', '人工', '我还能申请什么'],
  },
  en: {
    hello:
      'Hello, this is Shegongtong.\nI will ask a few questions and then tell you what applies, why, and who pays.',
    who: 'Who is applying?',
    kinds: ['A social worker', 'A social organisation', 'A town social work station'],
    level: 'Which is the highest certificate you hold?',
    levels: ['None', 'Assistant social worker', 'Social worker', 'Senior social worker', 'Not sure'],
    date: 'What is the approval date on the certificate? (for example 2023-06-18)',
    result: 'You can claim the post subsidy: 300 yuan a month, paid by the town.\n\nClause 1 says so.',
    again: 'Once more: ',
    suggestions: ['Why?', 'A person', 'What else'],
  },
} as const;

/** A talk of three questions that keeps its state in memory: enough to look at a channel, not the talk itself. */
export function littleTalk(): { readonly converse: Converse; readonly came: Incoming[] } {
  const came: Incoming[] = [];
  const states = new Map<string, TalkState>();
  const converse: Converse = async (incoming) => {
    came.push(incoming);
    const state: TalkState = states.get(incoming.person) ?? {
      step: -1,
      turn: 0,
      language: 'zh',
      answered: new Map(),
    };
    states.set(incoming.person, state);
    const before = state.answered.get(incoming.messageId ?? '');
    if (before) return before;
    const answer = step(state, incoming.text ?? incoming.choice ?? '');
    if (incoming.messageId !== undefined) state.answered.set(incoming.messageId, answer);
    return answer;
  };
  return { converse, came };
}

interface TalkState {
  step: number;
  turn: number;
  language: Language;
  readonly answered: Map<string, Answer>;
}

function step(state: TalkState, said: string): Answer {
  state.turn += 1;
  if (said === '/en' || said === '/zh') state.language = said === '/en' ? 'en' : 'zh';
  else if (said === '上一步') state.step = Math.max(0, state.step - 1);
  else if (said === '重新开始') state.step = 0;
  else if (said !== '重复' && said !== '帮助') state.step = Math.min(3, state.step + 1);
  const words = TEXTS[state.language];
  const ids = ['none', 'assistant', 'social-worker', 'senior', 'unknown'];
  const kinds = ['worker', 'organization', 'station'];
  const asked = [
    { text: words.who, choices: words.kinds.map((label, i) => ({ id: kinds[i] ?? '', label })) },
    { text: words.level, choices: words.levels.map((label, i) => ({ id: ids[i] ?? '', label })) },
    { text: words.date },
    { text: words.result, suggestions: words.suggestions },
  ];
  const question = asked[Math.max(0, state.step)] ?? { text: words.result };
  const first = said === '' ? [{ text: words.hello }] : said === '重复' ? [{ text: words.again }] : [];
  return answerOf({
    language: state.language,
    question: String(state.turn),
    replies: [...first, question],
    progress:
      state.step >= 3 ? null : { step: Math.max(0, state.step) + 1, left: 3 - Math.max(0, state.step) },
  });
}
