import type { Arrival, Message } from '../../conversations/index.js';

/** Telegram gives bots files up to this size. */
export const LARGEST_FILE = 20 * 1024 * 1024;

interface TelegramFile {
  readonly file_id: string;
  readonly file_size?: number;
}

/** What of a Telegram message the talk may know. */
export interface TelegramContent {
  readonly text?: string;
  readonly photo?: readonly TelegramFile[];
  readonly document?: TelegramFile;
  readonly sticker?: unknown;
  readonly voice?: unknown;
  readonly audio?: unknown;
  readonly location?: unknown;
  readonly video?: unknown;
}

/** The commands of the bot's menu and the words of the talk that they stand for. */
export const COMMANDS: readonly {
  readonly command: string;
  /** undefined: nothing is said; the talk begins, or goes on. */
  readonly words: string | undefined;
  readonly zh: string;
  readonly en: string;
}[] = [
  { command: 'start', words: undefined, zh: '开始', en: 'Begin' },
  { command: 'back', words: '上一步', zh: '上一步', en: 'One step back' },
  { command: 'restart', words: '重新开始', zh: '重新开始', en: 'Start over' },
  { command: 'status', words: '进度', zh: '申请进度', en: 'Status of claims' },
  { command: 'cancel', words: '取消', zh: '取消', en: 'Cancel' },
  { command: 'help', words: '帮助', zh: '帮助', en: 'Help' },
  { command: 'zh', words: '/zh', zh: '中文', en: '中文' },
  { command: 'en', words: '/en', zh: 'English', en: 'English' },
];

/** A message in the talk's terms; a picture or document is named, to be fetched when its turn comes. */
export function contentOf(message: TelegramContent): Message & Pick<Arrival, 'attachment'> {
  const { text, photo, document, sticker, voice, audio, location, video } = message;
  if (text !== undefined) return wordsFor(text);
  const file = photo ? largest(photo) : document;
  if (file) return attachmentOf(file);
  if (sticker) return { wordless: 'sticker' };
  if (voice || audio) return { wordless: 'voice' };
  if (location) return { wordless: 'location' };
  return { wordless: video ? 'video' : 'other' };
}

const attachmentOf = ({ file_id, file_size = 0 }: TelegramFile) =>
  file_size > LARGEST_FILE ? { file: { refused: 'size' } as const } : { attachment: file_id };

/** A photo comes in several sizes: the largest that bots are given. */
function largest(photo: readonly TelegramFile[]): TelegramFile | undefined {
  const bySize = [...photo].sort((a, b) => (b.file_size ?? 0) - (a.file_size ?? 0));
  return bySize.find(({ file_size = 0 }) => file_size <= LARGEST_FILE) ?? bySize[0];
}

/** A command of the menu as the talk's own words; "/start abc" carries a parameter that is not a message. */
function wordsFor(text: string): Message {
  const [, name] = /^\/([a-z]+)(?:@\w+)?(?:\s|$)/.exec(text) ?? [];
  const known = COMMANDS.find(({ command }) => command === name);
  if (!known) return { text };
  return known.words === undefined ? {} : { text: known.words };
}
