import { z } from 'zod';
import { budgetOf, PAYERS, recipientsOf, totalOf } from '../../budgets/index.js';
import type { Store } from '../../store/index.js';
import { officerOf } from '../authenticate.js';
import type { ApiInstance } from '../instance.js';
import { REFUSALS } from '../problems.js';
import { BenefitId, NAMED, Per, TownId, Yuan } from '../schemas/vocabulary.js';

const PERS = ['once', 'year', 'month'] as const;

const Sum = z
  .object({
    count: z.int(),
    sure: Yuan,
    possible: Yuan.describe('On top at most, once what is open is settled · 最多再加'),
  })
  .register(NAMED, { id: 'Sum' });
const columns = { claimed: Sum, approved: Sum, paid: Sum };
const BudgetAnswer = z.object({
  year: z.string(),
  lines: z
    .array(
      z.object({
        payer: z.enum(PAYERS).describe('district, a town, or town-unknown'),
        benefit: BenefitId,
        per: Per,
        ...columns,
      }),
    )
    .readonly(),
  totals: z
    .array(z.object({ per: Per, ...columns }))
    .readonly()
    .describe('Monthly sums are of one month and never added to others · 每月发的只算一个月'),
  caps: z
    .array(z.object({ town: TownId, approved: Yuan, cap: Yuan, left: Yuan }))
    .readonly()
    .describe('Station subsidies against the cap of clause 10 · 第10条上限'),
});
const RecipientsAnswer = z.object({
  month: z.string(),
  recipients: z
    .array(
      z.object({
        claim: z.string(),
        town: TownId.nullable(),
        name: z.string(),
        employer: z.string(),
        amount: Yuan,
        since: z.string(),
        isNew: z.boolean(),
        lastHeard: z.string().describe('The day that they last said they are in post · 最近一次说在岗'),
        shouldAsk: z.boolean(),
      }),
    )
    .readonly(),
});

/** A year's money and a month's recipients. A town's systems see their own town's. */
export function budgetRoutes(app: ApiInstance, store: Store): void {
  app.get(
    '/budgets/:year',
    {
      schema: {
        operationId: 'readBudget',
        summary: '资金 · What was claimed, approved and paid in a year, by payer and benefit',
        tags: ['budgets'],
        params: z.object({ year: z.string().regex(/^20\d\d$/) }),
        response: { 200: BudgetAnswer, ...REFUSALS },
      },
    },
    async (request) => {
      const { year } = request.params;
      const { lines, caps } = await budgetOf(store, officerOf(request), year);
      const totals = PERS.filter((per) => lines.some((line) => line.per === per)).map((per) => ({
        per,
        ...totalOf(lines, per),
      }));
      return { year, lines, totals, caps };
    },
  );

  app.get(
    '/recipients/:month',
    {
      schema: {
        operationId: 'listRecipients',
        summary: '岗位补贴名单 · Who receives the post subsidy in a month; each reading is on record',
        tags: ['budgets'],
        params: z.object({ month: z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/) }),
        querystring: z.strictObject({ town: TownId.optional() }),
        response: { 200: RecipientsAnswer, ...REFUSALS },
      },
    },
    async (request) => {
      const { month } = request.params;
      const officer = officerOf(request);
      const recipients = await recipientsOf(store, officer, month, request.query.town);
      const at = new Date().toISOString();
      await store.accesses.add({ at, by: officer.account, claim: '*', what: 'export' });
      return { month, recipients };
    },
  );
}
