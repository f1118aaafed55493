import { describe, expect, it } from 'vitest';
import { makeToken, revokeToken, TokenRefused } from '../../src/api/index.js';
import { testStore } from '../store.js';
import { openApi, System } from './systems.js';

const GIVEN = { name: 'finance', roles: ['approver'], town: '' };

describe('a token', () => {
  it('lets its system in until it is revoked, and only its SHA-256 is kept', async () => {
    const store = await testStore();
    const app = await openApi(store);
    const { token } = await makeToken(store, { ...GIVEN, name: ' Finance ' }, 'admin');
    const system = new System(app, token);
    expect((await system.get('/api/claims')).statusCode).toBe(200);
    expect(JSON.stringify(await store.tokens.list())).not.toContain(token);
    expect(await store.tokens.list()).toMatchObject([{ name: 'finance', createdBy: 'admin' }]);
    await revokeToken(store, 'finance');
    expect((await system.get('/api/claims')).statusCode).toBe(401);
  });

  it.each([
    [{ ...GIVEN, name: 'a' }, 'name'],
    [{ ...GIVEN, name: 'api:x' }, 'name'],
    [{ ...GIVEN, name: 'ledger' }, 'taken'],
    [{ ...GIVEN, roles: [] }, 'roles'],
    [{ ...GIVEN, roles: ['approver', 'king'] }, 'roles'],
    [{ ...GIVEN, roles: ['town-reviewer'] }, 'town'],
  ])('%j is refused for its %s', async (given, problem) => {
    const store = await testStore();
    await makeToken(store, { ...GIVEN, name: 'ledger' }, 'admin');
    await expect(makeToken(store, given, 'admin')).rejects.toMatchObject({ problem });
    expect(await store.tokens.list()).toHaveLength(1);
  });

  it('that nobody has cannot be revoked', async () => {
    await expect(revokeToken(await testStore(), 'nobody')).rejects.toBeInstanceOf(TokenRefused);
  });

  it.each([
    'Bearer x',
    'Bearer',
    'Basic YTpi',
    `Bearer ${'a'.repeat(43)}`,
    'Bearer ../../../../../../../etc',
  ])('is asked for where %s was sent', async (authorization) => {
    const app = await openApi(await testStore());
    const response = await app.inject({ url: '/api/claims', headers: { authorization } });
    expect(response.statusCode).toBe(401);
    expect(response.headers['www-authenticate']).toBe('Bearer');
    expect(response.json()).toMatchObject({
      error: { code: 'no-token', zh: expect.stringContaining('令牌'), en: expect.stringContaining('token') },
    });
  });

  it('an address that keeps coming without one is told to wait; a valid token from there is not', async () => {
    const store = await testStore();
    const app = await openApi(store, 30);
    const system = await System.with(app, store, 'finance', ['approver']);
    const stranger = new System(app);
    const codes: number[] = [];
    for (let i = 0; i < 61; i++) codes.push((await stranger.get('/api/claims')).statusCode);
    expect([codes.at(0), codes.at(-2), codes.at(-1)]).toEqual([401, 401, 429]);
    const refused = await stranger.get('/api/claims');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.json()).toMatchObject({ error: { code: 'too-many' } });
    expect((await system.get('/api/claims')).statusCode).toBe(200);
  });
});
