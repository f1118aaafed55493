import type { Logger } from 'pino';
import { type Channel, startTelegram, startWechat } from '../bots/index.js';
import type { Converse } from '../conversations/index.js';
import type { Config } from './config.js';

/** The messaging channels that are switched on. One that fails to start is reported, and the others run. */
export async function startChannels(
  config: Config,
  converse: Converse,
  log: Logger,
): Promise<readonly Channel[]> {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = config;
  const { WECHATY_PUPPET: puppet, WECHATY_TOKEN: puppetToken } = config;
  const starts: readonly (readonly [string, () => Promise<Channel>])[] = [
    ...(token ? [['telegram', () => startTelegram({ token, apiRoot, converse, log })] as const] : []),
    ...(puppet
      ? [['wechat', () => startWechat({ puppet, token: puppetToken, converse, log })] as const]
      : []),
  ];
  const started = await Promise.all(
    starts.map(async ([name, start]) => {
      try {
        const channel = await start();
        log.info({ channel: name }, 'channel started');
        return [channel];
      } catch (error) {
        log.error(
          { channel: name, reason: error instanceof Error ? error.message : 'unknown' },
          'channel did not start; the others run',
        );
        return [];
      }
    }),
  );
  return started.flat();
}
