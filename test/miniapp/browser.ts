import type { Browser } from 'playwright-core';
import type { Person } from '../simulator/dsl/person.ts';
import { blankPage, type Looks, type Opened } from '../support/browser.ts';
import type { Scenario } from '../support/scenario.ts';
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
  { telegram, bot }: Pick<Scenario, 'telegram' | 'bot'>,
  { user }: Pick<Person, 'user'>,
  url = `${bot.address}/app`,
  { width = 360, height = 760, theme = 'light' }: Looks = {},
): Promise<Opened> {
  const isOwn = (where: string) => where.startsWith(bot.address) || /^(?:data|blob):/.test(where);
  const opened = await blankPage(browser, isOwn, { width, height, theme });
  const launch = new URLSearchParams({
    tgWebAppData: initDataFor(user, telegram.token, telegram.clock.now()),
    tgWebAppVersion: '9.0',
    tgWebAppPlatform: 'android',
    tgWebAppThemeParams: JSON.stringify(THEMES[theme]),
  });
  const { page } = opened;
  await page.goto(`${url}#${launch}`);
  await page.getByRole('heading', { level: 1 }).and(page.locator(':not(.outline h1)')).waitFor();
  return opened;
}
