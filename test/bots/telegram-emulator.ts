import { setTimeout as sleep } from 'node:timers/promises';
import fastify from 'fastify';

/** A message that the bot sent. */
export interface SentMessage {
  readonly chat_id: number;
  readonly text: string;
  readonly parse_mode?: string;
  readonly reply_markup?: {
    readonly inline_keyboard: readonly (readonly { text: string; callback_data: string }[])[];
  };
}

interface PressAnswer {
  readonly callback_query_id: string;
  readonly text?: string;
}

type Params = Readonly<Record<string, unknown>>;

/** A Bot API server for one bot, with the limits that Telegram documents, on a free port of this machine. */
export interface TelegramEmulator {
  readonly apiRoot: string;
  readonly sent: readonly SentMessage[];
  readonly presses: readonly PressAnswer[];
  readonly commands: readonly Params[];
  /** The offset of every getUpdates: all updates below it are confirmed. */
  readonly polls: readonly number[];
  /** A person writes in a private chat. */
  write(chat: number, text: string): void;
  /** A person presses a button of a message. */
  press(chat: number, data: string): void;
  /** Any other message: a photo, one in a group. */
  deliver(message: Params): void;
  /** Makes the next request of this method fail. */
  failNext(method: string, code: number, description: string): void;
  close(): Promise<void>;
}

const TOKEN = '123456:emulated-token';
export const EMULATED_TOKEN = TOKEN;

class Refused extends Error {
  readonly code: number;

  constructor(code: number, description: string) {
    super(description);
    this.code = code;
  }
}

export async function emulateTelegram(): Promise<TelegramEmulator> {
  const sent: SentMessage[] = [];
  const presses: PressAnswer[] = [];
  const commands: Params[] = [];
  const polls: number[] = [];
  const failures = new Map<string, Refused>();
  let updates: { readonly update_id: number }[] = [];
  let nextId = 1000;
  let wake = () => {};

  const deliver = (update: Params) => {
    updates.push({ update_id: nextId++, ...update });
    wake();
  };
  const privateChat = (id: number) => ({ id, type: 'private', first_name: 'A' });
  const person = (id: number) => ({ id, is_bot: false, first_name: 'A' });
  const now = () => Math.floor(Date.now() / 1000);

  const methods: Record<string, (params: Params) => unknown> = {
    getMe: () => ({ id: 123456, is_bot: true, first_name: 'Bot', username: 'emulated_bot' }),
    deleteWebhook: () => true,
    setMyCommands: (params) => commands.push(params) > 0,
    async getUpdates({ offset, timeout, limit }) {
      polls.push(Number(offset ?? 0));
      updates = updates.filter(({ update_id }) => update_id >= Number(offset ?? 0));
      if (updates.length === 0 && Number(timeout ?? 0) > 0) {
        const woken = new Promise<void>((resolve) => {
          wake = resolve;
        });
        await Promise.race([woken, sleep(Number(timeout) * 1000, undefined, { ref: false })]);
      }
      return updates.slice(0, Number(limit ?? 100));
    },
    sendMessage(params) {
      const message = readMessage(params);
      sent.push(message);
      return { message_id: nextId++, date: now(), chat: privateChat(message.chat_id), text: message.text };
    },
    answerCallbackQuery(params) {
      const text = params.text;
      if (typeof text === 'string' && text.length > 200)
        throw new Refused(400, 'Bad Request: MESSAGE_TOO_LONG');
      presses.push({
        callback_query_id: String(params.callback_query_id),
        ...(typeof text === 'string' ? { text } : {}),
      });
      return true;
    },
  };

  const app = fastify({ forceCloseConnections: true });
  app.post('/*', async (request, reply) => {
    const [, token, method] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url) ?? [];
    try {
      if (token !== TOKEN) throw new Refused(401, 'Unauthorized');
      const failure = failures.get(method ?? '');
      failures.delete(method ?? '');
      if (failure) throw failure;
      const answer = methods[method ?? ''];
      if (!answer) throw new Refused(404, 'Not Found: method not found');
      return { ok: true, result: await answer(readParams(request.body)) };
    } catch (error) {
      const code = error instanceof Refused ? error.code : 500;
      const description = error instanceof Error ? error.message : 'Internal Server Error';
      return reply.code(code).send({ ok: false, error_code: code, description });
    }
  });
  const apiRoot = await app.listen({ host: '127.0.0.1', port: 0 });

  return {
    apiRoot,
    sent,
    presses,
    commands,
    polls,
    write: (chat, text) => {
      const entities = text.startsWith('/')
        ? [{ type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length }]
        : [];
      deliver({
        message: {
          message_id: nextId++,
          date: now(),
          chat: privateChat(chat),
          from: person(chat),
          text,
          entities,
        },
      });
    },
    press: (chat, data) =>
      deliver({
        callback_query: {
          id: String(nextId++),
          from: person(chat),
          chat_instance: '1',
          data,
          message: { message_id: nextId++, date: now(), chat: privateChat(chat), text: '…' },
        },
      }),
    deliver: (message) => deliver({ message: { message_id: nextId++, date: now(), ...message } }),
    failNext: (method, code, description) => failures.set(method, new Refused(code, description)),
    close: () => app.close(),
  };
}

function readParams(body: unknown): Params {
  return typeof body === 'object' && body !== null ? Object.fromEntries(Object.entries(body)) : {};
}

/** What sendMessage documents: 1 to 4096 characters of text, callback data of 1 to 64 bytes. */
function readMessage({ chat_id, text, parse_mode, reply_markup }: Params): SentMessage {
  if (typeof chat_id !== 'number') throw new Refused(400, 'Bad Request: chat not found');
  if (typeof text !== 'string' || text.trim() === '')
    throw new Refused(400, 'Bad Request: message text is empty');
  if (text.length > 4096) throw new Refused(400, 'Bad Request: message is too long');
  const rows = reply_markup === undefined ? undefined : readKeyboard(reply_markup);
  return {
    chat_id,
    text,
    ...(typeof parse_mode === 'string' ? { parse_mode } : {}),
    ...(rows ? { reply_markup: { inline_keyboard: rows } } : {}),
  };
}

function readKeyboard(markup: unknown): { text: string; callback_data: string }[][] {
  const keyboard =
    typeof markup === 'object' && markup !== null ? Reflect.get(markup, 'inline_keyboard') : undefined;
  if (!Array.isArray(keyboard)) throw new Refused(400, 'Bad Request: object expected as reply markup');
  return keyboard.map((row: unknown) => {
    if (!Array.isArray(row)) throw new Refused(400, 'Bad Request: an array of buttons expected');
    return row.map((button: unknown) => {
      const { text, callback_data } = readParams(button);
      const bytes = typeof callback_data === 'string' ? Buffer.byteLength(callback_data) : 0;
      if (typeof text !== 'string' || typeof callback_data !== 'string' || bytes < 1 || bytes > 64) {
        throw new Refused(400, 'Bad Request: BUTTON_DATA_INVALID');
      }
      return { text, callback_data };
    });
  });
}
