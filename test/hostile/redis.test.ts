import { Redis } from 'ioredis';
import { expect, it, onTestFinished } from 'vitest';
import { protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, FOUR_SETUPS, type Scenario } from '../support/scenario.ts';
import { redisUrl } from '../support/services/available.ts';

/** Somebody who can write in Redis, and knows how the keys of this bot are named. */
function intruder({ telegram }: Scenario) {
  const redis = new Redis(redisUrl() ?? '');
  onTestFinished(() => redis.disconnect());
  const name = (key: string) => `nezuko:${telegram.bot.id}:${key}`;
  return {
    get: (key: string) => redis.get(name(key)),
    set: (key: string, value: string) => redis.set(name(key), value, 'EX', 3_600),
    publish: (topic: string, message: string) => redis.publish(name(topic), message),
  };
}

describeScenes(
  'whoever can write in Redis',
  FOUR_SETUPS.filter(({ services }) => services === 'PostgreSQL and Redis'),
  (scenario) => {
    it('makes nobody a member, nor an admin', async () => {
      const { telegram, news, cats } = await protectedFixtures(scenario());
      const { set } = intruder(scenario());
      const eve = telegram.user('Eve');
      const ada = telegram.user('Ada');
      await set(`verify:${eve.id}:${news.id}`, 'member');
      await set(`admin:${cats.id}:${ada.id}`, 'admin');
      for (const person of [eve, ada]) {
        await person.joins(cats);
        await telegram.bot.mutes(person, cats);
      }
    });

    it('makes nobody a member by what the bot wrote of somebody else', async () => {
      const { telegram, bob, news, cats } = await protectedFixtures(scenario());
      const { get, set } = intruder(scenario());
      const mia = telegram.user('Mia');
      await mia.joins(news);
      await mia.joins(cats);
      await mia.says(cats, 'hi');
      await telegram.settled();
      const ofMia = (await get(`verify:${mia.id}:${news.id}`)) ?? '';
      expect(ofMia).toContain('member');
      await set(`verify:${bob.id}:${news.id}`, ofMia);
      await bob.says(cats, 'hi');
      await telegram.bot.mutes(bob, cats);
      expect(cats.canSpeak(mia)).toBe(true);
    });

    it('pauses nothing: no channel is under suspicion, and no call waits', async () => {
      const { telegram, bob, news, cats } = await protectedFixtures(scenario());
      const { set, publish } = intruder(scenario());
      await set(`doubt:${news.id}`, '1');
      await set(`known:${bob.id}:${news.id}`, 'member');
      for (const method of ['getChatMember', 'restrictChatMember', 'deleteMessage', 'message']) {
        expect(await publish('pause', `${method}:${cats.id} 3600000`)).toBeGreaterThan(0);
        await publish('pause', `${method}:${news.id} 3600000`);
      }
      const message = await bob.says(cats, 'hi');
      await telegram.bot.mutes(bob, cats);
      await message.disappears();
      await cats.shows(/Hello Bob/);
    });
  },
);
