import type { OperationName } from '../../../src/contract/operations.ts';
import { pageOf } from '../../miniapp/asking.ts';
import { openFor } from '../../miniapp/browser.ts';
import type { startBrowser, Theme } from '../../support/browser.ts';
import { freePort } from '../../support/services/free-port.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

/** A look at the page for admins, as one has it on a phone. */
export interface PageLook {
  readonly name: string;
  readonly who: string;
  readonly group: string;
  readonly screen: keyof typeof ASKED;
  /** Where the bot serves it. */
  readonly address: string;
  /** In CSS pixels; what is below is not in the picture. */
  readonly height: number;
}

const PHONE_WIDTH = 400;
/** What each screen asks the bot for. */
const ASKED = {
  overview: [['overview', {}]],
  notices: [['notice', {}]],
  statistics: [['statistics', { days: 7 }]],
} as const satisfies Record<string, readonly (readonly [OperationName, object])[]>;

/** Starts the bot anew with the page, and has a look at it. */
export async function openPages(
  sandbox: Sandbox,
  look: (look: PageLook) => Promise<void>,
): Promise<void> {
  const PORT = String(await freePort());
  const address = `http://127.0.0.1:${PORT}`;
  for (const { screen, height } of [
    { screen: 'overview', height: 1_120 },
    { screen: 'notices', height: 900 },
    { screen: 'statistics', height: 900 },
  ] as const) {
    // Who looks at so much in a moment is told to slow down, but not by a new process.
    await sandbox.power.again({ PUBLIC_URL: address, PORT });
    await look({
      name: `page-${screen}`,
      who: 'Anna',
      group: 'Cat Lovers',
      screen,
      address,
      height,
    });
  }
}

/** What is to be read on it: what the bot answers, without drawing it. */
export async function shownOnPage({ roster }: Sandbox, look: PageLook): Promise<string[]> {
  const served = { telegram: roster.telegram, bot: { address: look.address } };
  const page = pageOf(served, roster.named(look.who));
  const group = roster.titled(look.group).id;
  const answers = [];
  for (const [name, more] of ASKED[look.screen])
    answers.push(await page.asks(name, { group, ...more }));
  return textsIn(answers);
}

/** Every word and number, wherever it stands; addresses name the bot, which has another name each time. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : value.split('\n');
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

export async function photographPage(
  browser: Awaited<ReturnType<typeof startBrowser>>,
  { roster }: Sandbox,
  look: PageLook,
  theme: Theme,
): Promise<Buffer> {
  const { address, height, screen } = look;
  const served = { telegram: roster.telegram, bot: { address } };
  const url = `${address}/app?group=${roster.titled(look.group).id}`;
  const looks = { theme, width: PHONE_WIDTH, height, drawnFor: 'documents' } as const;
  const { page } = await openFor(browser, served, roster.named(look.who), url, looks);
  if (screen === 'notices') {
    await page.getByRole('button', { name: 'Notices and texts' }).click();
    await page.locator('.bubble').waitFor();
  }
  if (screen === 'statistics') {
    await page.getByRole('button', { name: 'Statistics' }).click();
    await page.getByRole('radio', { name: '7 d' }).check();
    await page.getByText('Mar 1', { exact: true }).first().waitFor();
  }
  await page.evaluate('document.fonts.ready');
  await page.evaluate('document.activeElement?.blur()');
  const png = await page.screenshot({ type: 'png' });
  await page.close();
  return png;
}
