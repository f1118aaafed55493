import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
