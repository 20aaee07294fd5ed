import { expect, it } from 'vitest';
import { openChannel, openChannels } from '../support/channel-room.ts';
import { protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes(
  'a required channel whose members are suddenly gone',
  ONE_SETUP,
  (scenario) => {
    it('is shown as such, until an admin of it says that they have really left', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, anna, cats, news } = fixtures;
      const people = Array.from({ length: 6 }, (_, index) => telegram.user(`Member${index}`));
      for (const person of people) {
        await person.joins(news);
        await person.joins(cats);
        await person.says(cats, 'hi');
      }
      await telegram.settled();
      telegram.faults.add({
        kind: 'lie',
        method: 'getChatMember',
        match: ({ chat_id, user_id }) =>
          Number(chat_id) === news.id && people.some(({ id }) => id === Number(user_id)),
        result: ({ user_id }: Readonly<Record<string, unknown>>) => ({
          status: 'left',
          user: { id: Number(user_id), is_bot: false, first_name: 'Somebody' },
        }),
      });
      await anna.opensPrivateChat('/start');
      async function isTold(): Promise<boolean> {
        for (const person of people) await person.says(cats, 'still here');
        const told = anna.privateChat.liveMessagesOfBot();
        return told.some(({ text }) => /suddenly seem to be gone/.test(text));
      }
      await expect.poll(isTold, { timeout: 10_000 }).toBe(true);
      const list = await openChannels(fixtures);
      expect(list.text).toMatch(/1\. ⚠️ @news\S*: many members suddenly seem to be gone/);
      await openChannel(fixtures, list, 'News');
      const answer = await anna.presses(list, 'They have really left');
      expect(answer.text).toMatch(/I trust what Telegram says again/);
      await list.becomes(/✅ I'm admin in @news/);
      const one = telegram.user('One more');
      people.push(one);
      await one.joins(cats);
      await telegram.bot.mutes(one, cats);
    });
  },
  { variables: { CACHE_POSITIVE_TTL: '1', CACHE_JITTER_PERCENT: '0' } },
);
