import type { FastifyInstance } from 'fastify';
import type { Context } from '../../../conversations/index.js';
import type { Store } from '../../store/index.js';
import { ApplicationForm } from '../pages/application-form.js';
import { sendPage } from '../pages/page.js';
import { PATHS } from '../paths.js';
import { staffOf } from '../visit.js';
import { claimIn } from './claim.js';

/** The application form on paper. It carries the whole mobile number, so each look is recorded. */
export function printRoutes(app: FastifyInstance, store: Store, context: () => Promise<Context>): void {
  app.get('/claims/:number/print', async (request, reply) => {
    const claim = await claimIn(request, store);
    if (!claim) return reply.callNotFound();
    const { now } = await context();
    await store.accesses.add({ at: now, by: staffOf(request).account, claim: claim.id, what: 'print' });
    return sendPage(request, reply, PATHS.print(claim.id), (frame) => (
      <ApplicationForm frame={frame} claim={claim} now={now} />
    ));
  });
}
