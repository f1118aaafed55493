import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../../conversations/index.js';
import { FACT_IDS, isFactId } from '../../../policy/index.js';
import { type Claim, canSee, readClaimNumber, STAFF_ACTIONS } from '../../claims/index.js';
import type { Store } from '../../store/index.js';
import { ClaimPage, type ClaimView } from '../pages/claim/claim.js';
import { sendPage } from '../pages/page.js';
import { PATHS } from '../paths.js';
import { dossierOf } from '../review/dossier.js';
import { staffOf } from '../visit.js';

const ClaimParams = z.object({ number: z.string().max(40).catch('') });
const ClaimPageQuery = z.object({
  correct: z.enum(FACT_IDS).optional().catch(undefined),
  done: z.string().optional().catch(undefined),
});

export function claimRoutes(app: FastifyInstance, store: Store, context: () => Promise<Context>): void {
  app.get('/claims/:number', async (request, reply) => {
    const claim = await claimIn(request, store);
    if (!claim) return reply.callNotFound();
    const { correct, done } = ClaimPageQuery.parse(request.query);
    const last = claim.events.at(-1);
    const isMine = last?.by.kind === 'staff' && last.by.account === staffOf(request).account;
    return showClaim(request, reply, store, claim, await context(), {
      correcting: correct && isFactId(correct) ? correct : undefined,
      done: isMine && last.action === done ? STAFF_ACTIONS.find((action) => action === done) : undefined,
    });
  });

  app.post('/claims/:number/mobile', async (request, reply) => {
    const claim = await claimIn(request, store);
    if (!claim) return reply.callNotFound();
    const { account } = staffOf(request);
    const now = await context();
    await store.accesses.add({ at: now.now, by: account, claim: claim.id, what: 'mobile' });
    request.log.info({ account, claim: claim.id }, 'a mobile number was shown');
    return showClaim(request, reply, store, claim, now, { showsMobile: true });
  });

  /** The address that the button leaves in the browser: opened again, it shows the page, with the number masked. */
  app.get('/claims/:number/mobile', async (request, reply) => {
    const claim = await claimIn(request, store);
    return claim ? reply.redirect(PATHS.claim(claim.id), 303) : reply.callNotFound();
  });
}

/** Answers with the page of a claim, and whatever there is to say of what was tried with it. */
export async function showClaim(
  request: FastifyRequest,
  reply: FastifyReply,
  store: Store,
  claim: Claim,
  context: Context,
  with_: Pick<ClaimView, 'showsMobile' | 'correcting' | 'attempt' | 'done'>,
): Promise<FastifyReply> {
  const dossier = await dossierOf(store, claim, staffOf(request), context);
  return sendPage(request, reply, PATHS.claim(claim.id), (frame) => (
    <ClaimPage frame={frame} {...dossier} {...with_} />
  ));
}

/** The claim that a path names, however its number is typed; one that the visitor may not see is not there for them. */
export async function claimIn(request: FastifyRequest, store: Store): Promise<Claim | undefined> {
  const number = readClaimNumber(ClaimParams.parse(request.params).number);
  const claim = number === undefined ? undefined : await store.claims.get(number);
  return claim && canSee(claim, staffOf(request)) ? claim : undefined;
}
