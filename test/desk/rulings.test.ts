import type { FastifyInstance } from 'fastify';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { keepCurrent, previewOf, rulingsOn } from '../../src/rulings/index.js';
import type { Store } from '../../src/store/index.js';
import { keep, testStore } from '../store.js';
import { claimOf } from './claims.js';
import { openDesk, signedIn, type Visitor } from './visitor.js';

let store: Store;
let app: FastifyInstance;
let visitor: Visitor;

beforeEach(async () => {
  store = await testStore();
  app = await openDesk(store);
  visitor = await signedIn(app, store);
});

/** A community worker's one-time award hangs on the reading of 第3条. */
const disputed = () => claimOf({ benefit: 'certificate-award' });
const PATH = '/desk/rulings/community-worker-award';
const FORM = { value: 'included', basis: '区民政局2026年11月答复', from: '2026-11-01' };

/** As the product does it, until it has nothing left to do. */
async function workOut(day: string): Promise<void> {
  const context = async () => ({
    today: day,
    now: `${day}T04:00:00.000Z`,
    rulings: rulingsOn(day, await store.rulings.list()),
  });
  let trouble: unknown;
  const stop = keepCurrent({
    store,
    context,
    onChanged: () => undefined,
    onTrouble: (error) => (trouble = error),
  });
  await stop();
  expect(trouble).toBeUndefined();
}

describe('the open readings', () => {
  it('are all listed, each as a question, open until one is settled', async () => {
    const { body } = await visitor.get('/desk/rulings');
    expect(body.match(/class="question"/g)).toHaveLength(10);
    expect(body).toContain('未定');
  });

  it('before one is kept, the page shows which claims change and by how much', async () => {
    const claim = disputed();
    await keep(store, claim, claimOf());
    await visitor.get(PATH);
    const { body, statusCode } = await visitor.post(PATH, { ...FORM, step: 'preview' });
    expect(statusCode).toBe(200);
    expect(body).toContain('1件未办结的申请会改变');
    expect(body).toContain(claim.id);
    expect(body).toContain('2000元');
    expect(await store.rulings.list()).toEqual([]);
  });

  it('one that is to hold from a later day is shown as of that day', async () => {
    const claim = disputed();
    await keep(store, claim);
    await visitor.get(PATH);
    const { body } = await visitor.post(PATH, { ...FORM, from: '2026-12-01', step: 'preview' });
    for (const words of ['从2026-12-01起才按它核算', '1件未办结的申请会改变', '定下后到2026-12-01生效'])
      expect(body).toContain(words);
    expect((await visitor.post(PATH, { ...FORM, step: 'preview' })).body).toContain('定下后立即生效');
  });

  it.each([
    [
      'what another decision brings about by then is not its doing',
      '2026-12-01',
      '2026-12-05',
      'included',
      0,
    ],
    ['what it holds off from another decision is', '2026-12-01', '2026-12-05', 'excluded', 1],
    ['another decision of a day after it is not yet there', '2026-12-05', '2026-12-01', 'included', 1],
  ])('of a preview: %s', async (_name, earlierFrom, from, value, count) => {
    await keep(store, disputed());
    const earlier = { ruling: 'community-worker-award', value: 'included', from: earlierFrom } as const;
    const decision = { ...earlier, basis: 'b', by: 'a', at: '2026-11-20T01:00:00.000Z' };
    await store.commit([{ kind: 'ruling', decision }]);
    const now = { today: '2026-11-23', now: '2026-11-23T04:00:00.000Z', rulings: {} };
    const { day, effects } = await previewOf(store, { ruling: earlier.ruling, value, from }, now);
    expect([day, effects.count]).toEqual([from, count]);
  });

  it('settled, it is on record with its basis, and the open claims are worked out by it', async () => {
    const claim = disputed();
    await keep(store, claim);
    await visitor.get(PATH);
    const { headers } = await visitor.post(PATH, { ...FORM, step: 'settle' });
    expect(headers.location).toBe('/desk/rulings?saved=1');
    expect(await store.rulings.list()).toMatchObject([
      { ruling: 'community-worker-award', by: 'admin', ...FORM },
    ]);
    await workOut('2026-11-23');
    const after = await store.claims.get(claim.id);
    expect(after?.finding).toMatchObject({ status: 'eligible', amount: '2000.00', rulings: [] });
    expect(after?.events.at(-1)).toMatchObject({ action: 'reassess', by: { kind: 'system' } });
    expect((await visitor.get('/desk/rulings')).body).toContain('区民政局2026年11月答复');
  });

  it('one that holds from a later day changes nothing before it', async () => {
    const claim = disputed();
    await keep(store, claim);
    await visitor.get(PATH);
    await visitor.post(PATH, { ...FORM, from: '2026-12-01', step: 'settle' });
    await workOut('2026-11-30');
    expect((await store.claims.get(claim.id))?.finding.status).toBe('undetermined');
    await workOut('2026-12-01');
    expect((await store.claims.get(claim.id))?.finding.status).toBe('eligible');
  });

  it('of two decisions the later one stands', () => {
    const decision = (value: string, at: string) => ({
      ruling: 'honor-upgrade' as const,
      value,
      basis: 'b',
      from: '2026-01-01',
      by: 'a',
      at,
    });
    expect(rulingsOn('2026-11-23', [decision('none', '1'), decision('difference', '2')])).toEqual({
      'honor-upgrade': 'difference',
    });
  });

  it.each([
    [{ value: 'both' }, '请选一种定法'],
    [{ basis: ' ' }, '请写明依据'],
    [{ from: '2022-07-13' }, '请填一个日期'],
    [{ from: '2026-02-30' }, '请填一个日期'],
  ])('%j is refused with a word on what to do, and what was typed is kept', async (wrong, words) => {
    await visitor.get(PATH);
    const { body, statusCode } = await visitor.post(PATH, { ...FORM, ...wrong, step: 'settle' });
    expect([statusCode, body.includes(words)]).toEqual([400, true]);
    expect(await store.rulings.list()).toEqual([]);
  });

  it('is for whoever has the right: others of the district look, towns do not', async () => {
    const admin = await store.staff.get('admin');
    if (!admin) throw new Error('no admin');
    onTestFinished(() => undefined);
    await store.staff.put({ ...admin, roles: ['district-reviewer'] });
    expect((await visitor.get('/desk/rulings')).body).toContain('您可以查看');
    expect((await visitor.get(PATH)).statusCode).toBe(403);
    expect((await visitor.post(PATH, { ...FORM, step: 'settle' })).statusCode).toBe(403);
    await store.staff.put({ ...admin, roles: ['town-reviewer'], town: 'mudu' });
    expect((await visitor.get('/desk/rulings')).statusCode).toBe(403);
  });
});
