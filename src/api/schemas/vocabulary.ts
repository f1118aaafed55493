import { z } from 'zod';
import {
  BENEFITS,
  DOCUMENT,
  daysOf,
  FACT_IDS,
  FACTS,
  type FactId,
  type FactValue,
  MONEY_FORM,
  RULING_IDS,
  TOWNS,
} from '../../../policy/index.js';
import { CLAIM_STATUSES, ROLES } from '../../claims/index.js';

/** The schemas that the OpenAPI document lists by name. */
export const NAMED = z.registry<{ id: string; description?: string }>();

export const BenefitId = z.enum(BENEFITS.map(({ id }) => id)).register(NAMED, { id: 'BenefitId' });
export const TownId = z.enum(TOWNS.map(({ id }) => id)).register(NAMED, {
  id: 'TownId',
  description: TOWNS.map(({ id, name }) => `${id} ${name}`).join('；'),
});
export const FactIdSchema = z.enum(FACT_IDS).register(NAMED, { id: 'FactId' });
export const RulingIdSchema = z.enum(RULING_IDS).register(NAMED, { id: 'RulingId' });
export const ClaimStatusSchema = z.enum(CLAIM_STATUSES).register(NAMED, { id: 'ClaimStatus' });
export const RoleSchema = z.enum(ROLES).register(NAMED, { id: 'Role' });
export const Payer = z.enum(['district', 'town']);
export const Per = z.enum(['once', 'month', 'year']);

export const Money = z
  .string()
  .regex(MONEY_FORM)
  .describe('Yuan with two decimals, "2000.00" · 元，两位小数');
/** In answers: a part of the arithmetic may be taken off. */
export const Yuan = z.string().describe('Yuan with two decimals, "2000.00" · 元，两位小数');
export const Moment = z.string().describe('ISO 8601, UTC');

const isWholeDay = (day: string): boolean => daysOf(day)?.first === day && day.length === 10;
export const Day = z.string().refine(isWholeDay).meta({ format: 'date' }).describe('YYYY-MM-DD');
export const DayInForce = Day.refine((day) => day >= DOCUMENT.issued).describe(
  `YYYY-MM-DD, from ${DOCUMENT.issued} on`,
);

const PartialDate = z
  .string()
  .refine((date) => daysOf(date) !== undefined)
  .describe('YYYY-MM-DD, or as much of it as is known: YYYY-MM, YYYY');

/** What a fact's value may be; whether it fits the others is for the engine to say. */
export function valueSchema(fact: FactId): z.ZodType<FactValue> {
  const spec = FACTS[fact];
  switch (spec.kind) {
    case 'choice':
      return z.enum(spec.values);
    case 'choices':
      return z.array(z.enum(spec.values));
    case 'boolean':
      return z.boolean();
    case 'date':
      return PartialDate;
    case 'money':
      return Money;
    case 'count':
      return z.int().min(0);
    case 'score':
      return z.number().min(0).max(100).multipleOf(0.01);
  }
}

/** A fact's value in an answer. */
export const Value = z
  .union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()])
  .register(NAMED, { id: 'FactValue' });

export const Facts = z
  .strictObject(Object.fromEntries(FACT_IDS.map((fact) => [fact, valueSchema(fact).nullish()])))
  .register(NAMED, {
    id: 'Facts',
    description: 'What is not known is left out or null · 不知道的不写或为 null',
  });

/** Of each ruling that is settled, which way. */
export const Rulings = z.record(z.string(), z.string().nullish()).register(NAMED, { id: 'Rulings' });
