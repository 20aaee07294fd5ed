import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from '../playground/browser.ts';
import { openForAll } from '../playground/opened.ts';
import { drawn } from '../support/drawing.ts';
import { chromium } from '../support/services/chromium.ts';
import { objectionTo } from './stored.ts';
import { tooSmall } from './targets.ts';

const LOOKS = [
  { theme: 'light', width: 360, height: 740 },
  { theme: 'dark', width: 360, height: 740 },
  { theme: 'light', width: 1280, height: 800 },
  { theme: 'dark', width: 1280, height: 800 },
] as const;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** How one comes from each screen to the next. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  start: (page) => page.getByRole('complementary', { name: 'Hint' }).waitFor(),
  scenes: (page) => press(page, 'Behind the scenes'),
  trouble: (page) => press(page, 'Trouble'),
  making: async (page) => {
    await page.getByRole('button', { name: 'Behind the scenes' }).first().click();
    const toList = page.locator('.phone.main').getByRole('button', { name: 'All chats' });
    if (await toList.isVisible()) await toList.click();
    await press(page, 'Add a person');
    await page.getByRole('dialog').waitFor();
  },
  members: async (page) => {
    await press(page, 'Cancel');
    await page
      .locator('.phone.main')
      .getByRole('button', { name: /^Cat Lovers/ })
      .click();
    await page.locator('.phone.main').getByRole('button', { name: 'Members and rights' }).click();
  },
};

describe.runIf(chromium !== undefined)('the playground', () => {
  const opened = openForAll();

  it.each(LOOKS)('looks as it was found good: $theme, $width px', async (looks) => {
    const { browser, playground } = opened();
    const { page } = await openPage(browser, playground.url, { ...looks, drawnFor: 'comparison' });
    const found: string[] = [];
    for (const [name, go] of Object.entries(WAYS)) {
      await go(page);
      const picture = `playground-${name}-${looks.width}-${looks.theme}`;
      found.push(...(await objectionTo(picture, await drawn(page))));
      if (looks.width === 360) found.push(...(await tooSmall(page)));
    }
    await page.close();
    expect(found).toEqual([]);
  });
});
