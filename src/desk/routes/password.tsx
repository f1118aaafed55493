import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Staff, Store } from '../../store/index.js';
import { sendPage } from '../pages/page.js';
import { PasswordPage, type PasswordProblem } from '../pages/password.js';
import { PATHS } from '../paths.js';
import type { Attempts } from '../sign-in/attempts.js';
import { hashPassword, isPassword, SHORTEST_PASSWORD } from '../sign-in/password.js';
import { beginSession } from '../sign-in/session.js';
import { staffOf } from '../visit.js';

const LONGEST_PASSWORD = 256;

const PasswordForm = z.object({
  current: z.string().max(LONGEST_PASSWORD).catch(''),
  password: z.string().max(LONGEST_PASSWORD).catch(''),
  again: z.string().max(LONGEST_PASSWORD).catch(''),
});

export function passwordRoutes(app: FastifyInstance, store: Store, attempts: Attempts): void {
  app.get('/password', (request, reply) =>
    sendPage(request, reply, PATHS.password, (frame) => (
      <PasswordPage frame={frame} isFirst={staffOf(request).mustChangePassword} />
    )),
  );

  app.post('/password', async (request, reply) => {
    const staff = staffOf(request);
    const form = PasswordForm.parse(request.body);
    const refuse = (problem: PasswordProblem) =>
      sendPage(request, reply.code(problem.kind === 'locked' ? 429 : 400), PATHS.password, (frame) => (
        <PasswordPage frame={frame} isFirst={staff.mustChangePassword} problem={problem} />
      ));
    if ([...form.password].length < SHORTEST_PASSWORD) return refuse({ kind: 'short' });
    if (form.password !== form.again) return refuse({ kind: 'unlike' });
    // Whoever just came in with a one-time password need not type it once more.
    if (!staff.mustChangePassword) {
      const wait = await attempts.take(staff.account, request.ip);
      if (wait !== undefined) return refuse({ kind: 'locked', seconds: wait });
      if (!(await isPassword(form.current, staff.password))) return refuse({ kind: 'wrong' });
      await attempts.forgive(staff.account, request.ip);
    }
    if (await isPassword(form.password, staff.password)) return refuse({ kind: 'same' });
    const changed: Staff = {
      ...staff,
      password: await hashPassword(form.password),
      mustChangePassword: false,
    };
    await store.staff.put(changed);
    await beginSession(request, reply, store, changed);
    return reply.redirect(`${PATHS.queue}?password=changed`, 303);
  });
}
