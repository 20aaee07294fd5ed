import { beforeAll, expect, it } from 'vitest';
import { pageOf, SERVED } from '../miniapp/asking.ts';
import type { Person } from '../simulator/dsl/person.ts';
import type { ShownMessage } from '../simulator/dsl/shown-message.ts';
import { openFixtures } from '../support/fixtures.ts';
import { describeScenes, TWO_SETUPS } from '../support/scenario.ts';

/** As many as the bot asks Telegram about, and some more. */
const GROUPS = 66;
const LEFT_OUT = /These are not all: I looked at 60 groups of yours/;

const nameOf = (index: number) => `🛡 Club ${index} of Ümit`;

const labels = ({ buttons }: ShownMessage): string[] => buttons.flat().map(({ text }) => text);

describeScenes(
  'an admin of more groups than the bot asks about',
  TWO_SETUPS,
  (scenario) => {
    let anna: Person;
    const asks = async (words: string) =>
      anna.privateChat.shows(/Your groups|No group of yours/, {
        after: await anna.opensPrivateChat(words),
      });

    beforeAll(async () => {
      const fixtures = await openFixtures(scenario());
      const { telegram, reference } = fixtures;
      anna = fixtures.anna;
      const bring = async (index: number) => {
        const group = telegram.supergroup(`Club ${index} of Ümit`, { creator: anna });
        await telegram.bot.isAddedTo(group, { by: anna });
        await anna.says(group, `/protect ${reference}`);
        await group.shows(/Protection Activated/);
      };
      const all = [...Array(GROUPS).keys()];
      // A few at a time: more would wait for each other.
      while (all.length > 0) await Promise.all(all.splice(0, 6).map(bring));
    });

    it('reads that the list is cut, and finds every one of them by a part of its name', async () => {
      const list = await asks('/settings');
      expect(list.text).toMatch(LEFT_OUT);
      expect(list.text).toMatch(/write a part of its name/);
      const left = new Set(Array.from({ length: GROUPS }, (_, index) => nameOf(index)));
      for (;;) {
        for (const label of labels(list)) left.delete(label);
        if (!labels(list).includes('»')) break;
        const page = labels(list).join();
        await anna.presses(list, '»');
        await scenario().telegram.until(() => labels(list).join() !== page, 'the next page');
      }
      expect(left.size).toBeGreaterThanOrEqual(GROUPS - 60);
      for (const name of left) {
        const found = await asks(name.slice(3).toUpperCase());
        expect(labels(found)).toContain(name);
        expect(found.text).not.toMatch(LEFT_OUT);
      }
      const many = await asks('club');
      expect(many.text).toMatch(LEFT_OUT);
      const none = await asks('dogs');
      expect(none.text).toBe('No group of yours has "dogs" in its name.');
    });

    it('reads so also where settings are copied to another group', async () => {
      const list = await asks('/settings');
      const room = list.buttons.flat().find(({ text }) => text.startsWith('🛡'))?.callbackData ?? '';
      await anna.pressesData(list, room.replace(':home', ':copy'));
      await list.becomes(/To which group[\s\S]*looked at 60 groups of yours. A file brings/);
    });

    it('has Telegram asked about no more of them than before', async () => {
      const { telegram } = scenario();
      await telegram.settled();
      const asked = () => telegram.callsOf('getChatMember').length;
      const before = asked();
      await asks('/stats');
      await asks('club');
      expect(asked() - before).toBeLessThanOrEqual(2 * 60);
    });

    it('reads so on the page as well', async () => {
      const start = await pageOf(scenario(), anna).asks('start', {});
      expect(start.groups).toHaveLength(60);
      expect(start.cut).toMatch(LEFT_OUT);
    });
  },
  { variables: SERVED },
);
