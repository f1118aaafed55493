import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Channel, startTelegram } from '../../bots/index.js';
import { type Answer, type Converse, type Incoming, TooManyMessages } from '../../conversations/index.js';
import { answerOf, recordingConverse } from './fake-converse.js';
import { keptLog } from './kept-log.js';
import { EMULATED_TOKEN, emulateTelegram, type TelegramEmulator } from './telegram-emulator.js';

const ALICE = 41;
const BOB = 42;

const question = (text: string, ...ids: string[]): Answer =>
  answerOf({ replies: [{ text, choices: ids.map((id) => ({ id, label: `选${id}` })) }] });

let telegram: TelegramEmulator;
let channel: Channel | undefined;

beforeEach(async () => {
  telegram = await emulateTelegram();
});

afterEach(async () => {
  await channel?.stop();
  channel = undefined;
  await telegram.close();
});

async function start(answer?: (incoming: Incoming) => Answer | Promise<Answer>) {
  const { converse, came } = recordingConverse(answer);
  const { log, lines } = keptLog();
  channel = await startTelegram({ token: EMULATED_TOKEN, apiRoot: telegram.apiRoot, converse, log });
  return { came, lines };
}

const texts = () => telegram.sent.map(({ text }) => text);
const buttons = (index: number) => telegram.sent[index]?.reply_markup?.inline_keyboard.flat() ?? [];
const sentCount = (count: number) => vi.waitFor(() => expect(telegram.sent).toHaveLength(count), 5000);
const pressCount = (count: number) => vi.waitFor(() => expect(telegram.presses).toHaveLength(count), 5000);

test('a message is passed on with its chat and the id of its update, and the replies come back as plain text', async () => {
  const { came } = await start(() =>
    answerOf({ replies: [{ text: '第一句 *粗* <b>' }, { text: '第二句' }] }),
  );
  telegram.write(ALICE, '我有证书');
  await sentCount(2);
  expect(came).toEqual([
    { channel: 'telegram', person: '41', messageId: expect.stringMatching(/^\d+$/), text: '我有证书' },
  ]);
  expect(telegram.sent).toEqual([
    { chat_id: ALICE, text: '第一句 *粗* <b>' },
    { chat_id: ALICE, text: '第二句' },
  ]);
});

test('choices are buttons, and a press passes on the id of its choice', async () => {
  const { came } = await start(({ choice }) =>
    choice === undefined
      ? question('您是？', 'worker', 'station')
      : answerOf({ replies: [{ text: `好：${choice}` }] }),
  );
  telegram.write(ALICE, '/start');
  await sentCount(1);
  expect(buttons(0).map(({ text }) => text)).toEqual(['选worker', '选station']);
  telegram.press(ALICE, buttons(0)[1]?.callback_data ?? '');
  await sentCount(2);
  expect(came.map(({ text, choice }) => ({ text, choice }))).toEqual([
    { text: '', choice: undefined },
    { text: undefined, choice: 'station' },
  ]);
  expect(telegram.presses).toEqual([{ callback_query_id: expect.any(String) }]);
  expect(texts()).toEqual(['您是？', '好：station']);
});

test('a choice with a long id fits the 64 bytes of a button', async () => {
  const { came } = await start(() => question('？', '长'.repeat(100), 'b'));
  telegram.write(ALICE, 'x');
  await sentCount(1);
  telegram.press(ALICE, buttons(0)[0]?.callback_data ?? '');
  await sentCount(2);
  expect(came[1]?.choice).toBe('长'.repeat(100));
});

test("a press on an older question's button is answered with a short word and changes nothing", async () => {
  const { came } = await start(({ text }) => question(`问${text}`, 'yes', 'no'));
  telegram.write(ALICE, '1');
  await sentCount(1);
  telegram.write(ALICE, '2');
  await sentCount(2);
  telegram.press(ALICE, buttons(0)[0]?.callback_data ?? '');
  await pressCount(1);
  expect(telegram.presses[0]?.text).toBe('这是之前问题的按钮，请用最新的一组。');
  telegram.press(ALICE, 'forged data');
  telegram.press(ALICE, `${buttons(1)[0]?.callback_data.split(':')[0]}:7`);
  await pressCount(3);
  await channel?.stop();
  expect(came.map(({ text }) => text)).toEqual(['1', '2']);
  expect(telegram.sent).toHaveLength(2);
});

test('the same press a second time acts once', async () => {
  const { came } = await start(({ choice }) => question(choice ?? '问', 'yes', 'no'));
  telegram.write(ALICE, '1');
  await sentCount(1);
  const data = buttons(0)[0]?.callback_data ?? '';
  telegram.press(ALICE, data);
  telegram.press(ALICE, data);
  await pressCount(2);
  await channel?.stop();
  expect(came.map(({ choice }) => choice)).toEqual([undefined, 'yes']);
});

test("one person's button is no good in another's chat", async () => {
  const { came } = await start(() => question('问', 'yes'));
  telegram.write(ALICE, 'a');
  telegram.write(BOB, 'b');
  await sentCount(2);
  const alices = telegram.sent.findIndex(({ chat_id }) => chat_id === ALICE);
  telegram.press(BOB, buttons(alices)[0]?.callback_data ?? '');
  await pressCount(1);
  expect(telegram.presses[0]?.text).toBeDefined();
  expect(came).toHaveLength(2);
});

test('a press after a restart changes nothing: the question is put again with new buttons', async () => {
  const { came } = await start(() => question('问', 'yes', 'no'));
  telegram.press(ALICE, 'AAAAAAAA:0');
  await sentCount(1);
  expect(came.map(({ text, choice }) => ({ text, choice }))).toEqual([{ text: '重复', choice: undefined }]);
  telegram.press(ALICE, buttons(0)[1]?.callback_data ?? '');
  await sentCount(2);
  expect(came[1]?.choice).toBe('no');
});

test('a press stays good when its answer failed', async () => {
  let broken = true;
  const { came } = await start(({ choice }) => {
    if (choice !== undefined && broken) throw new Error('disk full at /secret');
    return question('问', 'yes');
  });
  telegram.write(ALICE, 'a');
  await sentCount(1);
  telegram.press(ALICE, buttons(0)[0]?.callback_data ?? '');
  await sentCount(2);
  expect(texts()[1]).toMatch(/^抱歉.*\nSorry/);
  broken = false;
  telegram.press(ALICE, buttons(0)[0]?.callback_data ?? '');
  await sentCount(3);
  expect(came.map(({ choice }) => choice)).toEqual([undefined, 'yes', 'yes']);
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

test('messages of one chat are answered in order; another chat does not wait', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await start(async ({ text }) => {
    if (text === 'slow') await held;
    return answerOf({ replies: [{ text: `答${text}` }] });
  });
  telegram.write(ALICE, 'slow');
  telegram.write(ALICE, 'next');
  telegram.write(BOB, 'quick');
  await sentCount(1);
  expect(texts()).toEqual(['答quick']);
  release();
  await sentCount(3);
  expect(texts()).toEqual(['答quick', '答slow', '答next']);
});

test('stop waits for the turn under way and confirms what was taken', async () => {
  let release = () => {};
  const { came } = await start(async () => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return answerOf();
  });
  telegram.write(ALICE, 'x');
  await vi.waitFor(() => expect(came).toHaveLength(1));
  const stopped = channel?.stop();
  setTimeout(release, 50);
  await stopped;
  expect(texts()).toEqual(['您好']);
  expect(telegram.polls.at(-1)).toBe(Number(came[0]?.messageId) + 1);
});

test('commands of the menu are set in both languages and stand for the words of the talk', async () => {
  const { came } = await start();
  await vi.waitFor(() => expect(telegram.commands).toHaveLength(2));
  expect(telegram.commands.map(({ language_code }) => language_code)).toContain('en');
  for (const command of ['/start deep-link', '/back', '/help@emulated_bot', '/en', '/unknown'])
    telegram.write(ALICE, command);
  await vi.waitFor(() => expect(came).toHaveLength(5));
  expect(came.map(({ text }) => text)).toEqual(['', '上一步', '帮助', '/en', '/unknown']);
});

test('in a group it is silent', async () => {
  const { came } = await start();
  telegram.deliver({
    chat: { id: -5, type: 'group', title: 'g' },
    from: { id: ALICE, is_bot: false, first_name: 'A' },
    text: 'hi',
  });
  telegram.write(ALICE, 'private');
  await sentCount(1);
  expect(came.map(({ text }) => text)).toEqual(['private']);
});

test('a photo is answered with a word that only text is read', async () => {
  const { came } = await start();
  telegram.deliver({
    chat: { id: ALICE, type: 'private', first_name: 'A' },
    from: { id: ALICE, is_bot: false, first_name: 'A' },
    photo: [],
  });
  await sentCount(1);
  expect(texts()[0]).toContain('目前只能读文字消息');
  expect(came).toEqual([]);
});

test('too many messages: a polite word with the wait', async () => {
  await start(() => {
    throw new TooManyMessages(9, 'zh');
  });
  telegram.write(ALICE, 'x');
  await sentCount(1);
  expect(texts()[0]).toContain('9秒');
});

test('a reply that Telegram refuses is reported, and the next message is answered', async () => {
  const { lines } = await start(({ text }) => answerOf({ replies: [{ text: `答${text}` }] }));
  telegram.failNext('sendMessage', 403, 'Forbidden: bot was blocked by the user');
  telegram.write(ALICE, 'a');
  telegram.write(ALICE, 'b');
  await sentCount(1);
  expect(texts()).toEqual(['答b']);
  expect(lines.join('\n')).toContain('403 Forbidden');
});

test('no log line has the token, what was written or who wrote it', async () => {
  const { lines } = await start(() => {
    throw new Error('cannot read 我的手机13800000000');
  });
  telegram.failNext('sendMessage', 500, 'Internal');
  telegram.write(987654, '我的手机13800000000');
  telegram.write(987654, 'again');
  await sentCount(1);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('\n')).not.toMatch(/emulated-token|13800000000|987654|again/);
});

const unused: Converse = async () => answerOf();

test('a refused token stops the start with a clear reason and without the token', async () => {
  const starting = startTelegram({
    token: '1:wrong',
    apiRoot: telegram.apiRoot,
    converse: unused,
    log: keptLog().log,
  });
  await expect(starting).rejects.toThrow('Telegram did not start: getMe: 401 Unauthorized');
  await expect(starting).rejects.not.toThrow('1:wrong');
});

test('no connection stops the start with a clear reason and without the token', async () => {
  await telegram.close();
  const starting = startTelegram({
    token: EMULATED_TOKEN,
    apiRoot: telegram.apiRoot,
    converse: unused,
    log: keptLog().log,
  });
  await expect(starting).rejects.toThrow("Telegram did not start: Network request for 'getMe' failed!");
  await expect(starting).rejects.not.toThrow('emulated-token');
});

test('polling that is refused later is reported, and stop still works', async () => {
  const { lines } = await start();
  telegram.failNext('getUpdates', 409, 'Conflict: terminated by other getUpdates request');
  telegram.write(ALICE, 'x');
  await vi.waitFor(() => expect(lines.join('\n')).toContain('409 Conflict'));
  await channel?.stop();
});
