import { CLAIM_STATUSES, type ClaimQuery, type ClaimStatus, type ClaimSummary } from '../../claims/index.js';
import type { Page } from '../store.js';

/** The claims' summaries in memory: what lists, sums and comparisons need; the claims themselves stay on disk. */
export class ClaimsIndex {
  readonly #byId = new Map<string, ClaimSummary>();
  readonly #byMark = new Map<string, Set<string>>();

  get(id: string): ClaimSummary | undefined {
    return this.#byId.get(id);
  }

  put(summary: ClaimSummary): void {
    const before = this.#byId.get(summary.id);
    if (before) this.#unmark(before);
    this.#byId.set(summary.id, summary);
    for (const mark of [...summary.keys, ...summary.marks]) {
      const sharing = this.#byMark.get(mark) ?? new Set();
      this.#byMark.set(mark, sharing.add(summary.id));
    }
  }

  find(
    query: ClaimQuery,
    { offset, limit }: Page,
  ): { claims: readonly ClaimSummary[]; total: number; counts: Record<ClaimStatus, number> } {
    const { status, ...rest } = query;
    const matching = this.matching(rest);
    const counts = countsOf(matching);
    const chosen = status ? matching.filter((claim) => claim.status === status) : matching;
    return { claims: chosen.slice(offset, offset + limit), total: chosen.length, counts };
  }

  /** In the query's order. */
  matching(query: ClaimQuery): ClaimSummary[] {
    const fits = this.#predicate(query);
    const found = [...this.#byId.values()].filter(fits);
    return found.sort(ORDER[query.order ?? 'newest']);
  }

  sharing(marks: readonly string[]): readonly ClaimSummary[] {
    const ids = new Set(marks.flatMap((mark) => [...(this.#byMark.get(mark) ?? [])]));
    return [...ids].flatMap((id) => this.#byId.get(id) ?? []).sort(ORDER.newest);
  }

  #unmark({ id, keys, marks }: ClaimSummary): void {
    for (const mark of [...keys, ...marks]) {
      const sharing = this.#byMark.get(mark);
      sharing?.delete(id);
      if (sharing?.size === 0) this.#byMark.delete(mark);
    }
  }

  #predicate(query: ClaimQuery): (claim: ClaimSummary) => boolean {
    const { status, benefit, payer, town, reviewer, from, to, disputed, duplicate, search } = query;
    const since = from && startOf(from);
    const until = to && endOf(to);
    const wanted = search?.trim().toUpperCase();
    const number = wanted?.replace(/[^0-9A-Z]/g, '');
    return (claim) =>
      (!status || claim.status === status) &&
      (!benefit || claim.benefit === benefit) &&
      (!payer || claim.payer === payer) &&
      (!town || claim.town === (town === 'unknown' ? null : town)) &&
      (!reviewer || claim.reviewer === (reviewer === 'nobody' ? null : reviewer)) &&
      (!since || claim.filedAt >= since) &&
      (!until || claim.filedAt < until) &&
      (disputed === undefined || claim.disputed === disputed) &&
      (duplicate === undefined || this.#isDuplicate(claim) === duplicate) &&
      (!wanted ||
        claim.name.toUpperCase().includes(wanted) ||
        (number !== undefined && number.length >= 3 && claim.id.replaceAll('-', '').includes(number)) ||
        (/^\d{4}$/.test(wanted) && claim.mobile.endsWith(wanted)));
  }

  #isDuplicate({ id, marks }: ClaimSummary): boolean {
    return marks.some((mark) =>
      [...(this.#byMark.get(mark) ?? [])].some((other) => other !== id && this.#isLive(other)),
    );
  }

  #isLive(id: string): boolean {
    const status = this.#byId.get(id)?.status;
    return status !== 'withdrawn' && status !== 'rejected';
  }
}

function countsOf(claims: readonly ClaimSummary[]): Record<ClaimStatus, number> {
  const counts = Object.fromEntries(CLAIM_STATUSES.map((status) => [status, 0]));
  for (const { status } of claims) counts[status] = (counts[status] ?? 0) + 1;
  const of = (status: ClaimStatus) => counts[status] ?? 0;
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

/** Days are Shanghai's, times of filing are UTC. */
const startOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();
const endOf = (day: string): string => new Date(Date.parse(startOf(day)) + 24 * 60 * 60 * 1000).toISOString();

const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
const newest = (a: ClaimSummary, b: ClaimSummary) =>
  descending(a.filedAt, b.filedAt) || descending(a.id, b.id);
const ORDER = {
  newest,
  oldest: (a: ClaimSummary, b: ClaimSummary) => newest(b, a),
  changed: (a: ClaimSummary, b: ClaimSummary) => descending(a.changedAt, b.changedAt) || newest(a, b),
  amount: (a: ClaimSummary, b: ClaimSummary) => Number(b.range.max) - Number(a.range.max) || newest(a, b),
  name: (a: ClaimSummary, b: ClaimSummary) => a.name.localeCompare(b.name, 'zh-CN') || newest(a, b),
} as const;
