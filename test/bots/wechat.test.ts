import { FileBox } from 'file-box';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { types } from 'wechaty-puppet';
import { mock, PuppetMock } from 'wechaty-puppet-mock';
import { type Channel, startWechat } from '../../bots/index.js';
import type { Arrival, Outbound } from '../../conversations/index.js';
import { recordingIntake } from './fake-intake.js';
import { keptLog } from './kept-log.js';

const PATIENCE = 10_000;
let channel: Channel | undefined;

afterEach(async () => {
  await channel?.stopTaking();
  await channel?.stop();
  channel = undefined;
});

/** Real wechaty on the mock puppet, signed in as `bot`; `heard` is what each contact or room got. */
async function start(
  answer?: (arrival: Arrival) => Partial<Outbound> | undefined,
  { acceptsFriends = false } = {},
) {
  const recording = recordingIntake(answer);
  const { log, lines } = keptLog();
  const states: { state: string; qrCode?: string }[] = [];
  const shown: string[] = [];
  const mocker = new mock.Mocker();
  const puppet = new PuppetMock({ mocker });
  channel = await startWechat({
    puppet,
    token: undefined,
    acceptsFriends,
    intake: recording.intake,
    log,
    report: (state) => states.push(state),
    show: (text) => shown.push(text),
    writingPace: { least: 0, spread: 0 },
  });
  recording.connect(channel);
  const bot = mocker.createContact({ name: '社工通', type: types.Contact.Individual });
  const alice = mocker.createContact({ name: '甲', type: types.Contact.Individual });
  const bob = mocker.createContact({ name: '乙', type: types.Contact.Individual });
  mocker.login(bot);
  const heard: { to: string | undefined; text: string | undefined }[] = [];
  puppet.on('message', ({ messageId }) => {
    const message = mocker.MessageMock.load(messageId);
    if (message.talker().id !== bot.id) return;
    heard.push({ to: message.room()?.id ?? message.listener()?.id, text: message.text() });
  });
  return { ...recording, mocker, puppet, bot, alice, bob, heard, lines, states, shown };
}

const waitFor = (expectation: () => void) => vi.waitFor(expectation, PATIENCE);

describe('a private chat', () => {
  test('a text is passed on with its contact and message id, and the replies come back', async () => {
    const { bot, alice, heard, came } = await start(() => ({ replies: [{ text: '一' }, { text: '二' }] }));
    alice.say('我有证书').to(bot);
    await waitFor(() => expect(heard).toHaveLength(2));
    expect(came).toEqual([
      { channel: 'wechat', person: alice.id, messageId: expect.stringMatching(/.+/), text: '我有证书' },
    ]);
    expect(heard).toEqual([
      { to: alice.id, text: '一' },
      { to: alice.id, text: '二' },
    ]);
  });

  test('choices are a numbered menu, and the number goes to the talk as text', async () => {
    const choices = [
      { id: 'worker', label: '社工个人' },
      { id: 'station', label: '社工站' },
    ];
    const { bot, alice, heard, came } = await start(() => ({ replies: [{ text: '您是？', choices }] }));
    alice.say('你好').to(bot);
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.text).toBe('您是？\n\n1. 社工个人\n2. 社工站\n（回复数字即可）');
    alice.say('2').to(bot);
    await waitFor(() => expect(came).toHaveLength(2));
    expect(came[1]).toMatchObject({ text: '2' });
  });

  test('a long reply comes in parts of at most 1,500 characters', async () => {
    const long = `${'很长的一段话。'.repeat(500)}完`;
    const { bot, alice, heard } = await start(() => ({ replies: [{ text: long }] }));
    alice.say('x').to(bot);
    await waitFor(() => expect(heard.map(({ text }) => text).join('')).toBe(long));
    expect(heard.every(({ text }) => (text?.length ?? 0) <= 1500)).toBe(true);
  });

  test('own messages and official accounts are not answered: two machines would talk for ever', async () => {
    const { mocker, bot, alice, came } = await start(() => undefined);
    const news = mocker.createContact({ name: '新闻', type: types.Contact.Official });
    news.say('今日要闻').to(bot);
    bot.say('from the phone').to(alice);
    alice.say('private').to(bot);
    await waitFor(() => expect(came).not.toEqual([]));
    expect(came.map(({ text }) => text)).toEqual(['private']);
  });

  test('a picture is named by its message, and fetched when its turn comes', async () => {
    const { bot, alice, came } = await start(() => undefined);
    const picture = Buffer.from('iVBORw0KGgo=', 'base64');
    alice.say(FileBox.fromBase64(picture.toString('base64'), 'certificate.png')).to(bot);
    await waitFor(() => expect(came).toHaveLength(1));
    expect(await channel?.fetchFile?.(came[0]?.attachment ?? '')).toEqual(picture);
  });
});

describe('a room', () => {
  test('it is silent unless it is mentioned, also where only the text can tell', async () => {
    const { mocker, bot, alice, bob, heard, came } = await start(() => ({
      replies: [{ text: '每月300元', choices: [{ id: 'yes', label: '是' }] }],
    }));
    const room = mocker.createRoom({ memberIdList: [bot.id, alice.id, bob.id] });
    alice.say('hi all').to(room);
    bob.say('@社工通 岗位补贴多少').to(room);
    bob.say('@社工通\u2005谁出钱').to(room);
    await waitFor(() => expect(came).toHaveLength(2));
    expect(came.map(({ text, person, isPublic }) => ({ text, person, isPublic }))).toEqual([
      { text: '岗位补贴多少', person: `room:${room.id}`, isPublic: true },
      { text: '谁出钱', person: `room:${room.id}`, isPublic: true },
    ]);
    await waitFor(() => expect(heard).toHaveLength(2));
    expect(heard[0]).toEqual({ to: room.id, text: '每月300元' });
  });
});

describe('signing in', () => {
  test('a QR code is shown where the product runs and reported to the desk', async () => {
    const { mocker, states, shown } = await start();
    mocker.scan('https://login.example/abc');
    expect(states.at(-1)).toEqual({ state: 'signing-in', qrCode: 'https://login.example/abc' });
    expect(shown.join('\n')).toMatch(/[█▀▄]{20}/u);
  });

  test('signing in and out is reported', async () => {
    const { puppet, states } = await start();
    await waitFor(() => expect(states.at(-1)?.state).toBe('running'));
    await puppet.logout();
    await waitFor(() => expect(states.at(-1)?.state).toBe('signed-out'));
  });
});

describe('the start', () => {
  const starting = (puppet: string | PuppetMock, token?: string) => {
    const { log, lines } = keptLog();
    const started = startWechat({
      puppet,
      token,
      acceptsFriends: false,
      intake: recordingIntake().intake,
      log,
      report: () => undefined,
      show: () => undefined,
    });
    return { started, lines };
  };

  test('a puppet that is not installed, or not named as one, stops it with a clear reason', async () => {
    await expect(starting('wechaty-puppet-none').started).rejects.toThrow(
      /WeChat did not start: .*wechaty-puppet-none/,
    );
    await expect(starting('node:fs').started).rejects.toThrow(
      'WeChat did not start: a puppet is named wechaty-puppet-…',
    );
  });

  test('a puppet whose start fails stops it, and its token is not repeated', async () => {
    class Broken extends PuppetMock {
      override async onStart(): Promise<void> {
        throw new Error('token s3cret-token has expired');
      }
    }
    const { started, lines } = starting(new Broken(), 's3cret-token');
    await expect(started).rejects.toThrow('WeChat did not start: token … has expired');
    expect(lines.join('\n')).not.toContain('s3cret-token');
  });
});

test('a message that cannot be kept is reported, and nothing of it is logged', async () => {
  const { bot, alice, lines, refuse } = await start();
  refuse(new Error('cannot read 我的手机13800000000'));
  alice.say('我的手机13800000000').to(bot);
  await waitFor(() => expect(lines.length).toBeGreaterThan(1));
  expect(lines.join('\n')).not.toMatch(new RegExp(`13800000000|${alice.id}|甲`));
});

test('messages are written at a pace, never two at once', async () => {
  const { bot, alice, bob, heard } = await start(() => ({ replies: [{ text: '一' }, { text: '二' }] }));
  alice.say('x').to(bot);
  bob.say('y').to(bot);
  await waitFor(() => expect(heard).toHaveLength(4));
  expect(heard.filter(({ to }) => to === alice.id).map(({ text }) => text)).toEqual(['一', '二']);
});
