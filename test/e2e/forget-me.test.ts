import { Redis } from 'ioredis';
import { expect, it, onTestFinished } from 'vitest';
import type { Person } from '../simulator/dsl/person.ts';
import { everyRow } from '../support/databases.ts';
import { protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, type Scenario, TWO_SETUPS } from '../support/scenario.ts';

const DONE = 'a person asked to be forgotten';

/** Everything in which the bot's database and its cache name the person. */
async function tracesOf({ variables, telegram }: Scenario, { id }: Person): Promise<string[]> {
  const rows = await everyRow(variables.DATABASE_URL ?? '');
  const inRows = rows.filter((row) => row.includes(String(id)));
  if (variables.REDIS_URL === undefined) return inRows;
  const redis = new Redis(variables.REDIS_URL);
  onTestFinished(() => redis.disconnect());
  const keys = await redis.keys(`nezuko:${telegram.bot.id}:*`);
  return [...inRows, ...keys.filter((key) => key.includes(String(id)))];
}

/** What the bot has logged since a person was last forgotten. */
const loggedSince = ({ bot }: Scenario) => bot.output().slice(bot.output().lastIndexOf(DONE));

describeScenes(
  'a person who wants to be forgotten',
  TWO_SETUPS,
  (scenario) => {
    it('reads what is known, and after a press nothing is: in no table, no key, and no later line of the log', async () => {
      const { telegram, bob, cats } = await protectedFixtures(scenario());
      const message = await bob.says(cats, 'hi');
      await telegram.bot.mutes(bob, cats);
      await message.disappears();
      await cats.shows(/Hello Bob/);
      const asked = await bob.opensPrivateChat('/forget');
      const known = await bob.privateChat.shows(/What I have stored about you/, { after: asked });
      expect(known.text).toContain('groups where you were seen: 1 (Cats)');
      expect(known.text).toContain('mutes that I imposed: 1');
      expect(await tracesOf(scenario(), bob)).not.toEqual([]);
      await bob.presses(known, /Erase it/);
      await known.becomes(/Erased/);
      expect(cats.canSpeak(bob)).toBe(true);
      await telegram.until(
        () => !cats.liveMessagesOfBot().some(({ text }) => text.includes('Hello Bob')),
        'the notice to go',
      );
      await expect.poll(() => tracesOf(scenario(), bob)).toEqual([]);
      await scenario().passes(20);
      await telegram.settled();
      expect(loggedSince(scenario())).not.toContain(String(bob.id));
      // At its start the bot does what it does once an hour.
      await scenario().restart();
      await scenario().passes(5);
      await telegram.settled();
      expect(scenario().bot.output()).not.toContain(String(bob.id));
      expect(await tracesOf(scenario(), bob)).toEqual([]);
    });

    it('reads of a set-up that they have begun, too', async () => {
      const { telegram } = await protectedFixtures(scenario());
      const zoe = telegram.user('Zoe');
      await zoe.opensPrivateChat();
      const dogs = telegram.supergroup('Dogs', { creator: zoe });
      await telegram.bot.isAddedTo(dogs, { by: zoe, rights: 'none' });
      await zoe.privateChat.shows(/I'm not admin in this group/);
      const asked = await zoe.opensPrivateChat('/forget');
      const known = await zoe.privateChat.shows(/What I have stored about you/, { after: asked });
      expect(known.text).toMatch(/other notes about you.*: \d/);
      await zoe.presses(known, /Erase it/);
      await known.becomes(/Erased/);
      const rows = await everyRow(scenario().variables.DATABASE_URL ?? '');
      expect(rows.filter((row) => row.includes(String(zoe.id)))).toEqual([]);
    });

    it('is known again, and muted again, once they write in a protected group', async () => {
      const { telegram, bob, cats } = await protectedFixtures(scenario());
      await bob.says(cats, 'hi');
      await telegram.bot.mutes(bob, cats);
      const known = await askedBy(bob);
      await bob.presses(known, /Erase it/);
      await known.becomes(/Erased/);
      const again = await bob.says(cats, 'free?');
      await again.disappears();
      await telegram.bot.mutes(bob, cats);
      expect((await askedBy(bob)).text).toContain('groups where you were seen: 1 (Cats)');
    });

    it('and owns a group leaves it protected', async () => {
      const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
      const known = await askedBy(anna);
      expect(known.text).toContain('record as the owner of a group: 1');
      await anna.presses(known, /Erase it/);
      await known.becomes(/Erased/);
      await expect.poll(() => tracesOf(scenario(), anna)).toEqual([]);
      await bob.says(cats, 'hi');
      await telegram.bot.mutes(bob, cats);
    });

    it('is named by nothing that the bot says afterwards', async () => {
      const { telegram, anna, cats } = await protectedFixtures(scenario());
      const ada = telegram.user('Ada');
      await ada.joins(cats);
      anna.promotes(ada, cats);
      await telegram.settled();
      const status = async () =>
        cats.shows(/Protection: /, { to: ada, after: await ada.says(cats, '/status') });
      expect((await status()).text).toContain(`@${anna.user.username}`);
      const known = await askedBy(anna);
      await anna.presses(known, /Erase it/);
      await known.becomes(/Erased/);
      expect((await status()).text).not.toContain(`@${anna.user.username}`);
    });

    it('keeps everything while a mute cannot be lifted', async () => {
      const { telegram, bob, cats } = await protectedFixtures(scenario());
      await bob.says(cats, 'hi');
      await telegram.bot.mutes(bob, cats);
      await telegram.settled();
      const known = await askedBy(bob);
      const fault = telegram.faults.add({
        method: 'getChatMember',
        match: ({ user_id }) => user_id === bob.id,
        kind: 'error',
        code: 400,
        description: 'Bad Request: member not found',
      });
      await bob.presses(known, /Erase it/);
      await known.becomes(/can't lift one of your mutes/);
      fault.remove();
      expect(cats.canSpeak(bob)).toBe(false);
      expect(await tracesOf(scenario(), bob)).not.toEqual([]);
    });

    it('reads in the language of their app, and of nothing where nothing is stored', async () => {
      const { telegram } = scenario();
      const jana = telegram.user('Jana', { languageCode: 'de-AT' });
      await jana.opensPrivateChat('/forget');
      await jana.privateChat.shows('Ich habe nichts über dich gespeichert.');
      const { anna, cats } = await protectedFixtures(scenario());
      await anna.says(cats, '/forget');
      await cats.shows('Write /forget to me in private.');
    });
  },
  { timePasses: true, variables: { LOG_LEVEL: 'debug' } },
);

async function askedBy(person: Person) {
  const asked = await person.opensPrivateChat('/forget');
  return person.privateChat.shows(/What I have stored about you/, { after: asked });
}
