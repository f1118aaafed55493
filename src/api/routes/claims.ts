import { z } from 'zod';
import type { Context } from '../../../conversations/index.js';
import { CLAIM_ORDERS, CLAIM_STATUSES, seenBy } from '../../claims/index.js';
import { earlierOf, relatedTo } from '../../review/index.js';
import type { Store } from '../../store/index.js';
import { officerOf } from '../authenticate.js';
import type { ApiInstance } from '../instance.js';
import { REFUSALS, Refused } from '../problems.js';
import { ClaimDetail, ClaimSummary, Contact } from '../schemas/claim.js';
import { BenefitId, ClaimStatusSchema, Day, Payer, TownId } from '../schemas/vocabulary.js';
import { showDetail, showSummary } from '../show.js';
import { ClaimPath, claimIn } from './claim-in.js';

const MOST_ON_A_PAGE = 200;
const MOST_PAGES = 1_000_000;

const flag = z.enum(['true', 'false']).optional();
const ClaimsQuery = z.strictObject({
  status: ClaimStatusSchema.optional(),
  search: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .optional()
    .describe(
      'A number or its beginning, a part of a name, a mobile number’s last four · 编号、姓名或手机尾号',
    ),
  benefit: BenefitId.optional(),
  payer: Payer.optional(),
  town: z.union([TownId, z.literal('unknown')]).optional(),
  reviewer: z.string().min(1).max(64).optional().describe('An account; nobody: not taken yet'),
  from: Day.optional().describe('Filed on this day in Shanghai or later, YYYY-MM-DD'),
  to: Day.optional().describe('Filed on this day in Shanghai or earlier, YYYY-MM-DD'),
  disputed: flag.describe('true: hangs on an open reading · 等口径'),
  duplicate: flag.describe('true: may be there twice · 可能重复'),
  order: z.enum(CLAIM_ORDERS).default('newest'),
  page: z.coerce.number().int().min(1).max(MOST_PAGES).default(1),
  pageSize: z.coerce.number().int().min(1).max(MOST_ON_A_PAGE).default(50),
});

const Claims = z.object({
  claims: z.array(ClaimSummary).readonly(),
  total: z.int(),
  counts: z
    .object(Object.fromEntries(CLAIM_STATUSES.map((status) => [status, z.int()])))
    .describe('By state, the query’s status aside · 各状态件数'),
  page: z.int(),
  pages: z.int(),
});

const File = z.instanceof(Buffer).meta({ type: 'string', format: 'binary' });

const NONE = { claims: [], total: 0, counts: Object.fromEntries(CLAIM_STATUSES.map((one) => [one, 0])) };

export function claimRoutes(app: ApiInstance, store: Store, context: () => Promise<Context>): void {
  app.get(
    '/claims',
    {
      schema: {
        operationId: 'listClaims',
        summary: '申请列表 · The claims, filtered, sorted and in pages',
        tags: ['claims'],
        querystring: ClaimsQuery,
        response: { 200: Claims, ...REFUSALS },
      },
    },
    async (request) => {
      const { page, pageSize, disputed, duplicate, ...same } = request.query;
      const wanted = {
        ...same,
        disputed: disputed === 'true' || undefined,
        duplicate: duplicate === 'true' || undefined,
      };
      const query = seenBy(wanted, officerOf(request));
      const found = query
        ? await store.claims.find(query, { offset: (page - 1) * pageSize, limit: pageSize })
        : NONE;
      const { claims, total, counts } = found;
      return {
        claims: claims.map(showSummary),
        total,
        counts,
        page,
        pages: Math.max(1, Math.ceil(total / pageSize)),
      };
    },
  );

  app.get(
    '/claims/:number',
    {
      schema: {
        operationId: 'readClaim',
        summary:
          '一份申请 · One claim whole, the mobile number masked, with earlier payments and possible duplicates',
        tags: ['claims'],
        params: ClaimPath,
        response: { 200: ClaimDetail, ...REFUSALS },
      },
    },
    async (request) => {
      const officer = officerOf(request);
      const claim = await claimIn(store, request.params.number, officer);
      const [earlier, related] = await Promise.all([
        earlierOf(store, claim, await context()),
        relatedTo(store, claim, officer),
      ]);
      return showDetail(claim, officer, { earlier, related });
    },
  );

  app.get(
    '/claims/:number/contact',
    {
      schema: {
        operationId: 'readContact',
        summary: '联系方式 · Name, mobile number and place of work; each reading is on record',
        tags: ['claims'],
        params: ClaimPath,
        response: { 200: Contact, ...REFUSALS },
      },
    },
    async (request) => {
      const officer = officerOf(request);
      const { id, contact } = await claimIn(store, request.params.number, officer);
      const { now } = await context();
      await store.accesses.add({ at: now, by: officer.account, claim: id, what: 'mobile' });
      return contact;
    },
  );

  app.get(
    '/claims/:number/evidence/:file',
    {
      schema: {
        operationId: 'readEvidence',
        summary: '证明材料 · A picture or PDF of a claim; each reading is on record',
        tags: ['claims'],
        params: ClaimPath.extend({ file: z.string().max(100).describe('The id of one of its evidence') }),
        response: {
          200: {
            description: 'The file',
            content: {
              'image/jpeg': { schema: File },
              'application/pdf': { schema: File },
            },
          },
          ...REFUSALS,
        },
      },
    },
    async (request, reply) => {
      const officer = officerOf(request);
      const { id, evidence } = await claimIn(store, request.params.number, officer);
      const kept = evidence.find((one) => one.id === request.params.file);
      const found = kept && (await store.evidence.read(kept.id));
      if (!found) throw new Refused('not-found');
      const { now } = await context();
      const { file, content } = found;
      await store.accesses.add({ at: now, by: officer.account, claim: id, what: 'evidence', file: file.id });
      return reply
        .type(file.type)
        .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
        .header('content-disposition', 'attachment')
        .send(content);
    },
  );
}
