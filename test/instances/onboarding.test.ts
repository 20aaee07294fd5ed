import { expect, it } from 'vitest';
import { addByLink, chooseChannel, openPlaces, saidIn } from '../e2e/onboarding/fixtures.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { startCluster } from './cluster.ts';

describeWithPostgres('a set-up whose steps reach different instances', () => {
  it.each([
    'before',
    'after',
  ] as const)('says each thing once, also when the news of the bot comes %s the choice', async (membershipUpdate) => {
    const cluster = await startCluster(2);
    try {
      const { telegram } = cluster;
      for (let round = 0; round < 4; round += 1) {
        const { anna, bob, news, cats } = await openPlaces({ telegram });
        await addByLink({ anna, cats });
        const choice = await chooseChannel({ anna, news }, { membershipUpdate });
        await anna.presses(choice, 'Everybody');
        await cats.shows(/Protection Activated/);
        await telegram.settled();
        const asked = anna.privateChat.liveMessagesOfBot().map(({ text }) => text);
        expect(asked.filter((text) => text.includes('Now choose the channel'))).toHaveLength(1);
        expect(asked.filter((text) => text.includes('no longer open'))).toEqual([]);
        expect(asked.filter((text) => text.includes('For whom shall'))).toEqual([]);
        expect(saidIn(cats)).toHaveLength(1);
        await bob.says(cats, 'hi');
        await telegram.bot.mutes(bob, cats);
      }
    } finally {
      await cluster.close();
    }
  });
});
