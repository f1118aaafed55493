import {
  type Expression,
  type ExpressionBuilder,
  expressionBuilder,
  type RawBuilder,
  type SqlBool,
  sql,
} from 'kysely';
import { type ClaimOrder, type ClaimQuery, sharedBeginning } from '../../claims/index.js';
import type { Schema } from './schema.js';
import { wantedBy } from './search.js';

type Claims = ExpressionBuilder<Schema, 'claims'>;

/** The claims that a query asks for. */
export function asked(query: ClaimQuery): Expression<SqlBool> {
  const eb = expressionBuilder<Schema, 'claims'>();
  const { status, benefit, payer, town, reviewer, from, to, disputed, duplicate, search } = query;
  const conditions: Expression<SqlBool>[] = [];
  if (status) conditions.push(eb('status', '=', status));
  if (benefit) conditions.push(eb('benefit', '=', benefit));
  if (payer) conditions.push(eb('payer', '=', payer));
  if (town) conditions.push(town === 'unknown' ? eb('town', 'is', null) : eb('town', '=', town));
  if (reviewer) {
    conditions.push(reviewer === 'nobody' ? eb('reviewer', 'is', null) : eb('reviewer', '=', reviewer));
  }
  if (from) conditions.push(eb('filed_at', '>=', sql<Date>`${startOf(from)}::timestamptz`));
  if (to) conditions.push(eb('filed_at', '<', sql<Date>`${startOf(to)}::timestamptz + interval '1 day'`));
  if (disputed !== undefined) conditions.push(eb('disputed', '=', disputed));
  if (duplicate !== undefined) conditions.push(eb('duplicate', '=', duplicate));
  const searched = found(eb, search);
  if (searched) conditions.push(searched);
  return eb.and(conditions);
}

function found(eb: Claims, search: string | undefined): Expression<SqlBool> | undefined {
  // Most claims may have it: only by the index of the numbers are so many soon counted.
  const beginning = search && sharedBeginning(search);
  if (beginning) return eb('id', 'like', `${beginning}%`);
  const wanted = wantedBy(search);
  if (!wanted) return undefined;
  const { name, number, mobile } = wanted;
  // No name has U+0000 in it here.
  if (name.text.includes('\u0000')) return sql<SqlBool>`false`;
  const has = (terms: readonly string[]) => sql<SqlBool>`terms @> ${[...terms]}::text[]`;
  return eb.or([
    eb.and([has(name.terms), sql<SqlBool>`position(${name.text} in upper_name) > 0`]),
    ...(number
      ? [eb.and([has(number.terms), sql<SqlBool>`position(${number.text} in replace(id, '-', '')) > 0`])]
      : []),
    ...(mobile ? [has([mobile])] : []),
  ]);
}

type Column = keyof Schema['claims'];
type Direction = 'asc' | 'desc';

const NEWEST = [
  ['filed_at', 'desc'],
  ['id', 'desc'],
] as const;

/** How the claims of a query are ordered. */
const ORDER: Readonly<Record<ClaimOrder, readonly (readonly [Column, Direction])[]>> = {
  newest: NEWEST,
  oldest: [
    ['filed_at', 'asc'],
    ['id', 'asc'],
  ],
  changed: [['changed_at', 'desc'], ...NEWEST],
  amount: [['amount', 'desc'], ...NEWEST],
  name: [['name', 'asc'], ...NEWEST],
};

/** The order as it is, or from its end: every index is as good backwards. */
export function inOrder(order: ClaimOrder, isBackwards = false): RawBuilder<unknown> {
  const to = (direction: Direction) => sql.raw((direction === 'desc') === isBackwards ? 'asc' : 'desc');
  return sql.join(ORDER[order].map(([column, direction]) => sql`${sql.ref(column)} ${to(direction)}`));
}

/** Days are Shanghai's. */
const startOf = (day: string): string => `${day}T00:00:00+08:00`;
