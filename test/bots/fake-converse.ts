import type { Answer, Converse, Incoming } from '../../conversations/index.js';

/** An answer that says one thing and asks nothing, but for what is given. */
export function answerOf(parts: Partial<Answer> = {}): Answer {
  return {
    language: 'zh',
    replies: [{ text: '您好' }],
    asks: null,
    move: 'none',
    facts: {},
    findings: null,
    claims: [],
    progress: null,
    question: '1',
    ...parts,
  };
}

/** A talk that records what came and answers as told. */
export function recordingConverse(
  answer: (incoming: Incoming) => Answer | Promise<Answer> = () => answerOf(),
): {
  readonly converse: Converse;
  readonly came: Incoming[];
} {
  const came: Incoming[] = [];
  const converse: Converse = async (incoming) => {
    came.push(incoming);
    return answer(incoming);
  };
  return { converse, came };
}
