import type { FastifyInstance } from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/index.js';
import { openApi, System } from '../api/systems.js';
import { testStore } from '../store.js';
import { openDesk, signedIn, type Visitor } from './visitor.js';

let store: Store;
let app: FastifyInstance;
let visitor: Visitor;

beforeEach(async () => {
  store = await testStore();
  app = await openDesk(store);
  visitor = await signedIn(app, store);
  await visitor.get('/desk/systems');
});

const FORM = { name: 'finance', roles: 'approver', town: '' };

describe('the tokens of other systems', () => {
  it('are given out on the desk, shown once, good for the API, and revoked there', async () => {
    const { body } = await visitor.post('/desk/systems', FORM);
    const [, token = ''] = /class="once token">([\w-]{43})</.exec(body) ?? [];
    const system = new System(await openApi(store), token);
    expect((await system.get('/api/claims')).statusCode).toBe(200);
    const list = await visitor.get('/desk/systems');
    expect(list.body).toContain('finance');
    expect(list.body).not.toContain(token);
    const revoked = await visitor.post('/desk/systems/revoke', { name: 'finance' });
    expect((await visitor.get(String(revoked.headers.location))).body).toContain('令牌已作废');
    expect((await system.get('/api/claims')).statusCode).toBe(401);
  });

  it.each([
    [{ ...FORM, name: 'X Y' }, '名称要用2到32个小写字母'],
    [{ ...FORM, roles: '' }, '请至少选一个角色'],
    [{ ...FORM, roles: 'town-reviewer' }, '镇级审核员要选镇'],
  ])('%j is refused with a word on what to do', async (form, words) => {
    const { statusCode, body } = await visitor.post('/desk/systems', form);
    expect([statusCode, body.includes(words)]).toEqual([400, true]);
    expect(await store.tokens.list()).toEqual([]);
  });

  it('are for administrators alone', async () => {
    const admin = await store.staff.get('admin');
    if (!admin) throw new Error('no admin');
    await store.staff.put({ ...admin, roles: ['district-reviewer', 'approver', 'rulings-keeper'] });
    expect((await visitor.get('/desk/systems')).statusCode).toBe(403);
    expect((await visitor.post('/desk/systems', FORM)).statusCode).toBe(403);
    expect(await store.tokens.list()).toEqual([]);
  });
});
