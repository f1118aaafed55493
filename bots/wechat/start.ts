import { encodeQR } from 'qr';
import type { Message as WechatMessage, WechatyOptions } from 'wechaty';
import { FileTooLarge, type Intake, type Outbound, TryLater } from '../../conversations/index.js';
import { type Channel, type Log, type Report, traceOf } from '../channel.js';
import { withMenu } from '../menu.js';
import { pace } from '../pace.js';
import { piecewise } from '../piecewise.js';
import { split } from '../split.js';
import { inBoth } from '../wording.js';
import { contentOf, saidToBot } from './content.js';
import { watchLife } from './life.js';

/** WeChat takes about 2,000 characters; a message that long is not read on a phone. */
const LONGEST_TEXT = 1500;
const LARGEST_FILE = 20 * 1024 * 1024;

/** An account that writes faster than a person is taken for a machine, and may be closed. */
const PACE = { least: 700, spread: 800 };

/** A puppet that was started, signed out or stopped signs in by itself within this time, or shows a QR code. */
const PATIENCE_MS = 2 * 60 * 1000;

/** Tells a room from a person where messages are kept. */
const ROOM = 'room:';

type NamedPuppet = Extract<WechatyOptions, { puppetOptions?: unknown }>;
type PuppetName = NonNullable<NamedPuppet['puppet']>;
type Puppet = Exclude<NonNullable<WechatyOptions['puppet']>, string>;

interface WechatOptions {
  /** A puppet's package name, or a puppet. */
  readonly puppet: string | Puppet;
  /** What the puppet's service wants, if it wants one. */
  readonly token: string | undefined;
  /** The file, without its ending .memory-card.json, where a puppet keeps its sign-in for the next start. */
  readonly memory: string | undefined;
  /** Whoever asks to be a friend is accepted and greeted. */
  readonly acceptsFriends: boolean;
  readonly intake: Intake;
  readonly log: Log;
  readonly report: Report;
  /** Shows a QR code where the product runs. */
  readonly show: (lines: string) => void;
  /** How fast it writes, in milliseconds between messages. */
  readonly writingPace?: { readonly least: number; readonly spread: number };
  /** How long a puppet may take to come back by itself, in milliseconds. */
  readonly patience?: number;
}

/**
 * Starts WeChat through wechaty: one-to-one chats are the talk; in rooms it answers whoever mentions it.
 * @throws Error when the puppet cannot be loaded or started
 */
export async function startWechat(options: WechatOptions): Promise<Channel> {
  const { puppet, token, memory, acceptsFriends, intake, log, report, show } = options;
  const { writingPace = PACE, patience = PATIENCE_MS } = options;
  const { WechatyBuilder, types } = await import('wechaty');
  const named = memory === undefined ? {} : { name: memory };
  const bot = WechatyBuilder.build(
    typeof puppet === 'string'
      ? { ...named, puppet: asPuppetName(puppet), puppetOptions: token === undefined ? {} : { token } }
      : { ...named, puppet },
  );
  const failed = (what: string) => (error: unknown) =>
    log.error({ channel: 'wechat', ...traceOf(error) }, what);
  const myTurn = pace(writingPace);
  let isTaking = true;
  let isStopping = false;

  async function take(message: WechatMessage): Promise<void> {
    if (!isTaking || message.self()) return;
    const talker = message.talker();
    // An official account answers whatever it is told: two machines would talk for ever.
    if (talker.type() === types.Contact.Official) return;
    const incoming = { channel: 'wechat', messageId: message.id } as const;
    const room = message.room();
    if (!room)
      return intake.receive({ ...incoming, person: talker.id, ...contentOf(message, types.Message) });
    if (message.type() !== types.Message.Text) return;
    const names = [bot.currentUser.name(), (await room.alias(bot.currentUser)) ?? ''];
    const isMentioned = await message.mentionSelf().catch(() => false);
    const text = saidToBot(message.text(), names, isMentioned);
    if (text === undefined) return;
    return intake.receive({ ...incoming, person: `${ROOM}${room.id}`, isPublic: true, text });
  }

  bot.on('message', (message) => take(message).catch(failed('a message could not be taken in')));
  bot.on('friendship', async (friendship) => {
    try {
      if (!acceptsFriends || friendship.type() !== types.Friendship.Receive) return;
      await friendship.accept();
      await myTurn();
      await friendship.contact().say(inBoth('welcomeFriend'));
    } catch (error) {
      failed('a friend request was not accepted')(error);
    }
  });
  bot.on('scan', (code) => {
    report({ state: 'signing-in', qrCode: code });
    show(`微信扫码登录 scan with WeChat to sign in:\n${encodeQR(code, 'ascii')}`);
    log.info({ channel: 'wechat' }, 'waits for its QR code to be scanned');
  });
  bot.on('login', () => {
    report({ state: 'running' });
    log.info({ channel: 'wechat' }, 'signed in');
  });
  bot.on('logout', () => {
    // It also signs out because it is stopped.
    if (isStopping) return;
    report({ state: 'signed-out' });
    log.warn({ channel: 'wechat' }, 'signed out');
  });

  // wechaty emits what its puppet's start throws, and start() resolves all the same.
  let starting: Error | undefined;
  bot.on('error', (error) => {
    starting ??= error;
    failed('wechaty reports an error')(error);
  });
  const refuse = (error: unknown) => {
    // Nobody has written yet, so the message can only be about the puppet; it may repeat the token.
    const reason = String(error instanceof Error ? error.message : error);
    throw new Error(`WeChat did not start: ${token === undefined ? reason : reason.replaceAll(token, '…')}`);
  };
  await bot.start().catch(refuse);
  if (starting !== undefined && !bot.puppet.state.active()) {
    await bot.stop();
    refuse(starting);
  }

  const { ended, forget } = watchLife(bot, patience);

  const pieces = piecewise();

  async function send({ id, person, replies, language }: Outbound): Promise<void> {
    if (!bot.isLoggedIn) throw new TryLater('not signed in');
    const isRoom = person.startsWith(ROOM);
    const to = isRoom
      ? await bot.Room.find({ id: person.slice(ROOM.length) })
      : await bot.Contact.find({ id: person });
    // A puppet that cannot reach WeChat just now knows nobody either.
    if (!to) throw new TryLater('no such contact now');
    const texts = replies.map((reply) => (isRoom ? reply.text : withMenu(reply, language)));
    const parts = texts.flatMap((text) => split(text, LONGEST_TEXT));
    await pieces.send(id, parts, async (part) => {
      await myTurn();
      await to.say(part);
    });
  }

  return {
    name: 'wechat',
    ended,
    send,
    async fetchFile(messageId) {
      const message = await bot.Message.find({ id: messageId });
      if (!message) throw new Error('the message is no longer known');
      const file = await message.toFileBox();
      if (file.size > LARGEST_FILE) throw new FileTooLarge('larger than anybody needs');
      const content = await file.toBuffer();
      if (content.length > LARGEST_FILE) throw new FileTooLarge('larger than anybody needs');
      return content;
    },
    async stopTaking() {
      isTaking = false;
    },
    async stop() {
      isStopping = true;
      forget();
      await bot.stop();
    },
  };
}

/** wechaty's type lists the puppets of its own; it loads any package of this form. */
function isPuppetName(name: string): name is PuppetName {
  return /^(@[\w.-]+\/)?wechaty-puppet-[\w.-]+$/.test(name);
}

function asPuppetName(name: string): PuppetName {
  if (isPuppetName(name)) return name;
  throw new Error('WeChat did not start: a puppet is named wechaty-puppet-… or @scope/wechaty-puppet-…');
}
