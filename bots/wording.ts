import { type Language, TooManyMessages } from '../conversations/index.js';

/** What a channel says of itself; everything else is said by the talk. */
interface Words {
  readonly tooMany: (seconds: number) => string;
  readonly failed: string;
  readonly oldButton: string;
  readonly textOnly: string;
  readonly pickByNumber: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    tooMany: (seconds) => `您发得有点快，请在${seconds}秒后再发。前面说的都还在。`,
    failed: '抱歉，现在处理不了这条消息。前面说的都还在，请稍后再发一次。',
    oldButton: '这是之前问题的按钮，请用最新的一组。',
    textOnly: '目前只能读文字消息，请用文字告诉我。',
    pickByNumber: '（回复数字即可）',
  },
  en: {
    tooMany: (seconds) =>
      `You are sending messages a little fast. Please send again in ${seconds} s. Nothing is lost.`,
    failed:
      'Sorry, this message cannot be handled now. What you said before is kept; please send it again later.',
    oldButton: 'This button belongs to an earlier question. Please use the latest ones.',
    textOnly: 'Only text messages can be read for now. Please tell me in words.',
    pickByNumber: '(reply with the number)',
  },
};

/** For when it is not known which language the person reads. */
export function inBoth(word: 'failed' | 'oldButton' | 'textOnly'): string {
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
