import { describe, expect, it } from 'vitest';
import { openFixtures, openSettings } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

const LONG = 4_096;
const HOSTILE = {
  HTML: '<a href="tg://user?id=1">Admin</a> &lt;b&gt; </b><script>',
  Markdown: '[Admin](tg://user?id=1) *_`~',
  'the bot’s own placeholders': '{user} {channels} {group} %s {0}',
  'text that runs from right to left': '\u202e\u2067\u200fnimdA\u2069 אדמין',
  'line breaks and control characters': 'Admin\n\n⛔ You are banned\r\u0007\u2028',
  'marks piled on each other': `A${'\u0301\u0489'.repeat(200)}`,
  '4096 characters': 'x'.repeat(LONG),
  '4096 emoji': '👩‍👩‍👧‍👦'.repeat(LONG / 8),
  'half of a character': `A\ud83d`,
  'links and names of accounts': 't.me/evil_casino @evil_bot #BONUS /start https://evil.example/x',
  'an address whose dots are others': 'evil\u2024com E\u200bVIL．COM',
  'nothing to be seen': '\u200b\u200d\u2060\ufeff\u3164',
};

/** The highest that the Bot API gives to channels and supergroups: -1997852516352. */
const HIGHEST_CHAT = 1_997_852_516_352;

describeScenes('whatever is shown', ONE_SETUP, (scenario) => {
  describe('names and titles made of', () => {
    it.each(Object.entries(HOSTILE))('%s break and forge nothing', async (_what, nasty) => {
      const { telegram, anna, tag } = await openFixtures(scenario());
      const channel = telegram.channel(nasty, { creator: anna });
      const group = telegram.supergroup(nasty, { creator: anna });
      const eve = telegram.user(nasty, { username: `eve_${tag}`, lastName: nasty });
      for (const chat of [channel, group]) telegram.bot.isAddedTo(chat, { by: anna });
      await anna.says(group, `/protect ${channel.id}`);
      await group.shows(/Protection Activated/);
      eve.joins(group);
      await telegram.bot.mutes(eve, group);
      const notice = await group.shows(/Hello .+, you must join/);
      expect(notice.text.split('\n')).toHaveLength(1);
      expect(notice.text.length).toBeLessThan(400);
      expect(notice.entities.map(({ type }) => type)).toEqual(['text_mention']);
      expect(notice.entities[0]).toMatchObject({ user: { id: eve.id } });
      expect(notice.urls.every((url) => url.startsWith('https://t.me/'))).toBe(true);
      for (const [command, pattern] of [
        ['/status', /Enabled/],
        ['/settings', /Settings are made/],
      ] as const) {
        const asked = await anna.says(group, command);
        await group.shows(pattern, { to: anna, after: asked });
      }
      const room = await openSettings({ anna, cats: group });
      await anna.presses(room, 'Switch off');
      await room.becomes(/Really switch off/);
      await anna.says(anna.privateChat, '/settings');
      await anna.privateChat.shows(/Your groups/, { to: anna });
      await eve.opensPrivateChat('/start');
      await eve.privateChat.shows(/You are muted/);
      channel.renames(`${nasty}!`);
      eve.joins(channel);
      await telegram.bot.unmutes(eve, group);
      await eve.says(group, nasty.slice(0, LONG));
      await telegram.settled();
      expect(group.canSpeak(eve)).toBe(true);
      expect(telegram.complaints).toEqual([]);
    });

    it('letters of HTML are shown as they are, and cut short where there are too many', async () => {
      const { telegram, anna, tag } = await openFixtures(scenario());
      const nasty = `<b>&amp;</i> "quoted" \u202e{channels} ${'x'.repeat(300)}`;
      const channel = telegram.channel(nasty, { creator: anna });
      const group = telegram.supergroup(nasty, { creator: anna });
      const eve = telegram.user(nasty, { username: `eve_${tag}` });
      await telegram.bot.isAddedTo(channel, { by: anna });
      await telegram.bot.isAddedTo(group, { by: anna });
      await anna.says(group, `/protect ${channel.id}`);
      await group.shows(/Protection Activated/);
      await eve.joins(group);
      const notice = await group.shows(/Hello <b>&amp;<\/i> "quoted"/);
      expect(notice.text.length).toBeLessThan(300);
      await anna.says(group, '/status');
      await group.shows(/Enabled/, { to: anna });
      await openSettings({ anna, cats: group });
      expect(telegram.complaints).toEqual([]);
    });

    it('an advertisement advertise nothing, to people of other groups either', async () => {
      const { telegram, anna } = await openFixtures(scenario());
      const name = 't.me/evil_casino @evil_bot WIN';
      const channel = telegram.channel(name, { creator: anna });
      const group = telegram.supergroup(name, { creator: anna });
      for (const chat of [channel, group]) telegram.bot.isAddedTo(chat, { by: anna });
      await anna.says(group, `/protect ${channel.id}`);
      await group.shows(/Protection Activated/);
      const crowd = Array.from({ length: 12 }, () => telegram.user(name));
      for (const eve of crowd) eve.joins(group);
      for (const eve of crowd) await telegram.bot.mutes(eve, group);
      await telegram.until(
        () => group.liveMessagesOfBot().some(({ text }) => text.split('WIN').length > 5),
        'a shared notice',
      );
      const [eve] = crowd;
      await eve?.opensPrivateChat('/start');
      await eve?.privateChat.shows(/You are muted/);
      const asked = await anna.says(group, '/status');
      await group.shows(/Enabled/, { to: anna, after: asked });
      await telegram.bot.isDemotedIn(channel, { by: anna });
      await group.shows(/suspended for WIN/);
      const said = [...group.liveMessagesOfBot(), ...(eve?.privateChat.liveMessagesOfBot() ?? [])];
      for (const { text, buttons } of said) {
        const shown = [text, ...buttons.flat().map((button) => button.text)].join(' ');
        expect(shown).not.toMatch(/evil/);
      }
      expect(telegram.complaints).toEqual([]);
    });

    it('a person whom nobody could see are given a word that can be pressed', async () => {
      const { telegram, anna, news, cats, reference } = await openFixtures(scenario());
      await anna.says(cats, `/protect ${reference}`);
      await cats.shows(/Protection Activated/);
      const ghost = telegram.user(HOSTILE['nothing to be seen']);
      ghost.joins(cats);
      const notice = await cats.shows(/^Hello a new member, you must join/);
      const { length } = 'a new member';
      expect(notice.entities[0]).toMatchObject({ length, user: { id: ghost.id } });
      ghost.joins(news);
      await telegram.bot.unmutes(ghost, cats);
    });
  });

  describe('ids', () => {
    it.each([
      ['32 bits', 2 ** 32, 1_000_000_000_000 + 2 ** 32],
      ['40 bits', 2 ** 40, HIGHEST_CHAT - 10_000_000],
      ['52 bits', 2 ** 52, HIGHEST_CHAT],
    ])('of %s are told apart to the last digit', async (_bits, user, chats) => {
      const { telegram, anna, tag } = await openFixtures(scenario());
      // Each scenario has ids of its own, since scenarios may share a Redis.
      const offset = 4 * (Number.parseInt(tag, 16) % 1_000_000);
      const bob = telegram.user('Bob', { id: user - offset - 1 });
      const carl = telegram.user('Carl', { id: user - offset - 2 });
      const chat = (id: number) => ({ creator: anna, id: offset + id - chats });
      const channel = telegram.channel('News', chat(1));
      const other = telegram.channel('Other', chat(2));
      const group = telegram.supergroup('Cats', chat(3));
      for (const one of [channel, other, group]) telegram.bot.isAddedTo(one, { by: anna });
      await anna.says(group, `/protect ${channel.id}`);
      await group.shows(/Protection Activated/);
      for (const person of [bob, carl]) person.joins(group);
      for (const person of [bob, carl]) await telegram.bot.mutes(person, group);
      carl.joins(other);
      bob.joins(channel);
      await telegram.bot.unmutes(bob, group);
      await telegram.settled();
      expect(group.canSpeak(carl)).toBe(false);
      await carl.opensPrivateChat('/start');
      const told = await carl.privateChat.shows(/You are muted/);
      expect(await carl.presses(told, 'I have joined')).toMatchObject({ alert: true });
      await anna.says(group, `/protect ${other.id}`);
      const offer = await group.shows(/already protected/);
      await anna.presses(offer, 'Also require');
      await group.shows(/Members must join News, Other/);
      carl.joins(channel);
      await telegram.bot.unmutes(carl, group);
    });
  });
});
