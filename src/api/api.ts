import type { FastifyPluginAsync } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Context } from '../../conversations/index.js';
import { assessRoute } from '../assess/index.js';
import type { Config } from '../config.js';
import type { Store } from '../store/index.js';
import type { Today } from '../today.js';
import { answerNotFound, answerProblem } from './answer-problem.js';
import { authenticate } from './authenticate.js';
import { checkBySchema } from './check.js';
import { describeRoutes, showDescription } from './documentation.js';
import { limitsOf } from './limit.js';
import { budgetRoutes } from './routes/budgets.js';
import { claimRoutes } from './routes/claims.js';
import { deedRoutes } from './routes/deeds.js';
import { rulingRoutes } from './routes/rulings.js';
import { ASSESS } from './schemas/assessment.js';

export interface ApiOptions {
  readonly store: Store;
  readonly today: Today;
  /** What a deed may know of the world now. */
  readonly context: () => Promise<Context>;
  readonly rateLimit: Config['RATE_LIMIT'];
}

/** The operations of the desk as JSON, for the district's other systems. Registered under /api. */
export const api: FastifyPluginAsync<ApiOptions> = async (app, { store, today, context, rateLimit }) => {
  app.setValidatorCompiler(checkBySchema);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerProblem);
  app.setNotFoundHandler(answerNotFound);
  await describeRoutes(app);
  await showDescription(app);
  await app.register(assessRoute, { today, schema: ASSESS });
  await app.register(async (scope) => {
    const systems = scope.withTypeProvider<ZodTypeProvider>();
    systems.decorateRequest('officer', undefined);
    systems.addHook('onRequest', authenticate(store, limitsOf(rateLimit)));
    claimRoutes(systems, store, context);
    deedRoutes(systems, store, context);
    rulingRoutes(systems, store, context);
    budgetRoutes(systems, store);
  });
};
