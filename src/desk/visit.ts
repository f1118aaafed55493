import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Language } from '../../conversations/index.js';
import type { Staff, Store } from '../store/index.js';
import type { Today } from '../today.js';
import { languageOf } from './language.js';
import { signedIn } from './sign-in/session.js';

/** What is known of a request before its page is made. */
export interface Visit {
  readonly language: Language;
  readonly staff: Staff | undefined;
  /** The fixed day of a rehearsal. */
  readonly rehearsalDay: string | undefined;
}

declare module 'fastify' {
  interface FastifyRequest {
    visit: Visit | undefined;
  }
}

/** Looks up who sends each request and in which language, and keeps every answer out of caches. */
export function receiveVisits(app: FastifyInstance, store: Store, today: Today): void {
  app.decorateRequest('visit', undefined);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const visitor = {
      language: languageOf(request),
      rehearsalDay: today.isFixed ? today.day() : undefined,
    };
    // First without the store, so that the page that says it is away has its words.
    request.visit = { ...visitor, staff: undefined };
    request.visit = { ...visitor, staff: await signedIn(request, store) };
  });
}

/** The visit of a request that has come through receiveVisits. */
export function visitOf({ visit }: FastifyRequest): Visit {
  if (!visit) throw new TypeError('a request came past receiveVisits');
  return visit;
}

/** Who is signed in, on a page that is closed to others. */
export function staffOf(request: FastifyRequest): Staff {
  const { staff } = visitOf(request);
  if (!staff) throw new TypeError('a request came past the sign-in');
  return staff;
}
