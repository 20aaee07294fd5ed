import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromium } from '../support/services/chromium.ts';
import { barriersIn, openPage } from './browser.ts';
import { openForAll } from './opened.ts';
import { STORY } from './tour/story.ts';

const SIZES = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

const mainPhone = (page: Page) => page.locator('.phone.main');
const phoneOf = (page: Page, name: string) =>
  page.getByRole('region', { name: `${name}’s phone`, exact: true });
const bottomOf = (box: { readonly y: number; readonly height: number } | null) =>
  (box?.y ?? 0) + (box?.height ?? 0);
const playAs = (page: Page, name: string) =>
  page.getByLabel('Play as').getByRole('button', { name, exact: true }).click();
describe.runIf(chromium !== undefined)('the playground in a browser', () => {
  const opened = openForAll();

  const open = (looks: Parameters<typeof openPage>[2] = {}) =>
    openPage(opened().browser, opened().playground.url, looks);

  /** The same with everything as at the start. */
  async function openAnew() {
    await opened().playground.session.act({ do: 'reset' });
    return open();
  }

  it('shows what the bot does from the first message to the last step of the tour', async () => {
    const { page, complaints } = await open();
    await page.getByRole('button', { name: 'Tour' }).click();
    const tour = page.getByRole('complementary', { name: 'Guided tour' });
    for (const [at, { title, frames }] of STORY.entries()) {
      await tour.getByRole('heading', { name: title }).waitFor();
      const isLast = at === STORY.length - 1;
      const next = tour.getByRole('button', {
        name: isLast ? 'Play yourself' : 'Next',
        exact: true,
      });
      await next.waitFor();
      await page.locator('.framed').first().waitFor();
      expect([title, frames, await barriersIn(page)]).toEqual([title, frames, []]);
      await next.click();
    }
    await tour.waitFor({ state: 'detached' });
    expect(await phoneOf(page, 'Dora').getByText('Only you see this').count()).toBe(1);
    expect(await phoneOf(page, 'Bob').getByText('Hello Dora').count()).toBe(0);
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByRole('complementary', { name: 'Hint' }).waitFor();
    expect(await page.getByLabel('Play as').getByText('Dora').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('lets a stranger write, press, join and speak, by keyboard alone', async () => {
    const { page, complaints } = await openAnew();
    const phone = mainPhone(page);
    const field = phone.getByRole('textbox', { name: 'Message' });
    await field.focus();
    await page.keyboard.type('Hello!');
    await page.keyboard.press('Enter');
    await phone.getByText('You are muted here').waitFor();
    await phone.getByRole('button', { name: 'I have joined' }).focus();
    await page.keyboard.press('Enter');
    await phone.getByRole('alertdialog').getByText("You still haven't joined: @catnews").waitFor();
    await page.keyboard.press('Enter');
    await phone.getByRole('alertdialog').waitFor({ state: 'detached' });
    await phone.getByRole('button', { name: 'Join Cat News' }).focus();
    await page.keyboard.press('Enter');
    await phone.getByRole('button', { name: 'Join the channel' }).focus();
    await page.keyboard.press('Enter');
    await phone.getByRole('button', { name: /^Cat Lovers/ }).focus();
    await page.keyboard.press('Enter');
    await field.focus();
    await page.keyboard.type('Here I am.');
    await page.keyboard.press('Enter');
    await phoneOf(page, 'Bob').getByText('Here I am.').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('opens the lists of the app where the bot asks for a channel', async () => {
    const { page } = await openAnew();
    await playAs(page, 'Anna');
    const phone = mainPhone(page);
    await phone.getByRole('button', { name: 'Channel', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Cat Photos');
    expect(await barriersIn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Make' }).click();
    await phone.getByRole('button', { name: /^Cat Lovers/ }).click();
    const field = phone.getByRole('textbox', { name: 'Message' });
    await field.fill('/settings');
    await field.press('Enter');
    await phone.getByRole('button', { name: 'Open settings' }).click();
    await phone.getByRole('button', { name: /Channels$/ }).click();
    await phone.getByRole('button', { name: 'Add a channel' }).click();
    await phone.getByRole('button', { name: '📢 Choose a channel', exact: true }).click();
    await dialog.getByRole('button', { name: 'Cat Photos' }).click();
    await phone.getByRole('log').getByText('Required now, too').waitFor();
    await page.close();
  });

  it('opens the list of people where the bot asks for one', async () => {
    const { page, complaints } = await openAnew();
    await playAs(page, 'Anna');
    const phone = mainPhone(page);
    const field = phone.getByRole('textbox', { name: 'Message' });
    await field.fill('/settings');
    await field.press('Enter');
    await phone.getByRole('button', { name: 'Open settings' }).click();
    await phone.getByRole('button', { name: /People$/ }).click();
    await phone.getByRole('button', { name: 'Allow list: nobody' }).click();
    await phone.getByRole('button', { name: 'Add a person' }).click();
    await phone.getByRole('button', { name: 'Choose from the list' }).click();
    const dialog = page.getByRole('dialog', { name: /^Choose up to/ });
    const share = dialog.getByRole('button', { name: 'Share' });
    expect(await barriersIn(page)).toEqual([]);
    expect(await share.isDisabled()).toBe(true);
    await dialog.getByRole('checkbox', { name: 'Bob' }).check();
    await dialog.getByRole('checkbox', { name: 'Carl' }).check();
    await dialog.getByRole('checkbox', { name: 'Bob' }).uncheck();
    await share.click();
    await phone.getByText('These people may speak without joining').first().waitFor();
    await phone.getByRole('button', { name: 'Carl' }).waitFor();
    await playAs(page, 'Carl');
    await field.fill('May I?');
    await field.press('Enter');
    await phoneOf(page, 'Bob').getByText('May I?').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('leads through the tour on a phone, by keyboard alone', async () => {
    await opened().playground.session.act({ do: 'reset' });
    const { page, complaints } = await open({ width: 360, height: 740 });
    const focused = page.locator(':focus');
    /** Goes on with Tab to what is called so. */
    const tabTo = async (name: string) => {
      const here = () => page.evaluate('document.activeElement.innerText.trim()');
      for (let steps = 0; (await here()) !== name; steps += 1) {
        if (steps > 30) throw new Error(`Tab does not lead to ${name}`);
        await page.keyboard.press('Tab');
      }
    };
    await tabTo('Tour');
    for (const [at, { title }] of STORY.entries()) {
      await page.keyboard.press('Enter');
      const heading = page.getByRole('heading', { name: title });
      await heading.and(focused).waitFor();
      const next = at === STORY.length - 1 ? 'Play yourself' : 'Next';
      await page.getByRole('button', { name: next, exact: true }).waitFor();
      // What the step is about is on the screen, and not under the card.
      const shown = page.locator('.framed').first();
      await shown.waitFor();
      const [card, box] = [await page.locator('.tour').boundingBox(), await shown.boundingBox()];
      expect([title, bottomOf(box) > bottomOf(card)]).toEqual([title, true]);
      await tabTo(next);
    }
    await page.keyboard.press('Enter');
    await page.locator('.tour').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows the calls and the decisions of the bot', async () => {
    const { page } = await openAnew();
    await page.getByRole('button', { name: 'Behind the scenes' }).click();
    const drawer = page.getByRole('complementary', { name: 'Behind the scenes' });
    const field = mainPhone(page).getByRole('textbox', { name: 'Message' });
    await field.fill('Hello!');
    await field.press('Enter');
    await drawer.getByText('Carl: Hello! (Cat Lovers)').waitFor();
    await drawer.getByText('getChatMember Carl in Cat News → left').first().waitFor();
    await drawer.getByText('enforcement: user restricted').waitFor();
    await drawer.getByText('restrictChatMember Carl in Cat Lovers').click();
    await drawer.getByText('"can_send_messages": false').waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await page.close();
  });

  it('breaks Telegram, and mutes nobody while it is broken', async () => {
    const { page } = await openAnew();
    await page.getByRole('button', { name: 'Behind the scenes' }).click();
    await page.getByRole('button', { name: 'Trouble' }).click();
    await page.getByRole('button', { name: /say who is in a channel/ }).click();
    await page.getByText("Telegram can't say who is in a channel").waitFor();
    const phone = mainPhone(page);
    const field = phone.getByRole('textbox', { name: 'Message' });
    await field.fill('Am I in doubt?');
    await field.press('Enter');
    await page.getByText(/\([1-9]\d* calls so far\)/).waitFor();
    await phone.getByText('Am I in doubt?').first().waitFor();
    expect(await phone.getByText('You are muted here').count()).toBe(0);
    await page.getByRole('button', { name: 'End this' }).click();
    await page.getByText('Telegram works.').waitFor();
    await page.close();
  });

  it('lets an admin take the bot’s rights away', async () => {
    const { page } = await openAnew();
    await playAs(page, 'Anna');
    const phone = mainPhone(page);
    await phone.getByRole('button', { name: 'Members and rights' }).click();
    expect(await barriersIn(page)).toEqual([]);
    await phone.getByRole('checkbox', { name: 'Ban users' }).click();
    await phone.getByRole('button', { name: 'Back to the chat' }).click();
    await phone
      .getByText(/The protection of Cat Lovers is suspended/)
      .first()
      .waitFor();
    await page.close();
  });

  it('is readable for everybody in both themes, on a phone and on a desk', async () => {
    for (const size of SIZES) {
      for (const theme of ['light', 'dark'] as const) {
        const { page, complaints } = await open({ ...size, theme });
        const found = [...(await barriersIn(page)), ...complaints];
        expect([size.width, theme, found]).toEqual([size.width, theme, []]);
        await page.close();
      }
    }
  });

  it('looks the same each time, for pictures', async () => {
    const read = async () => {
      const { page } = await openAnew();
      await page.getByRole('button', { name: 'Behind the scenes' }).click();
      const text = await page.locator('body').innerText();
      await page.close();
      return text;
    };
    const first = await read();
    expect(first).toContain('10:00');
    expect(await read()).toBe(first);
  });
});
