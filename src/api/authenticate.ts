import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Officer, sha256 } from '../claims/index.js';
import type { Store } from '../store/index.js';

declare module 'fastify' {
  interface FastifyRequest {
    officer: Officer | undefined;
  }
}

/** Lets in whoever has a token: Authorization: Bearer <token>. A system acts under its own name, with its roles. */
export function authenticate(store: Store) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const [, given] = /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '') ?? [];
    const token = given === undefined ? undefined : await store.tokens.get(sha256(given));
    if (!token) {
      return reply
        .code(401)
        .header('www-authenticate', 'Bearer')
        .send({ error: '需要有效的令牌 a valid token is needed: Authorization: Bearer …' });
    }
    request.officer = { account: `api:${token.name}`, roles: token.roles, town: token.town, mobile: null };
  };
}

/** Who asks, on a route that is closed to others. */
export function officerOf({ officer }: FastifyRequest): Officer {
  if (!officer) throw new TypeError('a request came past the tokens');
  return officer;
}
