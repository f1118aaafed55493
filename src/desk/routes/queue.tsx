import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Claim, type ClaimSummary, canSee, type Officer, readClaimNumber } from '../../claims/index.js';
import type { Store } from '../../store/index.js';
import { namesOf } from '../names.js';
import { sendPage } from '../pages/page.js';
import { QueuePage } from '../pages/queue.js';
import { QueueFilter, queryOf, queuePath } from '../queue-filter.js';
import { staffOf } from '../visit.js';
import { pagesOf } from './pages.js';

const PAGE_SIZE = 50;
/** A filter that was left empty in the form. */
const EMPTY_FIELD = /[?&][a-z]+=(?=&|$)/;

const Notices = z.object({
  password: z.literal('changed').optional().catch(undefined),
  left: z.string().max(40).optional().catch(undefined),
});

export function queueRoutes(app: FastifyInstance, store: Store): void {
  app.get('/', async (request, reply) => {
    const filter = QueueFilter.parse(request.query);
    if (EMPTY_FIELD.test(request.url)) return reply.redirect(queuePath(filter), 303);
    const query = queryOf(filter, staffOf(request));
    const found = query
      ? await store.claims.find(query, { offset: (filter.page - 1) * PAGE_SIZE, limit: PAGE_SIZE })
      : undefined;
    const pages = pagesOf(found?.total ?? 0, PAGE_SIZE);
    if (filter.page > pages) return reply.redirect(queuePath({ ...filter, page: pages }), 303);
    const staff = await store.staff.list();
    const doubtful = await sharingMarks(store, found?.claims ?? []);
    const { password, left } = Notices.parse(request.query);
    const gone = left === undefined ? undefined : await claimThatLeft(store, left, staffOf(request));
    return sendPage(request, reply, queuePath(filter), (frame) => (
      <QueuePage
        frame={frame}
        filter={filter}
        found={found}
        pages={pages}
        names={namesOf(staff)}
        doubtful={doubtful}
        passwordChanged={password === 'changed'}
        gone={gone}
      />
    ));
  });
}

/** A claim that the officer has just corrected to be another town's, so that they see it no more. */
async function claimThatLeft(store: Store, typed: string, officer: Officer): Promise<Claim | undefined> {
  const number = readClaimNumber(typed);
  const claim = number === undefined ? undefined : await store.claims.get(number);
  const last = claim?.events.at(-1);
  if (!claim || last?.action !== 'correct' || canSee(claim, officer)) return undefined;
  return last.by.kind === 'staff' && last.by.account === officer.account ? claim : undefined;
}

/** Which of the claims share a mark with another one that is not withdrawn or rejected. */
async function sharingMarks(store: Store, claims: readonly ClaimSummary[]): Promise<ReadonlySet<string>> {
  const marks = [...new Set(claims.flatMap((claim) => claim.marks))];
  if (marks.length === 0) return new Set();
  const live = (await store.claims.sharing(marks)).filter(
    ({ status }) => status !== 'withdrawn' && status !== 'rejected',
  );
  const holders = new Map<string, number>();
  for (const mark of live.flatMap((claim) => claim.marks)) holders.set(mark, (holders.get(mark) ?? 0) + 1);
  const isLive = new Set(live.map(({ id }) => id));
  return new Set(
    claims
      .filter(({ id, marks: own }) => own.some((mark) => (holders.get(mark) ?? 0) > (isLive.has(id) ? 1 : 0)))
      .map(({ id }) => id),
  );
}
