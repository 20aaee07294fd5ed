import { expect, it } from 'vitest';
import { type Fixtures, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, type Scenario, TWO_SETUPS } from '../support/scenario.ts';
import { pageOf, SERVED } from './asking.ts';

const own = (text: string, ...entities: { type: string; offset: number; length: number }[]) => ({
  text,
  entities,
});
const bold = (offset: number, length: number) => ({ type: 'bold', offset, length });
const REFUSED = { isBad: true, toast: expect.stringContaining('Telegram does not take that') };

/** Four more channels, with names that take up much of a text. */
async function manyChannels(
  { telegram, anna, cats, tag }: Fixtures,
  page: ReturnType<typeof pageOf>,
): Promise<void> {
  for (const number of [1, 2, 3, 4]) {
    const username = `channel_with_long_name_${number}${tag.slice(0, 6)}`;
    const channel = telegram.channel(`Channel ${number}`, { creator: anna, username });
    await telegram.bot.isAddedTo(channel, { by: anna });
    await telegram.settled();
    await page.asks('add-channel', { group: cats.id, name: `@${username}` });
  }
}

const OLGA = 700_001;

describeScenes(
  'what is typed on the page',
  TWO_SETUPS,
  (scenario: () => Scenario) => {
    it('is refused with the reason where Telegram or a database would not take it', async () => {
      const { anna, cats } = await protectedFixtures(scenario());
      const page = pageOf(scenario(), anna);
      const group = cats.id;
      const url = 'https://example.com/';
      const before = await page.asks('notice', { group });
      const answers = [
        ...[
          own('a\u0000b'),
          own('a\ud800b'),
          own('hi', bold(0, 99)),
          own('😀 {user}', bold(1, 3)),
          own('hi', { ...bold(0, 2), type: 'text_link' }),
          own('hi', { ...bold(0, 2), type: 'marquee' }),
        ].map((value) => page.asks('save-text', { group, language: 'en', seen: '', value })),
        page.asks('save-welcome', { group, seen: '', value: own('hi', bold(2, 1)) }),
        page.asks('save-button', { group, seen: '', value: 'a\u0000b' }),
        page.asks('save-button', { group, seen: '', value: 'a\udc00' }),
        page.asks('save-link', { group, slot: 'first', seen: '', value: { text: 'a\ud800', url } }),
        page.asks('save-link', { group, slot: 'first', seen: '', value: { text: 'a\u0000', url } }),
      ];
      for (const answer of await Promise.all(answers)) {
        expect(answer).toEqual({ ...before, ...REFUSED });
      }
    });

    it('is refused where it is too long for a message once the names stand in it', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, anna, cats } = fixtures;
      const group = cats.id;
      await manyChannels(fixtures, pageOf(scenario(), anna));
      telegram.clock.advance(60);
      const page = pageOf(scenario(), anna);
      const value = own('{channels} '.repeat(60));
      const reason = /With the names that is \d+ characters; 4096 are possible/;
      const draft = {
        ...{ language: 'en', text: null, verifyButton: null, first: null, second: null },
        welcome: null,
      };
      for (const part of [{ text: value }, { welcome: value }]) {
        const sample = await page.asks('preview', { group, draft: { ...draft, ...part } });
        expect(sample.refusal).toMatch(reason);
      }
      const text = await page.asks('save-text', { group, language: 'en', seen: '', value });
      expect(text).toMatchObject({ isBad: true, toast: expect.stringMatching(reason) });
      const welcome = await page.asks('save-welcome', { group, seen: '', value });
      expect(welcome).toMatchObject({ isBad: true, toast: expect.stringMatching(reason) });
      expect(welcome.welcome).toBeUndefined();
      const settings = { noticeTexts: { de: value } };
      const content = JSON.stringify({ nezuko: 'settings', version: 1, settings });
      const applied = await page.asks('apply', { group, content, withChannels: false });
      expect(applied.fault?.text).toMatch(reason);
      expect((await page.asks('compare', { group, content })).fault?.text).toMatch(reason);
    });
  },
  { variables: SERVED },
);

describeScenes(
  'a file that the page takes in',
  TWO_SETUPS,
  (scenario: () => Scenario) => {
    it('adds no channel for somebody whom the operator has blocked', async () => {
      const { telegram, anna, cats, news, tag } = await protectedFixtures(scenario());
      const olga = telegram.user('Olga', { id: OLGA });
      const art = telegram.channel('Art', { creator: anna, username: `art_${tag}` });
      await telegram.bot.isAddedTo(art, { by: anna });
      await telegram.settled();
      await olga.opensPrivateChat(`/block ${anna.id}`);
      await telegram.settled();
      const page = pageOf(scenario(), anna);
      const group = cats.id;
      const channels = [{ id: news.id }, { id: art.id }];
      const content = JSON.stringify({ nezuko: 'settings', version: 1, channels });
      const applied = await page.asks('apply', { group, content, withChannels: true });
      expect(applied.fault?.text).toMatch(/Nothing has changed:\n⛔ The operator of this bot/);
      expect((await page.asks('channels', { group })).channels).toHaveLength(1);
    });

    it('may begin with a mark of the byte order', async () => {
      const { anna, cats } = await protectedFixtures(scenario());
      const settings = { muteLength: 3_600 };
      const content = `\ufeff${JSON.stringify({ nezuko: 'settings', version: 1, settings })}`;
      const looked = await pageOf(scenario(), anna).asks('compare', { group: cats.id, content });
      expect(looked.changes.map(({ text }) => text).join()).toContain('24 h → 1 h');
    });
  },
  { variables: { ...SERVED, OPERATOR_IDS: String(OLGA) } },
);
