import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyPluginAsync } from 'fastify';
import type { Logger } from 'pino';
import {
  type Channel,
  makeOfficialAccount,
  type OfficialAccount,
  politeWord,
  startTelegram,
  startWechat,
  type TelegramChannel,
  telegramWebhook,
} from '../bots/index.js';
import type { ChannelId, Intake } from '../conversations/index.js';
import type { Application } from './application.js';
import type { Config } from './config.js';
import { makeInbox, runOutbox } from './delivery/index.js';
import type { ChannelState } from './store/index.js';

/** How long a message may wait before it is thought to have been left by a process that died. */
const LEFT_MS = 15_000;
const SWEEP_MS = 5000;
const FIRST_PAUSE_MS = 5000;
const LONGEST_PAUSE_MS = 10 * 60 * 1000;

export interface Channels {
  /** Where platforms send their messages to, on the product's own server. */
  readonly webhooks: FastifyPluginAsync;
  /** Starts the channels that are switched on. One that fails to start is reported and tried again; the others run. */
  start(): void;
  /** Takes no more messages, finishes the turns and sends under way, lets go of the connections. */
  stop(): Promise<void>;
}

/** The messaging channels, with the inbox and the outbox that they share. */
export function makeChannels(
  config: Config,
  { store, context, takeFile }: Application,
  log: Logger,
): Channels {
  const running = new Map<ChannelId, Channel>();
  const stops: (() => Promise<void>)[] = [];
  const starting: Promise<void>[] = [];
  const stopping = new AbortController();
  let telegram: TelegramChannel | undefined;
  const inbox = makeInbox({
    store,
    context,
    takeFile,
    rateLimit: config.RATE_LIMIT,
    politely: politeWord,
    fetchFile: (channel, attachment) => {
      const fetch = running.get(channel)?.fetchFile;
      if (!fetch) throw new Error(`${channel} fetches no files`);
      return fetch(attachment);
    },
    onTrouble: (error, { channel }) =>
      log.error({ channel, reason: nameOf(error) }, 'a message waits: it could not be answered now'),
  });
  const report = (channel: ChannelId) => (state: Omit<ChannelState, 'channel' | 'at'>) => {
    store.channels
      .report({ ...state, channel, at: new Date().toISOString() })
      .catch((error: unknown) => log.error({ channel, reason: nameOf(error) }, 'the state was not kept'));
  };

  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, TELEGRAM_WEBHOOK_URL: webhookUrl } = config;
  const { WECHATY_PUPPET: puppet, WECHATY_TOKEN: puppetToken } = config;
  const starts = new Map<ChannelId, () => Promise<Channel>>();
  if (token) {
    starts.set('telegram', async () => {
      telegram = await startTelegram({
        token,
        apiRoot,
        webhookUrl,
        intake: inbox,
        log,
        report: report('telegram'),
      });
      return telegram;
    });
  }
  if (puppet) {
    starts.set('wechat', () =>
      startWechat({
        puppet,
        token: puppetToken,
        acceptsFriends: config.WECHATY_ACCEPT_FRIENDS === 'on',
        intake: inbox,
        log,
        report: report('wechat'),
        show: (lines) => process.stdout.write(`${lines}\n`),
      }),
    );
  }

  const account = officialAccountOf(config, inbox);
  if (account) {
    starts.set('official-account', async () => {
      report('official-account')({ state: 'running' });
      account.check().catch((error: unknown) => {
        const detail = error instanceof Error ? error.message : 'unknown';
        report('official-account')({ state: 'running', detail });
        log.error(
          { channel: 'official-account', reason: detail },
          'the platform does not let the product in',
        );
      });
      return account;
    });
  }

  /** @returns whether it runs */
  async function startOne(id: ChannelId, start: () => Promise<Channel>): Promise<boolean> {
    report(id)({ state: 'starting' });
    try {
      const channel = await start();
      running.set(id, channel);
      stops.push(
        runOutbox({
          store,
          channel: id,
          send: (message) => channel.send(message),
          onTrouble: (error) =>
            log.warn({ channel: id, reason: nameOf(error) }, 'a message was not sent yet'),
        }),
      );
      log.info({ channel: id }, 'channel started');
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown';
      report(id)({ state: 'failed', detail: reason });
      log.error({ channel: id, reason }, 'channel did not start; the others run');
      return false;
    }
  }

  /** A channel that does not start is tried again, after pauses that grow. */
  async function startUntilRunning(id: ChannelId, start: () => Promise<Channel>): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; !(await startOne(id, start)); ) {
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
    }
  }

  return {
    webhooks: async (app) => {
      if (token && webhookUrl !== undefined) {
        await app.register(telegramWebhook, { token, handler: () => telegram?.handle });
      }
      if (account) await app.register(account.webhook);
    },
    start() {
      for (const [id, start] of starts) starting.push(startUntilRunning(id, start));
      const sweep = () =>
        inbox
          .sweep(new Date(Date.now() - LEFT_MS).toISOString())
          .catch((error: unknown) => log.error({ reason: nameOf(error) }, 'the inbox could not be read'));
      const sweeping = setInterval(sweep, SWEEP_MS);
      stops.push(async () => clearInterval(sweeping));
      void sweep();
    },
    async stop() {
      stopping.abort();
      await Promise.all(starting);
      await Promise.all([...running.values()].map((channel) => channel.stopTaking()));
      await inbox.idle();
      await Promise.all(stops.map((stop) => stop()));
      await Promise.all([...running.values()].map((channel) => channel.stop()));
    },
  };
}

function officialAccountOf(config: Config, intake: Intake): OfficialAccount | undefined {
  const { OFFICIAL_ACCOUNT_APP_ID: appId, OFFICIAL_ACCOUNT_SECRET: secret } = config;
  const { OFFICIAL_ACCOUNT_TOKEN: token, OFFICIAL_ACCOUNT_AES_KEY: aesKey } = config;
  if (!appId || !secret || !token) return undefined;
  return makeOfficialAccount(
    { appId, secret, token, aesKey, root: config.OFFICIAL_ACCOUNT_API_ROOT },
    intake,
  );
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
