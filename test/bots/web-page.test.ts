import fastify, { type FastifyInstance } from 'fastify';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { webChat } from '../../bots/index.js';
import { type Answer, type Incoming, TooManyMessages } from '../../conversations/index.js';
import { answerOf } from './fake-converse.js';
import { littleTalk } from './little-talk.js';
import { LittleMailbox, webOptions } from './web-options.js';

const CHROMIUM = inject('chromium');
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

describe.skipIf(CHROMIUM === null)('the chat page in a browser', () => {
  let browser: Browser;
  let app: FastifyInstance;
  let address: string;
  let context: BrowserContext;
  let page: Page;
  let came: Incoming[];
  let talk: (incoming: Incoming) => Promise<Answer>;
  let problems: string[];
  const mailbox = new LittleMailbox();

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS });
    app = fastify();
    await app.register(webChat, webOptions({ converse: (incoming) => talk(incoming), mailbox }));
    address = await app.listen({ host: '127.0.0.1', port: 0 });
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  beforeEach(async () => {
    ({ converse: talk, came } = littleTalk());
    context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    page = await context.newPage();
    watch(page);
  });

  /** Whatever the browser complains of, and every address outside. */
  function watch(watched: Page) {
    problems = [];
    watched.on('pageerror', (error) => problems.push(error.message));
    watched.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    watched.on('request', (request) => request.url().startsWith(address) || problems.push(request.url()));
  }

  afterEach(async () => {
    await context.close();
  });

  const bubbles = (from: string) => page.locator(`[data-from=${from}]`);
  const choice = (id: string) => page.locator(`[data-choice="${id}"]:enabled`);
  const said = () => came.map(({ text, choice }) => text ?? choice ?? '');

  async function open() {
    await page.goto(address);
    await choice('worker').waitFor();
  }

  test('a first visit begins the talk, and it is led to its end by keyboard alone', async () => {
    await open();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.locator('#log').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await choice('senior').waitFor();
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => bubbles('assistant').last().textContent()).toContain('批准日期');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('message');
    await page.keyboard.type('2023-06-18');
    await page.keyboard.press('Enter');
    await page.locator('.chip', { hasText: '依据' }).waitFor();
    expect(said()).toEqual(['', 'worker', 'senior', '2023-06-18']);
    expect(problems).toEqual([]);
  });

  test('after a choice the focus is on the answer, and Tab reaches its choices, in whichever bubble they are', async () => {
    const choices = [{ id: 'yes', label: '是' }];
    let turn = 0;
    talk = async () =>
      answerOf({ replies: [{ text: '记下了' }, { text: '对吗？', choices }], question: String(++turn) });
    await page.goto(address);
    await choice('yes').press('Enter');
    await expect.poll(() => bubbles('assistant').count()).toBe(4);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('记下了');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('是');
  });

  test('choices are good under the last reply only, and the one that was picked stays marked', async () => {
    await open();
    await choice('station').click();
    await choice('senior').waitFor();
    expect(await page.locator('[data-choice=station]').isDisabled()).toBe(true);
    expect(await page.locator('.choice.picked').allTextContents()).toEqual(['镇（街道）社工站']);
    expect(await bubbles('person').allTextContents()).toEqual(['镇（街道）社工站']);
  });

  test('Enter sends, Shift+Enter begins a line, and Enter that picks a word of an input method does neither', async () => {
    await open();
    const input = page.locator('#message');
    await input.focus();
    await page.keyboard.type('甲');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('乙');
    await input.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(await input.inputValue()).toBe('甲\n乙');
    expect(said()).toEqual(['']);
    await page.keyboard.press('Enter');
    await choice('senior').waitFor();
    expect(said()).toEqual(['', '甲\n乙']);
    expect(await input.inputValue()).toBe('');
  });

  test('what anybody wrote is shown as text, never as markup, with its line breaks', async () => {
    const hostile = '<img src=x onerror="document.title=1">\n<b>粗</b>';
    talk = async () => answerOf({ replies: [{ text: hostile, choices: [{ id: '"><i>', label: hostile }] }] });
    await page.goto(address);
    await page.locator('.choice').first().click();
    await expect.poll(() => bubbles('assistant').allTextContents()).toEqual([hostile, hostile]);
    expect(await bubbles('person').textContent()).toBe(hostile);
    expect(await page.locator('#log img, #log b').count()).toBe(0);
    expect((await bubbles('person').innerText()).split('\n')).toHaveLength(2);
    expect(await page.title()).toBe('社工通');
  });

  test('a reload shows the same talk and asks the server nothing', async () => {
    await open();
    await choice('worker').click();
    await choice('senior').waitFor();
    const before = await page.locator('#log').innerText();
    await page.reload();
    await choice('senior').waitFor();
    expect(await page.locator('#log').innerText()).toBe(before);
    expect(await page.locator('#progress-text').textContent()).toBe('第2步，约还有2问');
    expect(await page.locator('[data-choice=worker]').isDisabled()).toBe(true);
    expect(said()).toEqual(['', 'worker']);
    await choice('senior').click();
    await expect.poll(() => bubbles('assistant').last().textContent()).toContain('批准日期');
    expect(new Set(came.map(({ person }) => person)).size).toBe(1);
  });

  test('another tab shows the same talk, asks the server nothing, and each follows what is said in the other', async () => {
    await open();
    await choice('worker').click();
    await choice('senior').waitFor();
    const first = page;
    page = await context.newPage();
    await page.goto(address);
    await choice('senior').waitFor();
    expect(await bubbles('person').allTextContents()).toEqual(['社会工作者本人']);
    expect(said()).toEqual(['', 'worker']);
    await choice('senior').click();
    await expect.poll(() => bubbles('assistant').last().textContent()).toContain('批准日期');
    const [here, there] = [page, first].map((tab) => tab.locator('#log'));
    await expect.poll(() => there?.innerText()).toBe(await here?.innerText());
    expect(await first.locator('[data-choice=senior]').isDisabled()).toBe(true);
    expect(new Set(came.map(({ person }) => person)).size).toBe(1);
  });

  test('a choice carries the stamp of its question', async () => {
    await open();
    await choice('worker').click();
    await choice('senior').click();
    await expect.poll(() => came.map(({ question }) => question)).toEqual([undefined, '1', '2']);
  });

  test('a message whose answer was lost is sent again with the same id, and nothing doubles', async () => {
    await open();
    await page.route('**/api/chat', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await choice('worker').click();
    await page.locator('.retry').waitFor();
    expect(await page.locator('#status').textContent()).toContain('连接断了');
    expect(await page.locator('.delivery[data-state=stuck]').textContent()).toContain('未送达');
    await page.unroute('**/api/chat');
    await page
      .locator('.retry')
      .click({ timeout: 1000 })
      .catch(() => undefined);
    await choice('senior').waitFor();
    expect(await bubbles('person').count()).toBe(1);
    expect(await page.locator('.retry').count()).toBe(0);
    await expect.poll(() => page.locator('#status').textContent()).toContain('已重新连接');
    expect(new Set(said().slice(1))).toEqual(new Set(['worker']));
    expect(came[1]?.messageId).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(came.slice(1).map(({ messageId }) => messageId)).size).toBe(1);
  });

  test('messages under way at a reload are sent after it, with the same ids and in order', async () => {
    await open();
    await page.route('**/api/chat', (route) => route.abort());
    await choice('worker').click();
    await page.locator('.retry').waitFor();
    await page.fill('#message', '还有一句');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.delivery[data-state=queued]').textContent()).toBe('等待发送');
    await page.unroute('**/api/chat');
    await page.reload();
    await expect.poll(() => bubbles('assistant').last().textContent()).toContain('批准日期');
    expect(said()).toEqual(['', 'worker', '还有一句']);
    expect(await bubbles('person').allTextContents()).toEqual(['社会工作者本人', '还有一句']);
  });

  test('what is said while a message is on its way is sent after it; tools and choices rest until then', async () => {
    await open();
    const answer = talk;
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    talk = async (incoming) => {
      await held;
      return answer(incoming);
    };
    await choice('worker').click();
    await page.locator('.typing').waitFor();
    await page.locator('#message').fill('2');
    await page.keyboard.press('Enter');
    expect(await page.locator('#message').inputValue()).toBe('');
    expect(await page.locator('#back').isDisabled()).toBe(true);
    expect(await page.locator('.choice:enabled').count()).toBe(0);
    expect(said()).toEqual(['']);
    release();
    await expect.poll(() => bubbles('assistant').last().textContent()).toContain('批准日期');
    expect(said()).toEqual(['', 'worker', '2']);
    const order = await page.locator('.bubble').evaluateAll((all) => all.map(({ dataset }) => dataset.from));
    expect(order.slice(2)).toEqual(['person', 'assistant', 'person', 'assistant']);
  });

  test('a message that the server stumbles over three times is given up, can be tried again, and blocks nothing', async () => {
    await open();
    const answer = talk;
    talk = async (incoming) => {
      if (incoming.text === '绊') throw new Error('stumbled');
      return answer(incoming);
    };
    await page.fill('#message', '绊');
    await page.keyboard.press('Enter');
    await page.fill('#message', '行');
    await page.keyboard.press('Enter');
    await choice('senior').waitFor({ timeout: 20_000 });
    expect(await page.locator('.delivery[data-state=refused]').textContent()).toContain('没有发成');
    talk = answer;
    await page.locator('.retry').click();
    await expect.poll(() => bubbles('assistant').last().textContent()).toContain('批准日期');
    expect(await bubbles('person').allTextContents()).toEqual(['行', '绊']);
    expect(problems.every((problem) => problem.includes('500'))).toBe(true);
  });

  test('after too many messages it says so, waits, and sends by itself', async () => {
    await open();
    const answer = talk;
    let refused = 0;
    talk = async (incoming) => {
      if (refused++ === 0) throw new TooManyMessages(1, 'zh');
      return answer(incoming);
    };
    await choice('worker').click();
    await expect.poll(() => page.locator('#status').textContent()).toBe('发得有点快，1秒后自动发出。');
    await choice('senior').waitFor();
    expect(await bubbles('person').count()).toBe(1);
  });

  test('the tools send their words, and the page follows the language of the talk', async () => {
    await open();
    await page.locator('#language').click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('#send').textContent()).toBe('Send');
    expect(await page.locator('#progress-text').textContent()).toBe('Step 1, about 3 to go');
    await page.locator('#help').click();
    await expect.poll(said).toEqual(['', '/en', '帮助']);
    await choice('worker').waitFor();
    await page.reload();
    await choice('worker').waitFor();
    expect(await page.locator('#back').textContent()).toBe('Back');
    await page.locator('#back').click();
    await expect.poll(said).toEqual(['', '/en', '帮助', '上一步']);
    await choice('worker').waitFor();
    await page.locator('#restart').click();
    await expect.poll(said).toEqual(['', '/en', '帮助', '上一步', '重新开始']);
    await choice('worker').waitFor();
    await page.locator('#language').click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  test('a mobile number that was answered is kept on the device masked only', async () => {
    await open();
    await page.fill('#message', '我的手机是13812345678');
    await page.keyboard.press('Enter');
    await choice('senior').waitFor();
    expect(came.at(-1)?.text).toBe('我的手机是13812345678');
    expect(await bubbles('person').textContent()).toBe('我的手机是13812345678');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('12345678');
    await page.reload();
    await choice('senior').waitFor();
    expect(await bubbles('person').textContent()).toBe('我的手机是138****5678');
  });

  test('clearing this device forgets the talk and begins another', async () => {
    await open();
    await choice('worker').click();
    await choice('senior').waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.locator('#forget').click();
    await vi.waitFor(() => expect(said()).toEqual(['', 'worker', '']));
    await choice('worker').waitFor();
    expect(await bubbles('person').count()).toBe(0);
    expect(came[2]?.person).not.toBe(came[0]?.person);
  });

  test('where the browser forbids storage the talk goes on all the same', async () => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(globalThis, name, {
          get() {
            throw new Error('forbidden');
          },
        });
      }
    });
    await open();
    await choice('worker').click();
    await choice('senior').waitFor();
    expect(new Set(came.map(({ person }) => person)).size).toBe(1);
    expect(problems).toEqual([]);
  });

  test('nothing is wider than a small phone, and everything to press is tall enough for a finger', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    await open();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const button of await page.locator('button:enabled:visible').all()) {
      expect((await button.boundingBox())?.height, await button.innerText()).toBeGreaterThanOrEqual(40);
    }
  });
});
