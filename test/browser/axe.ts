import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong with the page as it stands, each as its rule and where it was found.
 *
 * Run in the page itself: @axe-core/playwright opens a second page for each look, and Chromium now and then
 * goes on holding the first one for one that nobody sees, which then draws, and answers, nothing.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
