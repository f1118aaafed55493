import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { Served } from '../product/served.js';
import { faultsOf } from './axe.js';
import { ChatPage, FLAGS, WAY_TO_A_DRAFT } from './chat-page.js';

const CHROMIUM = inject('chromium');
const PHONE = { width: 390, height: 844 };
const NUMBER = /SG26-[0-9A-Z]{3}-[0-9A-Z]{4}/;
/** The machine may be busy. */
const SLOW = { timeout: 30_000 };

describe.skipIf(CHROMIUM === null)('the web chat in a browser, with the whole product behind it', () => {
  let browser: Browser;
  let served: Served;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS });
    served = await Served.start();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });

  async function device(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: PHONE, ...options });
    contexts.push(context);
    return context;
  }

  /** Files a draft in the talk of the page, quickly, over the interface. @returns its number */
  async function fileDraft(conversation: string): Promise<string> {
    let body: { claims: { id: string }[] } = { claims: [] };
    for (const step of WAY_TO_A_DRAFT) {
      const message = 'press' in step ? { choice: step.press } : { text: step.say };
      const response = await fetch(`${served.address}/api/chat`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ conversation, ...message }),
      });
      body = JSON.parse(await response.text());
    }
    return body.claims[0]?.id ?? '';
  }

  const said = (conversation: string) =>
    served.store.conversations.get(`web:${conversation}`).then((record) => record?.state);

  test('the whole way to a draft by keyboard alone, with a reload in the middle', async () => {
    const context = await device({ viewport: { width: 1280, height: 900 } });
    const chat = await ChatPage.open(context, served.address);
    const { page } = chat;
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    /** Goes by Tab, forwards or backwards, until the focus is there. */
    const tabTo = async (selector: string, key = 'Tab') => {
      for (let count = 0; count < 60; count++) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector))
          return;
        await page.keyboard.press(key);
      }
      throw new Error(`Tab does not reach ${selector}; the focus is on ${await focused()}`);
    };
    for (const [index, step] of WAY_TO_A_DRAFT.entries()) {
      const before = await chat.bubbles('assistant').count();
      if ('press' in step) {
        await tabTo(`[data-choice="${step.press}"]`);
        await page.keyboard.press(index % 2 === 0 ? 'Enter' : 'Space');
      } else {
        await tabTo('#message');
        await page.keyboard.type(step.say);
        await page.keyboard.press('Enter');
      }
      await expect.poll(() => chat.bubbles('assistant').count(), SLOW).toBeGreaterThan(before);
      if (index === 4) {
        const shown = await chat.text();
        await page.reload();
        await page.locator('[data-choice]:enabled').first().waitFor();
        expect(await chat.text()).toBe(shown);
      }
    }
    expect(await chat.last()).toMatch(NUMBER);
    expect(chat.problems).toEqual([]);
  }, 120_000);

  test('what is written while there is no connection waits, over a reload too, and is sent once, in order', async () => {
    const context = await device();
    const chat = await ChatPage.open(context, served.address);
    const { page } = chat;
    await chat.press('worker');
    const turns = (await said(await chat.conversation()))?.turn ?? 0;
    await context.setOffline(true);
    await expect.poll(() => chat.status.textContent()).toContain('连接断了');
    await page.click('[data-choice="certificate-award"]:enabled');
    await page.fill('#message', '在木渎');
    await page.press('#message', 'Enter');
    await page.locator('.delivery[data-state=stuck]').waitFor();
    expect(await page.locator('.delivery[data-state=stuck]').textContent()).toBe('未送达重试');
    expect(await page.locator('.delivery[data-state=queued]').textContent()).toBe('等待发送');
    expect((await said(await chat.conversation()))?.turn).toBe(turns);
    await context.setOffline(false);
    await page.reload();
    await expect.poll(() => page.locator('.delivery[data-state=answered]').count(), SLOW).toBe(3);
    const state = await said(await chat.conversation());
    expect([state?.topic, state?.facts.town?.value]).toEqual(['certificate-award', 'mudu']);
    expect(state?.turn).toBe(turns + 2);
    expect(await chat.bubbles('person').allTextContents()).toEqual(['社工个人', '证书奖励', '在木渎']);
    await expect.poll(() => chat.status.textContent()).toBe('');
  }, 60_000);

  test('when the connection comes back without a reload, it says so and sends by itself', async () => {
    const context = await device();
    const chat = await ChatPage.open(context, served.address);
    await context.setOffline(true);
    await chat.page.click('[data-choice="worker"]:enabled');
    await chat.page.locator('.delivery[data-state=stuck]').waitFor();
    await context.setOffline(false);
    await expect.poll(() => chat.status.textContent(), SLOW).toContain('已重新连接');
    await chat.page.locator('[data-choice="certificate-award"]:enabled').waitFor();
    expect(await chat.bubbles('person').allTextContents()).toEqual(['社工个人']);
  }, 60_000);

  const picture = (background: string) =>
    sharp({ create: { width: 640, height: 420, channels: 3, background } })
      .jpeg()
      .withExif({ IFD0: { Artist: '陈静' } })
      .toBuffer();

  test('a picture that is chosen is shown and taken; what is no picture and no PDF is refused by the talk, and what is too large is not sent', async () => {
    const chat = await ChatPage.open(await device(), served.address);
    const { page } = chat;
    await page.locator('#attach:enabled').waitFor();
    const choosing = page.waitForEvent('filechooser');
    await page.click('#attach');
    await (await choosing).setFiles([
      { name: '证书.jpg', mimeType: 'image/jpeg', buffer: await picture('#c33') },
      { name: '伪装.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('#!/bin/sh\necho hello\n') },
    ]);
    await expect.poll(() => page.locator('.delivery[data-state=answered]').count(), SLOW).toBe(2);
    expect(await chat.text()).toContain('收到，先替您留着（共1份）');
    expect(await chat.last()).toContain('这个文件没有收：只收图片');
    expect(
      await page
        .locator('.thumb')
        .first()
        .evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth),
    ).toBe(640);
    expect((await said(await chat.conversation()))?.evidence).toHaveLength(1);

    await page.setInputFiles('#file', {
      name: '大.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.alloc(20 * 1024 * 1024 + 1),
    });
    await expect.poll(() => chat.status.textContent()).toContain('「大.pdf」超过20MB');
    expect(await chat.bubbles('person').allTextContents()).toEqual(['证书.jpg', '伪装.jpg']);
    await page.reload();
    await expect.poll(() => chat.bubbles('person').allTextContents()).toEqual(['证书.jpg', '伪装.jpg']);
    expect(chat.problems).toEqual([]);
  }, 60_000);

  test('when the talk asks for papers a button stands there to choose them, and one that was sent goes with the draft', async () => {
    const chat = await ChatPage.open(await device(), served.address);
    for (const step of WAY_TO_A_DRAFT.slice(0, 13)) {
      if ('press' in step) await chat.press(step.press);
      else await chat.say(step.say);
    }
    const choosing = chat.page.waitForEvent('filechooser');
    await chat.page.click('.choose:enabled');
    const buffer = await picture('#c3c');
    await (await choosing).setFiles([{ name: '证书.jpg', mimeType: 'image/jpeg', buffer }]);
    await expect.poll(() => chat.last(), SLOW).toContain('收到，共1份');
    await chat.press('skip');
    await chat.press('yes');
    const number = NUMBER.exec(await chat.last())?.[0] ?? '';
    expect((await served.store.claims.get(number))?.evidence).toHaveLength(1);
    expect(chat.problems).toEqual([]);
  }, 60_000);

  test.each(['drop', 'paste'] as const)('a picture is taken by %s', async (how) => {
    const chat = await ChatPage.open(await device(), served.address);
    const { page } = chat;
    await page.locator('#attach:enabled').waitFor();
    const bytes = [...(await picture('#36c'))];
    const dispatch = (type: string) =>
      page.evaluate(
        ({ type, bytes }) => {
          const data = new DataTransfer();
          data.items.add(new File([new Uint8Array(bytes)], '牌匾.jpg', { type: 'image/jpeg' }));
          const init = { bubbles: true, cancelable: true };
          const event =
            type === 'paste'
              ? new ClipboardEvent(type, { ...init, clipboardData: data })
              : new DragEvent(type, { ...init, dataTransfer: data });
          document.body.dispatchEvent(event);
          return event.defaultPrevented;
        },
        { type, bytes },
      );
    if (how === 'drop') {
      expect(await dispatch('dragover')).toBe(true);
      expect(await page.locator('#drop').isVisible()).toBe(true);
    }
    expect(await dispatch(how)).toBe(true);
    await expect.poll(() => chat.last(), SLOW).toContain('共1份');
    expect(await page.locator('#drop').isVisible()).toBe(false);
    expect(chat.problems).toEqual([]);
  });

  test('a picture that was chosen while there was no connection is sent when there is one, over a reload, once', async () => {
    const context = await device();
    const chat = await ChatPage.open(context, served.address);
    await chat.page.locator('#attach:enabled').waitFor();
    await context.setOffline(true);
    const buffer = await picture('#393');
    await chat.page.setInputFiles('#file', { name: '证书.jpg', mimeType: 'image/jpeg', buffer });
    await chat.page.locator('.delivery[data-state=stuck]').waitFor();
    await context.setOffline(false);
    await chat.page.reload();
    await expect.poll(() => chat.last(), SLOW).toContain('共1份');
    expect((await said(await chat.conversation()))?.evidence).toHaveLength(1);
  }, 60_000);

  test('a returned claim comes without a reload, into both open tabs, once, and the composer answers its question', async () => {
    const context = await device();
    const chat = await ChatPage.open(context, served.address);
    const conversation = await chat.conversation();
    const number = await fileDraft(conversation);
    const other = await ChatPage.open(context, served.address);
    await served.act(number, { action: 'take' });
    await served.act(number, {
      action: 'return',
      reason: 'unclear-facts',
      facts: ['certificateDate'],
      note: '证书上的日期请看清楚',
    });
    for (const tab of [chat, other]) {
      await expect.poll(() => tab.text(), SLOW).toContain('退回补充');
      expect(await tab.page.locator('.news').count()).toBe(1);
    }
    expect(await chat.last()).toContain('证书上的日期请看清楚');
    await expect.poll(() => served.store.outbox.waiting('web', conversation)).toEqual([]);
    await chat.page.reload();
    await other.page.reload();
    for (const tab of [chat, other]) {
      await expect.poll(() => tab.page.locator('.news').count()).toBe(1);
    }
    await chat.say('2023年7月3日');
    await chat.press('yes');
    expect(await chat.last()).toContain(number);
    expect((await served.store.claims.get(number))?.status).toBe('draft');
    await expect.poll(() => other.text()).toContain('2023年7月3日');
    expect([...chat.problems, ...other.problems]).toEqual([]);
  }, 90_000);

  test('what comes while no browser is there waits for the next one, and what arrives twice is shown once', async () => {
    const context = await device();
    const first = await ChatPage.open(context, served.address);
    const conversation = await first.conversation();
    const number = await fileDraft(conversation);
    await first.page.close();
    await served.act(number, { action: 'take' });
    await served.act(number, { action: 'reject', reason: 'duplicate', note: '' });
    expect(await served.store.outbox.waiting('web', conversation)).toHaveLength(1);

    // The receipt does not arrive: it is delivered again.
    await context.route('**/api/chat/received', (route) => route.abort());
    const chat = await ChatPage.open(context, served.address);
    await expect.poll(() => chat.text(), SLOW).toContain('没有通过');
    await chat.page.reload();
    await expect.poll(() => chat.page.locator('.news').count(), SLOW).toBe(1);
    expect(await served.store.outbox.waiting('web', conversation)).toHaveLength(1);
    await context.unroute('**/api/chat/received');
    await chat.page.reload();
    await expect.poll(() => served.store.outbox.waiting('web', conversation), SLOW).toEqual([]);
    expect(await chat.page.locator('.news').count()).toBe(1);
  }, 90_000);

  test('who reads further up is told of news below, and goes there', async () => {
    const chat = await ChatPage.open(await device({ viewport: { width: 360, height: 560 } }), served.address);
    const number = await fileDraft(await chat.conversation());
    for (let count = 0; count < 3; count++) await chat.say('帮助');
    await chat.page.evaluate(() => document.getElementById('log')?.scrollTo({ top: 0, behavior: 'instant' }));
    await served.act(number, { action: 'take' });
    await served.act(number, { action: 'reject', reason: 'duplicate', note: '' });
    await chat.page.locator('#below').waitFor({ state: 'visible' });
    await chat.page.click('#below');
    await chat.page.locator('#below').waitFor({ state: 'hidden' });
    await expect.poll(() => chat.page.locator('.news .bubble').isVisible()).toBe(true);
    expect(await chat.page.evaluate(() => document.activeElement?.textContent)).toContain('没有通过');
  }, 60_000);

  const SIZES = [
    { width: 360, height: 740 },
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ];
  test('axe finds nothing on the whole way, on phones and a screen, in light and dark, and the page is no larger than the glass', async () => {
    const context = await device({ reducedMotion: 'reduce' });
    const chat = await ChatPage.open(context, served.address);
    const { page } = chat;
    const look = async (where: string, schemes: readonly ('light' | 'dark')[]) => {
      for (const viewport of SIZES) {
        for (const colorScheme of schemes) {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          expect(await faultsOf(page), `${where}, ${viewport.width}, ${colorScheme}`).toEqual([]);
          const { width, excess } = await page.evaluate(() => ({
            width: document.documentElement.scrollWidth,
            excess: document.documentElement.scrollHeight - innerHeight,
          }));
          // The log scrolls, the page does not.
          expect(excess, where).toBeLessThanOrEqual(0);
          expect(width, where).toBeLessThanOrEqual(viewport.width);
        }
      }
    };
    await look('greeting', ['light']);
    for (const step of WAY_TO_A_DRAFT.slice(0, 9)) {
      if ('press' in step) await chat.press(step.press);
      else await chat.say(step.say);
    }
    await look('result', ['dark']);
    const buffer = await picture('#a63');
    await page.setInputFiles('#file', { name: '证书.jpg', mimeType: 'image/jpeg', buffer });
    await page.locator('.thumb').waitFor();
    await context.setOffline(true);
    await page.fill('#message', `${'很长的字'.repeat(40)}${'x'.repeat(300)}😀`);
    await page.press('#message', 'Enter');
    await page.locator('.delivery[data-state=stuck]').waitFor();
    await look('no connection', ['light', 'dark']);
    await context.setOffline(false);
    await page.locator('.delivery[data-state=stuck]').waitFor({ state: 'detached' });
    await page.click('#language:enabled');
    await expect.poll(() => page.locator('html').getAttribute('lang'), SLOW).toBe('en');
    await look('English', ['dark']);
  }, 400_000);

  test('with text twice as large nothing is cut off or runs out of a small phone', async () => {
    const context = await device({ viewport: { width: 360, height: 740 } });
    const chat = await ChatPage.open(context, served.address);
    await chat.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await chat.press('worker');
    expect(await chat.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const { y = 0, height = 0 } = (await chat.page.locator('#send').boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(740);
    const log = await chat.page.locator('#log').boundingBox();
    expect(log?.height).toBeGreaterThan(220);
  });
});
