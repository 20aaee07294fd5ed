import { expect, it } from 'vitest';
import { choose, type Fixtures, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

const NOBODY_KNOWS = {
  kind: 'error',
  code: 400,
  description: 'Bad Request: PARTICIPANT_ID_INVALID',
} as const;

/** What is due is looked at again after these seconds, at the latest. */
const UNTIL_LOOKED_AGAIN = 31;

/** Telegram does not say who is in the chat. */
function silence({ telegram }: Fixtures, chat: { id: number }, rest: { times?: number } = {}) {
  const match = ({ chat_id }: Readonly<Record<string, unknown>>) => chat_id === chat.id;
  return telegram.faults.add({ method: 'getChatMember', match, ...NOBODY_KNOWS, ...rest });
}

describeScenes(
  'while Telegram does not say who is a member',
  ONE_SETUP,
  (scenario) => {
    it('a group that blocks whoever is unknown blocks no admin', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, anna, bob, cats, news } = fixtures;
      const settings = await openSettings({ anna, cats });
      await choose({ telegram, anna }, settings, 'If membership is unknown', 'block');
      const ada = telegram.user('Ada');
      await ada.joins(cats);
      await telegram.settled();
      anna.promotes(ada, cats);
      await telegram.settled();
      await scenario().restart();
      const rule = silence(fixtures, news);
      const [hers, his] = [await ada.says(cats, 'I run this'), await bob.says(cats, 'and I?')];
      await his.disappears();
      await telegram.settled();
      expect(hers.isDeleted).toBe(false);
      expect(cats.canSpeak(bob)).toBe(true);
      await ada.says(cats, '/unprotect');
      await cats.shows(/Really switch off/);
      rule.remove();
    });

    it('nobody is muted by what is remembered alone', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, anna, bob, cats, news } = fixtures;
      await bob.says(cats, 'hi');
      await telegram.bot.mutes(bob, cats);
      anna.unmutes(bob, cats);
      await telegram.settled();
      telegram.clock.advance(2);
      const rule = silence(fixtures, news);
      const message = await bob.says(cats, 'hi again');
      await expect.poll(() => rule.hits).toBeGreaterThan(0);
      await telegram.settled();
      expect(message.isDeleted).toBe(false);
      expect(cats.canSpeak(bob)).toBe(true);
      rule.remove();
    });

    it.each<[string, object]>([
      ['somebody else', { user: { id: 777, is_bot: false, first_name: 'Nobody' } }],
      ['nobody', {}],
    ])('nobody is muted by an answer about %s', async (_whom, about) => {
      const { telegram, bob, cats, news } = await protectedFixtures(scenario());
      const rule = telegram.faults.add({
        ...{ kind: 'lie', method: 'getChatMember', result: () => ({ status: 'left', ...about }) },
        match: ({ chat_id }) => chat_id === news.id,
      });
      const message = await bob.says(cats, 'hi');
      await expect.poll(() => rule.hits).toBeGreaterThan(0);
      await telegram.settled({ timeoutMs: 30_000 });
      expect(message.isDeleted).toBe(false);
      expect(cats.canSpeak(bob)).toBe(true);
      rule.remove();
    });

    it('who joins the last channel is lifted as soon as the others are known', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, anna, bob, cats, news, tag } = fixtures;
      const talk = telegram.channel('Talk', { creator: anna, username: `talk_${tag}` });
      await telegram.bot.isAddedTo(talk, { by: anna });
      await anna.says(cats, `/protect @talk_${tag}`);
      await anna.presses(await cats.shows(/already protected/), 'Also require');
      await cats.shows(/Activated! Members must join .*, /);
      await bob.says(cats, 'hi');
      await telegram.bot.mutes(bob, cats);
      bob.joins(news);
      await telegram.settled();
      await scenario().restart();
      const rule = silence(fixtures, news);
      bob.joins(talk);
      await telegram.settled();
      rule.remove();
      await scenario().passes(UNTIL_LOOKED_AGAIN);
      await telegram.bot.unmutes(bob, cats);
    });

    it('an admin’s command is answered although their own state could not be read', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, anna, cats } = fixtures;
      const ada = telegram.user('Ada');
      await ada.joins(cats);
      await telegram.settled();
      anna.promotes(ada, cats);
      await telegram.settled();
      await scenario().restart();
      silence(fixtures, cats, { times: 1 });
      await ada.says(cats, '/settings');
      await cats.shows(/Settings are made in our private chat/, { to: ada });
    });
  },
  { timePasses: true },
);
