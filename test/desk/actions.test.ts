import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Claim, versionOf } from '../../src/claims/index.js';
import type { Store } from '../../src/store/index.js';
import { keep, testStore } from '../store.js';
import { COMMUNITY_WORKER, claimOf } from './claims.js';
import { APPROVER, openDesk, REVIEWER, signedInAs, type Visitor } from './visitor.js';

let store: Store;
let app: FastifyInstance;
let wang: Visitor;
let li: Visitor;
let claim: Claim;

beforeEach(async () => {
  store = await testStore();
  app = await openDesk(store);
  wang = await signedInAs(app, store, REVIEWER);
  li = await signedInAs(app, store, APPROVER);
  claim = claimOf();
  await keep(store, claim);
});
afterEach(() => app.close());

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const now = async (): Promise<Claim> => (await store.claims.get(claim.id)) ?? expect.fail('no claim');
const path = (action = '') => `/desk/claims/${claim.id}${action && `/${action}`}`;

/** Sends a form of the page as it stands now. */
async function send(
  visitor: Visitor,
  action: string,
  fields: Record<string, string | readonly string[]> = {},
) {
  return visitor.post(path(action), { version: String(versionOf(await now())), ...fields });
}
/** Sends it and follows to the page that says that it was done. */
async function done(
  visitor: Visitor,
  action: string,
  fields: Record<string, string | readonly string[]> = {},
) {
  const { statusCode, headers } = await send(visitor, action, fields);
  expect([statusCode, headers.location]).toEqual([
    303,
    `${path()}?done=${action}${action === 'correct' ? '#said' : ''}`,
  ]);
  return textOf((await visitor.get(`${path()}?done=${action}`)).body);
}

describe('from draft to paid', () => {
  it('one reviews, another approves and pays; each page says what was done and what is open next', async () => {
    expect(textOf((await wang.get(path())).body)).toContain('受理后由您审核');
    expect(await done(wang, 'take')).toContain('已受理，现在由您审核');
    const mine = await done(wang, 'recommend');
    expect(mine).toContain('初审通过，等待另一位同事批准');
    expect(mine).toContain('等待有批准权限的同事办理');
    expect(await done(li, 'approve')).toContain('已批准，申请人会在聊天里收到');
    expect(textOf((await li.get(path())).body)).toContain('每月500元 木渎镇财政 批准');
    expect(await done(li, 'pay')).toContain('已登记拨付');
    const end = textOf((await wang.get(path())).body);
    expect(end).toContain('记录链完好（共5条）');
    for (const line of ['王芳 受理', '王芳 初审通过', '李洁 批准', '李洁 登记拨付'])
      expect(end).toContain(line);
    expect(await now()).toMatchObject({ status: 'paid', reviewer: 'wang' });
  });

  it('says why nothing is open: held by another, one’s own recommendation, not settled, one’s own claim', async () => {
    await send(wang, 'take');
    expect(textOf((await li.get(path())).body)).toContain('您的角色可以查看和写备注');
    const zhao = await signedInAs(app, store, { ...REVIEWER, account: 'zhao' });
    expect(textOf((await zhao.get(path())).body)).toContain('正由王芳审核');
    const both = await signedInAs(app, store, { ...REVIEWER, roles: ['district-reviewer', 'approver'] });
    await send(both, 'recommend');
    expect(textOf((await both.get(path())).body)).toContain('这份是您初审的，须由另一位同事批准');
    const self = await signedInAs(app, store, { ...APPROVER, account: 'self', mobile: '13812345678' });
    expect(textOf((await self.get(path())).body)).toContain('留的是您自己的手机号');
    expect((await send(self, 'approve')).statusCode).toBe(403);

    const open = claimOf({ benefit: 'certificate-award' });
    await keep(store, open);
    const other = await wang.post(`/desk/claims/${open.id}/take`, { version: '1' });
    expect(textOf((await wang.get(String(other.headers.location))).body)).toContain(
      '结果还不能确定或不符合条件',
    );
  });

  it('does nothing that is not open, and says so', async () => {
    for (const action of ['approve', 'pay', 'recommend', 'release', 'undo']) {
      const { statusCode, body } = await send(wang, action, { note: '试试' });
      expect([action, statusCode]).toEqual([action, 403]);
      expect(body).toContain('这一步现在不能由您办理');
    }
    expect(await now()).toEqual(claim);
  });

  it('the address that a button leaves behind leads to the claim', async () => {
    const { statusCode, headers } = await wang.get(path('take'));
    expect([statusCode, headers.location]).toEqual([303, path()]);
    expect((await wang.get(path('frobnicate'))).statusCode).toBe(404);
    expect((await wang.post(path('reassess'), { version: '1' })).statusCode).toBe(404);
  });

  it('the address alone claims nothing: a deed that was not done is not said to be', async () => {
    expect((await wang.get(`${path()}?done=approve`)).body).not.toContain('已批准，申请人会');
  });
});

describe('returning and rejecting', () => {
  beforeEach(() => send(wang, 'take'));

  it('asks for a reason, and for what is in question; what was typed stays', async () => {
    const none = await send(wang, 'return', { note: '请看一下证书' });
    expect([none.statusCode, none.body.includes('请选择一个原因')]).toEqual([400, true]);
    expect(none.body).toContain('请看一下证书</textarea>');
    const what = await send(wang, 'return', { reason: 'unclear-facts', note: '请看一下证书' });
    expect([what.statusCode, what.body.includes('请勾选至少一项')]).toEqual([400, true]);
    expect(what.body).toContain('<option value="unclear-facts" selected');
    expect((await now()).status).toBe('in-review');
  });

  it('keeps what is asked, and shows it while the applicant has not answered', async () => {
    const page = await done(wang, 'return', {
      reason: 'contradiction',
      facts: ['certificateDate', 'certificateLevel', 'applicantKind', 'made-up'],
      note: '和记录不符',
    });
    expect(page).toContain('正在请申请人补充 原因 前后对不上，或和已有记录不符');
    expect(page).toContain('证书等级、证书批准日期');
    expect(page).toContain('等申请人在聊天里答复');
    expect((await now()).returned).toEqual({
      reason: 'contradiction',
      facts: ['certificateLevel', 'certificateDate'],
      note: '和记录不符',
    });
  });

  it('one fact ticked is a list of one', async () => {
    await done(wang, 'return', { reason: 'unclear-facts', facts: 'inPost' });
    expect((await now()).returned?.facts).toEqual(['inPost']);
  });

  it('a rejection has a coded reason; it can be undone, with a reason', async () => {
    expect((await send(wang, 'reject', { reason: 'because' })).statusCode).toBe(400);
    expect(await done(wang, 'reject', { reason: 'duplicate', note: '' })).toContain('不予通过：重复申请');
    expect((await send(wang, 'undo', { note: '  ' })).body).toContain('请写明原因');
    expect(await done(wang, 'undo', { note: '不是同一件事' })).toContain('撤回“不予通过”');
    expect((await now()).status).toBe('in-review');
  });

  it('what staff write is text and never markup', async () => {
    const page = await send(wang, 'note', { note: '<img src=x onerror=alert(1)>' });
    const { body } = await wang.get(String(page.headers.location));
    expect(body).toContain('&lt;img src=x');
    expect(body).not.toContain('<img src=x');
  });

  it('a note is cut at its longest, and may not be empty', async () => {
    expect((await send(wang, 'note', { note: '' })).statusCode).toBe(400);
    await send(wang, 'note', { note: '长'.repeat(600) });
    expect((await now()).events.at(-1)?.note).toHaveLength(500);
  });
});

describe('correcting a fact', () => {
  beforeEach(() => send(wang, 'take'));

  it('is offered to the holder, with a field of the fact’s own kind', async () => {
    expect((await li.get(`${path()}?correct=certificateLevel`)).body).not.toContain('id="correct"');
    const choice = (await wang.get(`${path()}?correct=certificateLevel`)).body;
    expect(choice).toContain('更正：证书等级');
    expect(choice).toMatch(/type="radio" name="value" value="social-worker" checked/);
    expect((await wang.get(`${path()}?correct=certificateDate`)).body).toContain('value="2023-06"');
    expect((await wang.get(`${path()}?correct=journalLevels`)).body).toContain(
      'type="checkbox" name="value"',
    );
    expect((await wang.get(`${path()}?correct=nonsense`)).statusCode).toBe(200);
  });

  it('keeps the old value and the very words, says why, and works the claim out anew', async () => {
    const page = await done(wang, 'correct', {
      fact: 'certificateLevel',
      value: 'senior',
      note: '证书上是高级',
    });
    expect(page).toContain('✓ 符合 每月1000元');
    expect(page).toContain('原来记为：社会工作师（中级） · 原话：原话');
    expect(page).toContain('证书等级： 社会工作师（中级） → 高级社会工作师');
    expect(page).toContain('核算结果： 符合 500元 → 符合 1000元');
  });

  it.each([
    ['certificateDate', '2023年6月8日', '2023-06-08'],
    ['certificateDate', '２０２３/6', '2023-06'],
    ['certificateAwardReceived', '1,000元', '1000.00'],
    ['certificateAwardReceived', '0.5', '0.50'],
    ['municipalPapersThisYear', '2', 2],
    ['evaluationScore', '89.5', 89.5],
    ['inPost', 'false', false],
    ['town', 'luzhi', 'luzhi'],
  ] as const)('takes %s from “%s”', async (fact, value, kept) => {
    await done(wang, 'correct', { fact, value, note: '核对过' });
    expect((await now()).facts.find((stated) => stated.fact === fact)?.value).toBe(kept);
  });

  it('takes a list, none of it, and that something is not known', async () => {
    const levels = async () => (await now()).facts.find(({ fact }) => fact === 'journalLevels')?.value;
    await done(wang, 'correct', { fact: 'journalLevels', value: ['national', 'municipal'], note: 'x' });
    expect(await levels()).toEqual(['municipal', 'national']);
    await done(wang, 'correct', { fact: 'journalLevels', note: 'x' });
    expect(await levels()).toEqual([]);
    await done(wang, 'correct', { fact: 'inPost', value: 'unknown', note: 'x' });
    expect((await now()).facts.some(({ fact }) => fact === 'inPost')).toBe(false);
    expect((await now()).finding.status).toBe('undetermined');
  });

  it.each([
    ['certificateDate', '2027-01', '不晚于核算日'],
    ['certificateDate', '上个月', '请写日期'],
    ['certificateDate', '2023-02-30', '请写日期'],
    ['certificateAwardReceived', '很多', '请写金额'],
    ['certificateAwardReceived', '-5', '请写金额'],
    ['certificateAwardReceived', '1.234', '请写金额'],
    ['municipalPapersThisYear', '2.5', '不小于 0 的整数'],
    ['evaluationScore', '101', '0 到 100'],
    ['certificateLevel', 'boss', '请从列表里选一项'],
    ['previousCertificateLevel', 'social-worker', '必须低于现在的等级'],
    ['inPost', '', '请从列表里选一项'],
  ])('explains what is wrong with %s as “%s”, and keeps it in the form', async (fact, value, why) => {
    const before = await now();
    const { statusCode, body } = await send(wang, 'correct', { fact, value, note: '我的理由' });
    expect([statusCode, textOf(body).includes(why)]).toEqual([400, true]);
    expect(body).toContain('我的理由</textarea>');
    expect(await now()).toEqual(before);
  });

  it('asks why', async () => {
    const { statusCode, body } = await send(wang, 'correct', { fact: 'inPost', value: 'false', note: '' });
    expect([statusCode, body.includes('请写明原因')]).toEqual([400, true]);
    expect((await send(wang, 'correct', { fact: 'height', value: '1', note: 'x' })).statusCode).toBe(400);
  });
});

describe('two people at once', () => {
  it('the second is told who did what meanwhile, sees the claim as it is, and loses nothing typed', async () => {
    await send(wang, 'take');
    await send(wang, 'recommend');
    const seen = String(versionOf(await now()));
    await send(li, 'approve');
    const zhao = await signedInAs(app, store, { ...APPROVER, account: 'zhao' });
    const { statusCode, body } = await zhao.post(path('send-back'), { version: seen, note: '日期对不上' });
    expect(statusCode).toBe(409);
    const text = textOf(body);
    expect(text).toContain('这份申请有了变动，所以您的操作没有执行');
    expect(text).toMatch(/其间发生的事： [\d: -]+ 李洁 批准/);
    expect(text).toContain('您写的内容还在： 日期对不上');
    expect(text).toContain('待拨付');
    expect((await now()).status).toBe('approved');
  });

  it('a form that is still open holds what was typed, and works when it is sent again', async () => {
    await send(wang, 'take');
    const seen = String(versionOf(await now()));
    await send(li, 'note', { note: '我问过了' });
    const form = { reason: 'unclear-facts', facts: ['certificateDate'], note: '请核对日期' };
    const { statusCode, body } = await wang.post(path('return'), { version: seen, ...form });
    expect(statusCode).toBe(409);
    expect(body).toContain('我问过了');
    expect(body).toContain('<details open');
    expect(body).toContain('请核对日期</textarea>');
    expect(body).toMatch(/value="certificateDate" checked/);
    expect(await done(wang, 'return', form)).toContain('已退回');
  });

  it('a form that was sent twice does its thing once', async () => {
    const seen = { version: String(versionOf(claim)) };
    const answers = await Promise.all([wang.post(path('take'), seen), wang.post(path('take'), seen)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
    expect(versionOf(await now())).toBe(2);
  });

  it('a version that is none is an old one', async () => {
    for (const version of ['', 'x', '-1', '1e9', '0'])
      expect([version, (await wang.post(path('take'), { version })).statusCode]).toEqual([version, 409]);
  });
});

describe('what a reviewer sees beside the claim', () => {
  const paid = (given: Parameters<typeof claimOf>[0]) => claimOf({ benefit: 'certificate-award', ...given });
  const GRID = { ...COMMUNITY_WORKER, occupation: 'grid-worker' } as const;

  it('what was paid before, against what was said', async () => {
    const earlier = paid({
      facts: { ...GRID, certificateLevel: 'assistant', certificateDate: '2022-06' },
    });
    await keep(store, earlier);
    for (const [visitor, action] of [
      [wang, 'take'],
      [wang, 'recommend'],
      [li, 'approve'],
    ] as const) {
      const { events } = (await store.claims.get(earlier.id)) ?? expect.fail('gone');
      await visitor.post(`/desk/claims/${earlier.id}/${action}`, { version: String(events.length) });
    }
    const later = paid({ facts: { ...GRID, previousCertificateLevel: 'none' }, employer: '别处' });
    await keep(store, later);
    const text = textOf((await wang.get(`/desk/claims/${later.id}`)).body);
    expect(text).toContain('已领的证书奖励 1000元 0元 ! 不一致：记录比所说的多');
    expect(text).toContain(`相关的已批准、已拨付申请 ${earlier.id}`);
  });

  it('what agrees, and what was said to have been received elsewhere', async () => {
    const honest = paid({ facts: GRID });
    const elsewhere = paid({ facts: { ...GRID, certificateAwardReceived: '1000.00' } });
    await keep(store, honest, elsewhere);
    expect(textOf((await wang.get(`/desk/claims/${honest.id}`)).body)).toContain('0元 0元 ✓ 一致');
    expect(textOf((await wang.get(`/desk/claims/${elsewhere.id}`)).body)).toContain(
      '0元 1000元 ? 不一致：所说的比记录多',
    );
  });

  it('possible duplicates with what they share, and the applicant’s other claims', async () => {
    const twin = claimOf({ employer: '别的单位' });
    const other = claimOf({ benefit: 'certificate-award' });
    await keep(store, twin, other);
    const text = textOf((await wang.get(path())).body);
    expect(text).toMatch(new RegExp(`疑似重复 [^«]*${twin.id}[^«]*同一手机号、姓名相同`));
    expect(text).toMatch(new RegExp(`同一申请人的其他申请 ${other.id}`));
    expect(textOf((await wang.get('/desk/?duplicate=1')).body)).toContain('共2份');
  });

  it('that the records were tampered with', async () => {
    const forged = { ...claimOf(), reviewer: 'somebody' };
    await keep(store, forged);
    const { body } = await wang.get(`/desk/claims/${forged.id}`);
    expect(body).toContain('role="alert"');
    expect(body).toContain('申请内容和最后一条记录不符');
    const cut = claimOf();
    const events = cut.events.map((event) => ({ ...event, note: '改过' }));
    const broken = { ...cut, events };
    await keep(store, broken);
    expect((await wang.get(`/desk/claims/${broken.id}`)).body).toContain('记录链在第1条断开');
  });
});
