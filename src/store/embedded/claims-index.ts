import {
  CLAIM_STATUSES,
  type ClaimQuery,
  type ClaimStatus,
  type ClaimSummary,
  sharedBeginning,
} from '../../claims/index.js';
import type { Page } from '../store.js';
import { Codes } from './codes.js';
import { SortedList } from './sorted-list.js';
import { compactor, type HeldSummary, keysOfHeld, summaryOfHeld } from './summaries.js';

interface Row {
  readonly claim: HeldSummary;
  /** As a search compares it. */
  readonly name: string;
  readonly number: string;
  readonly amount: number;
  /** What it is filtered by; see Codes. */
  readonly code: number;
  /** When it was filed, in seconds. */
  readonly filed: number;
  /** The mobile number's last four digits, as a number. */
  readonly lastDigits: number;
  /** Of its marks, those that another claim has or had too. */
  groups: readonly Group[];
  /** One of the others in them is neither withdrawn nor rejected. */
  isDuplicate: boolean;
}

/** The claims that share a mark or a key. */
class Group {
  /** In no order: an array takes a fraction of a set's memory, and most have two or three. */
  readonly rows: Row[] = [];
  /** How many of them are neither withdrawn nor rejected. */
  live = 0;

  add(row: Row): void {
    this.rows.push(row);
    if (isLive(row)) this.#count(1);
  }

  delete(row: Row): void {
    const place = this.rows.indexOf(row);
    const last = this.rows.pop();
    if (last !== undefined && last !== row) this.rows[place] = last;
    if (isLive(row)) this.#count(-1);
  }

  #count(by: 1 | -1): void {
    const before = this.live;
    this.live += by;
    // Between two and more nothing changes for anybody.
    if (Math.min(before, this.live) < 2) for (const row of this.rows) row.isDuplicate = hasTwin(row);
  }
}

const isLive = ({ claim }: Row): boolean => claim.status !== 'withdrawn' && claim.status !== 'rejected';

function hasTwin(row: Row): boolean {
  const itself = isLive(row) ? 1 : 0;
  return row.groups.some(({ live }) => live > itself);
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
const newestOf = (a: HeldSummary, b: HeldSummary): number =>
  descending(a.filedAt, b.filedAt) || descending(a.id, b.id);
const newest = (a: Row, b: Row): number => newestOf(a.claim, b.claim);
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
  readonly #byMark = new Map<string, Row | Group>();
  readonly #counts = noClaims();
  readonly #filed = new SortedList(newest);
  readonly #changed = new SortedList(byChange);
  readonly #amounts = new SortedList(byAmount);
  readonly #names = new SortedList(byName);
  readonly #codes = new Codes();
  readonly #compact = compactor();

  get size(): number {
    return this.#byId.size;
  }

  /** The version of a claim; 0 where there is none. */
  versionOf(id: string): number {
    return this.#byId.get(id)?.claim.version ?? 0;
  }

  *values(): Generator<HeldSummary> {
    for (const { claim } of this.#byId.values()) yield claim;
  }

  /** The summary as it takes least memory. */
  compact(claim: HeldSummary): HeldSummary {
    return this.#compact(claim);
  }

  /** Many at once, instead of nothing. @param claims compact ones */
  fill(claims: Iterable<HeldSummary>): void {
    // Rows that are made in an order lie in it: a walk along the newest is then a walk through the memory.
    const rows = [...claims].sort(newestOf).map((claim) => this.#rowOf(claim));
    for (const row of rows) this.#hold(row);
    for (const list of this.#lists()) list.fill(rows);
  }

  put(claim: HeldSummary): void {
    const before = this.#byId.get(claim.id);
    if (before) {
      for (const list of this.#lists()) list.delete(before);
      this.#letGo(before);
    }
    const row = this.#rowOf(this.#compact(claim));
    this.#hold(row);
    for (const list of this.#lists()) list.add(row);
  }

  find(
    { status, order, ...query }: ClaimQuery,
    { offset, limit }: Page,
  ): { claims: readonly ClaimSummary[]; total: number; counts: Counts } {
    const look = this.#look(query);
    const state = this.#codes.wanted({ status });
    // Of all claims it is known how many there are: the walk may end with the page.
    const counts = look.takesAll ? { ...this.#counts } : noClaims();
    const all = CLAIM_STATUSES.reduce((sum, one) => sum + counts[one], 0);
    const total = look.takesAll ? (status ? counts[status] : all) : undefined;
    const tally = new Uint32Array(Codes.STATUSES);
    const claims: ClaimSummary[] = [];
    let place = 0;
    for (const rows of this.#inOrder(order)) {
      for (const row of rows) {
        if (!look.fits(row)) continue;
        const of = row.code & Codes.STATUS;
        tally[of] = (tally[of] ?? 0) + 1;
        if (!state || (row.code & state.mask) !== state.code) continue;
        if (place >= offset && claims.length < limit) claims.push(summaryOfHeld(row.claim));
        place++;
      }
      if (total !== undefined && (claims.length === limit || place === total)) break;
    }
    if (!look.takesAll) {
      for (const one of CLAIM_STATUSES) counts[one] = tally[this.#codes.ofStatus(one) ?? -1] ?? 0;
    }
    return { claims, total: total ?? place, counts };
  }

  /** In the query's order, as they are when it is called. */
  *matching({ order, ...query }: ClaimQuery): Generator<ClaimSummary> {
    const { fits } = this.#look(query);
    const found: HeldSummary[] = [];
    for (const rows of this.#inOrder(order)) {
      for (const row of rows) if (fits(row)) found.push(row.claim);
    }
    for (const claim of found) yield summaryOfHeld(claim);
  }

  /** The claims that have one of the marks or keys, newest first. */
  sharing(marks: readonly string[]): readonly ClaimSummary[] {
    const rows = new Set(marks.flatMap((mark) => [...this.#having(mark)]));
    return [...rows].sort(newest).map(({ claim }) => summaryOfHeld(claim));
  }

  /** What a query asks of a claim: by its code first, and of those that are left by the rest. */
  #look(query: ClaimQuery): { readonly takesAll: boolean; readonly fits: (row: Row) => boolean } {
    const coded = this.#codes.wanted(query);
    if (!coded) return { takesAll: false, fits: () => false };
    const { mask, code } = coded;
    const rest = predicate(query);
    if (!rest) return { takesAll: mask === 0, fits: (row) => (row.code & mask) === code };
    return { takesAll: false, fits: (row) => (row.code & mask) === code && rest(row) };
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

  #having(mark: string): Iterable<Row> {
    const rows = this.#byMark.get(mark);
    return rows === undefined ? [] : rows instanceof Group ? rows.rows : [rows];
  }

  #rowOf(claim: HeldSummary): Row {
    const upper = claim.name.toUpperCase();
    return {
      claim,
      name: upper === claim.name ? claim.name : upper,
      number: claim.id.replaceAll('-', ''),
      amount: Number(claim.range.max),
      code: this.#codes.of(claim),
      filed: Math.floor(Date.parse(claim.filedAt) / 1000),
      lastDigits: Number(claim.mobile.slice(-4)),
      groups: NO_GROUPS,
      isDuplicate: false,
    };
  }

  #hold(row: Row): void {
    const { claim } = row;
    this.#byId.set(claim.id, row);
    this.#counts[claim.status]++;
    for (const key of new Set(keysOfHeld(claim))) this.#add(key, row);
    const groups: Group[] = [];
    for (const mark of new Set(claim.marks)) {
      const { group, other } = this.#add(mark, row);
      if (!group) continue;
      groups.push(group);
      if (!other) continue;
      other.groups = [...other.groups, group];
      other.isDuplicate = hasTwin(other);
    }
    if (groups.length === 0) return;
    row.groups = groups;
    row.isDuplicate = hasTwin(row);
  }

  #letGo(row: Row): void {
    const { claim } = row;
    this.#byId.delete(claim.id);
    this.#counts[claim.status]--;
    for (const mark of new Set([...keysOfHeld(claim), ...claim.marks])) {
      const rows = this.#byMark.get(mark);
      if (rows instanceof Group) rows.delete(row);
      if (rows === row || (rows instanceof Group && rows.rows.length === 0)) this.#byMark.delete(mark);
    }
  }

  /** @returns the group that it is in now; and the other, where it was alone until now */
  #add(mark: string, row: Row): { readonly group?: Group; readonly other?: Row } {
    const rows = this.#byMark.get(mark);
    if (rows === undefined) {
      this.#byMark.set(mark, row);
      return ALONE;
    }
    if (rows instanceof Group) {
      rows.add(row);
      return { group: rows };
    }
    const group = new Group();
    group.add(rows);
    group.add(row);
    this.#byMark.set(mark, group);
    return { group, other: rows };
  }
}

const ALONE = {};
const NO_GROUPS: readonly Group[] = [];

/** What a claim has to be beside its code; undefined where anything will do. */
function predicate({ from, to, duplicate, search }: ClaimQuery): ((row: Row) => boolean) | undefined {
  const tests: ((row: Row) => boolean)[] = [];
  if (from) {
    const since = startOf(from);
    tests.push(({ filed }) => filed >= since);
  }
  if (to) {
    const until = startOf(to) + DAY;
    tests.push(({ filed }) => filed < until);
  }
  if (duplicate !== undefined) tests.push((row) => row.isDuplicate === duplicate);
  const wanted = search?.trim().toUpperCase();
  if (wanted) tests.push(searched(wanted));
  return tests.length > 0 ? (row) => tests.every((test) => test(row)) : undefined;
}

const SHORTEST_NUMBER = 3;

function searched(wanted: string): (row: Row) => boolean {
  const beginning = sharedBeginning(wanted);
  if (beginning) return (row) => row.number.startsWith(beginning);
  const plain = wanted.replace(/[^0-9A-Z]/g, '');
  const number = plain.length >= SHORTEST_NUMBER ? plain : undefined;
  const lastDigits = /^\d{4}$/.test(wanted) ? Number(wanted) : undefined;
  return (row) =>
    row.name.includes(wanted) ||
    (number !== undefined && row.number.includes(number)) ||
    row.lastDigits === lastDigits;
}

/** Days are Shanghai's, times of filing are UTC; in seconds. */
const startOf = (day: string): number => Date.parse(`${day}T00:00:00+08:00`) / 1000;
const DAY = 24 * 60 * 60;
