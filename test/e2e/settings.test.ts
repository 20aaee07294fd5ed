import { expect, it } from 'vitest';
import { scrape } from '../support/exposition.ts';
import { choose, openSettings, protectedFixtures, roomData, shownTo } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes(
  '/settings',
  ONE_SETUP,
  (scenario) => {
    it('shows the real values and changes them by presses of admins', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, bob, cats } = fixtures;
      const shown = await shownTo(fixtures);
      expect(shown).toContain('🚪 Check on join: on');
      expect(shown).toContain('🗑 Notices stay: 5 min');
      const forged = await bob.opensPrivateChat('/help');
      const press = await bob.pressesData(forged, roomData(cats, 'set!to:checkOnJoin:1'));
      expect(press).toMatchObject({ text: expect.stringMatching(/^⛔ Only group/), alert: true });
      expect(await shownTo(fixtures)).toEqual(shown);
      await choose(fixtures, await openSettings(fixtures), 'Check on join', 'off');
      const carl = telegram.user('Carl');
      await carl.joins(cats);
      await telegram.settled();
      expect(cats.canSpeak(carl)).toBe(true);
    });

    it('lets notices go when their time is up', async () => {
      const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
      const settings = await openSettings({ anna, cats });
      await choose({ telegram, anna }, settings, 'Commands stay', '15 s');
      const command = await anna.saysAnonymously(cats, '/status');
      const status = await cats.shows(/Enabled/);
      await telegram.settled();
      await scenario().passes(16);
      await status.disappears();
      await command.disappears();
      await bob.says(cats, 'hi');
      await cats.shows(/Hello Bob/);
    });

    it('loses nothing when two admins edit at once', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, anna, cats } = fixtures;
      const ada = telegram.user('Ada');
      await ada.joins(cats);
      anna.promotes(ada, cats);
      await telegram.settled();
      const hers = await openSettings({ anna: ada, cats });
      const room = await openSettings({ anna, cats });
      await Promise.all([
        anna.pressesData(room, roomData(cats, 'set!to:onUnknown:1')),
        ada.pressesData(hers, roomData(cats, 'set!to:checkOnJoin:1')),
      ]);
      await telegram.settled();
      const shown = await shownTo(fixtures);
      expect(shown).toContain('❓ If membership is unknown: block');
      expect(shown).toContain('🚪 Check on join: off');
    });

    it('speaks to members in the language of the group', async () => {
      const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
      const settings = await openSettings({ anna, cats });
      await choose({ telegram, anna }, settings, 'Members read', 'Deutsch');
      await bob.says(cats, 'hi');
      const notice = await cats.shows(/^Hallo Bob, um in dieser Gruppe/);
      expect(notice.buttons.at(-1)?.[0]?.text).toBe('✅ Ich bin beigetreten');
      const press = await bob.presses(notice, 'Ich bin beigetreten');
      expect(press.text).toMatch(/^Dir fehlt noch: @news/);
      await bob.joins(news);
      await telegram.until(() => cats.canSpeak(bob), 'Bob to be lifted');
      await bob.leaves(news);
      await cats.shows(/Bob, du kannst hier nicht mehr schreiben/);
    });

    it('mutes nobody in a dry run, and says and counts who would be', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, bob, cats } = fixtures;
      const room = await openSettings(fixtures);
      await choose(fixtures, room, 'Dry run (nobody is muted)', 'on');
      const counted = async () =>
        (await scrape(scenario().bot.address)).value('bot_dry_run_offences_total') ?? 0;
      const before = await counted();
      const message = await bob.says(cats, 'hi');
      await telegram.settled();
      expect(message.isDeleted).toBe(false);
      expect(cats.canSpeak(bob)).toBe(true);
      expect(await counted()).toBe(before + 1);
      expect(scenario().bot.output()).toContain('dry run: user would be restricted');
    });
  },
  { timePasses: true },
);
