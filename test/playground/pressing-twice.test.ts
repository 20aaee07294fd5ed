import { describe, expect, it } from 'vitest';
import { hasShownAll } from '../miniapp/pages.ts';
import { chromium } from '../support/services/chromium.ts';
import { openPage } from './browser.ts';
import { openForAll } from './opened.ts';
import { STORY } from './tour/story.ts';

describe.runIf(chromium !== undefined)('whoever presses twice in the playground', () => {
  const opened = openForAll();

  it('sees the tour from its beginning, and no fault of the one they left', async () => {
    const { page } = await openPage(opened().browser, opened().playground.url);
    const start = page.getByRole('button', { name: 'Tour', exact: true });
    const next = page.getByRole('button', { name: 'Next', exact: true });
    const left = Promise.withResolvers<void>();
    await page.route('**/act', async (route) => {
      if (route.request().postDataJSON().step !== 1) return route.continue();
      await left.promise;
      // As of a step whose sandbox has ended.
      return route.fulfill({ status: 504, json: { error: 'nobody is muted' } });
    });
    await start.click();
    await next.click();
    await page.getByRole('heading', { name: STORY[1]?.title ?? '' }).waitFor();
    await start.dblclick();
    await page.getByRole('heading', { name: STORY[0]?.title ?? '' }).waitFor();
    await next.waitFor();
    const answered = page.waitForResponse((one) => one.status() === 504);
    left.resolve();
    await answered;
    await hasShownAll(page);
    expect(await page.getByText('did not come out').count()).toBe(0);
    await next.waitFor();
    await page.close();
  });

  it('begins anew once, and is told that it takes a while', async () => {
    const { playground, browser } = opened();
    const { page, complaints } = await openPage(browser, playground.url);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const { run } = playground.session.view();
    await page.getByRole('button', { name: 'Reset' }).dblclick();
    await page.locator('button[title=Reset][aria-busy=true]').waitFor();
    await page.locator('button[title=Reset][aria-busy=false]').waitFor();
    expect(asked).toEqual(['/act']);
    expect(playground.session.view().run).toBe(run + 1);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
