import Fastify from 'fastify';
import type { Metrics } from './metrics.js';

/**
 * Serves /metrics on a port of its own, which the reverse proxy does not pass on.
 * @returns ends it, and where it is
 */
export async function serveMetrics(
  { registry }: Metrics,
  where: { readonly host: string; readonly port: number },
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const app = Fastify({ logger: false });
  app.get('/metrics', async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
  return { address: await app.listen(where), close: () => app.close() };
}
