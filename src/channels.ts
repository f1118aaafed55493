import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
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
  traceOf,
} from '../bots/index.js';
import type { ChannelId, Intake } from '../conversations/index.js';
import type { Application } from './application.js';
import type { Config } from './config.js';
import { makeInbox, runOutbox } from './delivery/index.js';
import { keepRunning } from './keep-running.js';
import type { ChannelState } from './store/index.js';

/** How long a message may wait before it is thought to have been left by a process that died. */
const LEFT_MS = 15_000;
const SWEEP_MS = 5000;

export interface Channels {
  /** Where platforms send their messages to, on the product's own server. */
  readonly webhooks: FastifyPluginAsync;
  /**
   * Starts the channels that are switched on. One that fails to start, or ends later, is reported and started anew; the
   * others run.
   */
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
  const runs: Promise<void>[] = [];
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
  const report = (channel: ChannelId) => (state: Omit<ChannelState, 'channel' | 'at'>) =>
    store.channels
      .report({ ...state, channel, at: new Date().toISOString() })
      .catch((error: unknown) => log.error({ channel, reason: nameOf(error) }, 'the state was not kept'));

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
    starts.set('wechat', async () => {
      await mkdir(config.DATA_DIR, { recursive: true, mode: 0o700 });
      return startWechat({
        puppet,
        token: puppetToken,
        memory: join(config.DATA_DIR, 'wechat'),
        acceptsFriends: config.WECHATY_ACCEPT_FRIENDS === 'on',
        intake: inbox,
        log,
        report: report('wechat'),
        show: (lines) => process.stdout.write(`${lines}\n`),
      });
    });
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

  const run = (id: ChannelId, start: () => Promise<Channel>, signal: AbortSignal): Promise<void> =>
    keepRunning({
      start() {
        report(id)({ state: 'starting' });
        return start();
      },
      run: (channel) => runStarted(id, channel, signal),
      signal,
      onFailure(reason) {
        report(id)({ state: 'failed', detail: reason });
        log.error({ channel: id, reason }, 'the channel does not run and is started anew; the others run');
      },
    });

  async function runStarted(
    id: ChannelId,
    channel: Channel,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    running.set(id, channel);
    const stopSending = runOutbox({
      store,
      channel: id,
      send: (message) => channel.send(message),
      onTrouble: (error) => log.warn({ channel: id, reason: nameOf(error) }, 'a message was not sent yet'),
    });
    log.info({ channel: id }, 'channel started');
    const reason = await Promise.race([aborted(signal), ...(channel.ended ? [channel.ended] : [])]);
    const letGo = (stop: () => Promise<void>) =>
      stop().catch((error: unknown) =>
        log.warn({ channel: id, reason: nameOf(error) }, 'did not stop cleanly'),
      );
    await letGo(() => channel.stopTaking());
    if (stopping.signal.aborted) await inbox.idle();
    await stopSending();
    await letGo(() => channel.stop());
    running.delete(id);
    return reason;
  }

  /** Of all instances that share the store, one runs the channel; when it is gone, another does. */
  async function runAlone(id: ChannelId, start: () => Promise<Channel>): Promise<void> {
    while (!stopping.signal.aborted) {
      const leading = store.lead(id);
      // Given up at once, should it be had after the end.
      leading.then(
        ({ release }) => (stopping.signal.aborted ? release() : undefined),
        () => undefined,
      );
      const lead = await Promise.race([leading, aborted(stopping.signal)]);
      if (!lead) return;
      const lost = new AbortController();
      void lead.lost.then(() => lost.abort());
      await run(id, start, AbortSignal.any([stopping.signal, lost.signal]));
      if (stopping.signal.aborted) await report(id)({ state: 'stopped' });
      else log.warn({ channel: id }, 'another instance may run the channel now');
      await lead.release();
    }
  }

  /** A puppet is somebody else's work: a promise that it forgot must not end the product and the other channels. */
  const onForgotten = (error: unknown) =>
    log.error({ channel: 'wechat', ...traceOf(error) }, 'a failure that nobody looked after');

  return {
    webhooks: async (app) => {
      if (token && webhookUrl !== undefined) {
        await app.register(telegramWebhook, { token, handler: () => telegram?.handle });
      }
      if (account) await app.register(account.webhook);
    },
    start() {
      if (puppet) process.on('unhandledRejection', onForgotten);
      for (const [id, start] of starts) {
        // What platforms send to the product's address, any instance may take.
        const isShared = id === 'official-account' || (id === 'telegram' && webhookUrl !== undefined);
        const ended = isShared ? run(id, start, stopping.signal) : runAlone(id, start);
        runs.push(
          ended.catch((error: unknown) => log.error({ channel: id, reason: nameOf(error) }, 'channel ended')),
        );
      }
      const sweep = () =>
        inbox
          .sweep(new Date(Date.now() - LEFT_MS).toISOString(), (channel) => running.has(channel))
          .catch((error: unknown) => log.error({ reason: nameOf(error) }, 'the inbox could not be read'));
      const sweeping = setInterval(sweep, SWEEP_MS);
      stopping.signal.addEventListener('abort', () => clearInterval(sweeping));
    },
    async stop() {
      stopping.abort();
      await Promise.all(runs);
      process.off('unhandledRejection', onForgotten);
      await inbox.idle();
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

const aborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
