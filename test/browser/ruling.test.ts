import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Product } from '../product/product.js';
import { faultsOf } from './axe.js';
import { FLAGS } from './chat-page.js';

const executablePath = inject('chromium');
const PASSWORD = '太湖的风吹过东山-7';

/** What a community worker with no other post answers to each question. */
const ANSWERS: Readonly<Record<string, { readonly text: string } | { readonly choice: string }>> = {
  applicantKind: { choice: 'worker' },
  topic: { choice: 'certificate-award' },
  town: { text: '木渎' },
  worksInDistrict: { choice: 'true' },
  occupation: { choice: 'community-worker' },
  alsoGridWorkerOrMediator: { choice: 'false' },
  onEstablishment: { choice: 'false' },
  certificateLevel: { choice: 'social-worker' },
  certificateDate: { text: '2023年6月' },
  previousCertificateLevel: { choice: 'none' },
  certificateAwardReceived: { text: '没领过' },
  consent: { choice: 'yes' },
  name: { text: '陈静' },
  mobile: { text: '13812345678' },
  employer: { text: '+木渎镇姑苏社区居委会' },
  evidence: { choice: 'skip' },
  confirm: { choice: 'yes' },
};

interface Heard {
  readonly conversation: string;
  readonly asks: string | null;
  readonly replies: readonly { readonly text: string }[];
  readonly findings: readonly unknown[] | null;
}

describe.skipIf(!executablePath)('an open reading, from the desk to the talk', () => {
  let browser: Browser;
  let product: Product;
  let page: Page;

  beforeAll(async () => {
    product = await Product.start({ RATE_LIMIT: 'off' });
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.clear();
  });

  /** Answers what is asked, until something else is. @returns what was heard last */
  async function answer(heard: Heard): Promise<Heard> {
    const line = ANSWERS[heard.asks ?? ''];
    if (!line) return heard;
    const { body } = await product.send({ ...line, conversation: heard.conversation });
    return answer(body);
  }
  const begin = async (): Promise<Heard> => answer((await product.send({ text: '你好' })).body);
  const said = ({ replies }: Heard) => replies.map(({ text }) => text).join('\n');

  async function signIn(): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    await page.goto(product.desk);
    await page.fill('#account', 'admin');
    await page.fill('#password', await product.password());
    await page.click('button.main');
    await page.fill('#password', PASSWORD);
    await page.fill('#again', PASSWORD);
    await page.click('button.main');
    await page.waitForSelector('.states');
  }

  it('is settled with its effects shown first; the draft is worked out by it, and the talk explains by it', async () => {
    const before = await begin();
    expect(said(before)).toContain('0～2000元');
    const { conversation } = before;
    const filed = await answer((await product.send({ choice: 'certificate-award', conversation })).body);
    const number = /SG26-[0-9A-Z]{3}-[0-9A-Z]{4}/.exec(said(filed))?.[0] ?? '';
    expect(number, said(filed)).not.toBe('');

    await signIn();
    await page.click('nav a[href$="/rulings"]');
    expect(await faultsOf(page)).toEqual([]);
    await page.click('a[href$="/rulings/community-worker-award"]');
    await page.check('input[value="included"]');
    await page.fill('#basis', '区民政局2026年11月20日答复');
    await page.click('button[value="preview"]');
    await page.waitForSelector('.effects');
    expect(await page.locator('.effects').innerText()).toMatch(new RegExp(`${number}[\\s\\S]*2000元`));
    expect(await faultsOf(page)).toEqual([]);
    await page.click('button[value="settle"]');
    await page.waitForSelector('.notice');
    expect(await page.locator('main').innerText()).toContain('区民政局2026年11月20日答复');

    const after = await begin();
    expect(after.findings).toContainEqual(
      expect.objectContaining({ benefit: 'certificate-award', status: 'eligible', amount: '2000.00' }),
    );
    expect(said(after)).toContain('2000元');
    expect(said(after)).not.toContain('0～2000元');

    await page.goto(`${product.desk}/claims/${number}`);
    await expect
      .poll(async () => {
        await page.reload();
        return page.locator('main').innerText();
      })
      .toMatch(/口径[\s\S]*2000元/);
  }, 180_000);

  it('the money pages are readable by all, and lead to files with the sums and the words', async () => {
    await page.goto(`${product.desk}/budgets?year=${new Date().getFullYear()}`);
    expect(await page.locator('main').innerText()).toContain('一次性2000元');
    expect(await faultsOf(page)).toEqual([]);
    const started = page.waitForEvent('download');
    await page.click('a[href*="budgets.xlsx"]');
    expect((await started).suggestedFilename()).toMatch(/^budget-\d{4}\.xlsx$/);

    await page.goto(`${product.desk}/`);
    const csv = page.waitForEvent('download');
    await page.click('a[href*="claims.csv"]');
    const chunks: Buffer[] = [];
    for await (const chunk of await (await csv).createReadStream()) chunks.push(Buffer.from(chunk));
    const bytes = Buffer.concat(chunks);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [, line = ''] = bytes.toString('utf8').split('\r\n');
    expect(line).toMatch(
      /^SG26-.*,证书奖励,一次性,2000\.00,0\.00,区财政,陈静,'\+木渎镇姑苏社区居委会,木渎镇,/,
    );
    for (const path of ['recipients', 'systems']) {
      await page.goto(`${product.desk}/${path}`);
      expect([path, await faultsOf(page)]).toEqual([path, []]);
    }
  }, 120_000);

  it('the application form is printed from its own page', async () => {
    await page.goto(`${product.desk}/`);
    await page.click('th.number a');
    await page.click('a[href$="/print"]');
    await page.waitForSelector('text=贰仟元整');
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  }, 120_000);
});
