import { type Kysely, sql } from 'kysely';
import { type ClaimQuery, type ClaimStatus, sharedBeginning } from '../../claims/index.js';
import { asked } from './claim-queries.js';
import type { Schema } from './schema.js';

type Counts = Record<ClaimStatus, number>;

/** How many claims a query asks for, by state; the query's own state does not count. */
export async function countByStatus(db: Kysely<Schema>, { status, ...query }: ClaimQuery): Promise<Counts> {
  const { from, to, search = '', order, ...kind } = query;
  const beginning = sharedBeginning(search);
  const isOfKind = !from && !to && (beginning !== undefined || search.trim() === '');
  return countsOf(await (isOfKind ? countKinds(db, { ...kind, beginning }) : countClaims(db, query)));
}

interface Counted {
  readonly status: ClaimStatus;
  readonly count: string;
}

const countClaims = (db: Kysely<Schema>, query: ClaimQuery): Promise<readonly Counted[]> =>
  db
    .selectFrom('claims')
    .where(asked(query))
    .groupBy('status')
    .select(['status', (eb) => eb.fn.countAll<string>().as('count')])
    .execute();

/** What claims are counted by; `beginning` is that of their numbers: SG26. */
type Kind = Omit<ClaimQuery, 'status' | 'from' | 'to' | 'search' | 'order'> & {
  readonly beginning: string | undefined;
};

/** Reads some hundred rows instead of all claims. */
function countKinds(db: Kysely<Schema>, kind: Kind): Promise<readonly Counted[]> {
  const { benefit, payer, town, reviewer, disputed, duplicate, beginning } = kind;
  const conditions = [
    ...(benefit ? [sql`benefit = ${benefit}`] : []),
    ...(payer ? [sql`payer = ${payer}`] : []),
    ...(town ? [sql`town = ${town === 'unknown' ? '' : town}`] : []),
    ...(reviewer ? [sql`reviewer = ${reviewer === 'nobody' ? '' : reviewer}`] : []),
    ...(disputed === undefined ? [] : [sql`disputed = ${disputed}`]),
    ...(duplicate === undefined ? [] : [sql`duplicate = ${duplicate}`]),
    ...(beginning === undefined ? [] : [sql`year like ${`${beginning}%`}`]),
  ];
  const where = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``;
  return sql<Counted>`
    select status, sum(count) as count from (
      select status, count from claim_counts ${where} union all select status, count from claim_count_changes ${where}
    ) counted group by status
  `
    .execute(db)
    .then(({ rows }) => rows);
}

/** How many changes of claims this process leaves to be counted in, at most. */
const COUNT_IN_AFTER = 1000;

/** Counts in what changed, now and then, one process at a time. */
export class CountingIn {
  readonly #db: Kysely<Schema>;
  #changed = 0;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** So many claims were changed. */
  changed(claims: number): void {
    this.#changed += claims;
    if (this.#changed < COUNT_IN_AFTER) return;
    this.#changed = 0;
    // Nothing is lost where it fails: it is counted in another time.
    this.#countIn().catch(() => undefined);
  }

  async #countIn(): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      const lock = sql<{
        had: boolean;
      }>`select pg_try_advisory_xact_lock(hashtextextended('count-in', 0)) as had`;
      if (!(await lock.execute(tx)).rows[0]?.had) return;
      await sql`
        with changes as (delete from claim_count_changes returning *)
        insert into claim_counts
        select status, benefit, payer, town, reviewer, disputed, duplicate, sum(count), year from changes
        group by status, benefit, payer, town, reviewer, disputed, duplicate, year
        on conflict (status, benefit, payer, town, reviewer, disputed, duplicate, year)
        do update set count = claim_counts.count + excluded.count
      `.execute(tx);
      await tx.deleteFrom('claim_counts').where('count', '=', '0').execute();
    });
  }
}

function countsOf(counted: readonly Counted[]): Counts {
  const of = (status: ClaimStatus) => Number(counted.find((one) => one.status === status)?.count ?? 0);
  return {
    draft: of('draft'),
    'in-review': of('in-review'),
    returned: of('returned'),
    recommended: of('recommended'),
    approved: of('approved'),
    paid: of('paid'),
    rejected: of('rejected'),
    withdrawn: of('withdrawn'),
  };
}
