import { describe, expect, it } from 'vitest';
import { Budget, recipientsIn, totalOf, townCaps } from '../../src/budgets/index.js';
import type { ClaimSummary } from '../../src/claims/index.js';

let count = 0;
const claim = (given: Partial<ClaimSummary> = {}): ClaimSummary => ({
  id: `SG26-AAA-${count++}`,
  benefit: 'certificate-award',
  status: 'draft',
  version: 1,
  filedAt: '2026-03-01T02:00:00.000Z',
  changedAt: '2026-03-01T02:00:00.000Z',
  approvedAt: null,
  paidAt: null,
  town: 'mudu',
  channel: 'web',
  reviewer: null,
  payer: 'district',
  per: 'once',
  amount: '1000.00',
  range: { min: '1000.00', max: '1000.00' },
  disputed: false,
  name: '陈静',
  mobile: '13812345678',
  employer: '木渎社区',
  keys: [],
  marks: [],
  ...given,
});
const monthly = (given: Partial<ClaimSummary> = {}): ClaimSummary =>
  claim({
    benefit: 'post-subsidy',
    payer: 'town',
    per: 'month',
    amount: '500.00',
    range: { min: '500.00', max: '500.00' },
    status: 'approved',
    approvedAt: '2026-04-10T02:00:00.000Z',
    ...given,
  });

const linesOf = (year: string, claims: readonly ClaimSummary[]) => {
  const budget = new Budget(year);
  for (const one of claims) budget.add(one);
  return budget.lines();
};

describe('the budget of a year', () => {
  it('counts what was claimed, approved and paid in it, each by its own day in Shanghai', () => {
    const [line] = linesOf('2026', [
      claim(),
      claim({ status: 'paid', approvedAt: '2026-05-01T00:00:00Z', paidAt: '2026-12-31T15:59:59Z' }),
      // Already 2027 in Shanghai.
      claim({ status: 'paid', approvedAt: '2026-12-31T15:59:59Z', paidAt: '2026-12-31T16:00:00Z' }),
    ]);
    expect(line?.claimed).toMatchObject({ count: 3, sure: '3000.00' });
    expect(line?.approved).toMatchObject({ count: 2, sure: '2000.00' });
    expect(line?.paid).toMatchObject({ count: 1, sure: '1000.00' });
  });

  it('leaves out what was withdrawn or rejected', () => {
    expect(linesOf('2026', [claim({ status: 'withdrawn' }), claim({ status: 'rejected' })])).toEqual([]);
  });

  it('has a line for each payer, the district first, and one for towns that were not named', () => {
    const lines = linesOf('2026', [
      monthly({ town: null }),
      monthly({ town: 'luzhi' }),
      monthly(),
      claim({ town: 'luzhi' }),
    ]);
    expect(lines.map(({ payer }) => payer)).toEqual(['district', 'mudu', 'luzhi', 'town-unknown']);
  });

  it('keeps what open readings could add apart from what is sure', () => {
    const [line] = linesOf('2026', [claim({ amount: null, range: { min: '0.00', max: '2000.00' } })]);
    expect(line?.claimed).toEqual({ count: 1, sure: '0.00', possible: '2000.00' });
  });

  it('is exact to the fen over many claims, and never adds monthly sums to others', () => {
    const lines = linesOf('2026', [
      ...Array.from({ length: 1000 }, () => claim({ range: { min: '0.10', max: '0.30' } })),
      monthly(),
    ]);
    expect(totalOf(lines, 'once').claimed).toEqual({ count: 1000, sure: '100.00', possible: '200.00' });
    expect(totalOf(lines, 'month').approved.sure).toBe('500.00');
  });
});

describe('the recipients of a month', () => {
  it('are those approved by then, each once, at the rate that was approved last', () => {
    const list = recipientsIn(
      [
        monthly({ amount: '300.00', range: { min: '300.00', max: '300.00' } }),
        monthly({ approvedAt: '2026-06-10T02:00:00Z' }),
        monthly({ mobile: '13900000000', approvedAt: '2026-07-01T02:00:00Z' }),
        monthly({ mobile: '13700000000', approvedAt: null }),
      ],
      '2026-06',
    );
    expect(list.map(({ amount, since, isNew }) => ({ amount, since, isNew }))).toEqual([
      { amount: '500.00', since: '2026-04', isNew: false },
    ]);
  });

  it('are new in their first month alone', () => {
    expect(recipientsIn([monthly()], '2026-04')[0]?.isNew).toBe(true);
    expect(recipientsIn([monthly()], '2026-05')[0]?.isNew).toBe(false);
  });

  it('should be asked once nobody said for half a year that they are in post', () => {
    const isAsked = (month: string) => recipientsIn([monthly()], month)[0]?.shouldAsk;
    expect([isAsked('2026-08'), isAsked('2026-09')]).toEqual([false, true]);
  });
});

describe('the cap of a town', () => {
  const station = (min: string, given: Partial<ClaimSummary> = {}) =>
    claim({
      benefit: 'station-subsidy',
      per: 'year',
      status: 'approved',
      approvedAt: '2026-05-01T02:00:00Z',
      range: { min, max: min },
      ...given,
    });

  it('adds up the stations of a town in the year, and what is left is never below zero', () => {
    const caps = townCaps(
      [station('200000.00'), station('80000.50'), station('400000.00', { town: 'luzhi' })],
      '2026-11-23',
    );
    expect(caps).toEqual([
      { town: 'mudu', approved: '280000.50', cap: '300000.00', left: '19999.50' },
      { town: 'luzhi', approved: '400000.00', cap: '300000.00', left: '0.00' },
    ]);
  });

  it('leaves other years out', () => {
    expect(townCaps([station('1.00', { approvedAt: '2025-05-01T02:00:00Z' })], '2026-11-23')).toEqual([]);
  });
});
