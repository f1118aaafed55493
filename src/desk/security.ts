import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { COOKIE_OPTIONS } from './sign-in/session.js';

/** The desk's forms are short. */
const BODY_LIMIT = 16 * 1024;
const CSRF_COOKIE = 'desk_csrf';
const WithToken = z.object({ _csrf: z.string() });

/** The headers that tell a browser to load nothing foreign, run nothing inline and show the desk in no frame. */
export async function setHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'none'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // Whoever puts TLS in front says these; over plain http a browser complains of them.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
}

/** Takes short forms alone, and only those that came from a page of the desk. */
export async function guardForms(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers();
  await app.register(formbody, { bodyLimit: BODY_LIMIT });
  await app.register(cookie);
  await app.register(csrf, {
    cookieKey: CSRF_COOKIE,
    cookieOpts: COOKIE_OPTIONS,
    getToken: ({ body }) => WithToken.safeParse(body).data?._csrf,
  });
  app.addHook('preValidation', (request, reply, done) =>
    request.method === 'POST' ? app.csrfProtection(request, reply, done) : done(),
  );
}

/** The forms of whoever used this browser before are good no longer. */
export function renewCsrfSecret(reply: FastifyReply): void {
  reply.clearCookie(CSRF_COOKIE, COOKIE_OPTIONS);
}
