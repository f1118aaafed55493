import type { FastifyReply, FastifyRequest } from 'fastify';
import { PATHS, pathWithin, signInThen } from '../paths.js';
import { staffOf, visitOf } from '../visit.js';

/** Sends whoever is not signed in to the sign-in page, and from there back to the page they wanted. */
export async function requireStaff(request: FastifyRequest, reply: FastifyReply) {
  if (visitOf(request).staff) return;
  return reply.redirect(signInThen(request.method === 'GET' ? pathWithin(request.url) : PATHS.drafts), 303);
}

/** Until a one-time password was replaced, the rest of the desk stays closed. */
export async function requireOwnPassword(request: FastifyRequest, reply: FastifyReply) {
  if (!staffOf(request).mustChangePassword) return;
  return reply.redirect(PATHS.password, 303);
}
