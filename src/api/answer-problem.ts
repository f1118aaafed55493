import type { FastifyReply, FastifyRequest } from 'fastify';
import { traceOf } from '../../bots/index.js';
import { StoreUnavailable } from '../store/index.js';
import { Refused } from './problems.js';

/** Answers for whatever was thrown, in the one shape. Inner details go to the log, without what a person may have written. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refused = refusedFor(error, request);
  return reply.code(refused.statusCode).send(refused.body);
}

export const answerNotFound = (_: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const { statusCode, body } = new Refused('not-found');
  return reply.code(statusCode).send(body);
};

function refusedFor(error: unknown, request: FastifyRequest): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof StoreUnavailable) return new Refused('unavailable');
  // fastify's own: no JSON, too large, no body.
  if (error instanceof Error && 'statusCode' in error && Number(error.statusCode) < 500) {
    return new Refused('bad-request', {
      zh: '请求内容应为一个JSON对象（content-type: application/json）。',
      en: 'The body should be one JSON object (content-type: application/json).',
    });
  }
  request.log.error(traceOf(error), 'a request to the API was not answered');
  return new Refused('failed');
}
