import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../conversations/index.js';
import {
  brokenLink,
  type Claim,
  type Deed,
  NotOpen,
  type Officer,
  versionOf,
} from '../../src/claims/index.js';
import { makeConverse } from '../../src/delivery/index.js';
import { review } from '../../src/review/index.js';
import { ClaimChanged, type Store } from '../../src/store/index.js';
import { testStore } from '../store.js';

const REVIEWER: Officer = { account: 'wang', roles: ['district-reviewer'], town: null, mobile: null };
const APPROVER: Officer = { account: 'li', roles: ['approver'], town: null, mobile: null };

let store: Store;
/** Moves on by a minute at each look. */
let clock: number;
beforeEach(async () => {
  store = await testStore();
  clock = Date.parse('2026-11-23T01:00:00.000Z');
});

const context = async (): Promise<Context> => {
  clock += 60_000;
  return { today: '2026-11-23', now: new Date(clock).toISOString(), rulings: {} };
};

/** Says things one after the other. @returns the last answer's words, and all of it */
async function say(...texts: readonly string[]) {
  const converse = makeConverse({ store, context }, 'off');
  let answer = await converse({ channel: 'web', person: 'a', text: texts[0] ?? '' });
  for (const text of texts.slice(1)) answer = await converse({ channel: 'web', person: 'a', text });
  return { ...answer, said: answer.replies.map(({ text }) => text).join('\n') };
}

const BEGIN = ['', '个人', '岗位补贴', '在木渎', '社区工作者', '中级', '在岗', '2023年6月'];
const CONTACT = ['同意', '陈静', '13812345678', '木渎社区'];

async function file(...before: readonly string[]): Promise<string> {
  const { claims } = await say(...before, ...BEGIN, '岗位补贴', ...CONTACT, '跳过', '对');
  return claims.at(-1)?.id ?? expect.fail('nothing was filed');
}

async function claimNow(id: string): Promise<Claim> {
  return (await store.claims.get(id)) ?? expect.fail('no claim');
}

async function does(id: string, ...deeds: readonly (readonly [Deed, Officer])[]): Promise<Claim> {
  for (const [deed, officer] of deeds)
    await review(store, { id, seen: versionOf(await claimNow(id)) }, deed, officer, await context());
  return claimNow(id);
}

const TAKE = [{ action: 'take' }, REVIEWER] as const;
const RECOMMEND = [{ action: 'recommend' }, REVIEWER] as const;
const APPROVE = [{ action: 'approve' }, APPROVER] as const;
const PAY = [{ action: 'pay' }, APPROVER] as const;
const returned = (more: Partial<Extract<Deed, { action: 'return' }>> = {}) =>
  [
    { action: 'return', reason: 'unclear-facts', facts: ['certificateDate'], note: '', ...more },
    REVIEWER,
  ] as const;

/** What waits in the outbox for the applicant, oldest first. */
const news = async () =>
  (await store.outbox.waiting('web', 'a')).map(({ replies }) => replies.map(({ text }) => text).join('\n'));

describe('a returned claim', () => {
  it('asks in the talk what is in question and no more, with the reason and the reviewer’s words', async () => {
    const id = await file();
    await does(id, TAKE, returned({ note: '证书照片上写的是六月，请再看一下。' }));
    const [message = ''] = await news();
    expect(message).toContain(`${id}（岗位补贴）退回补充：有情况没说清楚`);
    expect(message).toContain('「证书照片上写的是六月，请再看一下。」');
    expect(message).toContain('批准日期是哪天');

    const confirm = await say('2023年6月18日');
    expect(confirm.asks).toBe('confirm');
    expect(confirm.said).toContain('2023年6月18日');
    expect(confirm.said).toContain('138****5678');
    const done = await say('对');
    expect(done.said).toContain('已重新提交');
    expect(done.asks).not.toBe('confirm');

    const claim = await claimNow(id);
    expect(claim).toMatchObject({ status: 'draft', reviewer: null, returned: null });
    expect(claim.events.at(-1)).toMatchObject({
      by: { kind: 'applicant' },
      action: 'answer',
      changes: [{ field: 'certificateDate', old: '2023-06', new: '2023-06-18', words: '2023年6月' }],
    });
    expect(brokenLink(claim)).toBeUndefined();
  });

  it('is worked out anew by what is answered now', async () => {
    const id = await file();
    await does(id, TAKE, returned({ facts: ['certificateLevel'], reason: 'contradiction' }));
    const confirm = await say('高级');
    expect(confirm.said).toContain('每月1000元');
    await say('对');
    const claim = await claimNow(id);
    expect(claim.finding.amount).toBe('1000.00');
    expect(claim.events.at(-1)?.changes).toMatchObject([
      { field: 'certificateLevel', old: 'social-worker', new: 'senior' },
      { field: 'amount', old: { amount: '500.00' }, new: { amount: '1000.00' } },
    ]);
  });

  it('asks for the contact anew where that is wrong', async () => {
    const id = await file();
    await does(id, TAKE, returned({ reason: 'contact-wrong', facts: [] }));
    expect((await news())[0]).toContain('联系方式有误');
    expect((await say('陈静', '13900001111', '木渎镇姑苏社区')).asks).toBe('confirm');
    await say('对');
    const claim = await claimNow(id);
    expect(claim.contact).toEqual({ name: '陈静', mobile: '13900001111', employer: '木渎镇姑苏社区' });
  });

  it('asks for pictures where those are missing, and takes none for an answer', async () => {
    const id = await file();
    await does(id, TAKE, returned({ reason: 'evidence-needed', facts: [], note: '请拍证书内页' }));
    const [message = ''] = await news();
    expect(message).toContain('请拍证书内页');
    expect(message).toMatch(/照片|图片/);
    expect((await say('跳过')).asks).toBe('confirm');
    await say('对');
    expect((await claimNow(id)).status).toBe('draft');
  });

  it('waits while another one is asked, and both are answered', async () => {
    const first = await file();
    const second = await file('重新开始', '是');
    await does(first, TAKE, returned());
    await does(second, TAKE, returned({ facts: ['certificateLevel'], note: '中级还是高级？' }));
    expect((await news()).at(-1)).toContain('先把前一份答完，再来问这一份');
    await say('2023年6月20日');
    const next = await say('对');
    expect(next.said).toContain('已重新提交');
    expect(next.said).toContain(`${second}（岗位补贴）退回补充`);
    expect(next.said).toContain('「中级还是高级？」');
    expect(next.asks).toBe('certificateLevel');
    await say('中级', '对');
    for (const id of [first, second]) expect((await claimNow(id)).status).toBe('draft');
  });

  it('can be withdrawn instead, and is asked about no more', async () => {
    const id = await file();
    await does(id, TAKE, returned());
    expect((await say('撤回申请')).said).toContain('要撤回这份申请吗');
    const done = await say('是');
    expect(done.said).toContain('已撤回');
    expect(done.asks).not.toBe('certificateDate');
    expect((await claimNow(id)).status).toBe('withdrawn');
  });

  it('that the reviewer takes back is asked about no more', async () => {
    const id = await file();
    await does(id, TAKE, returned());
    await does(id, [{ action: 'undo', note: '查到了' }, REVIEWER]);
    expect((await claimNow(id)).status).toBe('in-review');
    expect((await say('你好')).asks).not.toBe('certificateDate');
  });

  it('that the reviewer takes back puts the question that it interrupted again', async () => {
    const id = await file();
    const before = await say('重新开始', '是', '组织');
    await does(id, TAKE, returned());
    await does(id, [{ action: 'undo', note: '查到了' }, REVIEWER]);
    const [, undone = ''] = await news();
    expect(undone).toContain('之前告诉您的决定已撤回');
    expect(undone).toContain(before.said.split('\n').at(-1));
  });

  it('leaves the talk that it interrupts, to be taken up again after it', async () => {
    const id = await file();
    await say('重新开始', '是', '组织');
    await does(id, TAKE, returned());
    await say('2023年6月18日');
    const after = await say('对');
    expect(after.facts).toMatchObject({ applicantKind: 'organization' });
    expect(after.facts).not.toHaveProperty('certificateDate');
  });
});

describe('what the applicant is told', () => {
  it('is the approval with the sum and who pays, and the payment; the steps between are the staff’s own', async () => {
    const id = await file();
    await does(id, TAKE, RECOMMEND);
    expect(await news()).toEqual([]);
    await does(id, APPROVE, PAY);
    const [approved, paid, ...more] = await news();
    expect(approved).toContain(`${id}（岗位补贴）已批准：每月500元，镇（区）财政出（木渎镇）`);
    expect(paid).toContain(`${id}（岗位补贴）已登记拨付`);
    expect(more).toEqual([]);
    expect((await say('进度')).said).toContain('已拨付');
  });

  it('is a rejection with its reason and the officer’s words, and that it was taken back', async () => {
    const id = await file();
    await does(id, TAKE, [{ action: 'reject', reason: 'not-proven', note: '证书查不到' }, REVIEWER]);
    await does(id, [{ action: 'undo', note: '查到了' }, REVIEWER]);
    const [rejected, undone] = await news();
    expect(rejected).toContain('没有通过：情况未能核实');
    expect(rejected).toContain('「证书查不到」');
    expect(undone).toContain('之前告诉您的决定已撤回');
    expect((await say('进度')).said).toContain('正在审核');
  });

  it('is in the language that the talk has now', async () => {
    const id = await file();
    await say('English');
    await does(id, TAKE, returned(), [{ action: 'undo', note: 'x' }, REVIEWER], RECOMMEND, APPROVE);
    const told = await news();
    expect(told[0]).toContain('was sent back');
    expect(told.at(-1)).toContain('approved: 500 yuan a month');
    for (const text of told)
      expect(text.replace(/木渎镇|镇（区）财政|区民政局/g, '')).not.toMatch(/[一-鿿]/u);
  });

  it('never interrupts a question with another one, unless the claim itself asks', async () => {
    const id = await file();
    const before = await say('重新开始', '是', '组织');
    await does(id, TAKE, RECOMMEND, APPROVE);
    const record = await store.conversations.get('web:a');
    expect(record?.state.asks).toBe(before.asks);
    expect(String(record?.state.turn)).toBe(before.question);
  });

  it('goes to nobody where the talk was deleted, and the deed is done all the same', async () => {
    const id = await file();
    await does(id, TAKE, RECOMMEND);
    await store.commit([{ kind: 'conversation', key: 'web:a', record: null }]);
    expect((await does(id, APPROVE)).status).toBe('approved');
    expect(await news()).toEqual([]);
  });
});

describe('two at once', () => {
  it('the second is refused, and nothing of theirs is done or told', async () => {
    const id = await file();
    const seen = versionOf(await claimNow(id));
    await does(id, TAKE);
    const late = review(store, { id, seen }, { action: 'take' }, APPROVER, await context());
    await expect(late).rejects.toThrow(ClaimChanged);
    expect((await claimNow(id)).reviewer).toBe('wang');
  });

  it('of many at the very same moment one is done', async () => {
    const id = await file();
    const seen = versionOf(await claimNow(id));
    const now = await context();
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, (_, i) =>
        review(store, { id, seen }, { action: 'take' }, { ...REVIEWER, account: `r${i}` }, now),
      ),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(versionOf(await claimNow(id))).toBe(seen + 1);
  });

  it('an applicant who withdraws while a reviewer reads is not overruled', async () => {
    const id = await file();
    const seen = versionOf(await does(id, TAKE));
    await say('撤回申请', '是');
    const late = review(store, { id, seen }, { action: 'recommend' }, REVIEWER, await context());
    await expect(late).rejects.toThrow(ClaimChanged);
    expect((await claimNow(id)).status).toBe('withdrawn');
    await expect(does(id, RECOMMEND)).rejects.toThrow(NotOpen);
  });

  it('a claim that is not there is not there', async () => {
    const gone = review(
      store,
      { id: 'SG26-222-2222', seen: 1 },
      { action: 'take' },
      REVIEWER,
      await context(),
    );
    expect(await gone).toBeUndefined();
  });
});
