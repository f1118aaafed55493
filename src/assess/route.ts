import type { FastifyPluginAsync } from 'fastify';
import type { Today } from '../today.js';
import { assessCase, problemOf } from './case.js';

const BODY_LIMIT = 1024 * 1024;

/** POST /api/assess: one case or a list of them, as `npm run assess` takes them; 400 with the problem for bad input. */
export const assessRoute: FastifyPluginAsync<{ today: Today }> = async (app, { today }) => {
  app.post('/api/assess', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
    const { body } = request;
    if (!Array.isArray(body)) {
      try {
        return assessCase(body, today.day());
      } catch (error) {
        return reply.code(400).send(problemOf(error));
      }
    }
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
