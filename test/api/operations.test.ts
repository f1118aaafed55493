import type { FastifyInstance } from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Facts } from '../../policy/index.js';
import { makeToken } from '../../src/api/index.js';
import type { Claim } from '../../src/claims/index.js';
import { takeFileInto } from '../../src/evidence/index.js';
import type { Store } from '../../src/store/index.js';
import { COMMUNITY_WORKER, claimOf, GRID_WORKER } from '../desk/claims.js';
import { keep, testStore } from '../store.js';
import { openApi, System } from './systems.js';

let store: Store;
let app: FastifyInstance;
/** Reviews for the whole district. */
let district: System;
/** Another one, which approves and settles. */
let approver: System;
/** Reviews for 甪直镇, and has nothing to do with 木渎镇. */
let elsewhere: System;

beforeEach(async () => {
  store = await testStore();
  app = await openApi(store);
  district = await System.with(app, store, 'district', ['district-reviewer']);
  approver = await System.with(app, store, 'approver', ['approver', 'rulings-keeper']);
  elsewhere = await System.with(app, store, 'luzhi', ['town-reviewer'], 'luzhi');
});

const path = ({ id }: Claim, rest = '') => `/api/claims/${id}${rest}`;

describe('claims', () => {
  it('are listed with the filters, the pages and the counts of the queue, names masked, no mobile number', async () => {
    await keep(store, claimOf(), claimOf({ benefit: 'certificate-award' }), claimOf({ name: '王芳' }));
    const { statusCode, body } = await district.get('/api/claims?benefit=post-subsidy&pageSize=1&order=name');
    expect(statusCode).toBe(200);
    const list = JSON.parse(body);
    expect([list.total, list.pages, list.claims.length, list.counts.draft]).toEqual([2, 2, 1, 2]);
    expect(body).not.toMatch(/1381234|陈静|王芳/);
    const { claims } = (await district.get('/api/claims?disputed=true')).json();
    expect(claims).toMatchObject([{ benefit: 'certificate-award', disputed: true, name: '陈*' }]);
  });

  it('of other towns are not there for a town', async () => {
    const claim = claimOf();
    const own = claimOf({ facts: { ...COMMUNITY_WORKER, town: 'luzhi' } });
    await keep(store, claim, own);
    expect((await elsewhere.get('/api/claims?town=mudu')).json()).toMatchObject({
      claims: [{ id: own.id }],
      total: 1,
    });
    for (const rest of ['', '/contact', '/evidence/x']) {
      expect([rest, (await elsewhere.get(path(claim, rest))).statusCode]).toEqual([rest, 404]);
    }
    expect((await elsewhere.post(path(claim, '/take'), { version: 1 })).statusCode).toBe(404);
    expect((await store.claims.get(claim.id))?.status).toBe('draft');
  });

  it('one is read whole, with the words, the finding, the actions open, and whom the talk belongs to left out', async () => {
    const claim = claimOf({ person: 'unguessable-talk' });
    await keep(store, claim);
    const { body, headers } = await district.get(path(claim).toLowerCase());
    expect(JSON.parse(body)).toMatchObject({
      id: claim.id,
      version: 1,
      contact: { name: '陈静', mobile: '138****5678' },
      finding: { amount: '500.00' },
      isWhole: true,
      actions: ['take', 'note'],
    });
    expect(body).not.toMatch(/13812345678|unguessable-talk|"hash"/);
    expect(headers['cache-control']).toBe('no-store');
    expect(await store.accesses.list(claim.id)).toEqual([]);
  });

  it('the mobile number and the evidence are given on a route of their own, and that is on record', async () => {
    const taken = await takeFileInto(
      store,
      () => '2026-11-23T02:04:00.000Z',
    )(Buffer.from('%PDF-1.7\n%%EOF\n'));
    if ('refused' in taken) throw new Error(taken.refused);
    const claim = { ...claimOf(), evidence: [taken] };
    await keep(store, claim);
    expect((await district.get(path(claim, '/contact'))).json()).toMatchObject({ mobile: '13812345678' });
    const file = await district.get(path(claim, `/evidence/${taken.id}`));
    expect([file.headers['content-type'], file.body.slice(0, 8)]).toEqual(['application/pdf', '%PDF-1.7']);
    expect(await store.accesses.list(claim.id)).toMatchObject([
      { by: 'api:district', what: 'mobile' },
      { by: 'api:district', what: 'evidence', file: taken.id },
    ]);
    const other = claimOf();
    await keep(store, other);
    expect((await district.get(path(other, `/evidence/${taken.id}`))).statusCode).toBe(404);
  });

  it('say what was paid before, against what was said of it, and what may be the same claim, but not whose', async () => {
    const award = (facts: Facts, name: string) => claimOf({ benefit: 'certificate-award', facts, name });
    const paid = award(GRID_WORKER, '陈静');
    const again = award(GRID_WORKER, '陈静');
    const other = award({ ...GRID_WORKER, town: 'luzhi' }, '陈晶晶');
    await keep(store, paid, again, other);
    const mudu = await System.with(app, store, 'mudu', ['town-reviewer'], 'mudu');
    const deeds: [System, string][] = [
      [district, 'take'],
      [district, 'recommend'],
      [approver, 'approve'],
      [approver, 'pay'],
    ];
    for (const [version, [system, action]] of deeds.entries())
      expect((await system.post(path(paid, `/${action}`), { version: version + 1 })).statusCode).toBe(200);
    const { body } = await district.get(path(again));
    const { earlier, related } = JSON.parse(body);
    expect(earlier).toMatchObject({
      claims: [{ id: paid.id, status: 'paid', amount: '1000.00' }],
      compared: [{ fact: 'certificateAwardReceived', recorded: '2000.00', stated: '1000.00', is: 'more' }],
    });
    expect(related.duplicates).toContainEqual({
      claim: expect.objectContaining({ id: paid.id }),
      shared: ['mobile', 'name', 'certificate'],
    });
    expect([related.duplicates.length, related.hidden, body.includes('陈晶晶')]).toEqual([2, 0, false]);
    expect((await mudu.get(path(again))).json().related).toMatchObject({
      duplicates: [{ claim: { id: paid.id } }],
      hidden: 1,
    });
  });

  it('go from draft to paid through two systems, each deed under its own name', async () => {
    const claim = claimOf();
    await keep(store, claim);
    const did = async (system: System, action: string, version: number) => {
      const { statusCode, body } = await system.post(path(claim, `/${action}`), { version });
      return [statusCode, JSON.parse(body).status];
    };
    expect(await did(district, 'take', 1)).toEqual([200, 'in-review']);
    expect(await did(district, 'recommend', 2)).toEqual([200, 'recommended']);
    expect((await district.post(path(claim, '/approve'), { version: 3 })).json()).toMatchObject({
      error: { code: 'not-open' },
    });
    expect(await did(approver, 'approve', 3)).toEqual([200, 'approved']);
    expect(await did(approver, 'pay', 4)).toEqual([200, 'paid']);
    const { events } = (await district.get(path(claim))).json();
    expect(
      events.map(({ action, by }: { action: string; by: { account?: string } }) => [action, by.account]),
    ).toEqual([
      ['file', undefined],
      ['take', 'api:district'],
      ['recommend', 'api:district'],
      ['approve', 'api:approver'],
      ['pay', 'api:approver'],
    ]);
  });

  it('are returned, sent back, undone, rejected, released, corrected and noted as on the desk', async () => {
    const claim = claimOf({ facts: GRID_WORKER, benefit: 'certificate-award' });
    await keep(store, claim);
    let version = 1;
    const did = async (system: System, action: string, body: object = {}) => {
      const response = await system.post(path(claim, `/${action}`), { version, ...body });
      if (response.statusCode !== 200) throw new Error(`${action}: ${response.body}`);
      const after = response.json();
      version = after.version;
      return after;
    };
    await did(district, 'take');
    await did(district, 'note', { note: '已电话核对' });
    const corrected = await did(district, 'correct', {
      fact: 'certificateAwardReceived',
      value: '0.00',
      note: '台账没有发放记录',
    });
    expect(corrected.finding.amount).not.toBe(claim.finding.amount);
    expect(corrected.events.at(-1)).toMatchObject({
      changes: [{ field: 'certificateAwardReceived', old: '1000.00', new: '0.00' }, { field: 'amount' }],
    });
    await did(district, 'correct', { fact: 'certificateAwardReceived', value: '1000.00', note: '又查到了' });
    expect((await did(district, 'return', { reason: 'evidence-needed', note: '请补证书照片' })).status).toBe(
      'returned',
    );
    await did(district, 'undo', { note: '照片找到了' });
    await did(district, 'recommend');
    expect((await did(approver, 'send-back', { note: '再核一次金额' })).status).toBe('in-review');
    expect((await did(district, 'reject', { reason: 'not-proven' })).status).toBe('rejected');
    await did(district, 'undo', { note: '误操作' });
    expect((await did(district, 'release')).status).toBe('draft');
  });

  it('of two systems that act at once one does it, and the other is told what changed', async () => {
    const claim = claimOf();
    await keep(store, claim);
    const second = await System.with(app, store, 'second', ['district-reviewer']);
    const answers = await Promise.all(
      [district, second].map((one) => one.post(path(claim, '/take'), { version: 1 })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const winner = (await store.claims.get(claim.id))?.reviewer;
    expect(answers.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({
      error: {
        code: 'changed',
        version: 2,
        meanwhile: [{ action: 'take', by: { kind: 'staff', account: winner } }],
      },
    });
  });

  it.each([
    ['take', {}, 'version'],
    ['take', { version: 1, force: true }, 'force'],
    ['note', { version: 1, note: ' ' }, 'note'],
    ['note', { version: 1, note: '长'.repeat(501) }, 'note'],
    ['reject', { version: 1, reason: 'because' }, 'reason'],
    ['return', { version: 1, reason: 'unclear-facts' }, 'facts'],
    ['return', { version: 1, reason: 'unclear-facts', facts: ['wages'] }, 'facts.0'],
    ['return', { version: 1, reason: 'unclear-facts', facts: ['operatingFunds'] }, 'facts.0'],
    ['correct', { version: 1, fact: 'wages', value: '1.00', note: 'n' }, 'fact'],
    ['correct', { version: 1, fact: 'certificateDate', value: '2023-13', note: 'n' }, 'value'],
    ['correct', { version: 1, fact: 'certificateAwardReceived', value: 1000, note: 'n' }, 'value'],
    ['correct', { version: 2, fact: 'previousCertificateLevel', value: 'social-worker', note: 'n' }, 'value'],
  ])('%s with %j is refused, naming %s in both languages', async (action, body, field) => {
    const claim = claimOf();
    await keep(store, claim);
    await district.post(path(claim, '/take'), { version: 1 });
    const response = await district.post(path(claim, `/${action}`), body);
    expect([response.statusCode, response.json().error.code, response.json().error.field]).toEqual([
      400,
      'bad-request',
      field,
    ]);
    expect(response.json().error.zh).toMatch(/\p{Script=Han}/u);
    expect(response.json().error.en).not.toBe('');
    expect((await store.claims.get(claim.id))?.events).toHaveLength(2);
  });

  it.each(['status=open', 'page=0', 'pageSize=1000', 'from=2026-02-30', 'disputed=1', 'colour=red'])(
    'the query %s is refused, naming it',
    async (query) => {
      const { statusCode, body } = await district.get(`/api/claims?${query}`);
      expect([statusCode, JSON.parse(body).error.field]).toEqual([400, query.split('=')[0]]);
    },
  );

  it('what is no JSON object is refused in the same shape', async () => {
    const claim = claimOf();
    await keep(store, claim);
    const { token } = await makeToken(store, { name: 'raw', roles: ['approver'], town: '' }, 'admin');
    const response = await app.inject({
      method: 'POST',
      url: path(claim, '/note'),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      payload: '{"version":',
    });
    expect([response.statusCode, response.json().error.code]).toEqual([400, 'bad-request']);
  });
});

describe('rulings', () => {
  const SETTLED = { value: 'included', basis: '区民政局2026年11月答复', from: '2026-11-01' };
  const RULING = '/api/rulings/community-worker-award';

  it('show their effects first and are then settled on a basis', async () => {
    const claim = claimOf({ benefit: 'certificate-award' });
    await keep(store, claim);
    const preview = (await approver.post(`${RULING}/preview`, { value: 'included' })).json();
    expect(preview).toMatchObject({
      day: '2026-11-23',
      count: 1,
      before: { sure: '0.00', most: '2000.00' },
      after: { sure: '2000.00', most: '2000.00' },
      some: [{ claim: claim.id, after: { amount: '2000.00' } }],
    });
    const later = { value: 'included', from: '2026-12-01' };
    expect((await approver.post(`${RULING}/preview`, later)).json()).toMatchObject({
      day: later.from,
      count: 1,
    });
    expect(await store.rulings.list()).toEqual([]);
    expect((await approver.post(RULING, SETTLED)).json()).toMatchObject({ ...SETTLED, by: 'api:approver' });
    expect(await store.rulings.list()).toMatchObject([{ ruling: 'community-worker-award', ...SETTLED }]);
    const list = (await district.get('/api/rulings')).json();
    expect(list.inForce).toEqual({ 'community-worker-award': 'included' });
    expect(list.rulings).toHaveLength(10);
  });

  it('are settled only by whoever keeps them, and are not shown to towns', async () => {
    expect((await district.post(RULING, SETTLED)).statusCode).toBe(403);
    expect((await district.post(`${RULING}/preview`, { value: 'included' })).statusCode).toBe(403);
    expect((await elsewhere.get('/api/rulings')).json()).toMatchObject({ error: { code: 'forbidden' } });
    expect(await store.rulings.list()).toEqual([]);
  });

  it.each([
    [{ value: 'both' }, 'value'],
    [{ basis: '' }, 'basis'],
    [{ from: '2022-07-13' }, 'from'],
    [{ from: '2026-11' }, 'from'],
  ])('%j is refused, naming %s', async (wrong, field) => {
    const response = await approver.post(RULING, { ...SETTLED, ...wrong });
    expect([response.statusCode, response.json().error.field]).toEqual([400, field]);
  });
});

describe('money', () => {
  const approve = async (claim: Claim) => {
    await district.post(path(claim, '/take'), { version: 1 });
    await district.post(path(claim, '/recommend'), { version: 2 });
    await approver.post(path(claim, '/approve'), { version: 3 });
  };

  it('of a year is told by payer and benefit, a town its own', async () => {
    const claim = claimOf();
    await keep(store, claim, claimOf({ benefit: 'certificate-award' }));
    await approve(claim);
    const year = new Date().getFullYear();
    const { lines, totals } = (await district.get('/api/budgets/2026')).json();
    expect(lines).toMatchObject([
      { payer: 'district', benefit: 'certificate-award', claimed: { sure: '0.00', possible: '2000.00' } },
      { payer: 'mudu', benefit: 'post-subsidy', per: 'month', claimed: { count: 1, sure: '500.00' } },
    ]);
    expect(totals.map(({ per }: { per: string }) => per)).toEqual(['once', 'month']);
    const approvedIn = (await district.get(`/api/budgets/${year}`)).json().lines;
    expect(approvedIn).toContainEqual(
      expect.objectContaining({ payer: 'mudu', approved: { count: 1, sure: '500.00', possible: '0.00' } }),
    );
    expect((await elsewhere.get('/api/budgets/2026')).json().lines).toEqual([]);
    expect((await district.get('/api/budgets/26')).json()).toMatchObject({ error: { field: 'year' } });
  });

  it('of a month is told by who receives it, which is on record, a town its own', async () => {
    const claim = claimOf();
    await keep(store, claim);
    await approve(claim);
    const month = new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 7);
    const { recipients } = (await district.get(`/api/recipients/${month}?town=mudu`)).json();
    expect(recipients).toMatchObject([{ claim: claim.id, name: '陈静', amount: '500.00', isNew: true }]);
    expect(await store.accesses.list('*')).toMatchObject([{ by: 'api:district', what: 'export' }]);
    expect((await elsewhere.get(`/api/recipients/${month}?town=mudu`)).json().recipients).toEqual([]);
    expect((await district.get('/api/recipients/2026-13')).json()).toMatchObject({
      error: { field: 'month' },
    });
  });
});
