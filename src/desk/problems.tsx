import type { FastifyReply, FastifyRequest } from 'fastify';
import { traceOf } from '../../bots/index.js';
import { StoreUnavailable } from '../store/index.js';
import { sendPage } from './pages/page.js';
import { type Problem, ProblemPage } from './pages/problem.js';
import { PATHS } from './paths.js';

export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return show(request, reply.code(404), 'notFound');
}

export function answerForbidden(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return show(request, reply.code(403), 'forbidden');
}

/** Answers for whatever was thrown. Inner details go to the log, without what a person may have written. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, code } = refusalIn(error);
  if (code.startsWith('FST_CSRF_')) return show(request, reply.code(403), 'stale');
  if (status < 500) return show(request, reply.code(status), 'refused');
  request.log.error(traceOf(error), 'a page of the desk was not made');
  return error instanceof StoreUnavailable
    ? show(request, reply.code(503), 'unavailable')
    : show(request, reply.code(500), 'failed');
}

const show = (request: FastifyRequest, reply: FastifyReply, problem: Problem) =>
  sendPage(request, reply, PATHS.queue, (frame) => <ProblemPage frame={frame} problem={problem} />);

/** What fastify says of a request that it refused: a status below 500 and a code. */
function refusalIn(error: unknown): { readonly status: number; readonly code: string } {
  if (!(error instanceof Error)) return { status: 500, code: '' };
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { status, code };
}
