import axe from 'axe-core';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import type { Person } from '../simulator/dsl/person.ts';
import type { Scenario } from '../support/scenario.ts';
import { chromium } from '../support/services/chromium.ts';
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

export type Theme = keyof typeof THEMES;

export interface Looks {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: Theme;
}

/** The page of a person, and what its console complained of or what it asked of others. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Starts the machine's browser, without a window. */
export function startBrowser(): Promise<Browser> {
  if (chromium === undefined) throw new Error('there is no chromium');
  // In containers there is no sandbox to be had; only this machine's own page is opened.
  return playwright.launch({ executablePath: chromium, args: ['--no-sandbox'] });
}

/** Opens the page as an app of Telegram's does when a button leads there. */
export async function openFor(
  browser: Browser,
  { telegram, bot }: Pick<Scenario, 'telegram' | 'bot'>,
  { user }: Pick<Person, 'user'>,
  url = `${bot.address}/app`,
  { width = 360, height = 760, theme = 'light' }: Looks = {},
): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme });
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
  });
  page.on('request', (request) => {
    const where = request.url();
    if (!where.startsWith(bot.address) && !/^(?:data|blob):/.test(where)) {
      complaints.push(`asks elsewhere: ${where}`);
    }
  });
  const launch = new URLSearchParams({
    tgWebAppData: initDataFor(user, telegram.token, telegram.clock.now()),
    tgWebAppVersion: '9.0',
    tgWebAppPlatform: 'android',
    tgWebAppThemeParams: JSON.stringify(THEMES[theme]),
  });
  await page.goto(`${url}#${launch}`);
  await page.getByRole('heading', { level: 1 }).and(page.locator(':not(.outline h1)')).waitFor();
  return { page, complaints };
}

/** What stands in the way of people with a screen reader, a keyboard or weak eyes. */
export async function barriersIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // In the page, where it stands as a global.
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  const found = violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' '));
    return `${id}: ${places.join(', ')}`;
  });
  const overhang = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  return Number(overhang) > 0 ? [...found, `wider than the screen by ${overhang} px`] : found;
}
