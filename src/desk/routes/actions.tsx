import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../../conversations/index.js';
import { BadInput, isFactId } from '../../../policy/index.js';
import { canSee, NotOpen, STAFF_ACTIONS, type StaffAction, versionOf } from '../../claims/index.js';
import { review } from '../../review/index.js';
import { ClaimChanged, type Store } from '../../store/index.js';
import { leftPath, PATHS } from '../paths.js';
import { answerNotFound } from '../problems.js';
import { DeedFields, readDeed } from '../review/deed-form.js';
import { staffOf } from '../visit.js';
import type { FormProblem } from '../wording/review.js';
import { claimIn, showClaim } from './claim.js';

const STATUS: Readonly<Record<FormProblem, number>> = {
  changed: 409,
  'not-open': 403,
  reason: 400,
  facts: 400,
  note: 400,
  value: 400,
};

/** A form for each action of staff. Whoever was too slow is told what happened meanwhile, and loses nothing they typed. */
export function actionRoutes(app: FastifyInstance, store: Store, context: () => Promise<Context>): void {
  for (const action of STAFF_ACTIONS) {
    app.post(`/claims/:number/${action}`, (request, reply) => act(request, reply, action));

    app.get(`/claims/:number/${action}`, async (request, reply) => {
      const claim = await claimIn(request, store);
      return claim ? reply.redirect(PATHS.claim(claim.id), 303) : answerNotFound(request, reply);
    });
  }

  async function act(
    request: FastifyRequest,
    reply: FastifyReply,
    action: StaffAction,
  ): Promise<FastifyReply> {
    const claim = await claimIn(request, store);
    if (!claim) return answerNotFound(request, reply);
    const fields = DeedFields.parse(request.body);
    const now = await context();
    const read = readDeed(action, fields, claim);
    if ('problem' in read) return refuse(read.problem);
    try {
      const seen = { id: claim.id, seen: fields.version };
      const after = await review(store, seen, read.deed, staffOf(request), now);
      if (after && !canSee(after, staffOf(request))) return reply.redirect(leftPath(after.id), 303);
    } catch (error) {
      if (error instanceof ClaimChanged) return refuse('changed');
      if (error instanceof NotOpen) return refuse('not-open');
      if (error instanceof BadInput) return refuse('value');
      throw error;
    }
    const anchor = action === 'correct' ? '#said' : '';
    return reply.redirect(`${PATHS.claim(claim.id)}?done=${action}${anchor}`, 303);

    async function refuse(problem: FormProblem): Promise<FastifyReply> {
      const current = await claimIn(request, store);
      if (!current) return answerNotFound(request, reply);
      const wasChanged = versionOf(current) !== fields.version;
      const { fact } = fields;
      return showClaim(request, reply.code(STATUS[problem]), store, current, now, {
        attempt: {
          action,
          fields,
          problem: wasChanged && problem === 'not-open' ? 'changed' : problem,
          meanwhile: wasChanged ? current.events.slice(fields.version) : [],
        },
        correcting: action === 'correct' && isFactId(fact) ? fact : undefined,
      });
    }
  }
}
