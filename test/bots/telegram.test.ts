import fastify from 'fastify';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startTelegram, type TelegramChannel, telegramWebhook } from '../../bots/index.js';
import type { Arrival, Outbound } from '../../conversations/index.js';
import { recordingIntake } from './fake-intake.js';
import { keptLog } from './kept-log.js';
import {
  EMULATED_NAME,
  EMULATED_TOKEN,
  emulateTelegram,
  type TelegramEmulator,
} from './telegram-emulator.js';

const ALICE = 41;
const BOB = 42;
const PATIENCE = 10_000;

const question = (text: string, ...ids: string[]) => ({
  replies: [{ text, choices: ids.map((id) => ({ id, label: `选${id}` })) }],
});

let telegram: TelegramEmulator;
let channel: TelegramChannel | undefined;

beforeEach(async () => {
  telegram = await emulateTelegram();
});

afterEach(async () => {
  await channel?.stopTaking();
  await channel?.stop();
  channel = undefined;
  await telegram.close();
});

async function start(answer?: (arrival: Arrival) => Partial<Outbound> | undefined, webhookUrl?: string) {
  const recording = recordingIntake(answer);
  const { log, lines } = keptLog();
  const states: unknown[] = [];
  channel = await startTelegram({
    token: EMULATED_TOKEN,
    apiRoot: telegram.apiRoot,
    webhookUrl,
    intake: recording.intake,
    log,
    report: (state) => states.push(state),
  });
  recording.connect(channel);
  return { ...recording, lines, states };
}

const texts = () => telegram.sent.map(({ text }) => text);
const buttons = (index: number) => telegram.sent[index]?.reply_markup?.inline_keyboard.flat() ?? [];
const data = (index: number, place: number) => buttons(index)[place]?.callback_data ?? '';
const sentCount = (count: number) => vi.waitFor(() => expect(telegram.sent).toHaveLength(count), PATIENCE);
const pressCount = (count: number) =>
  vi.waitFor(() => expect(telegram.presses).toHaveLength(count), PATIENCE);

describe('a private chat', () => {
  test('a message is passed on with its chat and the id of its update; replies are plain text', async () => {
    const { came } = await start(() => ({ replies: [{ text: '第一句 *粗* <b>' }, { text: '第二句' }] }));
    const update = telegram.write(ALICE, '我有证书');
    await sentCount(2);
    expect(came).toEqual([
      { channel: 'telegram', person: '41', messageId: String(update), text: '我有证书' },
    ]);
    expect(telegram.sent).toEqual([
      { chat_id: ALICE, text: '第一句 *粗* <b>' },
      { chat_id: ALICE, text: '第二句' },
    ]);
  });

  test('choices are buttons, and a press passes on its choice and the question it belongs to', async () => {
    const { came } = await start(({ choice }) =>
      choice === undefined
        ? question('您是？', 'worker', 'station')
        : { replies: [{ text: `好：${choice}` }] },
    );
    telegram.write(ALICE, '/start');
    await sentCount(1);
    expect(buttons(0).map(({ text }) => text)).toEqual(['选worker', '选station']);
    telegram.press(ALICE, data(0, 1));
    await sentCount(2);
    expect(came.at(-1)).toMatchObject({ choice: 'station', question: '1' });
    expect(telegram.presses).toEqual([{ callback_query_id: expect.any(String) }]);
    expect(texts()).toEqual(['您是？', '好：station']);
  });

  test("a press on an older question's button is answered with a short word and changes nothing", async () => {
    const { came } = await start(({ text }) => question(`问${text}`, 'yes', 'no'));
    telegram.write(ALICE, '1');
    await sentCount(1);
    telegram.write(ALICE, '2');
    await sentCount(2);
    telegram.press(ALICE, data(0, 0));
    telegram.press(ALICE, 'forged data');
    telegram.press(ALICE, '99999:yes');
    await pressCount(3);
    expect(telegram.presses[0]?.text).toBe('这是之前问题的按钮，请用最新的一组。');
    expect(came.map(({ text }) => text)).toEqual(['1', '2']);
    expect(telegram.sent).toHaveLength(2);
  });

  test('the same press again under a new update_id acts once', async () => {
    const { came } = await start(({ choice }) => question(choice ?? '问', 'yes', 'no'));
    telegram.write(ALICE, '1');
    await sentCount(1);
    telegram.press(ALICE, data(0, 0));
    telegram.press(ALICE, data(0, 0));
    await pressCount(2);
    expect(came.map(({ choice }) => choice)).toEqual([undefined, 'yes']);
  });

  test("one person's button is no good in another's chat", async () => {
    const { came } = await start(() => question('问', 'yes'));
    telegram.write(ALICE, 'a');
    telegram.write(BOB, 'b');
    await sentCount(2);
    const alices = telegram.sent.findIndex(({ chat_id }) => chat_id === ALICE);
    telegram.press(BOB, data(alices, 0));
    await pressCount(1);
    expect(telegram.presses[0]?.text).toBeDefined();
    expect(came).toHaveLength(2);
  });

  test('commands of the menu are set in both languages and stand for the words of the talk', async () => {
    const { came } = await start();
    await vi.waitFor(() => expect(telegram.commands).toHaveLength(2), PATIENCE);
    expect(telegram.commands.map(({ language_code }) => language_code)).toContain('en');
    for (const command of ['/start deep-link', '/back', `/help@${EMULATED_NAME}`, '/en', '/unknown'])
      telegram.write(ALICE, command);
    await vi.waitFor(() => expect(came).toHaveLength(5), PATIENCE);
    expect(came.map(({ text }) => text)).toEqual([undefined, '上一步', '帮助', '/en', '/unknown']);
  });

  test('what is neither text nor file is named for what it is', async () => {
    const { came } = await start();
    const chat = { id: ALICE, type: 'private', first_name: 'A' };
    const from = { id: ALICE, is_bot: false, first_name: 'A' };
    for (const content of [{ sticker: {} }, { voice: {} }, { location: {} }, { video: {} }, { poll: {} }])
      telegram.deliver({ chat, from, ...content });
    await vi.waitFor(() => expect(came).toHaveLength(5), PATIENCE);
    expect(came.map(({ wordless }) => wordless)).toEqual(['sticker', 'voice', 'location', 'video', 'other']);
  });
});

describe('a picture or a document', () => {
  test('is named when it comes and fetched when its turn comes, in the largest size', async () => {
    const { came } = await start();
    telegram.sendFile(ALICE, Buffer.from('a picture'));
    telegram.sendFile(ALICE, Buffer.from('%PDF-'), 'document');
    await vi.waitFor(() => expect(came).toHaveLength(2), PATIENCE);
    const contents = await Promise.all(came.map(({ attachment = '' }) => channel?.fetchFile?.(attachment)));
    expect(contents.map(String)).toEqual(['a picture', '%PDF-']);
  });

  test('larger than 20 MB is refused without being fetched', async () => {
    const { came } = await start();
    telegram.sendFile(ALICE, Buffer.from('x'), 'document', 21 * 1024 * 1024);
    await vi.waitFor(() => expect(came).toHaveLength(1), PATIENCE);
    expect(came[0]?.file).toEqual({ refused: 'size' });
  });
});

describe('a group', () => {
  const group = {
    chat: { id: -5, type: 'group', title: 'g' },
    from: { id: ALICE, is_bot: false, first_name: 'A' },
  };

  test('it is silent unless it is mentioned or replied to', async () => {
    const { came } = await start();
    telegram.deliver({ ...group, text: 'hi' });
    telegram.deliver({ ...group, text: '@emulated_bot_2 hi' });
    telegram.deliver({ ...group, text: `@${EMULATED_NAME} 岗位补贴多少` });
    telegram.deliver({
      ...group,
      text: '谁出钱',
      reply_to_message: { message_id: 1, date: 1, chat: group.chat, from: { id: 123456, is_bot: true } },
    });
    await sentCount(2);
    expect(came.map(({ text, person, isPublic }) => ({ text, person, isPublic }))).toEqual([
      { text: '岗位补贴多少', person: '-5', isPublic: true },
      { text: '谁出钱', person: '-5', isPublic: true },
    ]);
  });

  test('its answers have no buttons and point to the private chat', async () => {
    await start(() => question('每月300元', 'yes'));
    telegram.deliver({ ...group, text: `@${EMULATED_NAME} 多少` });
    await sentCount(1);
    expect(telegram.sent).toEqual([{ chat_id: -5, text: `每月300元\nhttps://t.me/${EMULATED_NAME}` }]);
  });
});

describe('sending', () => {
  const outbound = (given: Partial<Outbound> = {}): Outbound => ({
    id: 'o1',
    person: String(ALICE),
    replies: [{ text: '您好' }],
    language: 'zh',
    question: null,
    ...given,
  });

  test('a reply over 4096 characters comes in parts, with the buttons under the last', async () => {
    const long = `${'很长的一段话。'.repeat(900)}完`;
    await start(() => question(long, 'yes'));
    telegram.write(ALICE, 'x');
    await sentCount(2);
    expect(texts().join('')).toBe(long);
    expect(texts()[0]).toMatch(/。$/);
    expect([buttons(0).length, buttons(1).length]).toEqual([0, 1]);
  });

  test('every id of a choice fits the 64 bytes of a button', async () => {
    await start(() => question('？', 'grassroots-subsidy', 'resort-zone', 'community-worker'));
    telegram.write(ALICE, 'x');
    await sentCount(1);
    expect(buttons(0)).toHaveLength(3);
  });

  test('too many requests: the wait that Telegram asks for is passed on, and the rest is sent after it', async () => {
    await start();
    telegram.limitPerSecond(1);
    const message = outbound({ replies: [{ text: '一' }, { text: '二' }] });
    await expect(channel?.send(message)).rejects.toMatchObject({ name: 'TryLater', seconds: 1 });
    telegram.limitPerSecond(10);
    await channel?.send(message);
    expect(texts()).toEqual(['一', '二']);
  });

  test('a person who blocked the bot is not written to again; a fault of the server is', async () => {
    await start();
    telegram.failNext('sendMessage', 403, 'Forbidden: bot was blocked by the user');
    await expect(channel?.send(outbound())).rejects.toMatchObject({ name: 'Undeliverable' });
    telegram.failNext('sendMessage', 502, 'Bad Gateway');
    await expect(channel?.send(outbound())).rejects.toMatchObject({ name: 'TryLater' });
  });
});

describe('polling', () => {
  test('an update that could not be kept is not confirmed, comes again, and is kept once', async () => {
    const { came, refuse } = await start();
    refuse(new Error('disk full'));
    telegram.write(ALICE, '一');
    telegram.write(ALICE, '二');
    await vi.waitFor(() => expect(telegram.polls.length).toBeGreaterThan(0), PATIENCE);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(telegram.pending()).toBe(2);
    refuse(undefined);
    await sentCount(2);
    expect(came.map(({ text }) => text)).toEqual(['一', '二']);
  });

  test('stopping confirms what was kept, and nothing else', async () => {
    await start();
    const update = telegram.write(ALICE, 'x');
    await sentCount(1);
    await channel?.stopTaking();
    expect(telegram.polls.at(-1)).toBe(update + 1);
    expect(telegram.pending()).toBe(0);
  });

  test('polling that is refused is reported and goes on', async () => {
    const { states } = await start();
    telegram.failNext('getUpdates', 409, 'Conflict: terminated by other getUpdates request');
    telegram.write(ALICE, 'x');
    await sentCount(1);
    telegram.write(ALICE, 'y');
    await sentCount(2);
    expect(JSON.stringify(states)).toContain('409 Conflict');
    expect(states.at(-1)).toEqual({ state: 'running' });
  });
});

describe('the webhook', () => {
  async function server() {
    const app = fastify();
    await app.register(telegramWebhook, { token: EMULATED_TOKEN, handler: () => channel?.handle });
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    return { app, address };
  }

  test('takes updates from Telegram, once each, and answers', async () => {
    const { app, address } = await server();
    const { came } = await start(({ text }) => ({ replies: [{ text: `答${text}` }] }), address);
    expect(telegram.webhook?.url).toBe(`${address}/telegram/webhook`);
    telegram.write(ALICE, '一');
    telegram.write(ALICE, '二');
    await sentCount(2);
    expect(came.map(({ text }) => text)).toEqual(['一', '二']);
    await app.close();
  });

  test('refuses whoever does not know the secret, and what is no update', async () => {
    const { app, address } = await server();
    const { came } = await start(undefined, address);
    const post = async (secret: string | undefined, body: unknown) => {
      const { statusCode } = await app.inject({
        method: 'POST',
        url: '/telegram/webhook',
        headers: {
          'content-type': 'application/json',
          ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
        },
        payload: JSON.stringify(body),
      });
      return statusCode;
    };
    const update = { update_id: 1, message: {} };
    expect(await post(undefined, update)).toBe(401);
    expect(await post('wrong', update)).toBe(401);
    expect(await post(telegram.webhook?.secret, { id: 1 })).toBe(400);
    expect(came).toEqual([]);
    await app.close();
  });

  test('an update that cannot be kept now is refused, so that Telegram sends it again', async () => {
    const { app, address } = await server();
    const { came, refuse } = await start(undefined, address);
    refuse(new Error('disk full'));
    telegram.write(ALICE, '一');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([telegram.pending(), came.length]).toEqual([1, 0]);
    refuse(undefined);
    await sentCount(1);
    expect(telegram.pending()).toBe(0);
    await app.close();
  });
});

describe('the start', () => {
  const starting = (token: string) =>
    startTelegram({
      token,
      apiRoot: telegram.apiRoot,
      webhookUrl: undefined,
      intake: recordingIntake().intake,
      log: keptLog().log,
      report: () => undefined,
    });

  test('a refused token stops it with a clear reason and without the token', async () => {
    const refused = starting('1:wrong');
    await expect(refused).rejects.toThrow('Telegram did not start: getMe: 401 Unauthorized');
    await expect(refused).rejects.not.toThrow('1:wrong');
  });

  test('no connection stops it with a clear reason and without the token', async () => {
    await telegram.close();
    const refused = starting(EMULATED_TOKEN);
    await expect(refused).rejects.toThrow("Telegram did not start: Network request for 'getMe' failed!");
    await expect(refused).rejects.not.toThrow('emulated-token');
  });
});

test('no log line has the token, what was written or who wrote it', async () => {
  const { lines, refuse } = await start();
  refuse(new Error('cannot read 我的手机13800000000'));
  telegram.write(987654, '我的手机13800000000');
  await vi.waitFor(() => expect(lines.length).toBeGreaterThan(0), PATIENCE);
  expect(lines.join('\n')).not.toMatch(/emulated-token|13800000000|987654/);
});
