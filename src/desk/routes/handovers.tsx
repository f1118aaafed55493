import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Store } from '../../store/index.js';
import { HandoversPage, handoversPath } from '../pages/handovers.js';
import { sendPage } from '../pages/page.js';
import { PageNumber, pagesOf } from './pages.js';

const PAGE_SIZE = 20;

const HandoversQuery = z.object({ page: PageNumber });

export function handoverRoutes(app: FastifyInstance, store: Store): void {
  app.get('/handovers', async (request, reply) => {
    const { page } = HandoversQuery.parse(request.query);
    const { handovers, total } = await store.handovers.list({
      offset: (page - 1) * PAGE_SIZE,
      limit: PAGE_SIZE,
    });
    const pages = pagesOf(total, PAGE_SIZE);
    if (page > pages) return reply.redirect(handoversPath(pages), 303);
    return sendPage(request, reply, handoversPath(page), (frame) => (
      <HandoversPage frame={frame} handovers={handovers} total={total} page={page} pages={pages} />
    ));
  });
}
