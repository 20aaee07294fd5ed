import { describe, expect, it } from 'vitest';
import type { Person } from '../simulator/dsl/person.ts';
import { type Fixtures, openSettings, protectedFixtures, roomData } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

const ADMINS_ONLY = '⛔ Only group administrators can use this command.';
const CANNOT_TELL = /can't reach Telegram to see whether you're an admin/;

/** How often it was asked who the person is in the group. */
function looks({ telegram, cats }: Fixtures, people: readonly Person[]): number {
  const ids = new Set<unknown>(people.map(({ id }) => id));
  return telegram
    .callsOf('getChatMember')
    .filter(({ params }) => params.chat_id === cats.id && ids.has(params.user_id)).length;
}

/** Strangers to the group's administration, who may speak. */
function members({ telegram, news, cats }: Fixtures, count: number): Person[] {
  return Array.from({ length: count }, (_, index) => {
    const person = telegram.user(`Member${index}`);
    person.joins(news);
    person.joins(cats);
    return person;
  });
}

describeScenes('whether somebody is an admin', ONE_SETUP, (scenario) => {
  describe('whoever is no admin', () => {
    it('costs no call by commands of other bots, or unknown ones', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, cats } = fixtures;
      const [eve] = members(fixtures, 1);
      if (eve === undefined) return;
      await telegram.settled();
      for (let count = 0; count < 15; count += 1) {
        for (const text of ['/roll@dice_bot', '/status@dice_bot', '/roll', 'see /status']) {
          await eve.says(cats, text);
        }
      }
      await telegram.settled();
      expect(looks(fixtures, [eve])).toBe(0);
      const asked = await eve.says(cats, `/status@${telegram.bot.username.toUpperCase()}`);
      await cats.shows(/Enabled/, { to: eve, after: asked });
      // Whether she may read who set it up.
      expect(looks(fixtures, [eve])).toBe(1);
    });

    it('is refused again and again by one look, until they are made an admin', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, anna, cats } = fixtures;
      const [eve] = members(fixtures, 1);
      if (eve === undefined) return;
      await telegram.settled();
      const forged = await eve.opensPrivateChat('/help');
      const practise = () => eve.pressesData(forged, roomData(cats, 'set!to:dryRun:0'));
      for (let count = 0; count < 15; count += 1) {
        expect(await practise()).toMatchObject({ text: ADMINS_ONLY });
      }
      const refused = await eve.says(cats, '/settings');
      await cats.shows(ADMINS_ONLY, { after: refused });
      expect(looks(fixtures, [eve])).toBe(1);
      anna.promotes(eve, cats);
      await telegram.settled();
      const heard = await eve.says(cats, '/settings');
      await cats.shows(/Settings are made in our private chat/, { to: eve, after: heard });
      await openSettings({ anna: eve, cats });
      anna.demotes(eve, cats);
      expect(await practise()).toMatchObject({ text: ADMINS_ONLY });
    });

    it('cannot use up the calls that enforcement needs, many together either', async () => {
      const fixtures = await protectedFixtures(scenario(), { isOpen: true });
      const { telegram, cats } = fixtures;
      const crowd = members(fixtures, 60);
      const forged = await Promise.all(
        crowd.map(async (person) => ({ person, under: await person.opensPrivateChat('/help') })),
      );
      await telegram.settled();
      // Telegram takes twenty of these calls a second in this group.
      const times: number[] = [];
      const rule = telegram.faults.add({
        method: 'getChatMember',
        match: ({ chat_id }: Readonly<Record<string, unknown>>) => {
          if (chat_id !== cats.id) return false;
          times.push(performance.now());
          return times.filter((time) => time > performance.now() - 1_000).length > 20;
        },
        kind: '429',
        retryAfter: 60,
      });
      const presses = forged.map(({ person, under }) =>
        person.pressesData(under, roomData(cats, 'set!to:dryRun:0')),
      );
      const spammers = Array.from({ length: 10 }, (_, index) => telegram.user(`Spammer${index}`));
      for (const spammer of spammers) await spammer.says(cats, 'spam');
      for (const spammer of spammers) await telegram.bot.mutes(spammer, cats);
      expect(looks(fixtures, crowd)).toBeLessThan(10);
      for (const { text } of await Promise.all(presses)) expect(text).toBe(ADMINS_ONLY);
      rule.remove();
    });

    it('keeps out no admins whom the bot has not met, however many ask', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, anna, cats } = fixtures;
      const crowd = members(fixtures, 30);
      const admins = ['Olga', 'Pia', 'Rosa', 'Sara', 'Tina', 'Ulla', 'Vera'].map((name) => {
        const person = telegram.user(name);
        person.joins(cats);
        anna.promotes(person, cats);
        return person;
      });
      await telegram.settled();
      for (const person of crowd) await person.opensPrivateChat(`/start settings_${-cats.id}`);
      for (const admin of admins) await openSettings({ anna: admin, cats });
      for (const person of crowd) await person.privateChat.shows(ADMINS_ONLY);
      expect(looks(fixtures, crowd)).toBeLessThan(10);
    });
  });
  describe('an admin of whom Telegram says nothing', () => {
    it.each([
      ['limits the calls', { kind: '429', retryAfter: 3 }],
      ['has a fault', { kind: '5xx' }],
      ['does not answer', { kind: 'slow', ms: 9_000 }],
    ] as const)('since it %s is told so, and heard a moment later', async (_what, fault) => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, anna, cats } = fixtures;
      const room = await openSettings({ anna, cats });
      const match = ({ user_id }: Readonly<Record<string, unknown>>) => user_id === anna.id;
      const rule = telegram.faults.add({ method: 'getChatMember', match, ...fault });
      const data = roomData(cats, 'set!to:dryRun:0');
      const press = await anna.pressesData(room, data, { timeoutMs: 6_000 });
      expect(press).toMatchObject({ text: expect.stringMatching(CANNOT_TELL), alert: true });
      rule.remove();
      const heard = async () => (await anna.pressesData(room, data)).text;
      await expect.poll(heard, { timeout: 20_000, interval: 500 }).toBe('Saved.');
    });

    it.each([
      ['limits the calls', { kind: '429', retryAfter: 9 }],
      ['does not answer', { kind: 'hang' }],
    ] as const)('since it %s gets an answer to a command all the same', async (_what, fault) => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, anna, cats } = fixtures;
      // She has not written yet since the group is protected, so the bot looks whether she may.
      const match = ({ user_id }: Readonly<Record<string, unknown>>) => user_id === anna.id;
      const rule = telegram.faults.add({ method: 'getChatMember', match, ...fault });
      const asked = await anna.says(cats, '/settings');
      await cats.shows(CANNOT_TELL, { to: anna, after: asked, timeoutMs: 7_000 });
      rule.remove();
    });
  });
});
