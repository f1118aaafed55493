import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a test needs to start a Chromium that asks nobody outside. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The page of the web chat as a person has it before them. */
export class ChatPage {
  readonly page: Page;
  /** Whatever the browser complains of, and every address outside. */
  readonly problems: string[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(context: BrowserContext, address: string): Promise<ChatPage> {
    const chat = new ChatPage(await context.newPage());
    const { page, problems } = chat;
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('dialog', (dialog) => problems.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !url.startsWith(`blob:${address}`)) problems.push(url);
    });
    await page.goto(address);
    await page.locator('[data-from=assistant]').last().waitFor();
    return chat;
  }

  bubbles(from: 'assistant' | 'person') {
    return this.page.locator(`[data-from=${from}]`);
  }

  get status() {
    return this.page.locator('#status');
  }

  /** Types and sends, and waits for the answer. */
  async say(text: string): Promise<void> {
    await this.#answered(async () => {
      await this.page.fill('#message', text);
      await this.page.press('#message', 'Enter');
    });
  }

  /** Presses a choice of the question that is asked, and waits for the answer. */
  async press(choice: string): Promise<void> {
    await this.#answered(() => this.page.click(`[data-choice="${choice}"]:enabled`));
  }

  async last(): Promise<string> {
    return (await this.bubbles('assistant').last().textContent()) ?? '';
  }

  text(): Promise<string> {
    return this.page.locator('#log').innerText();
  }

  async conversation(): Promise<string> {
    const kept = await this.page.evaluate(() => localStorage.getItem('shegongtong.talk') ?? '{}');
    return JSON.parse(kept).conversation;
  }

  async #answered(act: () => Promise<void>): Promise<void> {
    const before = await this.bubbles('assistant').count();
    await act();
    await expect.poll(() => this.bubbles('assistant').count(), { timeout: 20_000 }).toBeGreaterThan(before);
  }
}

/** The way of a grid worker to a draft of the certificate award, each step pressed or said. */
export const WAY_TO_A_DRAFT: readonly ({ readonly press: string } | { readonly say: string })[] = [
  { press: 'worker' },
  { press: 'certificate-award' },
  { say: '在木渎' },
  { press: 'grid-worker' },
  { press: 'assistant' },
  { press: 'false' },
  { say: '2023年6月' },
  { say: '没领过' },
  { press: 'certificate-award' },
  { press: 'yes' },
  { say: '陈静' },
  { say: '13812345678' },
  { say: '木渎镇网格中心' },
  { press: 'skip' },
  { press: 'yes' },
];
