import { CLAIM_STATUSES, type ClaimQuery, type ClaimStatus, type ClaimSummary } from '../../claims/index.js';
import type { Page } from '../store.js';
import { SortedList } from './sorted-list.js';
import { compactor } from './summaries.js';

interface Row {
  readonly claim: ClaimSummary;
  /** As a search compares it. */
  readonly name: string;
  readonly number: string;
  readonly amount: number;
  /** How many other claims that are neither withdrawn nor rejected share one of its marks, counted for each mark. */
  twins: number;
}

type Counts = Record<ClaimStatus, number>;
const noClaims = (): Counts => ({
  draft: 0,
  'in-review': 0,
  returned: 0,
  recommended: 0,
  approved: 0,
  paid: 0,
  rejected: 0,
  withdrawn: 0,
});

const collator = new Intl.Collator('zh-CN');
const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
const newest = (a: Row, b: Row): number =>
  descending(a.claim.filedAt, b.claim.filedAt) || descending(a.claim.id, b.claim.id);
const byChange = (a: Row, b: Row): number => descending(a.claim.changedAt, b.claim.changedAt) || newest(a, b);
const byAmount = (a: Row, b: Row): number => b.amount - a.amount || newest(a, b);
const byName = (a: Row, b: Row): number =>
  (a.name === b.name ? 0 : collator.compare(a.claim.name, b.claim.name)) || newest(a, b);

/**
 * The claims' summaries in memory: what lists, sums and comparisons need; the claims themselves stay on disk. Every order
 * is kept up as claims come and change, so that a list only walks along it.
 */
export class ClaimsIndex {
  readonly #byId = new Map<string, Row>();
  /** By mark and key; alone where only one has it, as most are. */
  readonly #byMark = new Map<string, Row | Set<Row>>();
  readonly #counts = noClaims();
  readonly #filed = new SortedList(newest);
  readonly #changed = new SortedList(byChange);
  readonly #amounts = new SortedList(byAmount);
  readonly #names = new SortedList(byName);
  readonly #compact = compactor();

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): ClaimSummary | undefined {
    return this.#byId.get(id)?.claim;
  }

  *values(): Generator<ClaimSummary> {
    for (const { claim } of this.#byId.values()) yield claim;
  }

  /** Instead of nothing: many at once. */
  fill(claims: Iterable<ClaimSummary>): void {
    for (const claim of claims) this.#hold(rowOf(this.#compact(claim)));
    const rows = [...this.#byId.values()];
    for (const list of this.#lists()) list.fill(rows);
  }

  put(claim: ClaimSummary): void {
    const before = this.#byId.get(claim.id);
    if (before) {
      for (const list of this.#lists()) list.delete(before);
      this.#letGo(before);
    }
    const row = rowOf(this.#compact(claim));
    this.#hold(row);
    for (const list of this.#lists()) list.add(row);
  }

  find(
    query: ClaimQuery,
    { offset, limit }: Page,
  ): { claims: readonly ClaimSummary[]; total: number; counts: Counts } {
    const { status, order: _, ...filters } = query;
    const fits = predicate(filters);
    const counts = fits ? noClaims() : { ...this.#counts };
    const all = CLAIM_STATUSES.reduce((sum, one) => sum + counts[one], 0);
    const total = fits ? undefined : status ? counts[status] : all;
    const claims: ClaimSummary[] = [];
    let place = 0;
    for (const rows of this.#inOrder(query.order)) {
      for (const row of rows) {
        if (fits) {
          if (!fits(row)) continue;
          counts[row.claim.status]++;
        }
        if (status && row.claim.status !== status) continue;
        if (place >= offset && claims.length < limit) claims.push(row.claim);
        place++;
      }
      if (total !== undefined && (claims.length === limit || place === total)) break;
    }
    return { claims, total: total ?? place, counts };
  }

  /** In the query's order. What is filed or changed while they are taken may or may not be among them. */
  matching(query: ClaimQuery): readonly ClaimSummary[] {
    const { status, order, ...filters } = query;
    const fits = predicate(filters);
    const found: ClaimSummary[] = [];
    for (const rows of this.#inOrder(order)) {
      for (const row of rows) {
        if ((!status || row.claim.status === status) && (!fits || fits(row))) found.push(row.claim);
      }
    }
    return found;
  }

  /** The claims that have one of the marks or keys, newest first. */
  sharing(marks: readonly string[]): readonly ClaimSummary[] {
    const rows = new Set(marks.flatMap((mark) => [...this.#having(mark)]));
    return [...rows].sort(newest).map(({ claim }) => claim);
  }

  #lists(): readonly SortedList<Row>[] {
    return [this.#filed, this.#changed, this.#amounts, this.#names];
  }

  #inOrder(order: ClaimQuery['order'] = 'newest'): Iterable<readonly Row[]> {
    switch (order) {
      case 'newest':
        return this.#filed.chunks();
      case 'oldest':
        return this.#filed.chunksBackwards();
      case 'changed':
        return this.#changed.chunks();
      case 'amount':
        return this.#amounts.chunks();
      case 'name':
        return this.#names.chunks();
    }
  }

  #having(mark: string): readonly Row[] {
    const rows = this.#byMark.get(mark);
    return rows === undefined ? [] : rows instanceof Set ? [...rows] : [rows];
  }

  #hold(row: Row): void {
    const { claim } = row;
    this.#byId.set(claim.id, row);
    this.#counts[claim.status]++;
    this.#countTwins(row, 1);
    for (const key of claim.keys) this.#mark(key, row);
    for (const mark of claim.marks) this.#mark(mark, row);
  }

  #letGo(row: Row): void {
    const { claim } = row;
    this.#byId.delete(claim.id);
    this.#counts[claim.status]--;
    for (const key of claim.keys) this.#unmark(key, row);
    for (const mark of claim.marks) this.#unmark(mark, row);
    this.#countTwins(row, -1);
  }

  #mark(mark: string, row: Row): void {
    const rows = this.#byMark.get(mark);
    if (rows === undefined) this.#byMark.set(mark, row);
    else if (rows instanceof Set) rows.add(row);
    else this.#byMark.set(mark, new Set([rows, row]));
  }

  #unmark(mark: string, row: Row): void {
    const rows = this.#byMark.get(mark);
    if (rows instanceof Set) rows.delete(row);
    if (rows === row || (rows instanceof Set && rows.size === 0)) this.#byMark.delete(mark);
  }

  /** While the row itself is not among those that have its marks. */
  #countTwins(row: Row, by: 1 | -1): void {
    for (const mark of row.claim.marks) {
      const rows = this.#byMark.get(mark);
      if (rows instanceof Set) for (const other of rows) countPair(row, other, by);
      else if (rows) countPair(row, rows, by);
    }
  }
}

function countPair(row: Row, other: Row, by: 1 | -1): void {
  if (isLive(other)) row.twins += by;
  if (isLive(row)) other.twins += by;
}

const isLive = ({ claim }: Row): boolean => claim.status !== 'withdrawn' && claim.status !== 'rejected';

const rowOf = (claim: ClaimSummary): Row => {
  const upper = claim.name.toUpperCase();
  return {
    claim,
    name: upper === claim.name ? claim.name : upper,
    number: claim.id.replaceAll('-', ''),
    amount: Number(claim.range.max),
    twins: 0,
  };
};

/** What a claim has to be, its state aside; undefined where anything will do. */
function predicate(query: Omit<ClaimQuery, 'status' | 'order'>): ((row: Row) => boolean) | undefined {
  const { benefit, payer, town, reviewer, from, to, disputed, duplicate } = query;
  const search = query.search?.trim().toUpperCase();
  const tests: ((row: Row) => boolean)[] = [];
  if (benefit) tests.push(({ claim }) => claim.benefit === benefit);
  if (payer) tests.push(({ claim }) => claim.payer === payer);
  if (town) {
    const wanted = town === 'unknown' ? null : town;
    tests.push(({ claim }) => claim.town === wanted);
  }
  if (reviewer) {
    const wanted = reviewer === 'nobody' ? null : reviewer;
    tests.push(({ claim }) => claim.reviewer === wanted);
  }
  if (from) {
    const since = startOf(from);
    tests.push(({ claim }) => claim.filedAt >= since);
  }
  if (to) {
    const until = endOf(to);
    tests.push(({ claim }) => claim.filedAt < until);
  }
  if (disputed !== undefined) tests.push(({ claim }) => claim.disputed === disputed);
  if (duplicate !== undefined) tests.push(({ twins }) => twins > 0 === duplicate);
  if (search) tests.push(searched(search));
  return tests.length > 0 ? (row) => tests.every((test) => test(row)) : undefined;
}

const SHORTEST_NUMBER = 3;

function searched(wanted: string): (row: Row) => boolean {
  const plain = wanted.replace(/[^0-9A-Z]/g, '');
  const number = plain.length >= SHORTEST_NUMBER ? plain : undefined;
  const lastDigits = /^\d{4}$/.test(wanted) ? wanted : undefined;
  return (row) =>
    row.name.includes(wanted) ||
    (number !== undefined && row.number.includes(number)) ||
    (lastDigits !== undefined && row.claim.mobile.endsWith(lastDigits));
}

/** Days are Shanghai's, times of filing are UTC. */
const startOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();
const endOf = (day: string): string => new Date(Date.parse(startOf(day)) + 24 * 60 * 60 * 1000).toISOString();
