import { type Language, TooManyMessages } from '../conversations/index.js';

/** What a channel says of itself; everything else is said by the talk. */
interface Words {
  readonly tooMany: (seconds: number) => string;
  readonly failed: string;
  readonly oldButton: string;
  /** To a new friend. */
  readonly welcomeFriend: string;
  readonly pickByNumber: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    tooMany: (seconds) => `您发得有点快，请在${seconds}秒后再发。前面说的都还在。`,
    failed: '抱歉，现在处理不了这条消息。前面说的都还在，请稍后再发一次。',
    oldButton: '这是之前问题的按钮，请用最新的一组。',
    welcomeFriend: '您好，我是社工通，帮您看吴中区社工政策里哪些补贴、奖励适用于您。发一句话就可以开始。',
    pickByNumber: '（回复数字即可）',
  },
  en: {
    tooMany: (seconds) =>
      `You are sending messages a little fast. Please send again in ${seconds} s. Nothing is lost.`,
    failed:
      'Sorry, this message cannot be handled now. What you said before is kept; please send it again later.',
    oldButton: 'This button belongs to an earlier question. Please use the latest ones.',
    welcomeFriend:
      'Hello, I am Shegongtong. I tell you which subsidies and awards of Wuzhong district apply to you. Send any message to begin.',
    pickByNumber: '(reply with the number)',
  },
};

/** For when it is not known which language the person reads. */
export function inBoth(word: 'failed' | 'oldButton' | 'welcomeFriend'): string {
  return `${WORDS.zh[word]}\n${WORDS.en[word]}`;
}

/** What to tell a person whose message could not be answered, without inner details. */
export function excuseFor(error: unknown): string {
  return error instanceof TooManyMessages
    ? WORDS[error.language].tooMany(error.retryAfter)
    : inBoth('failed');
}

/** What a person who writes too much is told. */
export const politeWord = ({ retryAfter, language }: TooManyMessages): string =>
  WORDS[language].tooMany(retryAfter);
