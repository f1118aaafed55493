import Fastify, { type FastifyBaseLogger, type FastifyPluginAsync, LogController } from 'fastify';
import { webChat } from '../bots/index.js';
import { api } from './api/index.js';
import type { Application } from './application.js';
import type { Config } from './config.js';
import { conversationKey, limitAddresses, mailboxOf } from './delivery/index.js';
import { desk } from './desk/index.js';
import { health } from './operations/index.js';
import { PACKAGE_ROOT } from './package-root.js';

/** The web server: chat at /, desk at /desk, the API under /api. Requests are not logged: they carry personal data. */
export async function makeServer(
  { store, today, context, converse, takeFile }: Application,
  { RATE_LIMIT: rateLimit, TRUSTED_PROXIES: proxies }: Pick<Config, 'RATE_LIMIT' | 'TRUSTED_PROXIES'>,
  webhooks: FastifyPluginAsync,
  log: FastifyBaseLogger,
) {
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    trustProxy: proxies ?? false,
  });
  limitAddresses(app, rateLimit);
  await app.register(webChat, {
    converse,
    takeFile,
    hasBegun: async (person) =>
      (await store.conversations.get(conversationKey({ channel: 'web', person }))) !== undefined,
    mailbox: mailboxOf(store),
    rehearsalDay: today.isFixed ? today.day() : undefined,
    packageRoot: PACKAGE_ROOT,
  });
  await app.register(webhooks);
  await app.register(api, { prefix: '/api', store, today, context, rateLimit });
  await app.register(desk, { prefix: '/desk', store, today, context });
  await app.register(health, { store });
  app.get('/api/health', async () => ({ status: 'ok' }));
  return app;
}
