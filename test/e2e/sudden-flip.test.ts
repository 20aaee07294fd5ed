import { expect, it } from 'vitest';
import type { Person } from '../simulator/dsl/person.ts';
import { type Fixtures, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

/** Members of the channel who have spoken in the group, and are remembered for a second only. */
async function members({ telegram, cats, news }: Fixtures, count: number): Promise<Person[]> {
  const people = Array.from({ length: count }, (_, index) => telegram.user(`Member${index}`));
  for (const person of people) {
    await person.joins(news);
    await person.joins(cats);
    await person.says(cats, 'hi');
  }
  await telegram.settled();
  return people;
}

const LEFT = ({ user_id }: Readonly<Record<string, unknown>>) => ({
  status: 'left',
  user: { id: Number(user_id), is_bot: false, first_name: 'Somebody' },
});

describeScenes(
  'a channel whose members are suddenly gone',
  ONE_SETUP,
  (scenario) => {
    it('mutes nobody, tells the owner once, and goes on when they are there again', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, anna, bob, cats, news } = fixtures;
      await anna.opensPrivateChat('/start');
      const people = await members(fixtures, 6);
      const ofMembers = (params: Readonly<Record<string, unknown>>) =>
        Number(params.chat_id) === news.id && Number(params.user_id) !== telegram.bot.id;
      const lie = telegram.faults.add({
        kind: 'lie',
        method: 'getChatMember',
        match: ofMembers,
        result: LEFT,
      });
      // Each time until the memberships that were read before are forgotten.
      async function asked(): Promise<number> {
        for (const person of people) await person.says(cats, 'still here');
        return lie.hits;
      }
      await expect.poll(asked, { timeout: 15_000 }).toBeGreaterThan(0);
      await anna.privateChat.shows(/Many members of @news\S* suddenly seem to be gone/);
      await telegram.settled();
      for (const person of people) expect(cats.canSpeak(person)).toBe(true);
      await anna.says(cats, '/status');
      await cats.shows(/many members suddenly seem to be gone/, { to: anna });
      lie.remove();
      async function toldAgain(): Promise<boolean> {
        for (const person of people) await person.says(cats, 'and still');
        const told = anna.privateChat.liveMessagesOfBot();
        return told.some(({ text }) => /are there again: Cats is protected/.test(text));
      }
      await expect.poll(toldAgain, { timeout: 15_000 }).toBe(true);
      await bob.says(cats, 'me too');
      await telegram.bot.mutes(bob, cats);
      const told = anna.privateChat.liveMessagesOfBot();
      expect(told.filter(({ text }) => text.includes('seem to be gone'))).toHaveLength(1);
    });
  },
  { variables: { CACHE_POSITIVE_TTL: '1', CACHE_JITTER_PERCENT: '0' } },
);
