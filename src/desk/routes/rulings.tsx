import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../../conversations/index.js';
import { DOCUMENT, daysOf, RULING_IDS, RULINGS, type RulingId } from '../../../policy/index.js';
import { previewOf } from '../../rulings/index.js';
import type { Store } from '../../store/index.js';
import { namesOf } from '../names.js';
import { sendPage } from '../pages/page.js';
import { type RulingForm, RulingPage, RulingsPage } from '../pages/rulings.js';
import { PATHS } from '../paths.js';
import { answerForbidden, answerNotFound } from '../problems.js';
import { keepsRulings } from '../rights.js';
import { staffOf } from '../visit.js';
import type { RulingsWording } from '../wording/rulings.js';

const LONGEST_BASIS = 500;
const text = z.string().trim().catch('');
const Fields = z.object({
  value: text,
  basis: text.transform((basis) => [...basis].slice(0, LONGEST_BASIS).join('')),
  from: text,
  step: z.enum(['preview', 'settle']).catch('preview'),
});
const Params = z.object({ ruling: z.string().catch('') });
const Query = z.object({ saved: z.literal('1').optional().catch(undefined) });

/** The open readings: everybody of the district may look, whoever has the right settles them. */
export function rulingRoutes(app: FastifyInstance, store: Store, context: () => Promise<Context>): void {
  app.get('/rulings', async (request, reply) => {
    const [decisions, { today }] = await Promise.all([store.rulings.list(), context()]);
    const isSaved = Query.parse(request.query).saved !== undefined;
    const maySettle = keepsRulings(staffOf(request));
    return sendPage(request, reply, PATHS.rulings, (frame) => (
      <RulingsPage
        frame={frame}
        decisions={decisions}
        today={today}
        maySettle={maySettle}
        isSaved={isSaved}
      />
    ));
  });

  app.get('/rulings/:ruling', async (request, reply) => {
    const ruling = rulingIn(request);
    if (!ruling) return answerNotFound(request, reply);
    if (!keepsRulings(staffOf(request))) return answerForbidden(request, reply);
    return show(request, reply, ruling, { value: '', basis: '', from: (await context()).today });
  });

  app.post('/rulings/:ruling', async (request, reply) => {
    const ruling = rulingIn(request);
    if (!ruling) return answerNotFound(request, reply);
    const officer = staffOf(request);
    if (!keepsRulings(officer)) return answerForbidden(request, reply);
    const { step, ...form } = Fields.parse(request.body);
    const problem = problemIn(ruling, form);
    if (problem) return show(request, reply.code(400), ruling, form, { problem });
    const now = await context();
    if (step === 'preview') {
      const preview = await previewOf(store, { ruling, value: form.value, from: form.from }, now);
      return show(request, reply, ruling, form, { preview });
    }
    const decision = { ruling, ...form, by: officer.account, at: now.now };
    await store.commit([{ kind: 'ruling', decision }]);
    request.log.info({ ruling, value: form.value, by: officer.account }, 'a reading was settled');
    return reply.redirect(`${PATHS.rulings}?saved=1`, 303);
  });

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    ruling: RulingId,
    form: RulingForm,
    more: Partial<Pick<Parameters<typeof RulingPage>[0], 'problem' | 'preview'>> = {},
  ) {
    const [decisions, staff, { today }] = await Promise.all([
      store.rulings.list(),
      store.staff.list(),
      context(),
    ]);
    return sendPage(request, reply, PATHS.ruling(ruling), (frame) => (
      <RulingPage
        frame={frame}
        ruling={ruling}
        form={form}
        decisions={decisions.filter((decision) => decision.ruling === ruling)}
        names={namesOf(staff)}
        today={today}
        {...more}
      />
    ));
  }
}

function rulingIn(request: FastifyRequest): RulingId | undefined {
  const { ruling } = Params.parse(request.params);
  return RULING_IDS.find((id) => id === ruling);
}

function problemIn(ruling: RulingId, form: RulingForm): keyof RulingsWording['problems'] | undefined {
  if (!RULINGS[ruling].some((value) => value === form.value)) return 'value';
  if (form.basis === '') return 'basis';
  const days = daysOf(form.from);
  return days && days.first === days.last && days.first >= DOCUMENT.issued ? undefined : 'from';
}
