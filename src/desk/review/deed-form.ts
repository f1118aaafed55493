import { z } from 'zod';
import { FACT_IDS, FACTS, type FactId, type FactValue, isFactId, MONEY_FORM } from '../../../policy/index.js';
import {
  type Claim,
  type Deed,
  REJECT_REASONS,
  RETURN_REASONS,
  type StaffAction,
} from '../../claims/index.js';
import { askable, LONGEST_NOTE, NEEDS_FACTS } from '../../review/index.js';
import type { FormProblem } from '../wording/review.js';

const text = z.string().trim().catch('');
const list = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .catch([])
  .transform((given) => given.slice(0, FACT_IDS.length));

/** What the forms of the claim page send, as it came: kept to be shown again where it cannot be done. */
export const DeedFields = z.object({
  /** The version of the claim that the form was made from. */
  version: z.coerce.number().int().min(0).catch(0),
  reason: text,
  facts: list,
  note: text.transform((note) => [...note].slice(0, LONGEST_NOTE).join('')),
  fact: text,
  value: list,
});
export type DeedFields = z.output<typeof DeedFields>;

export type ReadDeed = { readonly deed: Deed } | { readonly problem: FormProblem };

/** What a form asks to be done; or what is missing in it. */
export function readDeed(action: StaffAction, fields: DeedFields, claim: Claim): ReadDeed {
  const { note } = fields;
  switch (action) {
    case 'return': {
      const reason = RETURN_REASONS.find((one) => one === fields.reason);
      const facts = askable(claim).filter((fact) => fields.facts.includes(fact));
      if (!reason) return { problem: 'reason' };
      if (NEEDS_FACTS.has(reason) && facts.length === 0) return { problem: 'facts' };
      return { deed: { action, reason, facts, note } };
    }
    case 'reject': {
      const reason = REJECT_REASONS.find((one) => one === fields.reason);
      return reason ? { deed: { action, reason, note } } : { problem: 'reason' };
    }
    case 'send-back':
    case 'undo':
    case 'note':
      return note === '' ? { problem: 'note' } : { deed: { action, note } };
    case 'correct': {
      const { fact } = fields;
      const value = isFactId(fact) ? readValue(fact, fields.value) : undefined;
      if (!isFactId(fact) || value === undefined) return { problem: 'value' };
      return note === '' ? { problem: 'note' } : { deed: { action, fact, value, note } };
    }
    default:
      return { deed: { action } };
  }
}

/** The value that means that a fact is not known. */
export const UNKNOWN = 'unknown';

/**
 * A fact's value from a form's field. Whether it can be true is for the engine to say.
 * @returns null: not known; undefined: it is no value of this fact
 */
export function readValue(fact: FactId, typed: readonly string[]): FactValue | null | undefined {
  const spec = FACTS[fact];
  const [first = ''] = typed;
  const one = first.normalize('NFKC').trim();
  if (one === UNKNOWN) return null;
  switch (spec.kind) {
    case 'choice': {
      const values: readonly FactValue[] = spec.values;
      return values.find((value) => value === one);
    }
    case 'choices':
      return spec.values.filter((value) => typed.includes(value));
    case 'boolean':
      return one === 'true' ? true : one === 'false' ? false : undefined;
    case 'date':
      return readDate(one);
    case 'money':
      return readMoney(one);
    case 'count':
    case 'score':
      return /^\d{1,6}(?:\.\d{1,2})?$/.test(one) ? Number(one) : undefined;
  }
}

/** "2023-6-8", "2023年6月", "2023/06" → as the engine writes dates. */
function readDate(typed: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?|年)?$/.exec(typed) ?? [];
  if (!year) return undefined;
  return [year, ...[month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : []))].join('-');
}

/** "2000", "2,000.5元" → "2000.00", "2000.50". */
function readMoney(typed: string): string | undefined {
  const [, yuan = '', fen = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(typed.replace(/[,\s]|元$/g, '')) ?? [];
  const written = `${yuan.replace(/^0+(?=\d)/, '')}.${fen.padEnd(2, '0')}`;
  return MONEY_FORM.test(written) ? written : undefined;
}
