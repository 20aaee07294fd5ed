import type { Browser, Page } from 'playwright-core';
import type { Person } from '../simulator/dsl/person.ts';
import { blankPage, type Looks, type Opened, type Theme } from '../support/browser.ts';
import type { Served } from './asking.ts';
import { initDataFor } from './init-data.ts';

/** Themes as Telegram's apps hand them over (Mini Apps, ThemeParams). */
const THEMES = {
  light: {
    ...{ bg_color: '#ffffff', text_color: '#000000', hint_color: '#999999' },
    ...{ link_color: '#2481cc', button_color: '#2481cc', button_text_color: '#ffffff' },
    ...{ secondary_bg_color: '#efeff3', accent_text_color: '#2481cc' },
    destructive_text_color: '#ff3b30',
  },
  dark: {
    ...{ bg_color: '#17212b', text_color: '#f5f5f5', hint_color: '#708499' },
    ...{ link_color: '#6ab3f3', button_color: '#5288c1', button_text_color: '#ffffff' },
    ...{ secondary_bg_color: '#232e3c', accent_text_color: '#6ab2f2' },
    destructive_text_color: '#ec3942',
  },
};

/** Opens the page as an app of Telegram's does when a button leads there. */
export async function openFor(
  browser: Browser,
  served: Served,
  person: Pick<Person, 'user'>,
  url = `${served.bot.address}/app`,
  { width = 360, height = 760, theme = 'light', drawnFor = 'nothing' }: Looks = {},
): Promise<Opened> {
  const { address } = served.bot;
  const isOwn = (where: string) => where.startsWith(address) || /^(?:data|blob):/.test(where);
  const opened = await blankPage(browser, isOwn, { width, height, theme, drawnFor });
  await launch(opened.page, served, person, url, theme);
  return opened;
}

/** Lets the app open the page where another stood, or the same one before. */
export async function launch(
  page: Page,
  { telegram }: Pick<Served, 'telegram'>,
  { user }: Pick<Person, 'user'>,
  url: string,
  theme: Theme = 'light',
): Promise<void> {
  const told = new URLSearchParams({
    tgWebAppData: initDataFor(user, telegram.token, telegram.clock.now()),
    tgWebAppVersion: '9.0',
    tgWebAppPlatform: 'android',
    tgWebAppThemeParams: JSON.stringify(THEMES[theme]),
  });
  await page.goto('about:blank');
  await page.goto(`${url}#${told}`);
  await page.getByRole('heading', { level: 1 }).and(page.locator(':not(.outline h1)')).waitFor();
}
