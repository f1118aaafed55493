import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Store } from '../../store/index.js';
import { DraftsPage, draftsPath } from '../pages/drafts.js';
import { sendPage } from '../pages/page.js';
import { PageNumber, pagesOf } from './pages.js';

const PAGE_SIZE = 50;

const DraftsQuery = z.object({
  page: PageNumber,
  password: z.literal('changed').optional().catch(undefined),
});

export function draftRoutes(app: FastifyInstance, store: Store): void {
  app.get('/', async (request, reply) => {
    const { page, password } = DraftsQuery.parse(request.query);
    const { claims, total } = await store.claims.find(
      {},
      { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE },
    );
    const pages = pagesOf(total, PAGE_SIZE);
    if (page > pages) return reply.redirect(draftsPath(pages), 303);
    return sendPage(request, reply, draftsPath(page), (frame) => (
      <DraftsPage
        frame={frame}
        claims={claims}
        total={total}
        page={page}
        pages={pages}
        passwordChanged={password === 'changed'}
      />
    ));
  });
}
