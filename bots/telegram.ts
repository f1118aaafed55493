import { randomBytes } from 'node:crypto';
import type { Choice, Converse, Language, Message } from '../conversations/index.js';
import { type Channel, type Log, traceOf } from './channel.js';
import { InOrder } from './in-order.js';
import { choicesOf, readButton, renderForTelegram } from './telegram-rendering.js';
import { excuseFor, inBoth, WORDS } from './wording.js';

const START_SECONDS = 15;

/** Longer than a long poll, so that a connection that died in silence is given up. */
const REQUEST_SECONDS = 60;

/** The commands of the bot's menu and the words of the talk that they stand for. */
const COMMANDS: readonly { command: string; words: string; zh: string; en: string }[] = [
  { command: 'start', words: '', zh: '开始', en: 'Begin' },
  { command: 'back', words: '上一步', zh: '上一步', en: 'One step back' },
  { command: 'restart', words: '重新开始', zh: '重新开始', en: 'Start over' },
  { command: 'cancel', words: '取消', zh: '取消', en: 'Cancel' },
  { command: 'help', words: '帮助', zh: '帮助', en: 'Help' },
  { command: 'zh', words: '/zh', zh: '中文', en: '中文' },
  { command: 'en', words: '/en', zh: 'English', en: 'English' },
];

interface TelegramOptions {
  readonly token: string;
  /** The address of the Bot API server. */
  readonly apiRoot: string;
  readonly converse: Converse;
  readonly log: Log;
}

/** The question whose buttons are good now, in a chat. */
interface Question {
  readonly stamp: string;
  readonly choices: readonly Choice[];
  readonly language: Language;
}

/**
 * Starts the Telegram bot, by long polling. Private chats only; in groups it stays silent.
 * @throws Error saying why (a refused token, no connection), without the token
 */
export async function startTelegram({ token, apiRoot, converse, log }: TelegramOptions): Promise<Channel> {
  const { Api, Bot, GrammyError, HttpError } = await import('grammy');
  const bot = new Bot(token, { client: { apiRoot, timeoutSeconds: REQUEST_SECONDS } });

  // An HttpError carries the request's address, and with it the token: it is never logged or passed on.
  const reason = (error: unknown) => {
    if (error instanceof GrammyError) return `${error.method}: ${error.error_code} ${error.description}`;
    return error instanceof HttpError ? error.message : traceOf(error).error;
  };
  const failed = (what: string) => (error: unknown) =>
    log.error({ channel: 'telegram', reason: reason(error) }, what);

  // bot.start() would try for ever, and the caller would never learn that there is no connection.
  const first = new Api(token, { apiRoot, timeoutSeconds: START_SECONDS });
  bot.botInfo = await first.getMe().catch((error: unknown) => {
    throw new Error(`Telegram did not start: ${reason(error)}`);
  });

  const questions = new Map<number, Question>();
  const turns = new InOrder<number>(failed('a turn could not be delivered'));

  async function send(chat: number, text: string): Promise<void> {
    await bot.api.sendMessage(chat, text);
  }

  async function turn(chat: number, message: Message, update: number): Promise<void> {
    const incoming = {
      channel: 'telegram',
      person: String(chat),
      messageId: String(update),
      ...message,
    } as const;
    const answer = await converse(incoming).catch(async (error: unknown) => {
      log.warn({ channel: 'telegram', ...traceOf(error) }, 'a message was not answered');
      await send(chat, excuseFor(error));
    });
    if (answer === undefined) return;
    const stamp = randomBytes(6).toString('base64url');
    questions.set(chat, { stamp, choices: choicesOf(answer), language: answer.language });
    for (const { text, buttons } of renderForTelegram(answer, stamp)) {
      await bot.api.sendMessage(
        chat,
        text,
        buttons.length > 0 ? { reply_markup: { inline_keyboard: buttons } } : {},
      );
    }
  }

  async function press(chat: number, query: { id: string; data: string }, update: number): Promise<void> {
    const question = questions.get(chat);
    const button = readButton(query.data);
    const choice = button && button.stamp === question?.stamp ? question.choices[button.index] : undefined;
    const word = choice ? {} : { text: question ? WORDS[question.language].oldButton : inBoth('oldButton') };
    // Only stops the button's spinner: a query too old to be answered does not keep its turn from being taken.
    await bot.api.answerCallbackQuery(query.id, word).catch(failed('a press was not acknowledged'));
    if (choice) await turn(chat, { choice: choice.id }, update);
    // After a restart it is not known which buttons are good: the question is put again, with new ones.
    else if (!question) await turn(chat, { text: '重复' }, update);
  }

  bot.on('message', ({ chat, message: { text }, update: { update_id } }) => {
    if (chat.type !== 'private') return;
    turns.run(chat.id, () =>
      text === undefined
        ? send(chat.id, textOnly(chat.id))
        : turn(chat.id, { text: wordsFor(text) }, update_id),
    );
  });
  bot.on('callback_query:data', ({ chat, callbackQuery, update: { update_id } }) => {
    if (chat?.type !== 'private') return;
    turns.run(chat.id, () => press(chat.id, callbackQuery, update_id));
  });
  const textOnly = (chat: number) => {
    const language = questions.get(chat)?.language;
    return language ? WORDS[language].textOnly : inBoth('textOnly');
  };

  const polling = bot
    .start({ allowed_updates: ['message', 'callback_query'] })
    .catch(failed('polling ended: no more messages are taken'));
  const menus = Promise.all([
    bot.api.setMyCommands(menu('zh')),
    bot.api.setMyCommands(menu('en'), { language_code: 'en' }),
  ]).catch(failed('the menu of commands was not set'));

  return {
    name: 'telegram',
    async stop() {
      await bot.stop().catch(failed('the last update was not confirmed'));
      await Promise.all([polling, menus, turns.idle()]);
    },
  };
}

function menu(language: Language) {
  return COMMANDS.map(({ command, ...descriptions }) => ({ command, description: descriptions[language] }));
}

/** A command of the menu as the talk's own words; "/start abc" carries a parameter that is not a message. */
function wordsFor(text: string): string {
  const [, name] = /^\/([a-z]+)(?:@\w+)?(?:\s|$)/.exec(text) ?? [];
  return COMMANDS.find(({ command }) => command === name)?.words ?? text;
}
