import type { Message as WechatMessage, WechatyOptions } from 'wechaty';
import { type Intake, type Message, Undeliverable } from '../conversations/index.js';
import { type Channel, type Log, type Report, traceOf } from './channel.js';
import { withMenu } from './menu.js';
import { split } from './split.js';

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
  readonly intake: Intake;
  readonly log: Log;
  readonly report: Report;
}

/**
 * Starts WeChat through wechaty. Text messages of one person to the bot only; in rooms it stays silent.
 * @throws Error when the puppet cannot be loaded or started
 */
export async function startWechat({ puppet, token, intake, log, report }: WechatOptions): Promise<Channel> {
  const { WechatyBuilder, types, qrcodeValueToImageUrl } = await import('wechaty');
  const bot = WechatyBuilder.build(
    typeof puppet === 'string'
      ? { puppet: asPuppetName(puppet), puppetOptions: token === undefined ? {} : { token } }
      : { puppet },
  );

  const failed = (what: string) => (error: unknown) =>
    log.error({ channel: 'wechat', ...traceOf(error) }, what);
  const contentOf = (message: WechatMessage): Message => {
    switch (message.type()) {
      case types.Message.Text:
        return { text: message.text() };
      case types.Message.Emoticon:
        return { wordless: 'sticker' };
      case types.Message.Audio:
        return { wordless: 'voice' };
      case types.Message.Location:
        return { wordless: 'location' };
      case types.Message.Video:
        return { wordless: 'video' };
      default:
        return { wordless: 'other' };
    }
  };

  let taking = true;
  bot.on('message', (message) => {
    try {
      if (!taking || message.self() || message.room()) return;
      const talker = message.talker();
      // An official account answers whatever it is told: two machines would talk for ever.
      if (talker.type() === types.Contact.Official) return;
      intake
        .receive({ channel: 'wechat', person: talker.id, messageId: message.id, ...contentOf(message) })
        .catch(failed('a message could not be taken in'));
    } catch (error) {
      failed('a message could not be read')(error);
    }
  });
  bot.on('scan', (code) => {
    report({ state: 'signing-in', qrCode: code });
    log.info(
      { channel: 'wechat', link: qrcodeValueToImageUrl(code) },
      'scan the QR code at this link to sign in',
    );
  });
  bot.on('login', () => {
    report({ state: 'running' });
    log.info({ channel: 'wechat' }, 'signed in');
  });
  bot.on('logout', () => {
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

  return {
    name: 'wechat',
    async send({ person, replies, language }) {
      const contact = await bot.Contact.find({ id: person });
      if (!contact) throw new Undeliverable('no such contact');
      for (const reply of replies) {
        for (const piece of split(withMenu(reply, language), LONGEST_TEXT)) await contact.say(piece);
      }
    },
    async stopTaking() {
      taking = false;
    },
    async stop() {
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
