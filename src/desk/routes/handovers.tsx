import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../../conversations/index.js';
import type { TownId } from '../../../policy/index.js';
import { type Officer, sha256 } from '../../claims/index.js';
import type { Handover } from '../../delivery/index.js';
import type { Store } from '../../store/index.js';
import { HandoversPage, handoversPath } from '../pages/handovers.js';
import { sendPage } from '../pages/page.js';
import { PATHS } from '../paths.js';
import { answerNotFound } from '../problems.js';
import { isOfDistrict } from '../rights.js';
import { staffOf } from '../visit.js';
import { PageNumber, pagesOf } from './pages.js';

const PAGE_SIZE = 20;
const READ_AT_ONCE = 200;

const HandoversQuery = z.object({ page: PageNumber });
const MobileFields = z.object({ note: z.string().max(64).catch(''), page: PageNumber });

/** The notes that talks left: all of them for the district, for a town those of whoever said that it is theirs. */
export function handoverRoutes(app: FastifyInstance, store: Store, context: () => Promise<Context>): void {
  app.get('/handovers', async (request, reply) => {
    const { page } = HandoversQuery.parse(request.query);
    return show(request, reply, page);
  });

  app.post('/handovers/mobile', async (request, reply) => {
    const { note: key, page } = MobileFields.parse(request.body);
    const note = await noteOf(store, key, staffOf(request));
    if (!note) return answerNotFound(request, reply);
    const { account } = staffOf(request);
    const { now } = await context();
    await store.accesses.add({ at: now, by: account, claim: key, what: 'mobile' });
    request.log.info({ account, note: key }, 'a mobile number was shown');
    return show(request, reply, page, note.id);
  });

  /** The address that the button leaves in the browser: opened again, it shows the list, with the numbers masked. */
  app.get('/handovers/mobile', async (_, reply) => reply.redirect(PATHS.handovers, 303));

  async function show(request: FastifyRequest, reply: FastifyReply, page: number, shown?: string) {
    const scope = scopeOf(staffOf(request));
    const { handovers, total } = scope
      ? await store.handovers.list({ ...scope, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE })
      : { handovers: [], total: 0 };
    const pages = pagesOf(total, PAGE_SIZE);
    if (page > pages) return reply.redirect(handoversPath(pages), 303);
    return sendPage(request, reply, handoversPath(page), (frame) => (
      <HandoversPage
        frame={frame}
        handovers={handovers}
        total={total}
        page={page}
        pages={pages}
        town={scope?.town}
        shown={shown}
      />
    ));
  }
}

/** undefined: a town reviewer without a town sees none. */
function scopeOf(officer: Officer): { readonly town: TownId | undefined } | undefined {
  if (isOfDistrict(officer)) return { town: undefined };
  return officer.town === null ? undefined : { town: officer.town };
}

/** The note of a key, where the officer may see it. Its id names the talk, which nobody on the desk may enter. */
async function noteOf(store: Store, key: string, officer: Officer): Promise<Handover | undefined> {
  const scope = scopeOf(officer);
  if (!scope) return undefined;
  for (let offset = 0; ; offset += READ_AT_ONCE) {
    const { handovers } = await store.handovers.list({ ...scope, offset, limit: READ_AT_ONCE });
    const note = handovers.find(({ id }) => sha256(id) === key);
    if (note || handovers.length < READ_AT_ONCE) return note;
  }
}
