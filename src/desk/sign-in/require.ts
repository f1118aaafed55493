import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Officer } from '../../claims/index.js';
import { PATHS, pathWithin, signInThen } from '../paths.js';
import { answerForbidden } from '../problems.js';
import { staffOf, visitOf } from '../visit.js';

/** Sends whoever is not signed in to the sign-in page, and from there back to the page they wanted. */
export async function requireStaff(request: FastifyRequest, reply: FastifyReply) {
  if (visitOf(request).staff) return;
  return reply.redirect(signInThen(request.method === 'GET' ? pathWithin(request.url) : PATHS.queue), 303);
}

/** Until a one-time password was replaced, the rest of the desk stays closed. */
export async function requireOwnPassword(request: FastifyRequest, reply: FastifyReply) {
  if (!staffOf(request).mustChangePassword) return;
  return reply.redirect(PATHS.password, 303);
}

/** Tells whoever has not the right that this part of the desk is closed to them. */
export const requireRight =
  (isOpenTo: (officer: Officer) => boolean) => async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isOpenTo(staffOf(request))) return answerForbidden(request, reply);
  };
