import { it } from 'vitest';
import { protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

const USUAL_LIMITS = { RATE_LIMIT_PER_CHAT: '20', RATE_LIMIT_GLOBAL: '25' };

describeScenes(
  'somebody who gives one command after the other',
  ONE_SETUP,
  (scenario) => {
    it('holds up neither the muting of others nor their notices', async () => {
      const { telegram, bob, cats, news } = await protectedFixtures(scenario());
      bob.joins(news);
      for (let count = 0; count < 40; count += 1) await bob.says(cats, '/help');
      const carl = telegram.user('Carl');
      await carl.joins(cats);
      const message = await carl.says(cats, 'hi').catch(() => undefined);
      await telegram.bot.mutes(carl, cats);
      await message?.disappears();
      await cats.shows(/Hello Carl/);
    });

    it('is still heard as an admin', async () => {
      const { anna, cats } = await protectedFixtures(scenario());
      for (let count = 0; count < 12; count += 1) await anna.says(cats, '/status');
      await anna.says(cats, '/settings');
      await cats.shows(/Settings are made in our private chat/, { to: anna });
    });
  },
  { variables: USUAL_LIMITS },
);
