import type { FastifyInstance } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../config.js';

/** Many people may share an office's address, so it may send as much as this many of them. */
const PEOPLE_AT_AN_ADDRESS = 20;

/**
 * A talk is told from another by its id, and anybody may begin new ones: so an address has a limit of its own for the
 * chat interface.
 */
export function limitAddresses(app: FastifyInstance, rateLimit: Config['RATE_LIMIT']): void {
  if (rateLimit === 'off') return;
  const limiter = new RateLimiterMemory({ points: rateLimit * PEOPLE_AT_AN_ADDRESS, duration: 60 });
  app.addHook('onRequest', async (request, reply) => {
    if (!request.routeOptions.url?.startsWith('/api/chat')) return;
    try {
      await limiter.consume(request.ip);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.ceil(refused.msBeforeNext / 1000);
      const message = `这个网络地址发来的消息太多，请${seconds}秒后再试。Too many messages from this address, try again in ${seconds} s.`;
      await reply.code(429).header('retry-after', seconds).send({ error: { message } });
    }
  });
}
