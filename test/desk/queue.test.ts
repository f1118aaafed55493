import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/index.js';
import type { Store } from '../../src/store/index.js';
import { keep, testStore } from '../store.js';
import { claimOf, GRID_WORKER } from './claims.js';
import { openDesk, signedIn, type Visitor } from './visitor.js';

let store: Store;
let app: FastifyInstance;
let visitor: Visitor;

beforeEach(async () => {
  store = await testStore();
  app = await openDesk(store);
  visitor = await signedIn(app, store);
});

afterEach(() => app.close());

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the queue', () => {
  it('says kindly that it is empty', async () => {
    const { statusCode, body } = await visitor.get('/desk/');
    expect(statusCode).toBe(200);
    expect(body).toContain('还没有申请');
    expect(body).not.toContain('<table');
  });

  it('shows of each draft what it is for, how much, who pays, for whom and when, in Suzhou’s time', async () => {
    const post = claimOf({ filedAt: '2026-11-22T16:05:00.000Z' });
    const award = claimOf({ benefit: 'certificate-award', facts: GRID_WORKER, name: '欧阳娜娜' });
    await keep(store, post);
    await keep(store, award);
    const { body } = await visitor.get('/desk/');
    expect(textOf(body)).toContain(
      `${post.id} 待审核 岗位补贴 每月500元 木渎镇财政 陈* 木渎镇 2026-11-23 00:05 —`,
    );
    expect(textOf(body)).toContain(
      `${award.id} 待审核 证书奖励 一次性1000元 区财政 欧** 木渎镇 2026-11-23 10:05 —`,
    );
    expect(body.indexOf(award.id)).toBeLessThan(body.indexOf(post.id));
    expect(body).toContain(`href="/desk/claims/${award.id}"`);
    for (const secret of ['欧阳', '陈静', '13812345678', '居委会']) expect(body).not.toContain(secret);
  });

  it('shows the range of a draft that hangs on something', async () => {
    await keep(store, claimOf({ benefit: 'certificate-award' }));
    expect((await visitor.get('/desk/')).body).toContain('一次性0～2000元');
  });

  it('has fifty on a page, the newest first, and leads to the older and back', async () => {
    const drafts = Array.from({ length: 101 }, (_, i) =>
      claimOf({ filedAt: new Date(Date.UTC(2026, 10, 1, 0, i)).toISOString() }),
    );
    for (const draft of drafts) await keep(store, draft);
    const numbersOn = (body: string) => [...body.matchAll(/claims\/(SG[^"]+)"/g)].map(([, id]) => id);
    const newestFirst = drafts.map(({ id }) => id).reverse();

    const first = (await visitor.get('/desk/')).body;
    expect(numbersOn(first)).toEqual(newestFirst.slice(0, 50));
    expect(first).toContain('共101份');
    expect(first).toContain('href="/desk/?page=2"');
    const second = (await visitor.get('/desk/?page=2')).body;
    expect(numbersOn(second)).toEqual(newestFirst.slice(50, 100));
    expect(second).toContain('第2页，共3页');
    expect(second).toContain('href="/desk/" rel="prev"');
    expect(numbersOn((await visitor.get('/desk/?page=3')).body)).toEqual(newestFirst.slice(100));
    expect((await visitor.get('/desk/?page=4')).headers.location).toBe('/desk/?page=3');
  });

  it.each(['0', '-1', 'x', '1.5', '1e99'])('takes a page that is none for the first: %s', async (page) => {
    expect((await visitor.get(`/desk/?page=${page}`)).statusCode).toBe(200);
  });
});

describe('states, filters, search and order', () => {
  const numbersOn = (body: string) =>
    [...body.matchAll(/href="\/desk\/claims\/(SG[^"]+)"/g)].map(([, id]) => id);
  let post: Claim;
  let award: Claim;
  let elsewhere: Claim;

  beforeEach(async () => {
    post = claimOf({ name: '欧阳娜娜', filedAt: '2026-11-20T15:59:00.000Z' });
    award = claimOf({ benefit: 'certificate-award', filedAt: '2026-11-20T16:00:00.000Z' });
    elsewhere = claimOf({
      facts: { ...GRID_WORKER, town: 'luzhi' },
      benefit: 'certificate-award',
      name: '周敏',
      filedAt: '2026-11-23T02:00:00.000Z',
    });
    await keep(store, post, award, elsewhere);
    await visitor.post(`/desk/claims/${elsewhere.id}/take`, { version: '1' });
  });

  it.each([
    ['', ['elsewhere', 'award', 'post']],
    ['state=draft', ['award', 'post']],
    ['state=in-review', ['elsewhere']],
    ['state=paid', []],
    ['state=nonsense', ['elsewhere', 'award', 'post']],
    ['benefit=post-subsidy', ['post']],
    ['payer=town', ['post']],
    ['town=luzhi', ['elsewhere']],
    ['town=unknown', []],
    ['reviewer=admin', ['elsewhere']],
    ['reviewer=nobody', ['award', 'post']],
    ['from=2026-11-21', ['elsewhere', 'award']],
    ['to=2026-11-20', ['post']],
    ['from=2026-11-21&to=2026-11-21', ['award']],
    ['from=yesterday', ['elsewhere', 'award', 'post']],
    ['disputed=1', ['award']],
    ['duplicate=1', ['elsewhere', 'award']],
    ['q=欧阳', ['post']],
    ['q=5678', ['elsewhere', 'award', 'post']],
    ['q=1234', []],
    ['order=oldest', ['post', 'award', 'elsewhere']],
    ['order=changed', ['elsewhere', 'award', 'post']],
    ['order=amount', ['award', 'elsewhere', 'post']],
  ] as const)('%s', async (query, expected) => {
    const claims = { post, award, elsewhere };
    const { statusCode, body } = await visitor.get(`/desk/?${query}`);
    expect(statusCode).toBe(200);
    expect(numbersOn(body)).toEqual(expected.map((name) => claims[name].id));
  });

  it('finds a claim by its number, however it is typed', async () => {
    for (const typed of [post.id, post.id.toLowerCase(), post.id.replaceAll('-', ''), post.id.slice(0, 8)])
      expect(numbersOn((await visitor.get(`/desk/?q=${typed}`)).body)).toEqual([post.id]);
  });

  it('keeps it all in the address: the tabs, the pages and the form go on with it', async () => {
    const { body } = await visitor.get('/desk/?q=5678&town=mudu&order=oldest&disputed=1');
    expect(body).toContain(
      'href="/desk/?state=draft&amp;q=5678&amp;town=mudu&amp;disputed=1&amp;order=oldest"',
    );
    expect(body).toContain('value="5678"');
    expect(body).toContain('<option value="mudu" selected');
    expect(body).toContain('<option value="oldest" selected');
    expect(body).toMatch(/name="disputed" value="1" checked/);
    expect(body).toContain('清除筛选');
    const state = (await visitor.get('/desk/?state=draft&q=5678')).body;
    expect(state).toContain('<input type="hidden" name="state" value="draft"/>');
  });

  it('says nothing in the address that needs no saying', async () => {
    const { statusCode, headers } = await visitor.get(
      '/desk/?state=draft&q=&benefit=&order=newest&from=&to=',
    );
    expect([statusCode, headers.location]).toEqual([303, '/desk/?state=draft']);
  });

  it('counts by state what the filters leave, whichever state is shown', async () => {
    const { body } = await visitor.get('/desk/?benefit=certificate-award&state=draft');
    expect(textOf(body)).toContain('全部 2 待审核 1 审核中 1 已退回 0');
  });

  it('says what to do where nothing fits', async () => {
    const { body } = await visitor.get('/desk/?q=没有这个人');
    expect(body).toContain('没有符合筛选的申请');
    expect(body).toContain('可以放宽条件');
  });

  it('marks what may be there twice', async () => {
    const { body } = await visitor.get('/desk/');
    expect(body.match(/class="mark bad"/g)).toHaveLength(2);
  });

  it('survives whatever an address may hold', async () => {
    for (const query of [
      'q=%00',
      `q=${'长'.repeat(200)}`,
      'q=a&q=b',
      'page=2&page=3',
      'town[]=x',
      'q=%27%3B--',
    ])
      expect([query, (await visitor.get(`/desk/?${query}`)).statusCode < 400]).toEqual([query, true]);
  });
});
