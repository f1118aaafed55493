import type { Message as WechatMessage, WechatyOptions } from 'wechaty';
import type { Converse } from '../conversations/index.js';
import { type Channel, type Log, traceOf } from './channel.js';
import { InOrder } from './in-order.js';
import { withMenu } from './menu.js';
import { split } from './split.js';
import { excuseFor, inBoth } from './wording.js';

/** WeChat takes about 2,000 characters; a message that long is not read on a phone. */
const LONGEST_TEXT = 1500;

type NamedPuppet = Extract<WechatyOptions, { puppetOptions?: unknown }>;
type PuppetName = NonNullable<NamedPuppet['puppet']>;
type Puppet = Exclude<NonNullable<WechatyOptions['puppet']>, string>;

interface WechatOptions {
  /** A puppet's package name, or a puppet. */
  readonly puppet: string | Puppet;
  /** What the puppet's service wants, if it wants one. */
  readonly token: string | undefined;
  readonly converse: Converse;
  readonly log: Log;
}

/**
 * Starts WeChat through wechaty. Text messages of one person to the bot only; in rooms it stays silent.
 * @throws Error when the puppet cannot be loaded or started
 */
export async function startWechat({ puppet, token, converse, log }: WechatOptions): Promise<Channel> {
  const { WechatyBuilder, types, qrcodeValueToImageUrl } = await import('wechaty');
  const bot = WechatyBuilder.build(
    typeof puppet === 'string'
      ? { puppet: asPuppetName(puppet), puppetOptions: token === undefined ? {} : { token } }
      : { puppet },
  );

  const failed = (what: string) => (error: unknown) =>
    log.error({ channel: 'wechat', ...traceOf(error) }, what);
  const turns = new InOrder<string>(failed('a turn could not be delivered'));

  async function turn(message: WechatMessage): Promise<void> {
    for (const text of await repliesTo(message)) {
      for (const piece of split(text, LONGEST_TEXT)) await message.say(piece);
    }
  }

  async function repliesTo(message: WechatMessage): Promise<readonly string[]> {
    if (message.type() !== types.Message.Text) return [inBoth('textOnly')];
    try {
      const { replies, language } = await converse({
        channel: 'wechat',
        person: message.talker().id,
        messageId: message.id,
        text: message.text(),
      });
      return replies.map((reply) => withMenu(reply, language));
    } catch (error) {
      log.warn({ channel: 'wechat', ...traceOf(error) }, 'a message was not answered');
      return [excuseFor(error)];
    }
  }

  let taking = true;
  bot.on('message', (message) => {
    try {
      if (!taking || message.self() || message.room()) return;
      const talker = message.talker();
      // An official account answers whatever it is told: two machines would talk for ever.
      if (talker.type() === types.Contact.Official) return;
      turns.run(talker.id, () => turn(message));
    } catch (error) {
      failed('a message could not be read')(error);
    }
  });
  bot.on('scan', (code) => {
    log.info(
      { channel: 'wechat', link: qrcodeValueToImageUrl(code) },
      'scan the QR code at this link to sign in',
    );
  });
  bot.on('login', () => log.info({ channel: 'wechat' }, 'signed in'));
  bot.on('logout', () => log.warn({ channel: 'wechat' }, 'signed out'));

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

  return {
    name: 'wechat',
    async stop() {
      taking = false;
      await turns.idle();
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
