import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';
import type { Context } from '../../conversations/index.js';
import { PACKAGE_ROOT } from '../package-root.js';
import type { Store } from '../store/index.js';
import type { Today } from '../today.js';
import { answerNotFound, answerProblem } from './problems.js';
import { isAdministrator, isOfDistrict } from './rights.js';
import { actionRoutes } from './routes/actions.js';
import { budgetRoutes } from './routes/budgets.js';
import { claimRoutes } from './routes/claim.js';
import { evidenceRoutes } from './routes/evidence.js';
import { handoverRoutes } from './routes/handovers.js';
import { languageRoutes } from './routes/language.js';
import { passwordRoutes } from './routes/password.js';
import { peopleRoutes } from './routes/people.js';
import { printRoutes } from './routes/print.js';
import { queueRoutes } from './routes/queue.js';
import { rulingRoutes } from './routes/rulings.js';
import { signInRoutes } from './routes/sign-in.js';
import { signOutRoutes } from './routes/sign-out.js';
import { statusRoutes } from './routes/status.js';
import { systemRoutes } from './routes/systems.js';
import { guardForms, setHeaders } from './security.js';
import { Attempts } from './sign-in/attempts.js';
import { requireOwnPassword, requireRight, requireStaff } from './sign-in/require.js';
import { receiveVisits } from './visit.js';

export interface DeskOptions {
  readonly store: Store;
  readonly today: Today;
  /** What a deed may know of the world now. */
  readonly context: () => Promise<Context>;
}

/** The staff's desk: pages made on the server, which need no script. Registered under /desk. */
export const desk: FastifyPluginAsync<DeskOptions> = async (app, { store, today, context }) => {
  const attempts = new Attempts();
  await setHeaders(app);
  await app.register(staticFiles, {
    root: join(PACKAGE_ROOT, 'src/desk/assets'),
    prefix: '/assets/',
    index: false,
    // A route for each file: what is not there is answered like any other page that is not.
    wildcard: false,
    decorateReply: false,
  });
  await app.register(async (pages) => {
    await guardForms(pages);
    receiveVisits(pages, store, today);
    pages.setErrorHandler(answerProblem);
    pages.setNotFoundHandler(answerNotFound);
    signInRoutes(pages, store, attempts);
    languageRoutes(pages);
    await pages.register(async (staffOnly) => {
      staffOnly.addHook('preHandler', requireStaff);
      signOutRoutes(staffOnly, store);
      passwordRoutes(staffOnly, store, attempts);
      await staffOnly.register(async (service) => {
        service.addHook('preHandler', requireOwnPassword);
        queueRoutes(service, store);
        claimRoutes(service, store, context);
        actionRoutes(service, store, context);
        evidenceRoutes(service, store, context);
        handoverRoutes(service, store, context);
        printRoutes(service, store, context);
        budgetRoutes(service, store, today);
        await service.register(async (district) => {
          district.addHook('preHandler', requireRight(isOfDistrict));
          rulingRoutes(district, store, context);
        });
        await service.register(async (administration) => {
          administration.addHook('preHandler', requireRight(isAdministrator));
          peopleRoutes(administration, store);
          systemRoutes(administration, store);
          statusRoutes(administration, store, today);
        });
      });
    });
  });
};
