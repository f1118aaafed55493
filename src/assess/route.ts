import type { FastifyPluginAsync, FastifyRequest, FastifySchema } from 'fastify';
import { BadInput } from '../../policy/index.js';
import type { Today } from '../today.js';
import { assessCase, problemOf } from './case.js';

const BODY_LIMIT = 1024 * 1024;

interface AssessOptions {
  readonly today: Today;
  /** Describes the route to those who read the API's description. */
  readonly schema: FastifySchema;
}

/** POST /assess: one case or a list of them, as `npm run assess` takes them; 400 with the problem for bad input. */
export const assessRoute: FastifyPluginAsync<AssessOptions> = async (app, { today, schema }) => {
  // The engine itself says what is wrong with a case.
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => JSON.stringify);
  // Fastify's own parser refuses a key __proto__ without naming it. Here keys are only ever looked up in the vocabulary.
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    async (_: FastifyRequest, body: string) => {
      try {
        const parsed: unknown = JSON.parse(body);
        return parsed;
      } catch {
        throw new BadInput('case', body, 'JSON');
      }
    },
  );
  app.setErrorHandler((error, _, reply) => {
    if (!(error instanceof BadInput)) throw error;
    return reply.code(400).send(problemOf(error));
  });
  app.post('/assess', { bodyLimit: BODY_LIMIT, schema }, async (request, reply) => {
    const { body } = request;
    if (!Array.isArray(body)) return assessCase(body, today.day());
    const results = body.map((one: unknown) => assessOrProblem(one, today.day()));
    return reply.code(results.some((result) => 'error' in result) ? 400 : 200).send(results);
  });
};

/** In a list, a bad case has its problem in its place. */
export function assessOrProblem(input: unknown, today: string) {
  try {
    return assessCase(input, today);
  } catch (error) {
    return problemOf(error);
  }
}
