import {
  FileTooLarge,
  type Intake,
  type Language,
  type Outbound,
  TryLater,
  Undeliverable,
} from '../../conversations/index.js';
import { type Channel, type Log, type Report, traceOf } from '../channel.js';
import { piecewise } from '../piecewise.js';
import { inBoth, WORDS } from '../wording.js';
import { COMMANDS, contentOf, LARGEST_FILE } from './content.js';
import { poll } from './polling.js';
import { readButton, renderForTelegram } from './rendering.js';
import { TELEGRAM_WEBHOOK_PATH, type TelegramUpdate, webhookSecret } from './webhook.js';

const START_SECONDS = 15;

/** Longer than a long poll, so that a connection that died in silence is given up. */
const REQUEST_SECONDS = 60;

interface TelegramOptions {
  readonly token: string;
  /** The address of the Bot API server. */
  readonly apiRoot: string;
  /** The public address of this server, where Telegram sends updates to; undefined: they are polled. */
  readonly webhookUrl: string | undefined;
  readonly intake: Intake;
  readonly log: Log;
  readonly report: Report;
}

export interface TelegramChannel extends Channel {
  /** Takes in an update that came by the webhook; it is kept, once this resolves. */
  handle(update: TelegramUpdate): Promise<void>;
}

/**
 * Starts the Telegram bot: private chats are the talk; in groups it answers whoever mentions it or replies to it.
 * @throws Error saying why (a refused token, no connection), without the token
 */
export async function startTelegram(options: TelegramOptions): Promise<TelegramChannel> {
  const { token, apiRoot, webhookUrl, intake, log, report } = options;
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
  const { username, id: me } = bot.botInfo;

  async function press(chat: number, query: { id: string; data: string }, update: number): Promise<void> {
    const button = readButton(query.data);
    const asked = await intake.asked('telegram', String(chat));
    const isGood = button !== undefined && button.question === asked?.question;
    const word = isGood ? {} : { text: asked ? WORDS[asked.language].oldButton : inBoth('oldButton') };
    const person = String(chat);
    if (isGood) await intake.receive({ channel: 'telegram', person, messageId: String(update), ...button });
    // Only stops the button's spinner: a query too old to be answered does not keep its turn from being taken.
    await bot.api.answerCallbackQuery(query.id, word).catch(failed('a press was not acknowledged'));
  }

  bot.on('message', async ({ chat, message, update: { update_id } }) => {
    const incoming = { channel: 'telegram', person: String(chat.id), messageId: String(update_id) } as const;
    if (chat.type === 'private') {
      await intake.receive({ ...incoming, ...contentOf(message) });
      // What stands beneath a picture is said too.
      const { caption } = message;
      if (caption) await intake.receive({ ...incoming, messageId: `${update_id}:caption`, text: caption });
      return;
    }
    const text = message.text ?? '';
    const mention = new RegExp(`@${username}\\b`, 'giu');
    const isMeant = mention.test(text) || message.reply_to_message?.from?.id === me;
    if (isMeant)
      await intake.receive({ ...incoming, isPublic: true, text: text.replace(mention, ' ').trim() });
  });
  bot.on('callback_query:data', async ({ chat, callbackQuery, update: { update_id } }) => {
    if (chat?.type === 'private') await press(chat.id, callbackQuery, update_id);
  });

  const allowedUpdates = ['message', 'callback_query'] as const;
  const stopTaking = await (webhookUrl === undefined ? pollUpdates() : takeWebhook(webhookUrl)).catch(
    (error: unknown) => {
      throw new Error(`Telegram did not start: ${reason(error)}`);
    },
  );
  const menus = Promise.all([
    bot.api.setMyCommands(menu('zh')),
    bot.api.setMyCommands(menu('en'), { language_code: 'en' }),
  ]).catch(failed('the menu of commands was not set'));

  async function takeWebhook(address: string): Promise<() => Promise<void>> {
    const url = new URL(TELEGRAM_WEBHOOK_PATH.slice(1), withSlash(address)).href;
    await bot.api.setWebhook(url, { allowed_updates: allowedUpdates, secret_token: webhookSecret(token) });
    return async () => undefined;
  }

  async function pollUpdates(): Promise<() => Promise<void>> {
    await bot.api.deleteWebhook();
    let isRunning = true;
    const stop = poll({
      bot,
      allowedUpdates,
      onRunning() {
        if (!isRunning) report({ state: 'running' });
        isRunning = true;
      },
      onTrouble(error) {
        isRunning = false;
        failed('no updates for now: polling goes on after a pause')(error);
        report({ state: 'failed', detail: reason(error) });
      },
    });
    return () => stop().catch(failed('the last update was not confirmed'));
  }

  const pieces = piecewise();

  async function send(message: Outbound): Promise<void> {
    const chat = Number(message.person);
    const rendered = renderForTelegram(chat < 0 ? inGroup(message) : message);
    await pieces.send(message.id, rendered, ({ text, buttons }) =>
      bot.api.sendMessage(
        chat,
        text,
        buttons.length > 0 ? { reply_markup: { inline_keyboard: buttons } } : {},
      ),
    );
  }

  const inGroup = (message: Outbound): Outbound => ({
    ...message,
    replies: message.replies.map(({ text }) => ({ text: `${text}\nhttps://t.me/${username}` })),
  });

  report({ state: 'running' });
  return {
    name: 'telegram',
    handle: (update) => bot.handleUpdate(asUpdate(update)),
    async send(message) {
      try {
        await send(message);
      } catch (error) {
        if (!(error instanceof GrammyError)) throw new TryLater(reason(error));
        const { retry_after: seconds } = error.parameters;
        if (error.error_code === 429) throw new TryLater(reason(error), seconds);
        if (error.error_code >= 500) throw new TryLater(reason(error));
        pieces.forget(message.id);
        throw new Undeliverable(reason(error));
      }
    },
    async fetchFile(attachment) {
      const { file_path, file_size = 0 } = await bot.api.getFile(attachment);
      if (file_size > LARGEST_FILE) throw new FileTooLarge('larger than Telegram gives to bots');
      const response = await fetch(`${apiRoot}/file/bot${token}/${file_path}`, {
        signal: AbortSignal.timeout(REQUEST_SECONDS * 1000),
      }).catch(() => undefined);
      if (!response?.ok) throw new Error('the file could not be fetched');
      return Buffer.from(await response.arrayBuffer());
    },
    stopTaking,
    async stop() {
      await menus;
    },
  };
}

type Handled = Parameters<import('grammy').Bot['handleUpdate']>[0];

/** Telegram vouches for the form of what carries its secret; the bot looks at what it knows. */
function asUpdate(update: TelegramUpdate): Handled {
  return update;
}

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`);

function menu(language: Language) {
  return COMMANDS.map(({ command, ...descriptions }) => ({ command, description: descriptions[language] }));
}
