import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLAIM_ORDERS,
  CLAIM_STATUSES,
  type ClaimQuery,
  type ClaimSummary,
  keysOf,
  summaryOf,
} from '../../../../src/claims/index.js';
import { ClaimsIndex } from '../../../../src/store/embedded/claims-index.js';
import { claimOf } from '../../../desk/claims.js';

/** By pinyin: chén, lǐ, wáng. */
const NAMES_IN_ORDER = ['陈静', '陈静文', '李四', '王五'];
const template = summaryOf(claimOf());

const summary = fc
  .record({
    number: fc.nat(60),
    status: fc.constantFrom(...CLAIM_STATUSES),
    town: fc.constantFrom('mudu', 'luzhi', null),
    reviewer: fc.constantFrom('lin', null),
    name: fc.constantFrom(...NAMES_IN_ORDER),
    minute: fc.nat(50),
    max: fc.nat(5),
    marks: fc.uniqueArray(fc.constantFrom('m1', 'm2', 'm3', 'm4'), { maxLength: 3 }),
  })
  .map(({ number, minute, max, ...rest }): ClaimSummary => {
    const at = new Date(Date.UTC(2026, 10, 23, 8, minute)).toISOString();
    const id = `SG26-AAA-AA${String(number).padStart(2, '0')}`;
    const summary = { ...template, ...rest, id, changedAt: at, range: { min: '0.00', max: `${max}000.00` } };
    return { ...summary, keys: keysOf({ contact: summary, town: summary.town }) };
  });

const query = fc.record(
  {
    status: fc.constantFrom(...CLAIM_STATUSES),
    town: fc.constantFrom('mudu', 'unknown'),
    reviewer: fc.constantFrom('lin', 'nobody'),
    duplicate: fc.boolean(),
    search: fc.constantFrom('陈', '静', 'AA1'),
    order: fc.constantFrom(...CLAIM_ORDERS),
  },
  { requiredKeys: [] },
);

/** The same, by looking at every claim every time. */
function slowly(claims: readonly ClaimSummary[], wanted: ClaimQuery): readonly ClaimSummary[] {
  const isLive = ({ status }: ClaimSummary) => status !== 'withdrawn' && status !== 'rejected';
  const isDuplicate = ({ id, marks }: ClaimSummary) =>
    claims.some(
      (other) => other.id !== id && isLive(other) && other.marks.some((mark) => marks.includes(mark)),
    );
  const search = wanted.search?.toUpperCase();
  return claims.filter(
    (claim) =>
      (!wanted.town || claim.town === (wanted.town === 'unknown' ? null : wanted.town)) &&
      (!wanted.reviewer || claim.reviewer === (wanted.reviewer === 'nobody' ? null : wanted.reviewer)) &&
      (wanted.duplicate === undefined || isDuplicate(claim) === wanted.duplicate) &&
      (!search || claim.name.toUpperCase().includes(search) || claim.id.replaceAll('-', '').includes(search)),
  );
}

const ids = (claims: readonly ClaimSummary[]) => claims.map(({ id }) => id);

describe('the index of claims', () => {
  it('finds, counts and orders what looking at every claim would, whatever was filed and changed', () => {
    fc.assert(
      fc.property(
        fc.array(summary, { maxLength: 60 }),
        fc.array(summary, { maxLength: 60 }),
        fc.array(query, { minLength: 1, maxLength: 6 }),
        fc.record({ offset: fc.nat(20), limit: fc.nat(20) }),
        (filled, put, queries, page) => {
          const claims = new Map<string, ClaimSummary>();
          for (const claim of filled) claims.set(claim.id, claim);
          const index = new ClaimsIndex();
          index.fill(claims.values());
          for (const claim of put) {
            claims.set(claim.id, claim);
            index.put(claim);
          }
          for (const wanted of queries) {
            const matching = slowly([...claims.values()], wanted);
            const chosen = matching.filter(({ status }) => !wanted.status || status === wanted.status);
            const all = [...index.matching(wanted)];
            const found = index.find(wanted, page);
            expect(ids(all).sort()).toEqual(ids(chosen).sort());
            expect(found.claims).toEqual(all.slice(page.offset, page.offset + page.limit));
            expect(found.total).toBe(chosen.length);
            for (const status of CLAIM_STATUSES) {
              expect(found.counts[status]).toBe(matching.filter((claim) => claim.status === status).length);
            }
            expectOrder(all, wanted.order);
          }
          const shared = index.sharing(['m1', 'm2']);
          expect(ids(shared).sort()).toEqual(
            ids(
              [...claims.values()].filter(({ marks }) => marks.includes('m1') || marks.includes('m2')),
            ).sort(),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});

function expectOrder(claims: readonly ClaimSummary[], order: ClaimQuery['order'] = 'newest'): void {
  const keys = claims.map((claim) => {
    if (order === 'amount') return Number(claim.range.max);
    if (order === 'name') return NAMES_IN_ORDER.indexOf(claim.name);
    return order === 'changed' ? claim.changedAt : claim.id;
  });
  const sorted = [...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  expect(keys).toEqual(order === 'oldest' || order === 'name' ? sorted : sorted.reverse());
}
