import { z } from 'zod';
import { STAFF_ACTIONS } from '../../claims/index.js';
import { SHARED } from '../../review/index.js';
import { Finding } from './finding.js';
import {
  BenefitId,
  ClaimStatusSchema,
  FactIdSchema,
  Moment,
  NAMED,
  Payer,
  Per,
  Rulings,
  TownId,
  Value,
  Yuan,
} from './vocabulary.js';

const listOf = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const Channel = z.enum(['web', 'telegram', 'wechat', 'official-account', 'terminal']);

/** What a list says of a claim. The name is masked: who handles the claim reads it whole. */
export const ClaimSummary = z
  .object({
    id: z.string(),
    version: z.int(),
    benefit: BenefitId,
    status: ClaimStatusSchema,
    filedAt: Moment,
    changedAt: Moment,
    approvedAt: Moment.nullable(),
    paidAt: Moment.nullable(),
    town: TownId.nullable(),
    channel: Channel,
    reviewer: z.string().nullable(),
    payer: Payer,
    per: Per,
    amount: Yuan.nullable(),
    range: z.object({ min: Yuan, max: Yuan }),
    disputed: z.boolean().describe('Hangs on an open reading · 等口径'),
    name: z.string().describe('Masked · 已遮盖'),
    employer: z.string(),
  })
  .register(NAMED, { id: 'ClaimSummary' });

export const ClaimEvent = z
  .object({
    at: Moment,
    by: z.union([
      z.object({ kind: z.enum(['applicant', 'system']) }),
      z.object({ kind: z.literal('staff'), account: z.string() }),
    ]),
    action: z.string(),
    from: ClaimStatusSchema.nullable(),
    to: ClaimStatusSchema,
    reason: z.string().optional(),
    note: z.string().optional(),
    changes: listOf(
      z.object({
        field: z.string(),
        old: z.unknown(),
        new: z.unknown(),
        words: z.string().optional(),
      }),
    ).optional(),
  })
  .register(NAMED, { id: 'ClaimEvent' });
export type ShownEvent = z.output<typeof ClaimEvent>;

export const ClaimSchema = z
  .object({
    id: z.string(),
    version: z.int().describe('Goes with every deed · 办理时要带上'),
    benefit: BenefitId,
    status: ClaimStatusSchema,
    channel: Channel,
    language: z.enum(['zh', 'en']),
    filedAt: Moment,
    asOf: z.string().describe('The day that it was worked out on'),
    town: TownId.nullable(),
    reviewer: z.string().nullable(),
    contact: z.object({
      name: z.string(),
      mobile: z.string().describe('Masked; see /api/claims/{number}/contact · 已遮盖'),
      employer: z.string(),
    }),
    facts: listOf(z.object({ fact: FactIdSchema, value: Value, words: z.string(), at: Moment })),
    rulings: Rulings,
    finding: Finding,
    documentHash: z.string(),
    consent: z.object({ at: Moment, version: z.string() }),
    evidence: listOf(
      z.object({
        id: z.string(),
        type: z.enum(['image/jpeg', 'application/pdf']),
        size: z.int(),
        sha256: z.string(),
        at: Moment,
      }),
    ),
    returned: z
      .object({ reason: z.string(), facts: listOf(FactIdSchema), note: z.string() })
      .nullable()
      .describe('What is asked of the applicant now'),
    events: listOf(ClaimEvent),
    isWhole: z
      .boolean()
      .describe('The chain of its events is whole and vouches for the claim · 记录完整，未被改动'),
    actions: listOf(z.enum(STAFF_ACTIONS)).describe('Open to this token now · 这个令牌现在能办的'),
    askable: listOf(FactIdSchema).describe('Facts that a return may ask again · 退回时可以要求重答的'),
  })
  .register(NAMED, { id: 'Claim' });
export type ShownClaim = z.output<typeof ClaimSchema>;

/** What one claim says of another: nothing of whom it is for. */
const OtherClaim = z
  .object({
    id: z.string(),
    benefit: BenefitId,
    status: ClaimStatusSchema,
    per: Per,
    amount: Yuan.nullable(),
    range: z.object({ min: Yuan, max: Yuan }),
    filedAt: Moment,
    paidAt: Moment.nullable(),
  })
  .register(NAMED, { id: 'OtherClaim' });
export type ShownOther = z.output<typeof OtherClaim>;

/** A claim with what is on record beside it, as the desk shows it. */
export const ClaimDetail = ClaimSchema.extend({
  earlier: z
    .object({
      claims: listOf(OtherClaim).describe('Approved or paid before · 以前批准、拨付的'),
      compared: listOf(
        z.object({
          fact: FactIdSchema,
          recorded: Value.describe('What the records come to'),
          stated: Value.nullable().describe('What the applicant said; null: nothing'),
          is: z.enum(['same', 'more', 'less']).describe('The records, against what was said'),
        }),
      ),
    })
    .describe('What was already approved or paid to the person, organisation or town · 以前领过的'),
  related: z
    .object({
      duplicates: listOf(z.object({ claim: OtherClaim, shared: listOf(z.enum(SHARED)) })).describe(
        'May be the same claim, and what the two have in common · 疑似重复',
      ),
      others: listOf(OtherClaim).describe('Of the same applicant · 同一申请人的其他申请'),
      hidden: z.int().describe('How many of both are not for this token to see · 另有几份不在权限内'),
    })
    .describe('Other claims that a reviewer should know of'),
}).register(NAMED, { id: 'ClaimDetail' });
export type ShownDetail = z.output<typeof ClaimDetail>;

export const Contact = z
  .object({ name: z.string(), mobile: z.string(), employer: z.string() })
  .register(NAMED, { id: 'Contact' });
