import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Person } from '../simulator/dsl/person.ts';
import { type Looks, type Opened, startBrowser } from '../support/browser.ts';
import { describeScenes, ONE_SETUP, type Scenario } from '../support/scenario.ts';
import { chromium } from '../support/services/chromium.ts';
import { SERVED } from './asking.ts';
import { openFor } from './browser.ts';

interface InBrowser {
  readonly scenario: () => Scenario;
  readonly browser: () => Browser;
  /** The page of an admin, at the overview of the group. */
  open(person: Person, group: { readonly id: number }, looks?: Looks): Promise<Opened>;
}

/** Runs the tests in one browser, before one bot that serves its page. */
export function describePages(name: string, tests: (pages: InBrowser) => void): void {
  describe.runIf(chromium !== undefined)('in a browser', () => {
    describeScenes(
      name,
      ONE_SETUP,
      (scenario) => {
        let started: Browser | undefined;
        beforeAll(async () => {
          started = await startBrowser();
        });
        afterAll(() => started?.close());
        const browser = () => {
          if (started === undefined) throw new Error('the browser has not started');
          return started;
        };
        const open: InBrowser['open'] = (person, { id }, looks = {}) =>
          openFor(
            browser(),
            scenario(),
            person,
            `${scenario().bot.address}/app?group=${id}`,
            looks,
          );
        tests({ scenario, browser, open });
      },
      { variables: SERVED },
    );
  });
}

/** Goes to another screen, as one does on a phone. */
export async function goTo(page: Page, name: string): Promise<void> {
  const ways = page.getByRole('navigation');
  const there = ways.getByRole('button', { name });
  if (!(await there.isVisible())) await ways.getByRole('button', { name: 'Back' }).click();
  await there.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
}

/** Keeps back what the bot answers to the next request of a name, until it is let go. */
export async function keepBack(page: Page, name: string) {
  const [asked, letGo, arrived] = [
    Promise.withResolvers<void>(),
    Promise.withResolvers<void>(),
    Promise.withResolvers<void>(),
  ];
  await page.route(
    `**/api/${name}`,
    async (route) => {
      const response = await route.fetch();
      asked.resolve();
      await letGo.promise;
      await route.fulfill({ response });
      arrived.resolve();
    },
    { times: 1 },
  );
  return {
    /** It has been answered, and the page does not know. */
    isAnswered: asked.promise,
    /** The page has the answer, and has shown what it shows of it. */
    async arrives(): Promise<void> {
      letGo.resolve();
      await arrived.promise;
      await hasShownAll(page);
    },
  };
}

/** Waits until the page has shown all that it knows. */
export async function hasShownAll(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
}
