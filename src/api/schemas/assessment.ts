import { z } from 'zod';
import { Finding } from './finding.js';
import { Day, Facts, NAMED, Rulings } from './vocabulary.js';

const Case = z
  .strictObject({
    asOf: Day.nullish().describe('Today in Shanghai where it is left out'),
    facts: Facts,
    rulings: Rulings.optional(),
  })
  .register(NAMED, { id: 'Case' });
const Assessment = z
  .object({ asOf: z.string(), findings: z.array(Finding).readonly() })
  .register(NAMED, { id: 'Assessment' });
const Problem = z
  .object({ error: z.string(), subject: z.string(), given: z.unknown(), allowed: z.string() })
  .register(NAMED, { id: 'CaseProblem' });

/** What POST /api/assess takes and gives; it needs no token. */
export const ASSESS = {
  operationId: 'assess',
  summary: '政策核算 · Which benefits a case has, exact while facts are unknown: one case, or a list of them',
  tags: ['policy'],
  security: [],
  body: z.union([Case, z.array(Case)]),
  response: {
    200: z.union([Assessment, z.array(Assessment).readonly()]),
    400: z
      .union([Problem, z.array(z.union([Assessment, Problem])).readonly()])
      .describe('Of a list, a bad case has its problem in its place · 列表中有误的，原位说明'),
  },
};
