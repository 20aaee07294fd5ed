import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { type Fixtures, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, TWO_SETUPS } from '../support/scenario.ts';
import { pageOf, SERVED } from './asking.ts';
import { describePages, goTo } from './pages.ts';

const fileWith = (settings: object) => JSON.stringify({ nezuko: 'settings', version: 1, settings });

/** What a history of the group says, the newest first. */
async function historyOf(anna: Fixtures['anna'], cats: Fixtures['cats']): Promise<string> {
  const room = await openSettings({ anna, cats });
  await anna.presses(room, 'History');
  await room.becomes(/Who changed what/);
  return room.text;
}

describeScenes(
  'settings that the page takes over',
  TWO_SETUPS,
  (scenario) => {
    it('contradict nothing that stays, or none of them comes', async () => {
      const { anna, cats } = await protectedFixtures(scenario());
      const page = pageOf(scenario(), anna);
      const group = cats.id;
      const content = fileWith({ removeAfterHours: 24, muteLength: 3_600 });
      expect((await page.asks('compare', { group, content })).ofTheRest).toBe(true);
      await page.asks('choose', { group, key: 'onOffence', option: 1 });
      const looked = await page.asks('compare', { group, content });
      expect(looked).toMatchObject({ ofTheRest: false, changes: [] });
      expect(looked.fault?.text).toContain('nobody would be removed');
      const applied = await page.asks('apply', { group, content, withChannels: false });
      expect(applied.fault?.text).toMatch(/Nothing has changed:\n.*nobody would be removed/);
      expect(await historyOf(anna, cats)).not.toContain('Mutes last');
    });

    it('go to no group that the person may not configure, or not any more', async () => {
      const { telegram, anna, bob, cats, reference } = await protectedFixtures(scenario());
      const other = await protectedFixtures(scenario());
      const dogs = telegram.supergroup('Dogs', { creator: anna });
      await telegram.bot.isAddedTo(dogs, { by: anna });
      await anna.says(dogs, `/protect ${reference}`);
      await dogs.shows(/Protection Activated/);
      await bob.joins(dogs);
      for (const chat of [cats, dogs]) anna.promotes(bob, chat);
      await telegram.settled();
      const page = pageOf(scenario(), bob);
      const group = cats.id;
      await page.asks('choose', { group, key: 'checkOnJoin', option: 1 });
      const looked = await page.asks('compare-copy', { group, target: dogs.id });
      expect(looked.changes.map(({ text }) => text).join()).toContain('Check on join: on → off');
      anna.demotes(bob, dogs);
      await telegram.settled();
      for (const target of [dogs.id, other.cats.id, cats.id, -1_000_000_000_001]) {
        const copy = { group, target, withChannels: false };
        const answers = [
          await page.asks('compare-copy', { group, target }),
          await page.asks('apply-copy', copy),
        ];
        for (const { fault, title, ofTheRest } of answers) {
          expect([fault?.text, title, ofTheRest]).toEqual([expect.any(String), undefined, false]);
        }
      }
      expect(await historyOf(anna, dogs)).not.toContain('Check on join');
      expect(await historyOf(other.anna, other.cats)).not.toContain('Check on join');
    });
  },
  { variables: SERVED },
);

describePages('what the page could not take over', ({ scenario, open }) => {
  /** A file on the disk, which is chosen as people do: browsers say nothing of what stands there. */
  async function fileOf(content: string) {
    const folder = await mkdtemp(join(tmpdir(), 'nezuko-file-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'settings.json');
    await writeFile(path, content);
    return async (page: Page) => {
      const asked = page.waitForEvent('filechooser');
      await page.getByLabel('Import').click();
      await (await asked).setFiles(path);
    };
  }

  it('is tried again, from the same file, with what was found before', async () => {
    const { telegram, anna, cats, news, tag } = await protectedFixtures(scenario());
    const art = telegram.channel('Art', { creator: anna, username: `art_${tag}` });
    const channels = [{ id: news.id }, { id: art.id }];
    const chooseIn = await fileOf(JSON.stringify({ nezuko: 'settings', version: 1, channels }));
    const { page } = await open(anna, cats);
    await goTo(page, 'Copy');
    await page.route('**/api/compare', (route) => route.abort(), { times: 1 });
    await chooseIn(page);
    await page.getByText("I can't be reached").waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    const apply = page.getByRole('button', { name: /Apply.*channels/ });
    await apply.waitFor();
    await apply.click();
    await page.getByText('Nothing has changed:').waitFor();
    await telegram.bot.isAddedTo(art, { by: anna });
    await telegram.settled();
    await apply.click();
    await page.getByText('is set up like that now').waitFor();
    await page.getByText('Nothing would change').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Nothing would change').waitFor({ state: 'detached' });
    await chooseIn(page);
    await page.getByText('Nothing would change').waitFor();
    await page.close();
  });

  it('is tried again for the group that was chosen', async () => {
    const { telegram, anna, cats, reference } = await protectedFixtures(scenario());
    const dogs = telegram.supergroup('Dogs', { creator: anna });
    await telegram.bot.isAddedTo(dogs, { by: anna });
    await anna.says(dogs, `/protect ${reference}`);
    await dogs.shows(/Protection Activated/);
    await telegram.settled();
    const { page } = await open(anna, cats);
    await goTo(page, 'Copy');
    await page.route('**/api/compare-copy', (route) => route.abort(), { times: 1 });
    await page.getByRole('combobox', { name: 'To which group?' }).selectOption('Dogs');
    await page.getByText("I can't be reached").waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Nothing would change in Dogs').waitFor();
    await page.close();
  });
});
