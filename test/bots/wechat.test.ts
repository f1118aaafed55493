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

/** The mock puppet with friend requests: whom each is from, and those that were accepted. */
class Befriended extends PuppetMock {
  readonly requests = new Map<string, { readonly contactId: string; readonly type: types.Friendship }>();
  readonly accepted: string[] = [];
  override async friendshipRawPayload(id: string) {
    const { contactId = '', type = types.Friendship.Unknown } = this.requests.get(id) ?? {};
    return { id, contactId, type, hello: '我是社工', ticket: '', timestamp: 0 };
  }
  override async friendshipAccept(id: string): Promise<void> {
    this.accepted.push(id);
  }
  ask(id: string, contactId: string, type = types.Friendship.Receive): void {
    this.requests.set(id, { contactId, type });
    this.emit('friendship', { friendshipId: id });
  }
}

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
  const puppet = new Befriended({ mocker });
  channel = await startWechat({
    puppet,
    token: undefined,
    memory: undefined,
    acceptsFriends,
    intake: recording.intake,
    log,
    report: (state) => states.push(state),
    show: (text) => shown.push(text),
    writingPace: { least: 0, spread: 0 },
    patience: 50,
  });
  let ended: string | undefined;
  void channel.ended?.then((why) => {
    ended = why;
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
  return { ...recording, mocker, puppet, bot, alice, bob, heard, lines, states, shown, ended: () => ended };
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

describe('friend requests', () => {
  test('one is accepted and greeted in both languages, and what is no request is let be', async () => {
    const { puppet, alice, bob, heard } = await start(undefined, { acceptsFriends: true });
    puppet.ask('f0', bob.id, types.Friendship.Confirm);
    puppet.ask('f1', alice.id);
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(puppet.accepted).toEqual(['f1']);
    expect(heard[0]).toEqual({ to: alice.id, text: expect.stringMatching(/您好，我是社工通[\s\S]*Hello/) });
  });

  test('none is accepted unless that is switched on', async () => {
    const { puppet, bot, alice, bob, heard, came } = await start();
    puppet.ask('f1', alice.id);
    bob.say('在吗').to(bot);
    await waitFor(() => expect(came).toHaveLength(1));
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(puppet.accepted).toEqual([]);
    expect(heard[0]?.to).toBe(bob.id);
  });

  test('one that cannot be accepted is reported, and the talk goes on', async () => {
    const { puppet, bot, alice, came, lines } = await start(undefined, { acceptsFriends: true });
    puppet.friendshipAccept = () => Promise.reject(new Error(`no ticket of ${alice.id}`));
    puppet.ask('f1', alice.id);
    await waitFor(() => expect(lines.join()).toContain('a friend request was not accepted'));
    expect(lines.join()).not.toContain(alice.id);
    alice.say('在吗').to(bot);
    await waitFor(() => expect(came).toHaveLength(1));
  });
});

describe('a puppet that runs', () => {
  const past = () => new Promise((resolve) => setTimeout(resolve, 200));

  test.each<[string, (puppet: PuppetMock) => unknown]>([
    ['stops', (puppet) => puppet.stop()],
    ['signs out and offers no code', (puppet) => puppet.logout()],
    [
      'reports an error and is stopped',
      (puppet) => {
        puppet.emit('error', { data: 'the connection is gone' });
        return puppet.stop();
      },
    ],
  ])('and %s has ended', async (_name, die) => {
    const { puppet, ended } = await start();
    await die(puppet);
    await waitFor(() => expect(ended()).toMatch(/does not run|signed out/));
  });

  test.each<[string, (puppet: PuppetMock, bot: string) => unknown]>([
    ['reports an error and goes on', (puppet) => puppet.emit('error', { data: 'a message was not found' })],
    ['starts itself anew', (puppet, bot) => puppet.reset().then(() => puppet.login(bot))],
    [
      'signs out and shows a new code',
      async (puppet) => {
        await puppet.logout();
        puppet.emit('scan', { qrcode: 'https://login.example/abc', status: types.ScanStatus.Waiting });
      },
    ],
  ])('and %s has not', async (_name, hiccup) => {
    const { puppet, bot, ended } = await start();
    await hiccup(puppet, bot.id);
    await past();
    expect(ended()).toBeUndefined();
  });
});

describe('the start', () => {
  const starting = (puppet: string | PuppetMock, token?: string) => {
    const { log, lines } = keptLog();
    const started = startWechat({
      puppet,
      token,
      memory: undefined,
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

describe('a message that cannot go out', () => {
  const replies = [{ text: '一' }, { text: '二' }];
  const message: Outbound = { id: 'm1', person: '', replies, language: 'zh', question: null };

  test('waits while nobody is signed in, or the contact is not known just now', async () => {
    const { puppet, alice, heard } = await start();
    await expect(channel?.send({ ...message, person: 'nobody' })).rejects.toThrow('no such contact now');
    await puppet.logout();
    await expect(channel?.send({ ...message, person: alice.id })).rejects.toThrow('not signed in');
    expect(heard).toEqual([]);
  });

  test('goes on with the part that failed', async () => {
    const { puppet, alice, heard } = await start();
    const { messageSendText } = puppet;
    let sends = 0;
    puppet.messageSendText = (...given) =>
      ++sends === 2 ? Promise.reject(new Error('cut off')) : messageSendText.apply(puppet, given);
    await expect(channel?.send({ ...message, person: alice.id })).rejects.toThrow('cut off');
    await channel?.send({ ...message, person: alice.id });
    expect(heard.map(({ text }) => text)).toEqual(['一', '二']);
  });
});

test('messages are written at a pace, never two at once', async () => {
  const { bot, alice, bob, heard } = await start(() => ({ replies: [{ text: '一' }, { text: '二' }] }));
  alice.say('x').to(bot);
  bob.say('y').to(bot);
  await waitFor(() => expect(heard).toHaveLength(4));
  expect(heard.filter(({ to }) => to === alice.id).map(({ text }) => text)).toEqual(['一', '二']);
});
