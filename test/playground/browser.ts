import type { Browser, Page } from 'playwright-core';
import {
  barriersIn as barriersNow,
  blankPage,
  type Looks,
  type Opened,
} from '../support/browser.ts';

/** Opens the playground. */
export async function openPage(
  browser: Browser,
  url: string,
  { width = 1280, height = 800, theme = 'light', drawnFor = 'nothing' }: Looks = {},
): Promise<Opened> {
  const isOwn = (where: string) => where.startsWith(url) || where.startsWith('data:');
  const opened = await blankPage(browser, isOwn, { width, height, theme, drawnFor });
  await opened.page.goto(url);
  await opened.page.getByRole('main').waitFor();
  return opened;
}

/** What stands in people's way once the page has come to rest. */
export async function barriersIn(page: Page): Promise<string[]> {
  // What comes and goes is half transparent for a moment.
  await page.locator('.leaving').first().waitFor({ state: 'detached' });
  await page.evaluate('Promise.allSettled(document.getAnimations().map((one) => one.finished))');
  return barriersNow(page);
}
