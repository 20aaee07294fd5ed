import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { barriersIn, type Theme } from '../support/browser.ts';
import {
  mutedFixtures,
  openSettings,
  protectedFixtures,
  twoChannels,
} from '../support/fixtures.ts';
import { pageOf } from './asking.ts';
import { describePages, goTo } from './pages.ts';

const SCREENS = [
  ...['Channels', 'Rules', 'Notices and texts', 'Language'],
  ...['People', 'Statistics', 'History', 'Copy and export'],
];

describePages('the page', ({ scenario, browser, open }) => {
  it.each<[Theme, number]>([
    ['light', 320],
    ['dark', 360],
    ['light', 768],
    ['dark', 1280],
  ])('puts nothing in the way of anybody: %s, %i px', async (theme, width) => {
    const { telegram, anna, bob, cats } = await twoChannels(scenario());
    await bob.says(cats, 'hello');
    await telegram.bot.mutes(bob, cats);
    const { page, complaints } = await open(anna, cats, { theme, width });
    await page.getByText('Enabled').waitFor();
    expect(await barriersIn(page)).toEqual([]);
    for (const name of SCREENS) {
      await goTo(page, name);
      expect([name, await barriersIn(page)]).toEqual([name, []]);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('runs from right to left for whom it should, at the narrowest, too', async () => {
    const { telegram, anna, cats } = await protectedFixtures(scenario());
    const dora = telegram.user('Dora', { languageCode: 'ar' });
    anna.promotes(dora, cats);
    await telegram.settled();
    const { page, complaints } = await open(dora, cats, { width: 320 });
    await page.getByRole('button', { name: /القنوات/ }).click();
    await page.getByRole('heading', { level: 1, name: /القنوات/ }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await barriersIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows the notice while it is typed, and members read what was saved', async () => {
    const { telegram, anna, bob, cats, reference } = await protectedFixtures(scenario());
    const { page } = await open(anna, cats);
    await goTo(page, 'Notices');
    const preview = page.getByRole('region', { name: 'Preview' });
    await preview.getByText('you must join').waitFor();
    const text = page.getByRole('textbox', { name: 'Warning text' });
    await text.fill('Welcome {user}! First ');
    await text.press('End');
    await page.getByRole('button', { name: '{channels}' }).click();
    await text.press('Control+A');
    await page.getByRole('button', { name: 'Bold' }).click();
    await preview.getByText(`First ${reference}`).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await bob.says(cats, 'hello');
    const notice = await cats.shows(/Welcome Bob! First/);
    expect(notice.text).toBe(`Welcome Bob! First ${reference}`);
    expect(notice.entities).toContainEqual(expect.objectContaining({ type: 'bold', offset: 0 }));
    expect(telegram.complaints).toEqual([]);
    await page.close();
  });

  it('says at once what is wrong with a text, and saves none', async () => {
    const { anna, cats } = await protectedFixtures(scenario());
    const { page } = await open(anna, cats);
    await goTo(page, 'Notices');
    await page.getByRole('textbox', { name: 'Warning text' }).fill('Hello {chanels}');
    await page.getByText('did you mean {channels}?').waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await page.close();
  });

  it('lets two admins change things at once, and loses nothing', async () => {
    const { telegram, anna, cats } = await protectedFixtures(scenario());
    const ada = telegram.user('Ada');
    anna.promotes(ada, cats);
    await telegram.settled();
    const pages = [await open(anna, cats), await open(ada, cats)] as const;
    for (const { page } of pages) await goTo(page, 'Rules');
    const [hers, other] = pages.map(({ page }) => page);
    const pick = (page: Page | undefined, setting: string, value: string) =>
      page
        ?.getByRole('group', { name: setting })
        .getByRole('radio', { name: value, exact: true })
        .check();
    await Promise.all([pick(hers, 'Mutes last', '7 d'), pick(other, 'Check on join', 'off')]);
    await Promise.all(pages.map(({ page }) => page.getByText('Saved.').waitFor()));
    const room = await openSettings({ anna, cats });
    await anna.presses(room, 'Rules');
    await room.becomes(/Whom I check/);
    const labels = room.buttons.flat().map(({ text }) => text);
    expect(labels).toContainEqual(expect.stringMatching(/Mutes last: 7 d/));
    expect(labels).toContainEqual(expect.stringMatching(/Check on join: off/));
    for (const { page } of pages) await page.close();
  });

  it('saves a text over what another admin has saved meanwhile only once that was shown', async () => {
    const { telegram, anna, cats } = await protectedFixtures(scenario());
    const ada = telegram.user('Ada');
    anna.promotes(ada, cats);
    await telegram.settled();
    const [{ page: hers }, { page: other }] = [await open(anna, cats), await open(ada, cats)];
    const text = (page: Page) => page.getByRole('textbox', { name: 'Warning text' });
    const save = (page: Page) => page.getByRole('button', { name: 'Save' });
    for (const page of [hers, other]) await goTo(page, 'Notices');
    await text(hers).fill('From Anna, {channels}');
    await text(other).fill('From Ada, {channels}');
    await save(other).click();
    await other.getByText('Saved.').waitFor();
    await save(hers).click();
    const beside = hers.locator('.beside');
    await beside.getByText('Somebody has changed this meanwhile').waitFor();
    await beside.getByText('From Ada, {channels}').waitFor();
    const saved = async () => {
      const { languages } = await pageOf(scenario(), anna).asks('notice', { group: cats.id });
      return languages.find(({ code }) => code === 'en')?.own?.text;
    };
    expect(await saved()).toBe('From Ada, {channels}');
    expect(await text(hers).inputValue()).toBe('From Anna, {channels}');
    expect(await barriersIn(hers)).toEqual([]);
    await save(hers).click();
    await hers.getByText('Saved.').waitFor();
    expect(await saved()).toBe('From Anna, {channels}');
    await beside.getByText('Somebody has changed this meanwhile').waitFor({ state: 'detached' });
    await hers.close();
    await other.close();
  });

  it('takes no rule that contradicts another, and shows the one in force', async () => {
    const { anna, cats } = await protectedFixtures(scenario());
    const { page } = await open(anna, cats);
    await goTo(page, 'Rules');
    const choices = page.getByRole('group', { name: 'If a channel is missing' });
    await choices.getByRole('radio', { name: 'delete only' }).check();
    await page.getByText('Saved.').waitFor();
    const removal = page.getByRole('combobox', { name: 'Remove who does not join' });
    await removal.selectOption({ index: 2 });
    await page.getByText('nobody would be removed').waitFor();
    await expect.poll(() => removal.inputValue()).toBe('0');
    await page.close();
  });

  it('changes the channels, by the keyboard alone', async () => {
    const { telegram, anna, cats } = await twoChannels(scenario());
    const { page } = await open(anna, cats, { width: 1280 });
    await goTo(page, 'Channels');
    await page.getByText('One has to be in all of them.').waitFor();
    await page.getByRole('button', { name: 'Remove: Art' }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog')
      .getByText(/Really remove/)
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('is no longer required').waitFor();
    await page.getByRole('button', { name: 'Remove: News' }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog')
      .getByText(/is the only one/)
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Replace: News' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await page.getByLabel('Channel or group').fill('@no_such_channel');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .getByText(/can't find a channel/)
      .waitFor();
    await anna.says(cats, '/status');
    const status = await cats.shows(/Protection: ✅ Enabled/, { to: anna });
    expect(status.text).not.toMatch(/@art_/);
    expect(telegram.complaints).toEqual([]);
    await page.close();
  });

  it('says why somebody cannot write, and lets them', async () => {
    const { telegram, anna, bob, cats } = await mutedFixtures(scenario());
    const { page } = await open(anna, cats);
    await goTo(page, 'People');
    await page.getByRole('searchbox').fill('bo');
    await page.getByRole('button', { name: 'Bob' }).click();
    await page.getByText('Bob is muted by me since').waitFor();
    await page.getByRole('button', { name: 'Let them write' }).click();
    await telegram.bot.unmutes(bob, cats);
    await page.getByRole('button', { name: 'Take off the allow list' }).waitFor();
    await page.close();
  });

  it('takes a file in after a look at what it would change', async () => {
    const { anna, cats } = await protectedFixtures(scenario());
    const { page } = await open(anna, cats);
    await goTo(page, 'Copy');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    expect((await saved).suggestedFilename()).toBe('nezuko-Cats.json');
    const file = JSON.parse(await page.getByRole('textbox').inputValue());
    file.settings.muteLength = 604_800;
    await page.getByLabel('Import').setInputFiles({
      ...{ name: 'x.json', mimeType: 'application/json' },
      buffer: Buffer.from(JSON.stringify(file)),
    });
    await page.getByText('Mutes last: 24 h → 7 d').waitFor();
    await page.getByRole('button', { name: 'Apply', exact: false }).click();
    await page.getByText('is set up like that now').waitFor();
    await goTo(page, 'History');
    await page.getByText('Mutes last: 24 h → 7 d').waitFor();
    await page.close();
  });

  it('draws what the gate has done, and keeps it as a file', async () => {
    const { anna, cats } = await mutedFixtures(scenario());
    // Everything that was counted is written at the latest when the bot stops.
    await scenario().restart();
    const { page, complaints } = await open(anna, cats);
    await goTo(page, 'Statistics');
    await page.getByRole('radio', { name: '7 d' }).check();
    await page.getByRole('figure', { name: 'Muted' }).getByText('1').first().waitFor();
    expect(await page.getByRole('figure').count()).toBe(3);
    expect(await barriersIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'CSV' }).click();
    expect(await page.getByRole('textbox').inputValue()).toMatch(/^date_utc,channel_id,/);
    await page.getByRole('button', { name: 'Weekly report' }).click();
    await page.getByRole('status').getByText('Weekly report').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('tells whom it does not know to open it from Telegram', async () => {
    const page = await browser().newPage();
    await page.goto(`${scenario().bot.address}/app`);
    await page.getByText('Open this page from your chat with me').waitFor();
    await page.close();
  });

  it('leads back from a person by one button, and by the way back of the app', async () => {
    const { anna, cats } = await mutedFixtures(scenario());
    const { page } = await open(anna, cats);
    await goTo(page, 'People');
    const list = page.getByRole('heading', { level: 1, name: 'People' });
    for (const back of [
      () => page.getByRole('button', { name: 'Back' }).click(),
      () => page.goBack(),
    ]) {
      await page.getByRole('button', { name: 'Bob' }).click();
      await page.getByRole('heading', { level: 1, name: 'Bob' }).waitFor();
      expect(await page.getByRole('button', { name: 'Back' }).count()).toBe(1);
      await back();
      await list.waitFor();
    }
    await page.close();
  });
});
