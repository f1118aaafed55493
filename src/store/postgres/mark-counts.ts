import { sql, type Transaction } from 'kysely';
import type { ClaimSummary } from '../../claims/index.js';
import { plain } from './plain.js';
import type { Schema } from './schema.js';

/** A claim before and after a change; nothing before it was filed. */
export interface Changed {
  readonly before: ClaimSummary | undefined;
  readonly after: ClaimSummary;
}

/** How a mark is counted after the changes. */
export interface MarkCount {
  readonly live: number;
  /** Whether others that have it may be duplicates now and were not, or the other way round. */
  readonly concernsOthers: boolean;
}

/**
 * Counts the marks anew, of the claims for which a count changes. Who counts a mark keeps all others from it until the
 * end of the transaction; marks come before claims and in one order, so that no two writers wait for each other.
 * @returns the counts of all marks of those claims; nothing of the others
 */
export async function countMarks(
  tx: Transaction<Schema>,
  changes: readonly Changed[],
): Promise<ReadonlyMap<string, MarkCount>> {
  const deltas = new Map<string, { claims: number; live: number }>();
  const count = (mark: string, claims: number, live: number) => {
    const so = deltas.get(mark) ?? { claims: 0, live: 0 };
    deltas.set(mark, { claims: so.claims + claims, live: so.live + live });
  };
  for (const { before, after } of changes) {
    if (before && countsAlike(before, after)) continue;
    if (before) for (const mark of marksIn(before)) count(mark, -1, -liveness(before));
    for (const mark of marksIn(after)) count(mark, 1, liveness(after));
  }
  if (deltas.size === 0) return new Map();
  const sorted = [...deltas].sort(([a], [b]) => (a < b ? -1 : 1));
  const { rows } = await sql<{ mark: string; live: number }>`
    insert into marks (mark, claims, live)
    select * from unnest(
      ${sorted.map(([mark]) => mark)}::text[],
      ${sorted.map(([, { claims }]) => claims)}::integer[],
      ${sorted.map(([, { live }]) => live)}::integer[]
    )
    on conflict (mark) do update set claims = marks.claims + excluded.claims, live = marks.live + excluded.live
    returning mark, live
  `.execute(tx);
  return new Map(
    rows.map(({ mark, live }) => {
      const before = live - (deltas.get(mark)?.live ?? 0);
      // One that is live itself needs a second that is; one that is not needs any.
      const concernsOthers = [1, 2].some((enough) => before >= enough !== live >= enough);
      return [mark, { live, concernsOthers }];
    }),
  );
}

/** Is it a duplicate? undefined where its marks were not counted: it is what it was. */
export function isDuplicate(
  summary: ClaimSummary,
  counts: ReadonlyMap<string, MarkCount>,
): boolean | undefined {
  const own = [...marksIn(summary)].map((mark) => counts.get(mark));
  if (own.includes(undefined)) return undefined;
  return own.some((counted) => counted !== undefined && counted.live > liveness(summary));
}

/** Whether the others that have these marks are duplicates is worked out anew, once nobody else is at it. */
export async function renewOthers(
  tx: Transaction<Schema>,
  counts: ReadonlyMap<string, MarkCount>,
): Promise<void> {
  const marks = [...counts].filter(([, { concernsOthers }]) => concernsOthers).map(([mark]) => mark);
  if (marks.length === 0) return;
  const others = await tx
    .selectFrom('claims')
    .where('id', 'in', (eb) => eb.selectFrom('claim_marks').where('mark', 'in', marks).select('claim_id'))
    .select('id')
    .orderBy('id')
    .forUpdate()
    .execute();
  if (others.length === 0) return;
  await tx
    .updateTable('claims')
    .set((eb) => ({
      duplicate: eb
        .exists(
          eb
            .selectFrom('claim_marks')
            .innerJoin('marks', 'marks.mark', 'claim_marks.mark')
            .whereRef('claim_marks.claim_id', '=', 'claims.id')
            .where(
              'marks.live',
              '>',
              sql<number>`case when status in ('withdrawn', 'rejected') then 0 else 1 end`,
            )
            .select('marks.mark'),
        )
        .$castTo<boolean>(),
    }))
    .where(
      'id',
      'in',
      others.map(({ id }) => id),
    )
    .execute();
}

const marksIn = ({ marks }: ClaimSummary): ReadonlySet<string> => new Set(marks.map(plain));

/** Everything a claim is found by: marks and keys. */
export const sharedOf = ({ keys, marks }: ClaimSummary): ReadonlySet<string> =>
  new Set([...keys, ...marks].map(plain));

const liveness = ({ status }: ClaimSummary): 0 | 1 =>
  status === 'withdrawn' || status === 'rejected' ? 0 : 1;

function countsAlike(before: ClaimSummary, after: ClaimSummary): boolean {
  const [had, has] = [marksIn(before), marksIn(after)];
  return (
    liveness(before) === liveness(after) && had.size === has.size && [...had].every((mark) => has.has(mark))
  );
}
