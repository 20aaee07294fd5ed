import axe from 'axe-core';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { useOwnLetters, usePlainSigns } from './drawing.ts';
import { chromium } from './services/chromium.ts';

export type Theme = 'light' | 'dark';

export interface Looks {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: Theme;
  /**
   * For pictures that come out the same on each machine; the page's own policy does not hold then.
   * Those of documents are sharp and have emoji, which those for comparison have not.
   */
  readonly drawnFor?: 'documents' | 'comparison' | 'nothing';
}

/** A page, and what its console complained of or what it asked of others. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Narrower than this are phones, which are touched. */
const PHONES_END = 600;
const FIXED = {
  bypassCSP: true,
  timezoneId: 'UTC',
  locale: 'en-US',
  reducedMotion: 'reduce',
} as const;

/** Starts the machine's browser, without a window. */
export function startBrowser(): Promise<Browser> {
  if (chromium === undefined) throw new Error('there is no chromium');
  // In containers there is no sandbox to be had; only this machine's own page is opened.
  return playwright.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
}

/** An empty page, which may ask for what is its own and for nothing else. */
export async function blankPage(
  browser: Browser,
  isOwn: (url: string) => boolean,
  { width, height, theme, drawnFor }: Required<Looks>,
): Promise<Opened> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    ...(drawnFor !== 'nothing' && { ...FIXED, hasTouch: width < PHONES_END }),
    ...(drawnFor === 'documents' && { deviceScaleFactor: 2 }),
  });
  if (drawnFor !== 'nothing') await useOwnLetters(page);
  if (drawnFor === 'comparison') await usePlainSigns(page);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
  });
  page.on('request', (request) => {
    if (!isOwn(request.url())) complaints.push(`asks elsewhere: ${request.url()}`);
  });
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
