import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { accountOf } from '../../claims/index.js';
import type { Store } from '../../store/index.js';
import { sendPage } from '../pages/page.js';
import { SignInPage, type SignInProblem } from '../pages/sign-in.js';
import { pathWithin, signInThen } from '../paths.js';
import { renewCsrfSecret } from '../security.js';
import type { Attempts } from '../sign-in/attempts.js';
import { credentials } from '../sign-in/check.js';
import { beginSession } from '../sign-in/session.js';
import { visitOf } from '../visit.js';

const SignInForm = z.object({
  account: z.string().max(64).catch(''),
  password: z.string().max(256).catch(''),
  next: z.string().optional().catch(undefined),
});
const SignInQuery = z.object({ next: z.string().optional().catch(undefined) });

export function signInRoutes(app: FastifyInstance, store: Store, attempts: Attempts): void {
  const check = credentials(store);

  app.get('/sign-in', async (request, reply) => {
    const next = pathWithin(SignInQuery.parse(request.query).next);
    if (visitOf(request).staff) return reply.redirect(next, 303);
    return show(request, reply, { account: '', next });
  });

  app.post('/sign-in', async (request, reply) => {
    const form = SignInForm.parse(request.body);
    const account = accountOf(form.account);
    const next = pathWithin(form.next);
    const wait = await attempts.take(account, request.ip);
    if (wait !== undefined) {
      reply.code(429).header('retry-after', wait);
      return show(request, reply, { account, next, problem: { kind: 'locked', seconds: wait } });
    }
    const staff = await check(account, form.password);
    if (!staff) {
      reply.code(401);
      return show(request, reply, { account, next, problem: { kind: 'wrong' } });
    }
    await attempts.forgive(account, request.ip);
    await beginSession(request, reply, store, staff);
    renewCsrfSecret(reply);
    return reply.redirect(next, 303);
  });
}

function show(
  request: FastifyRequest,
  reply: FastifyReply,
  form: { account: string; next: string; problem?: SignInProblem },
) {
  return sendPage(request, reply, signInThen(form.next), (frame) => <SignInPage frame={frame} {...form} />);
}
