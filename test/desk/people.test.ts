import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openEmbeddedStore, type Store } from '../../src/store/index.js';
import { testStore } from '../store.js';
import { type Log, OWN_PASSWORD, openDesk, REVIEWER, signedIn, signedInAs, Visitor } from './visitor.js';

let store: Store;
let app: FastifyInstance;
let admin: Visitor;
let log: Log;

beforeEach(async () => {
  store = await testStore();
  log = { lines: [] };
  app = await openDesk(store, undefined, log);
  admin = await signedIn(app, store);
});
afterEach(() => app.close());

const NEW = { account: 'Zhou.Min', displayName: '周敏', roles: ['town-reviewer'], town: 'mudu', mobile: '' };
const passwordIn = (body: string) => /class="once">([^<]+)</.exec(body)?.[1] ?? '';

describe('a new account', () => {
  it('has a one-time password that is shown once, opens nothing but the choice of an own one, and is kept hashed', async () => {
    const made = await admin.post('/desk/people', NEW);
    expect(made.statusCode).toBe(200);
    const password = passwordIn(made.body);
    expect(password).toMatch(/^(?:[2-9a-z]{4}-){3}[2-9a-z]{4}$/);
    expect((await admin.get('/desk/people/zhou.min')).body).not.toContain(password);
    expect((await admin.get('/desk/people')).body).toContain('等首次登录');
    expect(JSON.stringify(await store.staff.list())).not.toContain(password);
    expect(log.lines.join('')).not.toContain(password);

    const zhou = new Visitor(app);
    await zhou.signIn('zhou.min', password);
    expect((await zhou.get('/desk/')).headers.location).toBe('/desk/password');
    await zhou.get('/desk/password');
    await zhou.post('/desk/password', { password: OWN_PASSWORD, again: OWN_PASSWORD });
    expect((await zhou.get('/desk/')).statusCode).toBe(200);
    expect(await store.staff.get('zhou.min')).toMatchObject({
      displayName: '周敏',
      roles: ['town-reviewer'],
      town: 'mudu',
      mobile: null,
    });
  });

  it.each([
    [{ account: 'x' }, '账号要用2到32个'],
    [{ account: '周敏' }, '账号要用2到32个'],
    [{ account: 'ADMIN' }, '已经有了'],
    [{ displayName: ' ' }, '请填姓名'],
    [{ displayName: '长'.repeat(41) }, '请填姓名'],
    [{ roles: [] }, '至少选一个角色'],
    [{ roles: ['king'] }, '至少选一个角色'],
    [{ town: '' }, '镇级审核员要选镇'],
    [{ town: 'atlantis' }, '镇级审核员要选镇'],
    [{ mobile: '12345' }, '手机号是1开头的11位数字'],
  ])('is refused with its reason, and what was typed stays: %o', async (wrong, why) => {
    const { statusCode, body } = await admin.post('/desk/people', { ...NEW, ...wrong });
    expect([statusCode, body.includes(why)]).toEqual([400, true]);
    expect(body).toContain(`value="${'account' in wrong ? wrong.account : NEW.account}"`);
    expect(await store.staff.list()).toHaveLength(1);
  });
});

describe('an account', () => {
  beforeEach(() => signedInAs(app, store, { ...REVIEWER, mobile: '13900001111' }));

  it('is changed: name, roles, town; its own mobile is shown masked and kept unless another is given', async () => {
    expect((await admin.get('/desk/people/wang')).body).not.toContain('13900001111');
    const given = {
      displayName: '王小芳',
      roles: ['district-reviewer', 'approver'],
      town: 'mudu',
      mobile: '',
    };
    const saved = await admin.post('/desk/people/wang', { ...given, keepMobile: '1' });
    expect(saved.headers.location).toBe('/desk/people/wang?done=saved');
    const wang = () => store.staff.get('wang');
    expect(await wang()).toMatchObject({ displayName: '王小芳', town: null, mobile: '13900001111' });
    await admin.post('/desk/people/wang', { ...given, mobile: '138 0000-2222', keepMobile: '1' });
    expect((await wang())?.mobile).toBe('13800002222');
    await admin.post('/desk/people/wang', given);
    expect((await wang())?.mobile).toBeNull();
  });

  it('gets a new one-time password, which ends its sessions and the old password', async () => {
    const wang = new Visitor(app);
    await wang.signIn('wang', OWN_PASSWORD);
    const password = passwordIn((await admin.post('/desk/people/wang/reset')).body);
    expect((await wang.get('/desk/')).headers.location).toBe('/desk/sign-in');
    expect((await new Visitor(app).signIn('wang', OWN_PASSWORD)).statusCode).toBe(401);
    expect((await new Visitor(app).signIn('wang', password)).statusCode).toBe(303);
  });

  it('is signed out everywhere, closed and reopened', async () => {
    const wang = new Visitor(app);
    await wang.signIn('wang', OWN_PASSWORD);
    await admin.post('/desk/people/wang/sign-out');
    expect((await wang.get('/desk/')).headers.location).toBe('/desk/sign-in');
    await wang.signIn('wang', OWN_PASSWORD);
    expect((await admin.post('/desk/people/wang/close')).headers.location).toBe(
      '/desk/people/wang?done=closedNow',
    );
    expect((await wang.get('/desk/')).headers.location).toBe('/desk/sign-in');
    expect((await wang.signIn('wang', OWN_PASSWORD)).statusCode).toBe(401);
    await admin.post('/desk/people/wang/reopen');
    expect((await wang.signIn('wang', OWN_PASSWORD)).statusCode).toBe(303);
  });

  it('that is not there is not there', async () => {
    for (const path of ['', '/close', '/reset'])
      expect((await admin.post(`/desk/people/nobody${path}`, NEW)).statusCode).toBe(404);
    expect((await admin.get('/desk/people/nobody')).statusCode).toBe(404);
  });
});

describe('nobody is locked out', () => {
  const OWN = { displayName: '管理员', roles: ['district-reviewer'], town: '', mobile: '' };

  it('an administrator can neither close the own account nor give up the role', async () => {
    await signedInAs(app, store, { ...REVIEWER, roles: ['administrator'] });
    for (const [path, fields] of [
      ['/close', {}],
      ['', OWN],
    ] as const) {
      const { statusCode, body } = await admin.post(`/desk/people/admin${path}`, fields);
      expect([statusCode, body.includes('不能停用自己的账号')]).toEqual([400, true]);
    }
    expect((await admin.get('/desk/people/admin')).body).not.toContain('/close"');
    expect((await admin.get('/desk/people')).statusCode).toBe(200);
  });

  it('others may, as long as an open administrator is left', async () => {
    const wang = await signedInAs(app, store, { ...REVIEWER, roles: ['administrator'] });
    expect((await wang.post('/desk/people/admin', OWN)).statusCode).toBe(303);
    expect((await admin.get('/desk/people')).statusCode).toBe(403);
    expect((await wang.post('/desk/people/admin/close')).statusCode).toBe(303);
  });
});

describe('npm run staff', () => {
  const CLI = join(import.meta.dirname, '../../dist/src/staff-cli.js');

  it('makes, lists, resets and closes accounts on the store, and keeps the last administrator', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shegongtong-staff-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const run = async (...args: readonly string[]) => {
      const env = { PATH: process.env.PATH, DATA_DIR: folder };
      return promisify(execFile)(process.execPath, [CLI, ...args], { env, cwd: tmpdir() }).then(
        ({ stdout }) => stdout,
        (error: { stderr: string; code: number }) => `exit ${error.code}: ${error.stderr}`,
      );
    };
    const made = await run('add', 'boss', '--name', '主任', '--role', 'administrator');
    expect(made).toMatch(/shown only now: \S{19}\n/);
    expect(await run('add', 'zhou', '--name', '周敏', '--role', 'town-reviewer')).toMatch(
      /^exit 1: 镇级审核员要选/,
    );
    await run('add', 'zhou', '--name', '周敏', '--role', 'town-reviewer', '--town', 'mudu');
    expect(await run('close', 'boss')).toMatch(/^exit 1: 这是最后一个/);
    expect(await run('close', 'zhou')).toContain('账号已停用');
    expect(await run('list')).toBe(
      'boss\t主任\tadministrator\t-\t等首次登录\nzhou\t周敏\ttown-reviewer\tmudu\t已停用\n',
    );
    expect(await run('reset', 'nobody')).toMatch(/^exit 1: 没有这个账号/);
    expect(await run('frobnicate')).toMatch(/^exit 1: 用法 usage/);
    expect(await run('token', 'finance', '--role', 'approver')).toMatch(/shown only now: [\w-]{43}\n/);
    expect(await run('token', 'finance', '--role', 'approver')).toMatch(/^exit 1: 这个名称的令牌已经有了/);
    expect(await run('tokens')).toBe('finance\tapprover\t-\tnpm run staff\n');
    expect(await run('revoke', 'finance')).toContain('令牌已作废');
    expect(await run('tokens')).toBe('');
    const kept = await openEmbeddedStore(folder, () => undefined);
    expect((await kept.staff.list()).map(({ account }) => account)).toEqual(['boss', 'zhou']);
    // The folder is one process's at a time.
    expect(await run('list')).toMatch(/^exit 1: .*in use by process[\s\S]*先停下产品/);
    await kept.close();
  }, 180_000);
});
