import { expect, it } from 'vitest';
import { protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

const OLGA = 700_001;
/** Longer than the bot waits before it tries again to leave. */
const NEXT_TRY_SECONDS = 60;
/** A call that Telegram answers with a fault is repeated so often. */
const REPEATED = 4;

describeScenes(
  'a group that the operator blocks while Telegram does not let the bot leave',
  ONE_SETUP,
  (scenario) => {
    /** A protected group, blocked; the bot has tried to leave it. */
    async function blocked() {
      const { telegram, passes } = scenario();
      const { cats } = await protectedFixtures(scenario());
      const fault = telegram.faults.add({ method: 'leaveChat', kind: '5xx' });
      const olga = telegram.user('Olga', { id: OLGA });
      await olga.opensPrivateChat(`/block ${cats.id}`);
      await cats.shows(/does not let me work in this group/);
      const triesAgain = async () => {
        const before = fault.hits;
        await passes(NEXT_TRY_SECONDS);
        await expect.poll(() => fault.hits).toBeGreaterThanOrEqual(before + REPEATED);
      };
      await expect.poll(() => fault.hits).toBe(REPEATED);
      const status = () => cats.statusOf({ id: telegram.bot.id }).status;
      return { telegram, passes, cats, fault, olga, triesAgain, status };
    }

    it('is told why once, and left in the end', async () => {
      const { telegram, cats, fault, triesAgain, passes, status } = await blocked();
      await triesAgain();
      await triesAgain();
      fault.remove();
      await passes(NEXT_TRY_SECONDS);
      await telegram.until(() => status() === 'left', 'the bot to leave');
      const farewells = cats
        .liveMessagesOfBot()
        .filter(({ text }) => /does not let me work/.test(text));
      expect(farewells).toHaveLength(1);
    });

    it('is not left any more once it is unblocked', async () => {
      const { telegram, cats, fault, olga, passes, status } = await blocked();
      const asked = await olga.opensPrivateChat(`/unblock ${cats.id}`);
      await olga.privateChat.shows(/./, { after: asked });
      fault.remove();
      await passes(NEXT_TRY_SECONDS);
      await telegram.settled();
      expect(status()).toBe('administrator');
    });
  },
  { variables: { OPERATOR_IDS: String(OLGA) }, timePasses: true },
);
