import { expect, it } from 'vitest';
import { openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP, openScenario } from '../support/scenario.ts';
import { SERVED } from './asking.ts';

describeScenes(
  'the page',
  ONE_SETUP,
  (scenario) => {
    it('opens by a button of the control room, and by the one beside the input field', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, anna, cats } = fixtures;
      const url = `${scenario().variables.PUBLIC_URL}/app`;
      const room = await openSettings(fixtures);
      const pages = room.buttons.flat().flatMap(({ webApp }) => webApp ?? []);
      expect(pages).toEqual([`${url}?group=${cats.id}`]);
      const menu = () => anna.menuButton.type === 'web_app';
      await telegram.until(menu, 'the button to open the page');
      expect(anna.menuButton).toEqual({ type: 'web_app', text: 'Settings', web_app: { url } });
      expect(telegram.complaints).toEqual([]);
    });

    it('is told to Telegram once', async () => {
      const { telegram } = scenario();
      await scenario().restart();
      await telegram.bot.isReceiving();
      await telegram.settled();
      expect(telegram.callsOf('setChatMenuButton')).toHaveLength(1);
    });
  },
  { variables: SERVED },
);

it('a bot without an address for browsers offers no page', async () => {
  const scenario = await openScenario({ intake: 'polling', services: 'SQLite' });
  try {
    const room = await openSettings(await protectedFixtures(scenario));
    expect(room.buttons.flat().flatMap(({ webApp }) => webApp ?? [])).toEqual([]);
    expect(scenario.telegram.callsOf('setChatMenuButton')).toEqual([]);
  } finally {
    await scenario.close();
  }
});
