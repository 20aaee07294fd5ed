import { expect, it } from 'vitest';
import { scrape } from '../support/exposition.ts';
import { choose, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes(
  '/settings',
  ONE_SETUP,
  (scenario) => {
    it('shows the real values and changes them by presses of admins', async () => {
      const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
      const settings = await openSettings({ anna, cats });
      expect(settings.text).toContain('Check on join: on');
      expect(settings.text).toContain('Notices stay: 5 min');
      expect(await bob.presses(settings, 'Check on join')).toMatchObject({ alert: true });
      await choose({ telegram, anna }, settings, 'Check on join', 'off');
      const carl = telegram.user('Carl');
      await carl.joins(cats);
      await telegram.settled();
      expect(cats.canSpeak(carl)).toBe(true);
    });

    it('takes texts as replies, and uses them', async () => {
      const { anna, bob, cats, reference } = await protectedFixtures(scenario());
      const settings = await openSettings({ anna, cats });
      await anna.presses(settings, 'Warning text');
      const prompt = await cats.shows(/Warning text: reply to this message/);
      await anna.says(cats, 'x'.repeat(501), { replyTo: prompt });
      await cats.shows(/501 characters; 500 are possible/);
      await anna.says(cats, '{user}, first join {channels} & read the rules of <{group}>', {
        replyTo: prompt,
      });
      await cats.shows(/Warning text is now/);
      await anna.presses(settings, 'Verify button');
      const second = await cats.shows(/Verify button: reply to this message/);
      await anna.says(cats, 'Let me in', { replyTo: second });
      await cats.shows(/Verify button is now: Let me in/);
      await bob.says(cats, 'hi');
      const notice = await cats.shows(/^Bob, first join/);
      expect(notice.text).toBe(`Bob, first join ${reference} & read the rules of <Cats>`);
      expect(notice.buttons.at(-1)?.[0]?.text).toBe('Let me in');
    });

    it('lets notices go when their time is up', async () => {
      const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
      const settings = await openSettings({ anna, cats });
      await choose({ telegram, anna }, settings, 'Commands stay', '15 s');
      const command = await anna.says(cats, '/status');
      const status = await cats.shows(/Enabled/);
      await telegram.settled();
      await scenario().passes(16);
      await status.disappears();
      await command.disappears();
      await bob.says(cats, 'hi');
      await cats.shows(/Hello Bob/);
    });

    it('loses nothing when two admins edit at once', async () => {
      const { telegram, anna, cats } = await protectedFixtures(scenario());
      const ada = telegram.user('Ada');
      await ada.joins(cats);
      anna.promotes(ada, cats);
      await telegram.settled();
      await anna.says(cats, '/settings');
      const first = await cats.shows(/Settings of Cats/);
      await Promise.all([
        anna.pressesData(first, 'set:onUnknown:1'),
        ada.pressesData(first, 'set:checkOnJoin:1'),
      ]);
      await telegram.settled();
      await anna.says(cats, '/settings');
      const now = await cats.shows(/Settings of Cats/, { after: first });
      expect(now.text).toContain('If membership is unknown: block');
      expect(now.text).toContain('Check on join: off');
    });

    it('lets people on the allow list speak, also those who are muted already', async () => {
      const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
      await bob.says(cats, 'hi');
      await cats.shows(/Hello Bob/);
      const settings = await openSettings({ anna, cats });
      await anna.presses(settings, 'Allow list: nobody');
      await settings.becomes(/Nobody may speak without joining/);
      await anna.presses(settings, 'Add a person');
      const prompt = await cats.shows(/Allow list: reply to this message/);
      await anna.says(cats, '@bob', { replyTo: prompt });
      await cats.shows(/That names nobody/);
      await anna.says(cats, String(bob.id), { replyTo: prompt });
      const list = await cats.shows(/These people may speak/);
      await telegram.until(() => cats.canSpeak(bob), 'Bob to be lifted');
      const message = await bob.says(cats, 'thank you');
      await telegram.settled();
      expect(message.isDeleted).toBe(false);
      await anna.presses(list, `➖ ${bob.id}`);
      await list.becomes(/Nobody may speak without joining/);
      const next = await bob.says(cats, 'and now?');
      await next.disappears();
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
      const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
      const settings = await openSettings({ anna, cats });
      await anna.pressesData(settings, 'set:dryRun:0');
      await settings.becomes(/Dry run \(nobody is muted\): on/);
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
