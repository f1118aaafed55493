import { createHash } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFirstAccount, desk } from '../../src/desk/index.js';
import type { Store } from '../../src/store/index.js';
import { testStore } from '../store.js';
import { claimOf } from './claims.js';
import { contextOf, OWN_PASSWORD, openDesk, signedIn, Visitor } from './visitor.js';

let store: Store;
let app: FastifyInstance;

beforeEach(async () => {
  store = await testStore();
  app = await openDesk(store);
});

afterEach(async () => {
  vi.useRealTimers();
  await app.close();
});

describe('the first account', () => {
  it('is made once, where the desk has none', async () => {
    const first = await createFirstAccount(store);
    expect(first?.account).toBe('admin');
    expect(await createFirstAccount(store)).toBeUndefined();
    expect(JSON.stringify(await store.staff.list())).not.toContain(first?.password);
  });

  it('must set a password of its own before anything else opens', async () => {
    const first = await createFirstAccount(store);
    const visitor = new Visitor(app);
    const signIn = await visitor.signIn('admin', first?.password ?? '');
    expect([signIn.statusCode, signIn.headers.location]).toEqual([303, '/desk/']);
    for (const closed of ['/desk/', `/desk/claims/${claimOf().id}`]) {
      const { statusCode, headers } = await visitor.get(closed);
      expect([statusCode, headers.location]).toEqual([303, '/desk/password']);
    }
    expect((await visitor.get('/desk/password')).body).toContain('请设置自己的密码');

    const set = (password: string, again = password) => visitor.post('/desk/password', { password, again });
    expect((await set('九个字的密码不算长')).body).toContain('至少要10个字符');
    expect((await set('four words in a row', 'four words in a raw')).body).toContain(
      '两次输入的新密码不一样',
    );
    expect((await set(first?.password ?? '')).body).toContain('不能和原来的一样');
    expect((await visitor.get('/desk/')).statusCode).toBe(303);

    const done = await set(OWN_PASSWORD);
    expect([done.statusCode, done.headers.location]).toEqual([303, '/desk/?password=changed']);
    expect((await visitor.get('/desk/?password=changed')).body).toContain('新密码已保存');
    expect((await new Visitor(app).signIn('admin', first?.password ?? '')).statusCode).toBe(401);
    expect((await new Visitor(app).signIn('admin', OWN_PASSWORD)).statusCode).toBe(303);
  });

  it('is closed again to whoever else came in with the one-time password, once its own is set', async () => {
    const first = await createFirstAccount(store);
    const [owner, other] = [new Visitor(app), new Visitor(app)];
    await owner.signIn('admin', first?.password ?? '');
    await other.signIn('admin', first?.password ?? '');
    await owner.post('/desk/password', { password: OWN_PASSWORD, again: OWN_PASSWORD });
    await owner.get('/desk/password');
    await owner.post('/desk/password', { password: OWN_PASSWORD, again: OWN_PASSWORD });
    expect((await owner.get('/desk/')).statusCode).toBe(200);
    expect((await other.get('/desk/')).headers.location).toBe('/desk/sign-in');
  });
});

describe('signing in', () => {
  it('leads to the page that was wanted', async () => {
    await signedIn(app, store);
    const visitor = new Visitor(app);
    expect((await visitor.get('/desk')).headers.location).toBe('/desk/sign-in');
    const path = `/desk/claims/${claimOf().id}`;
    const sent = await visitor.get(path);
    expect([sent.statusCode, sent.headers.location]).toEqual([
      303,
      `/desk/sign-in?next=${encodeURIComponent(path)}`,
    ]);
    expect((await visitor.get(String(sent.headers.location))).body).toContain(`name="next" value="${path}"`);
    expect((await visitor.signIn('admin', OWN_PASSWORD, path)).headers.location).toBe(path);
  });

  it.each([
    'https://evil.example/',
    '//evil.example/desk/x',
    '/\\evil.example',
    '/desk/../x',
    'javascript:alert(1)',
    '/deskx',
  ])('leads nowhere but to the desk, whatever was asked: %s', async (next) => {
    await signedIn(app, store);
    expect((await new Visitor(app).signIn('admin', OWN_PASSWORD, next)).headers.location).toBe('/desk/');
  });

  it('does not care how an account is typed', async () => {
    await signedIn(app, store);
    expect((await new Visitor(app).signIn(' Ａｄｍｉｎ ', OWN_PASSWORD)).statusCode).toBe(303);
  });

  it('says the same of a wrong password and of an account that does not exist', async () => {
    await signedIn(app, store);
    const wrong = await new Visitor(app).signIn('admin', 'not the password');
    const nobody = await new Visitor(app).signIn('nobody', 'not the password');
    for (const { statusCode, body } of [wrong, nobody]) {
      expect(statusCode).toBe(401);
      expect(body).toContain('账号或密码不对');
      expect(body).not.toContain('not the password');
    }
  });

  it('takes as long for an account that does not exist', async () => {
    await signedIn(app, store);
    const visitor = new Visitor(app);
    const timed = async (account: string) => {
      const start = performance.now();
      await visitor.post('/desk/sign-in', { account, password: 'not the password' });
      return performance.now() - start;
    };
    await visitor.signIn('warm-up', 'not the password');
    const nobody = Math.min(await timed('nobody'), await timed('nobody'));
    expect(nobody).toBeGreaterThan(Math.min(await timed('admin'), await timed('admin')) / 4);
  });

  it('stops after five wrong passwords for an account, from wherever, and says how long', async () => {
    await signedIn(app, store);
    for (let i = 0; i < 5; i++) {
      const { statusCode } = await new Visitor(app, `10.0.0.${i}`).signIn('admin', `guess ${i}`);
      expect(statusCode).toBe(401);
    }
    const locked = await new Visitor(app, '10.0.0.9').signIn('Admin', OWN_PASSWORD);
    expect(locked.statusCode).toBe(429);
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(14 * 60);
    expect(locked.body).toContain('请过15分钟再试');
    expect(locked.cookies.map(({ name }) => name)).not.toContain('desk_session');
  });

  it('stops thirty attempts in a quarter of an hour from one address, over many accounts', async () => {
    const visitor = new Visitor(app, '10.9.9.9');
    await visitor.get('/desk/sign-in');
    const statuses = await Promise.all(
      Array.from({ length: 32 }, (_, i) =>
        visitor.post('/desk/sign-in', { account: `a${i}`, password: 'guess' }),
      ),
    );
    expect(statuses.filter(({ statusCode }) => statusCode === 429)).toHaveLength(2);
  });

  it('counts anew after the right password', async () => {
    await signedIn(app, store);
    const visitor = new Visitor(app);
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 4; i++) expect((await visitor.signIn('admin', 'guess')).statusCode).toBe(401);
      expect((await new Visitor(app).signIn('admin', OWN_PASSWORD)).statusCode).toBe(303);
    }
  });
});

describe('a session', () => {
  it('is a cookie that no script reads and no other path gets, kept only as a hash', async () => {
    await signedIn(app, store);
    const visitor = new Visitor(app);
    const { cookies } = await visitor.signIn('admin', OWN_PASSWORD);
    const cookie = cookies.find(({ name }) => name === 'desk_session');
    expect(cookie).toMatchObject({ path: '/desk', httpOnly: true, sameSite: 'Lax' });
    expect(cookie).not.toHaveProperty('secure');
    const [token = ''] = (cookie?.value ?? '').split('.');
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const kept = await store.sessions.get(createHash('sha256').update(token).digest('hex'));
    expect(kept?.account).toBe('admin');
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it('travels by https alone where the request came by it', async () => {
    const proxied = Fastify({ trustProxy: true });
    await proxied.register(desk, {
      prefix: '/desk',
      store,
      today: { day: () => '2026-11-23', isFixed: false },
      context: contextOf(store),
    });
    const { cookies } = await proxied.inject({
      url: '/desk/sign-in',
      headers: { 'x-forwarded-proto': 'https' },
    });
    expect(cookies).toMatchObject([{ name: 'desk_csrf', secure: true, httpOnly: true, sameSite: 'Lax' }]);
    await proxied.close();
  });

  it('ends after twelve hours, and is then gone from the store', async () => {
    const visitor = await signedIn(app, store);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 12 * 3600_000 - 60_000 });
    expect((await visitor.get('/desk/')).statusCode).toBe(200);
    vi.setSystemTime(Date.now() + 61_000);
    const { statusCode, headers } = await visitor.get('/desk/');
    expect([statusCode, headers.location]).toEqual([303, '/desk/sign-in']);
    const [token = ''] = (visitor.cookies.get('desk_session') ?? '').split('.');
    expect(await store.sessions.get(createHash('sha256').update(token).digest('hex'))).toBeUndefined();
  });

  it('ends with signing out: the cookie kept aside opens nothing', async () => {
    const visitor = await signedIn(app, store);
    const cookie = visitor.cookies.get('desk_session') ?? '';
    expect((await visitor.post('/desk/sign-out')).headers.location).toBe('/desk/sign-in');
    expect(visitor.cookies.has('desk_session')).toBe(false);
    visitor.cookies.set('desk_session', cookie);
    expect((await visitor.get('/desk/')).statusCode).toBe(303);
  });

  it('ends in every browser when the password is changed, and the change asks for the present one', async () => {
    const visitor = await signedIn(app, store);
    const other = new Visitor(app);
    await other.signIn('admin', OWN_PASSWORD);
    expect((await visitor.get('/desk/password')).body).toContain('现在的密码');
    const change = (current: string) =>
      visitor.post('/desk/password', { current, password: 'another good one', again: 'another good one' });
    expect((await change('not the password')).body).toContain('现在的密码不对');
    expect((await change(OWN_PASSWORD)).statusCode).toBe(303);
    expect((await visitor.get('/desk/')).statusCode).toBe(200);
    expect((await other.get('/desk/')).statusCode).toBe(303);
  });

  it('that was made up opens nothing', async () => {
    await signedIn(app, store);
    for (const made of ['x', 'x.y', '.', `${'A'.repeat(43)}.${'A'.repeat(43)}`]) {
      const visitor = new Visitor(app);
      visitor.cookies.set('desk_session', made);
      expect((await visitor.get('/desk/')).statusCode).toBe(303);
    }
  });
});

describe('a form', () => {
  it.each([
    '/desk/sign-in',
    '/desk/sign-out',
    '/desk/password',
    '/desk/language',
    '/desk/claims/SG26-QWG-2R69/mobile',
  ])('posted to %s without the token of a page is refused kindly, and does nothing', async (path) => {
    const visitor = await signedIn(app, store);
    visitor.token = 'made-up';
    const { statusCode, body } = await visitor.post(path, { account: 'admin', password: OWN_PASSWORD });
    expect(statusCode).toBe(403);
    expect(body).toContain('页面已过期');
    expect((await visitor.get('/desk/')).statusCode).toBe(200);
  });

  it('with the token of another browser is refused', async () => {
    await signedIn(app, store);
    const [mine, theirs] = [new Visitor(app), new Visitor(app)];
    await mine.get('/desk/sign-in');
    await theirs.get('/desk/sign-in');
    mine.token = theirs.token;
    expect((await mine.post('/desk/sign-in', { account: 'admin', password: OWN_PASSWORD })).statusCode).toBe(
      403,
    );
  });

  it('that is no form, or far too long, is refused without a trace of the inside', async () => {
    const visitor = await signedIn(app, store);
    const json = await visitor.post('/desk/language', {}, { 'content-type': 'application/json' });
    expect([json.statusCode, json.body.includes('请求有误')]).toEqual([415, true]);
    const long = await visitor.post('/desk/language', { back: 'x'.repeat(20_000) });
    expect([long.statusCode, long.body.includes('请求有误')]).toEqual([413, true]);
  });
});
