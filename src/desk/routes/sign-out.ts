import type { FastifyInstance } from 'fastify';
import type { Store } from '../../store/index.js';
import { PATHS } from '../paths.js';
import { endSession } from '../sign-in/session.js';

export function signOutRoutes(app: FastifyInstance, store: Store): void {
  app.post('/sign-out', async (request, reply) => {
    await endSession(request, reply, store);
    return reply.redirect(PATHS.signIn, 303);
  });
}
