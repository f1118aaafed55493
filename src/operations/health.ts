import type { FastifyPluginAsync } from 'fastify';
import type { Store } from '../store/index.js';

/** However often it is asked, the store is tried once in this time. */
const CHECK_MS = 1000;

/** /healthz: the process runs. /readyz: it can keep what people say, so messages may be sent to it. */
export const health: FastifyPluginAsync<{ readonly store: Store }> = async (app, { store }) => {
  let checkedAt = 0;
  let isReady: Promise<boolean> = Promise.resolve(false);

  app.get('/healthz', async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    const now = Date.now();
    if (now - checkedAt >= CHECK_MS) {
      checkedAt = now;
      isReady = store.check().then(
        () => true,
        () => false,
      );
    }
    reply.header('cache-control', 'no-store');
    return (await isReady) ? { status: 'ok' } : reply.code(503).send({ status: 'unavailable' });
  });
};
