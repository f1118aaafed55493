import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Officer } from '../../src/claims/index.js';
import { hashPassword } from '../../src/desk/sign-in/password.js';
import { takeFileInto } from '../../src/evidence/index.js';
import { claimOf, withEvidence } from '../desk/claims.js';
import { Served } from '../product/served.js';
import { faultsOf } from './axe.js';
import { ChatPage, FLAGS, WAY_TO_A_DRAFT } from './chat-page.js';

const executablePath = inject('chromium');
const PASSWORD = '春风又绿江南岸-2026';
const STAFF: readonly (Officer & { readonly displayName: string })[] = [
  { account: 'wang', displayName: '王芳', roles: ['district-reviewer'], town: null, mobile: null },
  { account: 'li', displayName: '李洁', roles: ['approver'], town: null, mobile: null },
  {
    account: 'admin',
    displayName: '管理员',
    roles: ['district-reviewer', 'approver', 'rulings-keeper', 'administrator'],
    town: null,
    mobile: null,
  },
];
const PATIENCE = 180_000;
/** A page of paper with a line on it. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 59>>stream
BT /F1 32 Tf 90 700 Td (Certificate 2023-06-18) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Size 6/Root 1 0 R>>
%%EOF`;

describe.skipIf(!executablePath)('the desk in a real browser', () => {
  let browser: Browser;
  let served: Served;
  const contexts: BrowserContext[] = [];
  /** Whatever a browser complains of, and every address outside. */
  let problems: string[];

  beforeAll(async () => {
    served = await Served.start();
    const password = await hashPassword(PASSWORD);
    for (const staff of STAFF)
      await served.store.staff.put({
        ...staff,
        password,
        mustChangePassword: false,
        isClosed: false,
        createdAt: '2026-11-20T01:00:00.000Z',
      });
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: FLAGS });
  }, PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  beforeEach(() => {
    problems = [];
    return async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    };
  });

  async function contextOf(width: number): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    context.setDefaultTimeout(60_000);
    contexts.push(context);
    return context;
  }

  async function deskOf(account: string, width = 1280): Promise<Page> {
    const page = await (await contextOf(width)).newPage();
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('dialog', (dialog) => problems.push(`dialog ${dialog.message()}`));
    page.on('request', (request) => {
      // Chromium's own PDF viewer is made of pages within it.
      const isItsOwn = /^chrome(-extension)?:/.test(request.url());
      if (!isItsOwn && !request.url().startsWith(served.address)) problems.push(request.url());
    });
    await page.goto(`${served.address}/desk/sign-in`);
    await page.fill('#account', account);
    await page.fill('#password', PASSWORD);
    await page.click('button.main');
    await page.waitForURL('**/desk/');
    return page;
  }

  const main = (page: Page) => page.locator('main').innerText();

  it(
    'a claim is reviewed, returned, answered in the talk, recommended, approved by another and paid',
    async () => {
      const chat = await ChatPage.open(await contextOf(390), served.address);
      for (const step of WAY_TO_A_DRAFT)
        await ('press' in step ? chat.press(step.press) : chat.say(step.say));
      const number = /SG26-[0-9A-Z]{3}-[0-9A-Z]{4}/.exec(await chat.text())?.[0] ?? '';
      expect(number).not.toBe('');

      const wang = await deskOf('wang');
      await wang.click('text=待审核');
      await wang.click(`text=${number}`);
      await wang.click('button:text("受理")');
      await wang.waitForSelector('text=已受理，现在由您审核');
      await wang.click('summary:text("退回补充")');
      await wang.selectOption('#return-reason', 'unclear-facts');
      await wang.check('label:has-text("证书批准日期") >> input');
      await wang.fill('#return-note', '证书照片上是6月18日吗？');
      await wang.click('form[action$="/return"] button');
      await wang.waitForSelector('text=正在请申请人补充');

      await expect.poll(() => chat.text(), { timeout: 60_000 }).toContain('证书照片上是6月18日吗？');
      await chat.say('2023年6月18日');
      await chat.press('yes');
      expect(await chat.text()).toContain('已重新提交');

      await wang.reload();
      expect(await main(wang)).toContain('证书批准日期：2023年6月 → 2023年6月18日');
      await wang.click('button:text("受理")');
      await wang.click('button:text("初审通过")');
      await wang.waitForSelector('text=等待另一位同事批准');
      expect(await wang.locator('button:text("批准")').count()).toBe(0);

      const li = await deskOf('li', 820);
      await li.goto(`${served.address}/desk/?state=recommended`);
      await li.click(`text=${number}`);
      await li.click('button:text("批准")');
      await li.waitForSelector('text=已批准，申请人会在聊天里收到');
      await li.click('summary:text("登记拨付")');
      expect(await main(li)).toContain('一次性1000元');
      await li.click('form[action$="/pay"] button');
      await li.waitForSelector('text=已登记拨付，申请人会');
      expect(await main(li)).toContain('记录链完好');

      await expect.poll(() => chat.text(), { timeout: 60_000 }).toContain('已登记拨付');
      expect(await chat.text()).toContain('已批准：一次性1000元');
      expect([...problems, ...chat.problems]).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'can be worked by the keyboard alone: find, open, take, write a note',
    async () => {
      const claim = claimOf({ name: '周敏' });
      await served.store.commit([{ kind: 'claim', claim, was: 0 }]);
      const page = await deskOf('wang');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
      await page.locator('#q').focus();
      await page.keyboard.type('周敏');
      await page.keyboard.press('Enter');
      await page.waitForURL('**q=*');
      await page.locator(`a:text("${claim.id}")`).focus();
      await page.keyboard.press('Enter');
      await page.locator('button:text("受理")').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**done=take');
      await page.locator('summary:text("写备注")').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type('打过电话，情况属实');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**done=note');
      expect(await main(page)).toContain('打过电话，情况属实');
      expect(problems).toEqual([]);
    },
    PATIENCE,
  );

  it.each(['zh', 'en'])(
    'every page is without a fault that axe finds, and fits a desk, a tablet and a phone: %s',
    async (language) => {
      const take = takeFileInto(served.store, () => '2026-11-23T02:00:00.000Z');
      const drawn = sharp({ create: { width: 900, height: 600, channels: 3, background: '#f6efe0' } });
      const picture = await take(await drawn.png().toBuffer());
      const pdf = await take(Buffer.from(PDF));
      if ('refused' in picture || 'refused' in pdf) expect.fail('a file was refused');
      const claim = withEvidence(claimOf({ benefit: 'certificate-award' }), picture, pdf);
      await served.store.commit([{ kind: 'claim', claim, was: 0 }]);
      await served.act(claim.id, { action: 'take' });
      await served.act(claim.id, {
        action: 'return',
        reason: 'unclear-facts',
        facts: ['certificateDate'],
        note: '请核对',
      });
      const held = claimOf({ benefit: 'certificate-award', facts: { applicantKind: 'worker' } });
      await served.store.commit([{ kind: 'claim', claim: held, was: 0 }]);
      await served.store.channels.report({
        channel: 'wechat',
        state: 'signing-in',
        qrCode: 'https://login.weixin.qq.com/l/abc',
        at: '2026-11-23T02:00:00.000Z',
      });
      const page = await deskOf('admin');
      await page.goto(`${served.address}/desk/claims/${held.id}`);
      await page.click('button:text("受理")');
      await page.waitForURL('**done=take');

      const paths = [
        '/desk/',
        '/desk/?q=没有这个人',
        '/desk/?state=returned&disputed=1',
        `/desk/claims/${claim.id}`,
        `/desk/claims/${held.id}?correct=certificateLevel`,
        `/desk/claims/${held.id}?correct=certificateDate`,
        `/desk/claims/${claim.id}/print`,
        '/desk/handovers',
        '/desk/rulings',
        '/desk/budgets',
        '/desk/people',
        '/desk/people/wang',
        '/desk/status',
        '/desk/password',
        '/desk/nowhere',
      ];
      await page.goto(`${served.address}/desk/password`);
      const switches = page.locator(`button[name="language"][value="${language}"]`);
      if ((await switches.count()) > 0) await switches.click();
      for (const path of paths) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(served.address + path);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        expect([language, path, await faultsOf(page)]).toEqual([language, path, []]);
        for (const width of [1280, 820, 390]) {
          await page.setViewportSize({ width, height: 900 });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          // Paper keeps its width.
          if (!path.endsWith('/print'))
            expect([language, path, width, over > 0]).toEqual([language, path, width, false]);
        }
      }
      const picked = page.locator('.picture img');
      await page.goto(`${served.address}/desk/claims/${claim.id}`);
      await picked.scrollIntoViewIfNeeded();
      await expect.poll(() => picked.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(900);
      const looks = async () => (await served.store.accesses.list(claim.id)).map(({ file }) => file);
      const before = (await looks()).filter((file) => file === pdf.id).length;
      await page.reload();
      await page.locator('iframe.pdf').scrollIntoViewIfNeeded();
      await expect
        .poll(async () => (await looks()).filter((file) => file === pdf.id).length)
        .toBeGreaterThan(before);
      // A page that is not there is said to be so on the console too.
      expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'a claim prints as an application on one A4 page, with the sum in figures and in capitals',
    async () => {
      const claim = claimOf();
      await served.store.commit([{ kind: 'claim', claim, was: 0 }]);
      const page = await deskOf('wang');
      await page.goto(`${served.address}/desk/claims/${claim.id}/print`);
      await page.emulateMedia({ media: 'print' });
      const sheet = await page.locator('.sheet').innerText();
      expect(sheet).toContain('¥500.00（每月）');
      expect(sheet).toContain('伍佰元整');
      expect(sheet).toContain('13812345678');
      expect(sheet).toContain(claim.events[0]?.hash);
      expect(await page.locator('nav.screen').isVisible()).toBe(false);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(problems).toEqual([]);
    },
    PATIENCE,
  );
});
