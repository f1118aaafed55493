import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { wordingOf } from '../../../conversations/index.js';
import { DOCUMENT, TOWNS, type TownId } from '../../../policy/index.js';
import { budgetOf, recipientsOf } from '../../budgets/index.js';
import type { ClaimSummary } from '../../claims/index.js';
import { type Table, toCsv, toXlsx } from '../../exports/index.js';
import type { Store } from '../../store/index.js';
import type { Today } from '../../today.js';
import { budgetTable, claimTable, recipientTable } from '../budgets/tables.js';
import { namesOf } from '../names.js';
import { BudgetsPage } from '../pages/budgets.js';
import { sendPage } from '../pages/page.js';
import { RecipientsPage } from '../pages/recipients.js';
import { PATHS } from '../paths.js';
import { QueueFilter, queryOf } from '../queue-filter.js';
import { isOfDistrict } from '../rights.js';
import { staffOf, visitOf } from '../visit.js';
import { deskWordingOf } from '../wording/index.js';

/** A workbook is made in memory, at one go. */
const MOST_ROWS = 20_000;
const FIRST_YEAR = Number(DOCUMENT.issued.slice(0, 4));

const isTown = (id: string): id is TownId => TOWNS.some((town) => town.id === id);
const YearQuery = z.object({
  year: z
    .string()
    .regex(/^20\d\d$/)
    .optional()
    .catch(undefined),
});
const MonthQuery = z.object({
  month: z
    .string()
    .regex(/^20\d\d-(?:0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  town: z.string().refine(isTown).optional().catch(undefined),
});
const Format = z.object({ format: z.enum(['csv', 'xlsx']) });

/** Budgets, recipients and exports. A town's reviewers see their own town's. */
export function budgetRoutes(app: FastifyInstance, store: Store, today: Today): void {
  app.get('/budgets', async (request, reply) => {
    const { year, lines, caps } = await budgetFor(request);
    const last = Number(today.day().slice(0, 4));
    const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, place) => String(last - place));
    return sendPage(request, reply, `${PATHS.budgets}?year=${year}`, (frame) => (
      <BudgetsPage frame={frame} year={year} years={years} lines={lines} caps={caps} />
    ));
  });

  app.get('/budgets.:format', async (request, reply) => {
    const { year, lines } = await budgetFor(request);
    return sendTable(request, reply, budgetTable(wordsOf(request), year, lines), `budget-${year}`);
  });

  app.get('/recipients', async (request, reply) => {
    const { month, town, recipients } = await recipientsFor(request);
    const path = `${PATHS.recipients}?${new URLSearchParams({ month, ...(town ? { town } : {}) })}`;
    return sendPage(request, reply, path, (frame) => (
      <RecipientsPage frame={frame} month={month} town={town} recipients={recipients} />
    ));
  });

  app.get('/recipients.:format', async (request, reply) => {
    const { month, recipients } = await recipientsFor(request);
    await logExport(request);
    return sendTable(
      request,
      reply,
      recipientTable(wordsOf(request), month, recipients),
      `recipients-${month}`,
    );
  });

  app.get('/claims.:format', async (request, reply) => {
    const query = queryOf(QueueFilter.parse(request.query), staffOf(request));
    const claims: ClaimSummary[] = [];
    if (query) for await (const claim of store.claims.each(query)) claims.push(claim);
    await logExport(request);
    const names = namesOf(await store.staff.list());
    return sendTable(request, reply, claimTable(wordsOf(request), claims, names), `claims-${today.day()}`);
  });

  async function budgetFor(request: FastifyRequest) {
    const year = YearQuery.parse(request.query).year ?? today.day().slice(0, 4);
    return { year, ...(await budgetOf(store, staffOf(request), year)) };
  }

  async function recipientsFor(request: FastifyRequest) {
    const officer = staffOf(request);
    const { month = today.day().slice(0, 7), town } = MonthQuery.parse(request.query);
    return {
      month,
      town: isOfDistrict(officer) ? town : undefined,
      recipients: await recipientsOf(store, officer, month, town),
    };
  }

  /** That personal data was taken along is on record. */
  async function logExport(request: FastifyRequest): Promise<void> {
    const { account } = staffOf(request);
    await store.accesses.add({ at: new Date().toISOString(), by: account, claim: '*', what: 'export' });
  }
}

function wordsOf(request: FastifyRequest) {
  const { language } = visitOf(request);
  return { words: deskWordingOf(language), talk: wordingOf(language) };
}

async function sendTable(request: FastifyRequest, reply: FastifyReply, table: Table, name: string) {
  const { format } = Format.parse(request.params);
  reply.header('content-disposition', `attachment; filename="${name}.${format}"`);
  if (format === 'csv') return reply.type('text/csv; charset=utf-8').send(toCsv(table));
  if (table.rows.length > MOST_ROWS) {
    const { words } = wordsOf(request);
    return reply
      .code(400)
      .removeHeader('content-disposition')
      .type('text/plain; charset=utf-8')
      .send(words.budgets.tooMany(MOST_ROWS));
  }
  return reply
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .send(await toXlsx(table));
}
