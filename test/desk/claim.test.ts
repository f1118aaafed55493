import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DOCUMENT } from '../../policy/index.js';
import type { Claim } from '../../src/claims/index.js';
import type { Store } from '../../src/store/index.js';
import { keep, testStore } from '../store.js';
import { COMMUNITY_WORKER, claimOf, GRID_WORKER } from './claims.js';
import { type Log, openDesk, signedIn, type Visitor } from './visitor.js';

let store: Store;
let app: FastifyInstance;
let visitor: Visitor;
let log: Log;

beforeEach(async () => {
  store = await testStore();
  log = { lines: [] };
  app = await openDesk(store, undefined, log);
  visitor = await signedIn(app, store);
});

afterEach(() => app.close());

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

async function read(claim: Claim): Promise<string> {
  await keep(store, claim);
  const { statusCode, body } = await visitor.get(`/desk/claims/${claim.id}`);
  expect(statusCode).toBe(200);
  return body;
}

describe('the page of a claim', () => {
  it('says what was found: the sum with its arithmetic, whose budget, to whom, on which day', async () => {
    const text = textOf(await read(claimOf({ benefit: 'certificate-award', facts: GRID_WORKER })));
    expect(text).toContain('✓ 符合 一次性1000元');
    expect(text).toContain('全额 2000元 − 已领 1000元 = 1000元');
    expect(text).toContain('出资 区财政 发放对象 发给个人 核算日 2026年11月23日');
  });

  it('quotes the clause for each condition, with whether it holds in a sign and in words', async () => {
    const text = textOf(
      await read(claimOf({ facts: { ...COMMUNITY_WORKER, inPost: false, certificateDate: null } })),
    );
    expect(text).toContain('✗ 不符合 第1条 给予在职期间岗位补贴 依据的情况：在职：否');
    expect(text).toContain('? 还不清楚 第1条 2022 年 1 月起新获得 依据的情况：证书批准日期：还不清楚');
    expect(text).toContain('✓ 符合 第1条 新获得社会工作职业资格证书的城乡社区工作者');
    expect(text).toContain('第1条全文');
  });

  it('says 已领足 of someone already paid in full', async () => {
    const facts = { ...GRID_WORKER, certificateAwardReceived: '2000.00' };
    const text = textOf(await read(claimOf({ benefit: 'certificate-award', facts })));
    expect(text).toContain('✗ 不符合 第3条 分别给予 1000 元、2000 元、3000 元的一次性奖励 已领足');
  });

  it('lists what is not known and can change the outcome', async () => {
    const facts = { ...COMMUNITY_WORKER, certificateLevel: null, previousCertificateLevel: null };
    const text = textOf(await read(claimOf({ facts })));
    expect(text).toContain('? 还不能确定 每月0～1000元');
    expect(text).toContain('会影响结果的情况 证书等级');
  });

  it('names an open reading and how it turns out each way', async () => {
    const text = textOf(await read(claimOf({ benefit: 'certificate-award' })));
    expect(text).toContain('算不算第3条的「等社会工作服务人员」');
    expect(text).toContain('若算，一次性2000元');
    expect(text).toContain('若不算，没有这项钱');
    expect(text).toContain('若符合，怎么算 全额 2000元 − 已领 0元 = 2000元');
    expect(text).toContain('取决于区民政局怎么明确');
    expect(text).not.toContain('之前证书的批准日期');
  });

  it('names a reading that was settled when the claim was worked out', async () => {
    const rulings = { 'community-worker-award': 'included' } as const;
    const text = textOf(await read(claimOf({ benefit: 'certificate-award', rulings })));
    expect(text).toContain('已明确的理解');
    expect(text).toContain('「等社会工作服务人员」 算');
    expect(text).not.toContain('若不算');
  });

  it('does not work anything out anew on another text of the document', async () => {
    const claim = claimOf({ benefit: 'certificate-award', documentHash: 'f'.repeat(64) });
    const text = textOf(await read(claim));
    expect(text).toContain('文件文本与现在的不同');
    expect(text).not.toContain('若算');
    expect(text).not.toContain('第3条全文');
  });

  it('shows each fact with the applicant’s very words and time', async () => {
    const text = textOf(await read(claimOf({ words: '中级，去年考出来的' })));
    expect(text).toContain('证书等级 社会工作师（中级） 中级，去年考出来的 2026-11-23 10:01');
    expect(text).toContain('证书批准日期 2023年6月 中级，去年考出来的');
  });

  it('shows who and how: contact, channel, language, consent, document', async () => {
    const claim = claimOf();
    const text = textOf(await read(claim));
    expect(text).toContain('姓名 陈静 手机 138****5678');
    expect(text).toContain('单位 木渎镇姑苏社区居委会');
    expect(text).toContain('提交时间 2026-11-23 10:05 镇、街道 木渎镇 渠道 网页 所用语言 中文');
    expect(text).toContain('同意保存个人信息 2026-11-23 10:03 告知文字版本 1');
    expect(text).toContain(DOCUMENT.number);
    expect(text).toContain(claim.documentHash);
  });

  it('is found however its number is typed', async () => {
    const claim = claimOf();
    await keep(store, claim);
    expect((await visitor.get(`/desk/claims/${claim.id.toLowerCase().replaceAll('-', '')}`)).statusCode).toBe(
      200,
    );
  });

  it('is a kind 404 for a number that is not there', async () => {
    for (const number of [claimOf().id, 'SG26-XXX-XXXX', '..%2f..%2fetc%2fpasswd', 'x'.repeat(90)]) {
      const { statusCode, body } = await visitor.get(`/desk/claims/${number}`);
      expect([statusCode, body.includes('没有找到这个页面')]).toEqual([404, true]);
    }
  });
});

describe('what the applicant typed', () => {
  const MARKUP = `<script>alert(1)</script>"><img src=x onerror='alert(2)'>&amp;`;
  const ESCAPED = `&lt;script>alert(1)&lt;/script>&quot;>&lt;img src=x onerror='alert(2)'>&amp;amp;`;

  it('is text and never markup, in words, name and employer, on the page and in the list', async () => {
    const claim = claimOf({ words: MARKUP, name: MARKUP, employer: MARKUP });
    const body = await read(claim);
    expect(body).not.toContain('<script');
    expect(body).not.toContain('<img src=x');
    expect(body.split(ESCAPED)).toHaveLength(claim.facts.length + 2 + 1);
    expect((await visitor.get('/desk/')).body).toContain('>&lt;**<');
  });

  it('stands apart from the text around it when it runs the other way', async () => {
    expect(await read(claimOf({ name: '\u202eabc' }))).toContain('<bdi class="typed">\u202eabc</bdi>');
  });
});

describe('the mobile number', () => {
  it('is masked until it is asked for, and each look is logged without it', async () => {
    const claim = claimOf();
    expect(await read(claim)).not.toContain('13812345678');
    const shown = await visitor.post(`/desk/claims/${claim.id}/mobile`);
    expect(shown.statusCode).toBe(200);
    expect(shown.body).toContain('13812345678');
    const looks = log.lines.map((line) => JSON.parse(line)).filter(({ claim: id }) => id === claim.id);
    expect(looks).toMatchObject([{ account: 'admin', claim: claim.id, msg: 'a mobile number was shown' }]);
    expect(log.lines.join('')).not.toContain('13812345678');
    expect((await visitor.get(`/desk/claims/${claim.id}`)).body).not.toContain('13812345678');
  });

  it('is not shown again by the address that the button leaves behind', async () => {
    const claim = claimOf();
    await keep(store, claim);
    const { statusCode, headers } = await visitor.get(`/desk/claims/${claim.id}/mobile`);
    expect([statusCode, headers.location]).toEqual([303, `/desk/claims/${claim.id}`]);
  });

  it('is not shown to whoever is not signed in', async () => {
    const claim = claimOf();
    await keep(store, claim);
    await visitor.get('/desk/');
    visitor.cookies.delete('desk_session');
    const { statusCode, body } = await visitor.post(`/desk/claims/${claim.id}/mobile`);
    expect([statusCode, body.includes('13812345678')]).toEqual([303, false]);
  });
});
