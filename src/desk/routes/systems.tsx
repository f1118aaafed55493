import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { makeToken, revokeToken, type TokenGiven, type TokenProblem, TokenRefused } from '../../api/index.js';
import type { Store } from '../../store/index.js';
import { namesOf } from '../names.js';
import { sendPage } from '../pages/page.js';
import { SystemsPage, TokenPage } from '../pages/systems.js';
import { PATHS } from '../paths.js';
import { staffOf } from '../visit.js';
import { rolesField, textField } from './fields.js';

const TokenForm = z.object({ name: textField, roles: rolesField, town: textField });
const Query = z.object({ revoked: z.literal('1').optional().catch(undefined) });

/** Tokens of other systems, for administrators. A token is in the answer to the form alone, never in an address. */
export function systemRoutes(app: FastifyInstance, store: Store): void {
  app.get('/systems', (request, reply) => show(request, reply));

  app.post('/systems', async (request, reply) => {
    const form = TokenForm.parse(request.body);
    const { account } = staffOf(request);
    try {
      const { kept, token } = await makeToken(store, form, account);
      request.log.info({ account, system: kept.name }, 'a token was given out');
      return sendPage(request, reply, PATHS.systems, (frame) => (
        <TokenPage frame={frame} name={kept.name} token={token} />
      ));
    } catch (error) {
      return refuse(request, reply, error, form);
    }
  });

  app.post('/systems/revoke', async (request, reply) => {
    const form = TokenForm.parse(request.body);
    const { account } = staffOf(request);
    try {
      await revokeToken(store, form.name);
    } catch (error) {
      return refuse(request, reply, error, { name: '', roles: [], town: '' });
    }
    request.log.info({ account, system: form.name }, 'a token was revoked');
    return reply.redirect(`${PATHS.systems}?revoked=1`, 303);
  });

  /** The address that the button leaves in the browser leads back. */
  app.get('/systems/revoke', (_, reply) => reply.redirect(PATHS.systems, 303));

  function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown, form: TokenGiven) {
    if (!(error instanceof TokenRefused)) throw error;
    return show(request, reply.code(400), { problem: error.problem, form });
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    attempted?: { readonly problem: TokenProblem; readonly form: TokenGiven },
  ): Promise<FastifyReply> {
    const [tokens, staff] = await Promise.all([store.tokens.list(), store.staff.list()]);
    const isRevoked = !attempted && Query.parse(request.query).revoked !== undefined;
    return sendPage(request, reply, PATHS.systems, (frame) => (
      <SystemsPage
        frame={frame}
        tokens={tokens}
        names={namesOf(staff)}
        isRevoked={isRevoked}
        attempted={attempted}
      />
    ));
  }
}
