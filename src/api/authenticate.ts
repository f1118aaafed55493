import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Officer, sha256 } from '../claims/index.js';
import type { Store } from '../store/index.js';
import type { Limits } from './limit.js';
import { Refused } from './problems.js';

declare module 'fastify' {
  interface FastifyRequest {
    officer: Officer | undefined;
  }
}

/** Lets in whoever has a token: Authorization: Bearer <token>. A system acts under its own name, with its roles. */
export const authenticate =
  (store: Store, limits: Limits) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.header('cache-control', 'no-store');
    const [, given] = /^Bearer ([\w-]{20,100})$/i.exec(request.headers.authorization ?? '') ?? [];
    const token = given === undefined ? undefined : await store.tokens.get(sha256(given));
    const wait = await (token ? limits.call(token.id) : limits.miss(request.ip));
    if (wait > 0) {
      reply.header('retry-after', wait);
      throw new Refused('too-many');
    }
    if (!token) {
      reply.header('www-authenticate', 'Bearer');
      throw new Refused('no-token');
    }
    request.officer = { account: `api:${token.name}`, roles: token.roles, town: token.town, mobile: null };
  };

/** Who asks, on a route that is closed to others. */
export function officerOf({ officer }: FastifyRequest): Officer {
  if (!officer) throw new TypeError('a request came past the tokens');
  return officer;
}

/** @throws Refused unless the one who asks has the right */
export function officerWith(request: FastifyRequest, hasRight: (officer: Officer) => boolean): Officer {
  const officer = officerOf(request);
  if (!hasRight(officer)) throw new Refused('forbidden');
  return officer;
}
