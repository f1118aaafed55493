import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/index.js';
import { StoreUnavailable } from '../../src/store/index.js';
import { keep, testStore } from '../store.js';
import { claimOf } from './claims.js';
import { type Log, openDesk, signedIn, Visitor } from './visitor.js';

let store: Store;
let app: FastifyInstance;
let log: Log;

beforeEach(async () => {
  store = await testStore();
  log = { lines: [] };
  app = await openDesk(store, undefined, log);
});

afterEach(() => app.close());

describe('every page', () => {
  it('carries the headers that keep it to itself', async () => {
    const visitor = await signedIn(app, store);
    for (const path of ['/desk/sign-in', '/desk/', '/desk/nowhere', '/desk/password']) {
      const { headers } = await visitor.get(path);
      expect(headers['content-security-policy']).toBe(
        "default-src 'self';script-src 'none';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
      });
    }
  });

  it('needs no script and no style of its own, as its policy demands', async () => {
    const visitor = await signedIn(app, store);
    const claim = claimOf({ benefit: 'certificate-award' });
    await keep(store, claim);
    for (const path of ['/desk/', '/desk/password', `/desk/claims/${claim.id}`]) {
      expect((await visitor.get(path)).body).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
    }
  });

  it('says who is signed in, and how to sign out', async () => {
    expect((await new Visitor(app).get('/desk/sign-in')).body).not.toContain('退出');
    const { body } = await (await signedIn(app, store)).get('/desk/');
    expect(body).toContain('管理员');
    expect(body).toContain('action="/desk/sign-out"');
  });

  it('says so when the day is fixed for a rehearsal, and only then', async () => {
    const rehearsal = await openDesk(store, { day: () => '2026-11-23', isFixed: true });
    const visitor = await signedIn(rehearsal, store);
    const claim = claimOf();
    await keep(store, claim);
    for (const path of ['/desk/', '/desk/password', `/desk/claims/${claim.id}`, '/desk/nowhere']) {
      expect((await visitor.get(path)).body).toContain('演练日期 2026-11-23（TODAY 设置）');
    }
    expect((await new Visitor(rehearsal).get('/desk/sign-in')).body).toContain(
      '演练日期 2026-11-23（TODAY 设置）',
    );
    expect((await new Visitor(app).get('/desk/sign-in')).body).not.toContain('演练');
    await rehearsal.close();
  });

  it('finds its style sheet, compiled or not', async () => {
    const { statusCode, headers } = await new Visitor(app).get('/desk/assets/desk.css');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
  });
});

describe('the language', () => {
  it('is Chinese until English is chosen, and stays chosen over signing out', async () => {
    const visitor = await signedIn(app, store);
    const claim = claimOf({ benefit: 'certificate-award' });
    await keep(store, claim);
    const path = `/desk/claims/${claim.id}`;
    expect((await visitor.get(path)).body).toContain('<html lang="zh-CN">');
    const switched = await visitor.post('/desk/language', { language: 'en', back: path });
    expect([switched.statusCode, switched.headers.location]).toEqual([303, path]);

    const { body } = await visitor.get(path);
    expect(body).toContain('<html lang="en">');
    expect(body).toContain('Claim SG26');
    expect(body).toContain('Certificate award');
    expect(body).toContain('Not settled yet');
    expect(body).toContain('<q lang="zh-CN">');
    expect((await visitor.get('/desk/')).body).toContain('District budget');
    await visitor.post('/desk/sign-out');
    expect((await visitor.get('/desk/sign-in')).body).toContain('Sign in to the desk');
    await visitor.post('/desk/language', { language: 'zh', back: '/desk/sign-in' });
    expect((await visitor.get('/desk/sign-in')).body).toContain('登录工作台');
  });

  it('leads back within the desk only', async () => {
    const visitor = new Visitor(app);
    await visitor.get('/desk/sign-in');
    const { headers } = await visitor.post('/desk/language', {
      language: 'en',
      back: 'https://evil.example/',
    });
    expect(headers.location).toBe('/desk/');
  });
});

describe('when something is wrong', () => {
  it('an address that is not there leads back to the desk', async () => {
    for (const path of [
      '/desk/nowhere',
      '/desk/assets/nowhere.css',
      '/desk/assets/..%2f..%2f..%2fpackage.json',
    ]) {
      const { statusCode, body } = await new Visitor(app).get(path);
      expect([statusCode, body.includes('href="/desk/"')]).toEqual([404, true]);
    }
  });

  it('a store that is away is said to be away, before and after signing in', async () => {
    const visitor = await signedIn(app, store);
    store.claims.find = () => Promise.reject(new StoreUnavailable('disk full at /var/data'));
    const list = await visitor.get('/desk/');
    expect([list.statusCode, list.body.includes('暂时用不了')]).toEqual([503, true]);
    store.sessions.get = () => Promise.reject(new StoreUnavailable('disk full at /var/data'));
    const { statusCode, body } = await visitor.get('/desk/');
    expect([statusCode, body.includes('暂时用不了')]).toEqual([503, true]);
    expect(body).not.toContain('/var/data');
  });

  it('an error shows nothing of the inside, and logs where it was but not what it said', async () => {
    const visitor = await signedIn(app, store);
    store.claims.find = () => Promise.reject(new TypeError('bad claim of 陈静 13812345678'));
    const { statusCode, body } = await visitor.get('/desk/');
    expect([statusCode, body.includes('出了点问题')]).toEqual([500, true]);
    expect(body).not.toMatch(/TypeError|陈静|\bat .*\.ts/);
    expect(log.lines.join('')).toContain('TypeError');
    expect(log.lines.join('')).not.toContain('陈静');
  });
});
