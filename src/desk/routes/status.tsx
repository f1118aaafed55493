import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Store, type StoreProblem, StoreUnavailable } from '../../store/index.js';
import type { Today } from '../../today.js';
import { sendPage } from '../pages/page.js';
import { StatusPage, statusPath } from '../pages/status.js';
import { PageNumber, pagesOf } from './pages.js';

const PAGE_SIZE = 20;
const StatusQuery = z.object({ page: PageNumber });

/** How the product fares, for administrators. */
export function statusRoutes(app: FastifyInstance, store: Store, today: Today): void {
  app.get('/status', async (request, reply) => {
    const { page } = StatusQuery.parse(request.query);
    const [channels, backlog, givenUp, written] = await Promise.all([
      store.channels.list(),
      store.outbox.backlog(),
      store.outbox.givenUp({ offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }),
      writeProblem(store),
    ]);
    const pages = pagesOf(givenUp.total, PAGE_SIZE);
    if (page > pages) return reply.redirect(statusPath(pages), 303);
    const problems: readonly StoreProblem[] = [...written, ...store.problems()];
    return sendPage(request, reply, statusPath(page), (frame) => (
      <StatusPage
        frame={frame}
        channels={channels}
        backlog={backlog}
        givenUp={givenUp}
        problems={problems}
        day={today.day()}
        page={page}
        pages={pages}
      />
    ));
  });
}

/** Can it be written now? What stands in the way is shown rather than thrown: this is the page to look at then. */
async function writeProblem(store: Store): Promise<readonly StoreProblem[]> {
  try {
    await store.check();
    return [];
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return [{ at: new Date().toISOString(), kind: 'unavailable', what: error.message }];
  }
}
