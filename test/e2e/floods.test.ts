import { setTimeout as sleep } from 'node:timers/promises';
import { it } from 'vitest';
import type { Person } from '../simulator/dsl/person.ts';
import type { ShownMessage } from '../simulator/dsl/shown-message.ts';
import type { Telegram } from '../simulator/telegram.ts';
import { type Fixtures, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

/** The presses go on for so long before each stranger comes. */
const ROUND_MS = 800;
const USUAL_LIMITS = { RATE_LIMIT_PER_CHAT: '20', RATE_LIMIT_GLOBAL: '25' };

/** People with the bot's menu in their private chats. */
async function withMenus(telegram: Telegram, count: number): Promise<[Person, ShownMessage][]> {
  const menus: [Person, ShownMessage][] = [];
  for (let index = 0; index < count; index += 1) {
    const person = telegram.user(`Presser${index}`);
    await person.opensPrivateChat('/start');
    menus.push([person, await person.privateChat.shows(/Welcome to Nezuko/)]);
  }
  return menus;
}

/** A press that nobody waits for. */
function press([person, menu]: [Person, ShownMessage], index: number): void {
  const data = ['menu:setup', 'menu:how', 'menu:commands', 'menu:start'][index % 4] ?? '';
  person.pressesData(menu, data).catch(() => undefined);
}

/**
 * A stranger who writes is muted, long before all presses could have been answered: with the usual
 * limits, 600 answers take 24 s.
 */
async function isMuted({ telegram, cats }: Fixtures, name: string): Promise<void> {
  const stranger = telegram.user(name);
  await stranger.says(cats, 'spam');
  await telegram.bot.mutes(stranger, cats, { timeoutMs: 12_000 });
}

describeScenes(
  'while buttons are pressed without end',
  ONE_SETUP,
  (scenario) => {
    it.each([1, 20])('600 times at once by %i accounts, a stranger is muted', async (accounts) => {
      const fixtures = await protectedFixtures(scenario(), { isOpen: true });
      const menus = await withMenus(fixtures.telegram, accounts);
      await fixtures.telegram.settled();
      for (let index = 0; index < 600; index += 1) {
        const menu = menus[index % accounts];
        if (menu) press(menu, Math.floor(index / accounts));
      }
      await isMuted(fixtures, 'Stranger');
    }, 60_000);

    it.each([1, 40])('40 a second by %i accounts, strangers are muted', async (accounts) => {
      const fixtures = await protectedFixtures(scenario(), { isOpen: true });
      const menus = await withMenus(fixtures.telegram, accounts);
      await fixtures.telegram.settled();
      let index = 0;
      const timer = setInterval(() => {
        const menu = menus[index % accounts];
        if (menu) press(menu, Math.floor(index / accounts));
        index += 1;
      }, 25);
      for (let round = 0; round < 3; round += 1) {
        await sleep(ROUND_MS);
        await isMuted(fixtures, `Stranger${round}`);
      }
      clearInterval(timer);
    }, 60_000);
  },
  { variables: USUAL_LIMITS },
);
