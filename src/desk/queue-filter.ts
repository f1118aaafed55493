import { z } from 'zod';
import { BENEFITS, type BenefitId, daysOf, TOWNS, type TownId } from '../../policy/index.js';
import { CLAIM_ORDERS, CLAIM_STATUSES, type ClaimQuery, type Officer, seenBy } from '../claims/index.js';
import { PATHS } from './paths.js';
import { PageNumber } from './routes/pages.js';

const LONGEST_SEARCH = 60;
const LONGEST_ACCOUNT = 64;

const isBenefit = (id: string): id is BenefitId => BENEFITS.some((benefit) => benefit.id === id);
const isTown = (id: string): id is TownId => TOWNS.some((town) => town.id === id);
const isWholeDay = (day: string): boolean => daysOf(day)?.first === day;

const flag = z.literal('1').optional().catch(undefined);
const day = z.string().refine(isWholeDay).optional().catch(undefined);

/** What the address of the queue asks for; whatever makes no sense there is left aside. */
export const QueueFilter = z.object({
  state: z.enum(CLAIM_STATUSES).optional().catch(undefined),
  q: z
    .string()
    .trim()
    .min(1)
    .transform((typed) => typed.slice(0, LONGEST_SEARCH))
    .optional()
    .catch(undefined),
  benefit: z.string().refine(isBenefit).optional().catch(undefined),
  payer: z.enum(['district', 'town']).optional().catch(undefined),
  town: z
    .union([z.string().refine(isTown), z.literal('unknown')])
    .optional()
    .catch(undefined),
  reviewer: z.string().min(1).max(LONGEST_ACCOUNT).optional().catch(undefined),
  from: day,
  to: day,
  disputed: flag,
  duplicate: flag,
  order: z.enum(CLAIM_ORDERS).optional().catch(undefined),
  page: PageNumber,
});
export type QueueFilter = z.output<typeof QueueFilter>;

/** The claims that an officer sees with a filter: a town reviewer their own town's. undefined: none can be theirs. */
export function queryOf(filter: QueueFilter, officer: Officer): ClaimQuery | undefined {
  const { state, q, disputed, duplicate, page: _, ...same } = filter;
  const query = {
    ...same,
    status: state,
    search: q,
    disputed: disputed && true,
    duplicate: duplicate && true,
  };
  return seenBy(query, officer);
}

/** What an address may name, in the order in which it is written. */
const FIELDS = [
  'state',
  'q',
  'benefit',
  'payer',
  'town',
  'reviewer',
  'from',
  'to',
  'disputed',
  'duplicate',
  'order',
  'page',
] as const;

/** A filter as it stands in an address, without what needs no saying. */
export function searchOf(filter: QueueFilter): URLSearchParams {
  const { order, page } = filter;
  const said: Readonly<Record<string, string | undefined>> = {
    ...filter,
    order: order === 'newest' ? undefined : order,
    page: page > 1 ? String(page) : undefined,
  };
  return new URLSearchParams(FIELDS.flatMap((name) => (said[name] ? [[name, said[name]]] : [])));
}

/** The address of the queue with a filter. */
export function queuePath(filter: QueueFilter): string {
  const search = searchOf(filter);
  return search.size > 0 ? `${PATHS.queue}?${search}` : PATHS.queue;
}

/** Is anything but the state and the order asked for? */
export const isNarrowed = ({ state: _, order: __, page: ___, ...rest }: QueueFilter): boolean =>
  Object.values(rest).some((value) => value !== undefined);
