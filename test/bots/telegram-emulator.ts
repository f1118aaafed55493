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

/**
 * A Bot API server for one bot, with the limits that Telegram documents, on a free port of this machine: text of 1 to
 * 4096 characters, callback data of 1 to 64 bytes, updates in order and again until they are confirmed, one poll at a
 * time, a webhook with its secret, retry_after, files by getFile.
 */
export interface TelegramEmulator {
  readonly apiRoot: string;
  readonly sent: readonly SentMessage[];
  readonly presses: readonly PressAnswer[];
  readonly commands: readonly Params[];
  /** The offset of every getUpdates: all updates below it are confirmed. */
  readonly polls: readonly number[];
  /** Where updates are sent to, as setWebhook said. */
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
  /** A person writes in a private chat. @returns the id of the update */
  write(chat: number, text: string): number;
  /** A person presses a button of a message. */
  press(chat: number, data: string): number;
  /** A person sends a photo or a document; its content is what getFile leads to. */
  sendFile(chat: number, content: Buffer, as?: 'photo' | 'document', size?: number): number;
  /** Any other message: a sticker, one in a group. */
  deliver(message: Params): number;
  /** The updates that are not confirmed yet. */
  pending(): number;
  /** Makes the next requests of this method fail. */
  failNext(method: string, code: number, description: string, parameters?: Params, times?: number): void;
  /** The most messages taken in a second, 429 beyond it; as Telegram does it for a bot. */
  limitPerSecond(most: number): void;
  close(): Promise<void>;
}

const TOKEN = '123456:emulated-token';
export const EMULATED_TOKEN = TOKEN;
export const EMULATED_NAME = 'emulated_bot';

class Refused extends Error {
  readonly code: number;
  readonly parameters: Params | undefined;

  constructor(code: number, description: string, parameters?: Params) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

export async function emulateTelegram(): Promise<TelegramEmulator> {
  const sent: SentMessage[] = [];
  const presses: PressAnswer[] = [];
  const commands: Params[] = [];
  const polls: number[] = [];
  const files = new Map<string, Buffer>();
  const failures: { method: string; refused: Refused }[] = [];
  let updates: { readonly update_id: number }[] = [];
  let webhook: { url: string; secret: string } | undefined;
  let nextId = 1000;
  let wake = () => {};
  let endPoll = () => {};
  let mostPerSecond = Number.POSITIVE_INFINITY;
  let second = { at: 0, count: 0 };

  const deliver = (update: Params): number => {
    const update_id = nextId++;
    updates.push({ update_id, ...update });
    wake();
    if (webhook) void post();
    return update_id;
  };
  const privateChat = (id: number) => ({ id, type: 'private', first_name: 'A' });
  const person = (id: number) => ({ id, is_bot: false, first_name: 'A' });
  const now = () => Math.floor(Date.now() / 1000);
  const message = (chat: number, content: Params) =>
    deliver({
      message: {
        message_id: nextId++,
        date: now(),
        chat: privateChat(chat),
        from: person(chat),
        ...content,
      },
    });

  /** Sends what waits to the webhook, in order; what is not answered with 200 is sent again. */
  let posting: Promise<void> | undefined;
  const post = (): Promise<void> => {
    posting ??= (async () => {
      for (let [update] = updates; update && webhook; [update] = updates) {
        const response = await fetch(webhook.url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-telegram-bot-api-secret-token': webhook.secret,
          },
          body: JSON.stringify(update),
        }).catch(() => undefined);
        if (response?.ok) updates.shift();
        else await sleep(50);
      }
    })().finally(() => {
      posting = undefined;
    });
    return posting;
  };

  const methods: Record<string, (params: Params) => unknown> = {
    getMe: () => ({ id: 123456, is_bot: true, first_name: 'Bot', username: EMULATED_NAME }),
    deleteWebhook() {
      webhook = undefined;
      return true;
    },
    setWebhook({ url, secret_token }) {
      if (typeof url !== 'string') throw new Refused(400, 'Bad Request: bad webhook');
      webhook = { url, secret: String(secret_token ?? '') };
      void post();
      return true;
    },
    setMyCommands: (params) => commands.push(params) > 0,
    async getUpdates({ offset, timeout, limit }) {
      if (webhook) throw new Refused(409, "Conflict: can't use getUpdates method while webhook is active");
      endPoll();
      polls.push(Number(offset ?? 0));
      updates = updates.filter(({ update_id }) => update_id >= Number(offset ?? 0));
      if (updates.length === 0 && Number(timeout ?? 0) > 0) {
        let isEnded = false;
        const woken = new Promise<void>((resolve) => {
          wake = resolve;
          endPoll = () => {
            isEnded = true;
            resolve();
          };
        });
        await Promise.race([woken, sleep(Number(timeout) * 1000, undefined, { ref: false })]);
        if (isEnded) throw new Refused(409, 'Conflict: terminated by other getUpdates request');
      }
      return updates.slice(0, Number(limit ?? 100));
    },
    sendMessage(params) {
      const read = readMessage(params);
      if (second.at !== now()) second = { at: now(), count: 0 };
      second.count++;
      if (second.count > mostPerSecond)
        throw new Refused(429, 'Too Many Requests: retry after 1', { retry_after: 1 });
      sent.push(read);
      return { message_id: nextId++, date: now(), chat: privateChat(read.chat_id), text: read.text };
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
    getFile({ file_id }) {
      const content = files.get(String(file_id));
      if (!content) throw new Refused(400, 'Bad Request: invalid file_id');
      if (content.length > 20 * 1024 * 1024) throw new Refused(400, 'Bad Request: file is too big');
      return {
        file_id,
        file_unique_id: `u${file_id}`,
        file_size: content.length,
        file_path: `photos/${file_id}`,
      };
    },
  };

  const app = fastify({ forceCloseConnections: true, bodyLimit: 1024 * 1024 });
  app.get('/file/*', (request, reply) => {
    const [, token, id] = /^\/file\/bot([^/]+)\/photos\/(.+)$/.exec(request.url) ?? [];
    const content = token === TOKEN ? files.get(id ?? '') : undefined;
    return content ? reply.type('application/octet-stream').send(content) : reply.code(404).send();
  });
  app.post('/*', async (request, reply) => {
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url) ?? [];
    try {
      if (token !== TOKEN) throw new Refused(401, 'Unauthorized');
      const at = failures.findIndex((failure) => failure.method === method);
      const [failure] = at < 0 ? [] : failures.splice(at, 1);
      if (failure) throw failure.refused;
      const answer = methods[method];
      if (!answer) throw new Refused(404, 'Not Found: method not found');
      return { ok: true, result: await answer(readParams(request.body)) };
    } catch (error) {
      const code = error instanceof Refused ? error.code : 500;
      const description = error instanceof Error ? error.message : 'Internal Server Error';
      const parameters = error instanceof Refused ? error.parameters : undefined;
      return reply
        .code(code)
        .send({ ok: false, error_code: code, description, ...(parameters && { parameters }) });
    }
  });
  const apiRoot = await app.listen({ host: '127.0.0.1', port: 0 });

  return {
    apiRoot,
    sent,
    presses,
    commands,
    polls,
    get webhook() {
      return webhook;
    },
    write: (chat, text) =>
      message(chat, {
        text,
        entities: text.startsWith('/')
          ? [{ type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length }]
          : [],
      }),
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
    sendFile(chat, content, as = 'photo', size = content.length) {
      const file_id = `f${nextId++}`;
      files.set(file_id, content);
      const file = { file_id, file_unique_id: `u${file_id}`, file_size: size };
      const sized = { ...file, width: 90, height: 90 };
      const thumbnail = { ...sized, file_id: 'thumbnail', file_size: 1 };
      return message(chat, as === 'photo' ? { photo: [thumbnail, sized] } : { document: file });
    },
    deliver: (content) => deliver({ message: { message_id: nextId++, date: now(), ...content } }),
    pending: () => updates.length,
    failNext(method, code, description, parameters, times = 1) {
      for (let i = 0; i < times; i++)
        failures.push({ method, refused: new Refused(code, description, parameters) });
    },
    limitPerSecond(most) {
      mostPerSecond = most;
    },
    async close() {
      webhook = undefined;
      endPoll();
      await app.close();
    },
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
