import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Claim, readClaimNumber } from '../../claims/index.js';
import type { Store } from '../../store/index.js';
import { ClaimPage } from '../pages/claim/claim.js';
import { sendPage } from '../pages/page.js';
import { PATHS } from '../paths.js';
import { staffOf } from '../visit.js';

const ClaimParams = z.object({ number: z.string().max(40).catch('') });

export function claimRoutes(app: FastifyInstance, store: Store): void {
  app.get('/claims/:number', async (request, reply) => {
    const claim = await claimOf(request, store);
    if (!claim) return reply.callNotFound();
    return sendPage(request, reply, PATHS.claim(claim.id), (frame) => (
      <ClaimPage frame={frame} claim={claim} showsMobile={false} />
    ));
  });

  app.post('/claims/:number/mobile', async (request, reply) => {
    const claim = await claimOf(request, store);
    if (!claim) return reply.callNotFound();
    request.log.info({ account: staffOf(request).account, claim: claim.id }, 'a mobile number was shown');
    return sendPage(request, reply, PATHS.claim(claim.id), (frame) => (
      <ClaimPage frame={frame} claim={claim} showsMobile={true} />
    ));
  });

  /** The address that the button leaves in the browser: opened again, it shows the page, with the number masked. */
  app.get('/claims/:number/mobile', async (request, reply) => {
    const claim = await claimOf(request, store);
    return claim ? reply.redirect(PATHS.claim(claim.id), 303) : reply.callNotFound();
  });
}

/** The claim that a path names, however its number is typed. */
async function claimOf(request: FastifyRequest, store: Store): Promise<Claim | undefined> {
  const number = readClaimNumber(ClaimParams.parse(request.params).number);
  return number === undefined ? undefined : store.claims.get(number);
}
