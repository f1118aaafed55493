import type { FastifyInstance } from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import { withEvent } from '../../src/claims/events.js';
import type { Claim } from '../../src/claims/index.js';
import type { Store } from '../../src/store/index.js';
import { keep, testStore } from '../store.js';
import { COMMUNITY_WORKER, claimOf } from './claims.js';
import { openDesk, signedIn, type Visitor } from './visitor.js';

let store: Store;
let app: FastifyInstance;
let visitor: Visitor;

beforeEach(async () => {
  store = await testStore();
  app = await openDesk(store);
  visitor = await signedIn(app, store);
});

const approved = (claim: Claim, at = '2026-11-05T02:00:00.000Z'): Claim =>
  withEvent(
    { ...claim, status: 'approved' },
    { at, by: { kind: 'staff', account: 'b' }, action: 'approve', from: claim.status, to: 'approved' },
  );

describe('the budget page', () => {
  it('says kindly that a year has nothing', async () => {
    expect((await visitor.get('/desk/budgets?year=2023')).body).toContain('这一年还没有申请');
  });

  it('has the sums by payer and benefit, what is open apart, and a chart with the numbers', async () => {
    await keep(store, claimOf(), claimOf({ benefit: 'certificate-award' }), approved(claimOf()));
    const { body } = await visitor.get('/desk/budgets?year=2026');
    expect(body).toContain('区财政');
    expect(body).toContain('木渎镇财政');
    expect(body).toContain('每月1000元');
    expect(body).toContain('未定的最多再加2000元');
    expect(body).toMatch(/<svg role="img" aria-label="[^"]+"/);
    expect(body).toContain('url(#hatch-month)');
  });

  it('is exported with the same sums, for Excel and as CSV', async () => {
    await keep(store, approved(claimOf()));
    const csv = await visitor.get('/desk/budgets.csv?year=2026');
    expect(csv.headers['content-disposition']).toContain('budget-2026.csv');
    expect(csv.body).toContain('木渎镇财政,岗位补贴,每月,1,500.00,0.00,1,500.00,0.00,0,0.00,0.00');
    const xlsx = await visitor.get('/desk/budgets.xlsx?year=2026');
    expect(xlsx.headers['content-type']).toContain('spreadsheetml');
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });

  it('shows a town its own money alone', async () => {
    const elsewhere = claimOf({ facts: { ...COMMUNITY_WORKER, town: 'luzhi' }, employer: '某社区' });
    await keep(store, claimOf(), elsewhere);
    const admin = await store.staff.get('admin');
    if (!admin) throw new Error('no admin');
    await store.staff.put({ ...admin, roles: ['town-reviewer'], town: 'luzhi' });
    for (const path of ['/desk/budgets?year=2026', '/desk/budgets.csv?year=2026', '/desk/claims.csv']) {
      const { body } = await visitor.get(path);
      expect([path, body.includes('甪直镇'), body.includes('木渎镇')]).toEqual([path, true, false]);
    }
    const { body } = await visitor.get('/desk/recipients?month=2026-11&town=mudu');
    expect(body).not.toContain('木渎镇</h2>');
  });
});

describe('the recipients of a month', () => {
  it('are listed town by town with the sum, and who is new', async () => {
    await keep(store, approved(claimOf()));
    const { body } = await visitor.get('/desk/recipients?month=2026-11');
    expect(body).toContain('1人，当月合计500元');
    expect(body).toContain('本月新增');
    expect((await visitor.get('/desk/recipients?month=2026-10')).body).toContain('没有人在领');
  });

  it('are exported with names that are no formula, and that is on record', async () => {
    await keep(store, approved(claimOf({ name: '=cmd|calc' })));
    const { body } = await visitor.get('/desk/recipients.csv?month=2026-11');
    expect(body).toContain("'=cmd|calc");
    expect(await store.accesses.list('*')).toMatchObject([{ by: 'admin', what: 'export' }]);
  });
});

describe('the queue as a file', () => {
  it('keeps to the filter, and leaves mobile numbers out', async () => {
    await keep(store, claimOf(), claimOf({ benefit: 'certificate-award' }));
    const { body } = await visitor.get('/desk/claims.csv?benefit=post-subsidy');
    expect(body.split('\r\n').filter((line) => line.startsWith('SG26'))).toHaveLength(1);
    expect(body).not.toContain('13812345678');
  });
});
