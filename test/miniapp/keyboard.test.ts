import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { mutedFixtures, protectedFixtures, twoChannels } from '../support/fixtures.ts';
import { pageOf } from './asking.ts';
import { describePages, goTo, hasShownAll } from './pages.ts';

/** Reads which values the page has saved since, by their indexes. */
function savesOf(page: Page): () => number[] {
  const saved: number[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/choose')) saved.push(request.postDataJSON().option);
  });
  return () => saved;
}

/** Lets the page give the focus to the button with these words as soon as it has one. */
const focusOnceThere = (page: Page, words: string) =>
  page.evaluate(`new MutationObserver((_, observer) => {
    const button = [...document.querySelectorAll('main button')]
      .find(({ textContent }) => textContent.includes(${JSON.stringify(words)}));
    if (button === undefined) return;
    observer.disconnect();
    button.focus();
  }).observe(document.body, { childList: true, subtree: true })`);

const isChecked = (radio: Locator) => expect.poll(() => radio.isChecked()).toBe(true);

describePages('by keys, a setting', ({ scenario, open }) => {
  it('takes only the value on which somebody rests, and none that they pass', async () => {
    const { anna, cats } = await mutedFixtures(scenario());
    const { page } = await open(anna, cats);
    await goTo(page, 'Rules');
    const saves = savesOf(page);
    const choices = page.getByRole('group', { name: 'If a channel is missing' }).getByRole('radio');
    await choices.nth(0).focus();
    await page.keyboard.press('ArrowRight');
    await isChecked(choices.nth(1));
    await page.keyboard.press('ArrowRight');
    await page.getByText('Saved.').waitFor();
    expect(saves()).toEqual([2]);
    expect(await choices.nth(2).isChecked()).toBe(true);
    const { changes } = await pageOf(scenario(), anna).asks('history', { group: cats.id });
    expect(changes[0]?.lines.map(({ text }) => text).join()).not.toContain('delete only');
    const list = page.getByRole('combobox', { name: 'Remove who does not join' });
    await list.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(saves).toEqual([2, 2]);
    await page.close();
  });

  it.each([
    ['confirmed with Enter', 'Enter'],
    ['confirmed with Space', 'Space'],
    ['left', 'Tab'],
  ])('is saved as soon as it is %s, and at once where it is clicked', async (_, key) => {
    const { anna, cats } = await protectedFixtures(scenario());
    const { page } = await open(anna, cats);
    await page.clock.install();
    await goTo(page, 'Rules');
    const saves = savesOf(page);
    const choices = page.getByRole('group', { name: 'Check on join' }).getByRole('radio');
    await choices.nth(0).focus();
    // From here on nobody rests.
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await page.keyboard.press('ArrowRight');
    await isChecked(choices.nth(1));
    expect(saves()).toEqual([]);
    await page.keyboard.press(key);
    await expect.poll(saves).toEqual([1]);
    await choices.nth(0).check();
    await expect.poll(saves).toEqual([1, 0]);
    await page.close();
  });
});

const isFocused = (place: Locator) =>
  expect.poll(() => place.evaluate((one) => one.matches(':focus'))).toBe(true);

describePages(
  'Enter in a field presses the button that stands with it, and',
  ({ scenario, open }) => {
    it('adds the channel that is named there, once', async () => {
      const { telegram, anna, cats, tag } = await protectedFixtures(scenario());
      const art = telegram.channel('Art', { creator: anna, username: `art_${tag}` });
      await telegram.bot.isAddedTo(art, { by: anna });
      const { page, complaints } = await open(anna, cats);
      await goTo(page, 'Channels');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const field = page.getByLabel('Channel or group');
      await field.press('Enter');
      await field.fill(`@art_${tag}`);
      await field.press('Enter');
      await field.press('Enter');
      await page.getByRole('button', { name: 'Replace: Art' }).waitFor();
      await expect.poll(() => field.inputValue()).toBe('');
      expect(asked.filter((path) => path.endsWith('/add-channel'))).toHaveLength(1);
      expect(complaints).toEqual([]);
      await page.close();
    });

    it('shows who has the id that is searched for', async () => {
      const { anna, bob, cats } = await mutedFixtures(scenario());
      const { page, complaints } = await open(anna, cats);
      await goTo(page, 'People');
      const search = page.getByRole('searchbox');
      await search.fill('Bob');
      await search.press('Enter');
      await search.fill(String(bob.user.id));
      await search.press('Enter');
      await page.getByRole('button', { name: 'Let them write' }).waitFor();
      expect(complaints).toEqual([]);
      await page.close();
    });

    it('saves the notice', async () => {
      const { anna, cats } = await protectedFixtures(scenario());
      const { page, complaints } = await open(anna, cats);
      await goTo(page, 'Notices');
      const field = page.getByLabel('Text of the button').first();
      await field.fill('Done');
      await page.getByText('Not saved yet').waitFor();
      await field.press('Enter');
      await page.getByText('Not saved yet').waitFor({ state: 'detached' });
      expect(await field.inputValue()).toBe('Done');
      expect(complaints).toEqual([]);
      await page.close();
    });
  },
);

describePages('by keys, one goes on', ({ scenario, open }) => {
  const titleOf = (page: Page) => page.getByRole('heading', { level: 1 });

  it('from the button that has asked first, or from the title where it is gone', async () => {
    const { anna, cats, second } = await twoChannels(scenario());
    const { page } = await open(anna, cats);
    const off = page.getByRole('button', { name: 'Switch off' });
    await off.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'No' }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await isFocused(off);
    await goTo(page, 'Channels');
    const [remove, replace] = ['Remove', 'Replace'].map((name) =>
      page.getByRole('button', { name: `${name}: Art` }),
    );
    await remove?.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Yes' }).press('Enter');
    await replace?.waitFor({ state: 'detached' });
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await isFocused(titleOf(page));
    const add = page.getByRole('button', { name: 'Add a channel' });
    await page.getByLabel('Channel or group').fill(second);
    await add.press('Enter');
    await replace?.waitFor();
    await expect.poll(() => add.isDisabled()).toBe(true);
    await isFocused(add);
    await page.close();
  });

  it('from what they went to first, however early that was', async () => {
    const { anna, cats } = await mutedFixtures(scenario());
    const { page } = await open(anna, cats);
    await goTo(page, 'People');
    await focusOnceThere(page, 'Let them write');
    await page.getByRole('button', { name: 'Bob' }).press('Enter');
    const lift = page.getByRole('button', { name: 'Let them write' });
    await lift.waitFor();
    await hasShownAll(page);
    await isFocused(lift);
    await page.close();
  });

  it('from the title where the button that was pressed is gone', async () => {
    const { anna, cats } = await mutedFixtures(scenario());
    const { page } = await open(anna, cats);
    await goTo(page, 'People');
    await page.getByRole('button', { name: 'Bob' }).press('Enter');
    const lift = page.getByRole('button', { name: 'Let them write' });
    await lift.press('Enter');
    await lift.waitFor({ state: 'detached' });
    await isFocused(titleOf(page));
    await page.getByRole('button', { name: 'Close' }).press('Enter');
    await page.getByRole('button', { name: 'Close' }).waitFor({ state: 'detached' });
    await isFocused(titleOf(page));
    await page.getByRole('button', { name: 'Back' }).click();
    await goTo(page, 'Notices');
    for (const name of ['Save', 'Cancel']) {
      await page.getByRole('textbox', { name: 'Warning text' }).fill(`Hello {channels}, ${name}`);
      await page.getByRole('button', { name }).press('Enter');
      await page.getByText('Not saved yet').waitFor({ state: 'detached' });
      await isFocused(titleOf(page));
    }
    await page.close();
  });
});
