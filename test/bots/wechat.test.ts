import { FileBox } from 'file-box';
import { afterEach, expect, test, vi } from 'vitest';
import { types } from 'wechaty-puppet';
import { mock, PuppetMock } from 'wechaty-puppet-mock';
import { type Channel, startWechat } from '../../bots/index.js';
import { type Answer, type Incoming, TooManyMessages } from '../../conversations/index.js';
import { answerOf, recordingConverse } from './fake-converse.js';
import { keptLog } from './kept-log.js';

let channel: Channel | undefined;

afterEach(async () => {
  await channel?.stop();
  channel = undefined;
});

/** Real wechaty on the mock puppet, signed in as `bot`; `heard` is what each contact got. */
async function start(answer?: (incoming: Incoming) => Answer | Promise<Answer>) {
  const { converse, came } = recordingConverse(answer);
  const { log, lines } = keptLog();
  const mocker = new mock.Mocker();
  const puppet = new PuppetMock({ mocker });
  channel = await startWechat({ puppet, token: undefined, converse, log });
  const bot = mocker.createContact({ name: 'bot', type: types.Contact.Individual });
  const alice = mocker.createContact({ name: '甲', type: types.Contact.Individual });
  const bob = mocker.createContact({ name: '乙', type: types.Contact.Individual });
  mocker.login(bot);
  const heard: { to: string | undefined; text: string | undefined }[] = [];
  puppet.on('message', ({ messageId }) => {
    const message = mocker.MessageMock.load(messageId);
    if (message.talker().id === bot.id) heard.push({ to: message.listener()?.id, text: message.text() });
  });
  return { mocker, bot, alice, bob, heard, came, lines };
}

test('a private text is passed on with its contact and message id, and the replies come back', async () => {
  const { bot, alice, heard, came } = await start(() =>
    answerOf({ replies: [{ text: '一' }, { text: '二' }] }),
  );
  alice.say('我有证书').to(bot);
  await vi.waitFor(() => expect(heard).toHaveLength(2));
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
  const { bot, alice, heard, came } = await start(() => answerOf({ replies: [{ text: '您是？', choices }] }));
  alice.say('你好').to(bot);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]?.text).toBe('您是？\n\n1. 社工个人\n2. 社工站\n（回复数字即可）');
  alice.say('2').to(bot);
  await vi.waitFor(() => expect(came).toHaveLength(2));
  expect(came[1]).toMatchObject({ text: '2' });
});

test('a long reply comes in parts of at most 1,500 characters', async () => {
  const long = `${'很长的一段话。'.repeat(500)}完`;
  const { bot, alice, heard } = await start(() => answerOf({ replies: [{ text: long }] }));
  alice.say('x').to(bot);
  await vi.waitFor(() => expect(heard.map(({ text }) => text).join('')).toBe(long));
  expect(heard.every(({ text }) => (text?.length ?? 0) <= 1500)).toBe(true);
});

test('own messages and rooms are not answered', async () => {
  const { mocker, bot, alice, bob, came } = await start(() => answerOf({ replies: [] }));
  const room = mocker.createRoom({ memberIdList: [bot.id, alice.id, bob.id] });
  alice.say('hi all').to(room);
  bot.say('from the phone').to(alice);
  bob.say('private').to(bot);
  await vi.waitFor(() => expect(came).not.toEqual([]));
  expect(came.map(({ text }) => text)).toEqual(['private']);
});

test('an official account is not answered: two machines would talk for ever', async () => {
  const { mocker, bot, alice, came } = await start();
  const news = mocker.createContact({ name: '新闻', type: types.Contact.Official });
  news.say('今日要闻').to(bot);
  alice.say('private').to(bot);
  await vi.waitFor(() => expect(came).not.toEqual([]));
  expect(came.map(({ text }) => text)).toEqual(['private']);
});

test('a picture is answered with a word that only text is read', async () => {
  const { bot, alice, heard, came } = await start();
  alice.say(FileBox.fromBase64('iVBORw0KGgo=', 'certificate.png')).to(bot);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]?.text).toContain('目前只能读文字消息');
  expect(came).toEqual([]);
});

test('messages of one contact are answered in order; another does not wait', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { bot, alice, bob, heard } = await start(async ({ text }) => {
    if (text === 'slow') await held;
    return answerOf({ replies: [{ text: `答${text}` }] });
  });
  alice.say('slow').to(bot);
  alice.say('next').to(bot);
  bob.say('quick').to(bot);
  await vi.waitFor(() => expect(heard.map(({ text }) => text)).toEqual(['答quick']));
  release();
  await vi.waitFor(() => expect(heard.map(({ text }) => text)).toEqual(['答quick', '答slow', '答next']));
});

test('a message that cannot be answered is excused, nothing of it is logged, and the next is answered', async () => {
  const errors = [new TooManyMessages(9, 'zh'), new Error('cannot read 我的手机13800000000')];
  const { bot, alice, heard, lines } = await start(() => {
    const error = errors.shift();
    if (error) throw error;
    return answerOf();
  });
  for (const text of ['a', '我的手机13800000000', 'c']) alice.say(text).to(bot);
  await vi.waitFor(() => expect(heard).toHaveLength(3));
  expect(heard.map(({ text }) => text)).toEqual([
    expect.stringContaining('9秒'),
    expect.stringMatching(/^抱歉.*\nSorry/),
    '您好',
  ]);
  expect(lines.join('\n')).not.toMatch(new RegExp(`13800000000|${alice.id}|甲`));
});

test('a QR code to scan is put into the log as a link', async () => {
  const { mocker, lines } = await start();
  mocker.scan('https://login.example/abc');
  expect(lines.join('\n')).toContain(encodeURIComponent('https://login.example/abc'));
});

test('stop waits for the turn under way and takes no more', async () => {
  let release = () => {};
  const { bot, alice, came, heard } = await start(async () => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return answerOf();
  });
  alice.say('x').to(bot);
  await vi.waitFor(() => expect(came).toHaveLength(1));
  const stopped = channel?.stop();
  alice.say('too late').to(bot);
  setTimeout(release, 50);
  await stopped;
  channel = undefined;
  expect(heard.map(({ text }) => text)).toEqual(['您好']);
  expect(came).toHaveLength(1);
});

test('a puppet that is not installed, or not named as one, stops the start with a clear reason', async () => {
  const start = (puppet: string) =>
    startWechat({ puppet, token: undefined, converse: async () => answerOf(), log: keptLog().log });
  await expect(start('wechaty-puppet-none')).rejects.toThrow(/WeChat did not start: .*wechaty-puppet-none/);
  await expect(start('node:fs')).rejects.toThrow('WeChat did not start: a puppet is named wechaty-puppet-…');
});

test('a puppet whose start fails stops the start, and its token is not repeated', async () => {
  class Broken extends PuppetMock {
    override async onStart(): Promise<void> {
      throw new Error('token s3cret-token has expired');
    }
  }
  const { log, lines } = keptLog();
  const starting = startWechat({
    puppet: new Broken(),
    token: 's3cret-token',
    converse: async () => answerOf(),
    log,
  });
  await expect(starting).rejects.toThrow('WeChat did not start: token … has expired');
  expect(lines.join('\n')).not.toContain('s3cret-token');
});
