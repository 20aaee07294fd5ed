import type { Browser } from 'playwright-core';
import { openFor } from '../../test/miniapp/browser.ts';
import { startBrowser } from '../../test/support/browser.ts';
import { chromium } from '../../test/support/services/chromium.ts';
import { FIRST_ADMIN } from '../bot-api.ts';
import type { Contender } from '../contender.ts';
import { groupId } from '../fixtures.ts';
import type { Figure } from '../result.ts';
import { spread } from '../statistics.ts';

const ADMIN = { id: FIRST_ADMIN + 1, is_bot: false, first_name: 'Anna' };
const PAINTED = `performance.getEntriesByName('first-contentful-paint')[0].startTime`;
const LOADS = 8;
const SLOWER = 4;

/** When a phone that is four times slower than this machine paints first, and shows the group. */
export async function measureFirstPaint(item: string, bot: Contender): Promise<Figure[]> {
  if (chromium === undefined) {
    process.stderr.write('there is no chromium, so no page is opened … ');
    return [];
  }
  await using stack = new AsyncDisposableStack();
  const browser = await startBrowser();
  stack.defer(() => browser.close());
  const times = await loads(browser, bot);
  const figure = (what: string, values: number[], goal?: string): Figure => ({
    ...{ item, what: `${what}, on a processor ${SLOWER} times slower`, unit: 'ms' },
    values: spread(values),
    ...(goal !== undefined && { goal }),
  });
  return [
    figure(
      'first paint of the page',
      times.map(({ painted }) => painted),
      '< 300 ms',
    ),
    figure(
      'overview of a group on the page',
      times.map(({ shown }) => shown),
    ),
  ];
}

async function loads(browser: Browser, { token, target }: Contender) {
  const telegram = { token, clock: { now: () => Math.floor(Date.now() / 1000) } };
  const url = `${target.address}/app?group=${groupId(0)}`;
  const served = { telegram, bot: { address: target.address } };
  const { page } = await openFor(browser, served, { user: ADMIN }, url);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times: { painted: number; shown: number }[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    await page.reload();
    await page.getByText('Enabled').waitFor();
    const shown = Number(await page.evaluate('performance.now()'));
    times.push({ painted: Number(await page.evaluate(PAINTED)), shown });
  }
  return times;
}
