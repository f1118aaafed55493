import { z } from 'zod';
import { FACT_IDS, type FactId } from '../../../policy/index.js';
import { type Deed, REJECT_REASONS, RETURN_REASONS, type StaffAction } from '../../claims/index.js';
import { LONGEST_NOTE, NEEDS_FACTS } from '../../review/index.js';
import { FactIdSchema, valueSchema } from './vocabulary.js';

const version = z.int().min(1).describe('The version of the claim that was seen · 看到的版本');
const note = z.string().trim().max(LONGEST_NOTE);
const toApplicant = note.default('').describe('Sent to the applicant as it is · 原样发给申请人');
const why = note.min(1).describe('Kept on record · 记入办理记录');

/** A deed and the version of the claim that it was decided on. */
export interface Asked {
  readonly seen: number;
  readonly deed: Deed;
}

const plain = (action: 'take' | 'release' | 'recommend' | 'approve' | 'pay') =>
  z.strictObject({ version }).transform((given): Asked => ({ seen: given.version, deed: { action } }));

const withNote = (action: 'send-back' | 'undo' | 'note') =>
  z
    .strictObject({ version, note: why })
    .transform((given): Asked => ({ seen: given.version, deed: { action, note: given.note } }));

const correctionOf = (fact: FactId) =>
  z.strictObject({
    version,
    fact: z.literal(fact),
    value: valueSchema(fact).nullable().describe('null: not known · 不知道'),
    note: why,
  });
const [first, ...others] = FACT_IDS;
if (!first) throw new TypeError('there are no facts');

/** What each deed's request has to say. */
export const DEEDS = {
  take: plain('take'),
  release: plain('release'),
  recommend: plain('recommend'),
  approve: plain('approve'),
  pay: plain('pay'),
  'send-back': withNote('send-back'),
  undo: withNote('undo'),
  note: withNote('note'),
  reject: z
    .strictObject({ version, reason: z.enum(REJECT_REASONS), note: toApplicant })
    .transform(({ version: seen, ...said }): Asked => ({ seen, deed: { action: 'reject', ...said } })),
  return: z
    .strictObject({
      version,
      reason: z.enum(RETURN_REASONS),
      facts: z.array(FactIdSchema).default([]).describe('Asked again; see askable · 要求重答的'),
      note: toApplicant,
    })
    .refine(({ reason, facts }) => !NEEDS_FACTS.has(reason) || facts.length > 0, {
      path: ['facts'],
      error: '这个原因至少要有一项 · at least one for this reason',
    })
    .transform(({ version: seen, ...said }): Asked => ({ seen, deed: { action: 'return', ...said } })),
  correct: z
    .discriminatedUnion('fact', [correctionOf(first), ...others.map(correctionOf)])
    .transform(({ version: seen, ...said }): Asked => ({ seen, deed: { action: 'correct', ...said } })),
} as const satisfies Readonly<Record<StaffAction, z.ZodType<Asked>>>;
