import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../../conversations/index.js';
import type { Store } from '../../store/index.js';
import { staffOf } from '../visit.js';
import { claimIn } from './claim.js';

const EvidenceParams = z.object({ file: z.string().max(100).catch('') });

/** The claim's own files to whoever may see the claim: as what they are and nothing else, each look recorded. */
export function evidenceRoutes(app: FastifyInstance, store: Store, context: () => Promise<Context>): void {
  app.get('/claims/:number/evidence/:file', async (request, reply) => {
    const claim = await claimIn(request, store);
    const { file } = EvidenceParams.parse(request.params);
    const kept = claim?.evidence.find(({ id }) => id === file);
    const found = kept && (await store.evidence.read(kept.id));
    if (!claim || !found) return reply.callNotFound();
    const { now } = await context();
    const { account } = staffOf(request);
    await store.accesses.add({ at: now, by: account, claim: claim.id, what: 'evidence', file });
    const isPicture = kept.type === 'image/jpeg';
    return (
      reply
        .type(isPicture ? 'image/jpeg' : 'application/pdf')
        // Runs nothing, loads nothing, and stands in a frame of the desk's own pages alone.
        .header('content-security-policy', "default-src 'none'; frame-ancestors 'self'; sandbox")
        .header('x-frame-options', 'SAMEORIGIN')
        .header(
          'content-disposition',
          `inline; filename="${claim.id}-${claim.evidence.indexOf(kept) + 1}.${isPicture ? 'jpg' : 'pdf'}"`,
        )
        .send(found.content)
    );
  });
}
