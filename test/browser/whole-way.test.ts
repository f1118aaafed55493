import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Product } from '../product/product.js';

const executablePath = inject('chromium');
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Talks in the web chat as a person would: types and sends, or presses a button. */
class Chat {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async say(text: string): Promise<void> {
    const before = await this.#heard();
    await this.page.fill('#message', text);
    await this.page.press('#message', 'Enter');
    await this.#answered(before);
  }

  async press(choice: string): Promise<void> {
    const before = await this.#heard();
    await this.page.click(`[data-choice="${choice}"]:enabled`);
    await this.#answered(before);
  }

  #heard(): Promise<number> {
    return this.page.locator('[data-from="assistant"]').count();
  }

  async #answered(before: number): Promise<void> {
    await this.page.waitForFunction(
      (count) => document.querySelectorAll('[data-from="assistant"]').length > count,
      before,
    );
  }

  text(): Promise<string> {
    return this.page.locator('[role="log"]').innerText();
  }
}

describe.skipIf(!executablePath)('in a real browser', () => {
  let browser: Browser;
  let product: Product;

  beforeAll(async () => {
    product = await Product.start();
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ARGS });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.clear();
  });

  it('a social worker talks in the web chat and files a draft that staff read on the desk', async () => {
    const errors: string[] = [];
    const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
    phone.on('pageerror', (error) => errors.push(error.message));
    phone.on('request', (request) => {
      if (new URL(request.url()).host !== new URL(product.chat).host)
        errors.push(`outside address ${request.url()}`);
    });
    await phone.goto(product.chat);
    await phone.waitForSelector('[data-choice="worker"]');
    const chat = new Chat(phone);
    expect(await phone.locator('body').innerText()).toContain('2026-11-23');

    await chat.press('worker');
    await chat.press('post-subsidy');
    await chat.say('在木渎');
    await chat.press('community-worker');
    await chat.say('考出了中级');
    await chat.press('true');

    // A reload in the middle goes on where it was.
    await phone.reload();
    await phone.waitForSelector('#message:enabled');
    expect(await chat.text()).toContain('批准日期');

    await chat.say('2023年6月');
    expect(await chat.text()).toContain('✓ 岗位补贴：每月500元');
    await chat.press('post-subsidy');
    await chat.press('yes');
    await chat.say('陈<b>静</b>');
    await chat.say('陈静');
    await chat.say('13812345678');
    await chat.say('木渎镇<script>alert(1)</script>社区居委会');
    await chat.press('skip');
    expect(await chat.text()).toContain('138****5678');
    await chat.press('yes');
    const said = await chat.text();
    const number = /SG26-[0-9A-Z]{3}-[0-9A-Z]{4}/.exec(said)?.[0] ?? '';
    expect(number).not.toBe('');
    expect(errors).toEqual([]);

    const desk = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    desk.on('pageerror', (error) => errors.push(error.message));
    desk.on('dialog', (dialog) => errors.push(`dialog ${dialog.message()}`));
    await desk.goto(product.desk);
    await desk.fill('#account', 'admin');
    await desk.fill('#password', await product.password());
    await desk.click('button.main');
    await desk.fill('#password', '太湖的风吹过东山-7');
    await desk.fill('#again', '太湖的风吹过东山-7');
    await desk.click('button.main');
    await desk.click(`text=${number}`);
    const claim = await desk.locator('main').innerText();
    expect(claim).toContain('岗位补贴');
    expect(claim).toContain('给予在职期间岗位补贴');
    expect(claim).toContain('考出了中级');
    expect(claim).toContain('木渎镇');
    expect(claim).toContain('<script>alert(1)</script>');
    expect(claim).toContain('138****5678');
    expect(claim).not.toContain('13812345678');
    expect(errors).toEqual([]);
  }, 60_000);
});
