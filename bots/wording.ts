import { type Language, TooManyMessages } from '../conversations/index.js';

/** What a channel says of itself; everything else is said by the talk. */
interface Words {
  readonly tooMany: (seconds: number) => string;
  readonly failed: string;
  readonly oldButton: string;
  /** To a new friend. */
  readonly welcomeFriend: string;
  readonly pickByNumber: string;
  readonly alsoSay: (words: readonly string[]) => string;
  readonly news: string;
  /** On a terminal, before the talk. */
  readonly howToLeave: string;
  readonly noFilesHere: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    tooMany: (seconds) => `您发得有点快，请在${seconds}秒后再发。前面说的都还在。`,
    failed: '抱歉，现在处理不了这条消息。前面说的都还在，请稍后再发一次。',
    oldButton: '这是之前问题的按钮，请用最新的一组。',
    welcomeFriend: '您好，我是社工通，帮您看吴中区社工政策里哪些补贴、奖励适用于您。发一句话就可以开始。',
    pickByNumber: '（回复数字即可）',
    alsoSay: (words) => `（也可以说：${words.join('、')}）`,
    news: '◆ 新消息',
    howToLeave: '按Ctrl-C或输入/quit离开；说过的都会保留，下次接着说。',
    noFilesHere: '（终端里发不了照片和文件，请回「跳过」，照样可以提交；要附材料请用网页聊天。）',
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
    alsoSay: (words) => `(you may also say: ${words.join(', ')})`,
    news: '◆ New message',
    howToLeave: 'Ctrl-C or /quit leaves; what you said is kept, and you go on from there next time.',
    noFilesHere:
      '(A terminal cannot send photos or files: say “skip”, a draft is filed all the same. To add papers, use the web chat.)',
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
