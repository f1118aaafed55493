import { type Intake, type Language, type Message, TryLater, Undeliverable } from '../conversations/index.js';
import { type Channel, type Log, traceOf } from './channel.js';
import { readButton, renderForTelegram } from './telegram-rendering.js';
import { inBoth, WORDS } from './wording.js';

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
  readonly intake: Intake;
  readonly log: Log;
}

/**
 * Starts the Telegram bot, by long polling. Private chats only; in groups it stays silent.
 * @throws Error saying why (a refused token, no connection), without the token
 */
export async function startTelegram({ token, apiRoot, intake, log }: TelegramOptions): Promise<Channel> {
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

  const receive = (chat: number, update: number, message: Message) =>
    intake.receive({ channel: 'telegram', person: String(chat), messageId: String(update), ...message });

  async function press(chat: number, query: { id: string; data: string }, update: number): Promise<void> {
    const button = readButton(query.data);
    const asked = await intake.asked('telegram', String(chat));
    const isGood = button !== undefined && button.question === asked?.question;
    const word = isGood ? {} : { text: asked ? WORDS[asked.language].oldButton : inBoth('oldButton') };
    // Only stops the button's spinner: a query too old to be answered does not keep its turn from being taken.
    await bot.api.answerCallbackQuery(query.id, word).catch(failed('a press was not acknowledged'));
    if (isGood) await receive(chat, update, button);
  }

  bot.on('message', ({ chat, message, update: { update_id } }) => {
    if (chat.type !== 'private') return;
    return receive(chat.id, update_id, contentOf(message));
  });
  bot.on('callback_query:data', ({ chat, callbackQuery, update: { update_id } }) => {
    if (chat?.type !== 'private') return;
    return press(chat.id, callbackQuery, update_id);
  });
  bot.catch(({ error }) => failed('a message could not be taken in')(error));

  const polling = bot
    .start({ allowed_updates: ['message', 'callback_query'] })
    .catch(failed('polling ended: no more messages are taken'));
  const menus = Promise.all([
    bot.api.setMyCommands(menu('zh')),
    bot.api.setMyCommands(menu('en'), { language_code: 'en' }),
  ]).catch(failed('the menu of commands was not set'));

  return {
    name: 'telegram',
    async send(message) {
      for (const { text, buttons } of renderForTelegram(message)) {
        const markup = buttons.length > 0 ? { reply_markup: { inline_keyboard: buttons } } : {};
        await bot.api.sendMessage(Number(message.person), text, markup).catch((error: unknown) => {
          if (!(error instanceof GrammyError)) throw new TryLater(reason(error));
          const { retry_after: seconds } = error.parameters;
          if (error.error_code === 429) throw new TryLater(reason(error), seconds);
          if (error.error_code >= 400 && error.error_code < 500) throw new Undeliverable(reason(error));
          throw new TryLater(reason(error));
        });
      }
    },
    async stopTaking() {
      await bot.stop().catch(failed('the last update was not confirmed'));
      await polling;
    },
    async stop() {
      await menus;
    },
  };
}

/** What a message says, in the talk's terms. */
function contentOf(message: {
  text?: string;
  sticker?: unknown;
  voice?: unknown;
  audio?: unknown;
  location?: unknown;
  video?: unknown;
}): Message {
  if (message.text !== undefined) return { text: wordsFor(message.text) };
  if (message.sticker) return { wordless: 'sticker' };
  if (message.voice || message.audio) return { wordless: 'voice' };
  if (message.location) return { wordless: 'location' };
  return { wordless: message.video ? 'video' : 'other' };
}

function menu(language: Language) {
  return COMMANDS.map(({ command, ...descriptions }) => ({ command, description: descriptions[language] }));
}

/** A command of the menu as the talk's own words; "/start abc" carries a parameter that is not a message. */
function wordsFor(text: string): string {
  const [, name] = /^\/([a-z]+)(?:@\w+)?(?:\s|$)/.exec(text) ?? [];
  return COMMANDS.find(({ command }) => command === name)?.words ?? text;
}
