import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFor } from '../miniapp/browser.ts';
import { type Looks, startBrowser } from '../support/browser.ts';
import { drawn } from '../support/drawing.ts';
import { chromium } from '../support/services/chromium.ts';
import { openStage, type Stage } from './stage.ts';
import { objectionTo } from './stored.ts';
import { tooSmall } from './targets.ts';

const LOOKS = [
  { theme: 'light', width: 360 },
  { theme: 'dark', width: 360 },
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
] as const;

/** In the order of the page's own list, which names them in each language. */
const SCREENS = [
  ...['overview', 'channels', 'rules', 'notices', 'language'],
  ...['people', 'statistics', 'history', 'copies'],
];
/** As much as one may ask at once. */
const HALVES = [SCREENS.slice(0, 5), SCREENS.slice(5)];

describe.runIf(chromium !== undefined)('the page for admins', () => {
  let stage: Stage;
  let browser: Browser;
  beforeAll(async () => {
    [stage, browser] = await Promise.all([openStage(), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  async function open(who: Stage['anna'], looks: Looks, query = `?group=${stage.group.id}`) {
    const url = `${stage.scenario.bot.address}/app${query}`;
    const { page } = await openFor(browser, stage.scenario, who, url, {
      ...looks,
      drawnFor: 'comparison',
    });
    return page;
  }

  describe.each(LOOKS)('in a $theme theme, $width px wide', (looks) => {
    const look = async (page: Page, name: string) => [
      ...(await objectionTo(`page-${name}-${looks.width}-${looks.theme}`, await drawn(page))),
      ...(looks.width === 360 ? await tooSmall(page) : []),
    ];

    it.each(HALVES)('looks as it was found good, from %s on', async (...screens) => {
      await stage.startAnew();
      const page = await open(stage.anna, looks);
      const found: string[] = [];
      for (const screen of screens) {
        await goTo(page, screen);
        found.push(...(await look(page, screen)));
      }
      await page.close();
      expect(found).toEqual([]);
    });

    it('looks so before there is a screen, where it asks first, and of one person', async () => {
      await stage.startAnew();
      const list = await open(stage.anna, looks, '');
      const found = await look(list, 'groups');
      await list.close();
      const page = await open(stage.anna, looks);
      await page.getByRole('button', { name: 'Switch off' }).click();
      await page.getByRole('dialog').waitFor();
      found.push(...(await look(page, 'question')));
      await page.keyboard.press('Escape');
      await goTo(page, 'people');
      await page.getByRole('button', { name: /Maximiliana/ }).click();
      await page.getByText('is muted by me since').waitFor();
      found.push(...(await look(page, 'person')));
      await page.close();
      expect(found).toEqual([]);
    });
  });

  it('looks so from right to left, too', async () => {
    await stage.startAnew();
    const page = await open(stage.layla, { theme: 'light', width: 360 });
    const found: string[] = [];
    for (const screen of ['overview', 'notices', 'people', 'statistics']) {
      await goTo(page, screen);
      found.push(...(await objectionTo(`page-${screen}-arabic`, await drawn(page))));
    }
    await page.close();
    expect(found).toEqual([]);
  });
});

/** Goes there as one does on a phone, and waits until all is there. */
async function goTo(page: Page, screen: string): Promise<void> {
  const ways = page.getByRole('navigation');
  const there = ways.locator('li button').nth(SCREENS.indexOf(screen));
  if (screen !== 'overview') {
    while (!(await there.isVisible())) await ways.locator('.back').click();
    await there.click();
    await page.locator(`.room.${screen}`).waitFor();
  }
  await page.locator('main h1').waitFor();
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  // The preview is asked for a moment later.
  if (screen === 'notices') await page.locator('.bubble').waitFor();
}
