import { z } from 'zod';
import { BenefitId, FactIdSchema, NAMED, Payer, Per, RulingIdSchema, Yuan } from './vocabulary.js';

const listOf = <T extends z.ZodType>(of: T) => z.array(of).readonly();

export const Finding = z
  .object({
    benefit: BenefitId,
    clause: z.string(),
    status: z.enum(['eligible', 'ineligible', 'undetermined']),
    amount: Yuan.nullable().describe('null while it hangs on something · 还没定时为 null'),
    range: z.object({ min: Yuan, max: Yuan }),
    per: Per,
    payer: Payer,
    payee: z.enum(['individual', 'organization']),
    inKind: listOf(z.string()),
    missing: listOf(FactIdSchema),
    rulings: listOf(RulingIdSchema),
    reasons: listOf(
      z.object({
        clause: z.string(),
        quote: z.string(),
        holds: z.boolean().nullable(),
        facts: listOf(FactIdSchema),
        rulings: listOf(RulingIdSchema),
        note: z.string().optional(),
      }),
    ),
    arithmetic: listOf(z.object({ what: z.string(), amount: Yuan })).nullable(),
  })
  .register(NAMED, { id: 'Finding' });
