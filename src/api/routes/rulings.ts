import { z } from 'zod';
import type { Context } from '../../../conversations/index.js';
import { RULING_IDS, RULINGS, type RulingId } from '../../../policy/index.js';
import { isOfDistrict, keepsRulings } from '../../claims/index.js';
import { previewOf } from '../../rulings/index.js';
import type { Store } from '../../store/index.js';
import { officerWith } from '../authenticate.js';
import type { ApiInstance } from '../instance.js';
import { REFUSALS, Refused } from '../problems.js';
import { Finding } from '../schemas/finding.js';
import { BenefitId, Day, DayInForce, Moment, RulingIdSchema, Rulings, Yuan } from '../schemas/vocabulary.js';

const LONGEST_BASIS = 500;

const Decision = z.object({
  ruling: RulingIdSchema,
  value: z.string(),
  basis: z.string(),
  from: z.string(),
  by: z.string(),
  at: Moment,
});
const RulingsAnswer = z.object({
  inForce: Rulings.describe('Today, by the latest decision that holds · 今天有效的'),
  rulings: z
    .array(
      z.object({
        id: RulingIdSchema,
        values: z.array(z.string()).readonly(),
        decisions: z.array(Decision).readonly().describe('Oldest first'),
      }),
    )
    .readonly(),
});
const Sums = z.object({ sure: Yuan, most: Yuan });
const EffectsAnswer = z.object({
  day: Day.describe('When they would change: today, or the later day that it holds from · 从这天起'),
  count: z.int(),
  before: Sums,
  after: Sums,
  some: z
    .array(z.object({ claim: z.string(), benefit: BenefitId, before: Finding, after: Finding }))
    .readonly()
    .describe('The first of them · 前若干件'),
});
const RulingPath = z.object({ ruling: RulingIdSchema });
const value = z.string().describe('One of the values of the ruling');
const Preview = z.strictObject({
  value,
  from: DayInForce.optional().describe('The day that it would hold from; today if absent · 从哪天起'),
});
const Settle = z.strictObject({
  value,
  basis: z.string().trim().min(1).max(LONGEST_BASIS).describe('What it rests on · 依据'),
  from: DayInForce.describe('The day that it holds from · 从哪天起'),
});

/** The open readings: the district may look, whoever has the right settles them. */
export function rulingRoutes(app: ApiInstance, store: Store, context: () => Promise<Context>): void {
  app.get(
    '/rulings',
    {
      schema: {
        operationId: 'listRulings',
        summary: '口径 · The open readings and every decision on them',
        tags: ['rulings'],
        response: { 200: RulingsAnswer, ...REFUSALS },
      },
    },
    async (request) => {
      officerWith(request, isOfDistrict);
      const [decisions, { rulings: inForce }] = await Promise.all([store.rulings.list(), context()]);
      const rulings = RULING_IDS.map((id) => ({
        id,
        values: RULINGS[id],
        decisions: decisions.filter(({ ruling }) => ruling === id),
      }));
      return { inForce, rulings };
    },
  );

  app.post(
    '/rulings/:ruling/preview',
    {
      schema: {
        operationId: 'previewRuling',
        summary: '先看影响 · Which open claims would change, and by how much; nothing is kept',
        tags: ['rulings'],
        params: RulingPath,
        body: Preview,
        response: { 200: EffectsAnswer, ...REFUSALS },
      },
    },
    async (request) => {
      officerWith(request, keepsRulings);
      const { ruling } = request.params;
      const now = await context();
      const { from = now.today } = request.body;
      const value = checked(ruling, request.body.value);
      const { day, effects } = await previewOf(store, { ruling, value, from }, now);
      const { some, ...sums } = effects;
      return {
        day,
        ...sums,
        some: some.map(({ before, after }) => ({
          claim: before.id,
          benefit: before.benefit,
          before: before.finding,
          after: after.finding,
        })),
      };
    },
  );

  app.post(
    '/rulings/:ruling',
    {
      schema: {
        operationId: 'settleRuling',
        summary: '定口径 · Settle an open reading; open claims are worked out by it',
        tags: ['rulings'],
        params: RulingPath,
        body: Settle,
        response: { 200: Decision, ...REFUSALS },
      },
    },
    async (request) => {
      const { account: by } = officerWith(request, keepsRulings);
      const { ruling } = request.params;
      const { now: at } = await context();
      const decision = { ruling, ...request.body, value: checked(ruling, request.body.value), by, at };
      await store.commit([{ kind: 'ruling', decision }]);
      request.log.info({ ruling, value: decision.value, by }, 'a reading was settled');
      return decision;
    },
  );
}

/** @throws Refused unless it is one of the ruling's values */
function checked(ruling: RulingId, given: string): string {
  const values: readonly string[] = RULINGS[ruling];
  if (values.includes(given)) return given;
  const allowed = values.join(', ');
  throw new Refused('bad-request', {
    field: 'value',
    zh: `value：可填 ${allowed}`,
    en: `value: allowed are ${allowed}`,
  });
}
