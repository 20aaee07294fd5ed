import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../simulator/dsl/person.ts';
import { openFixtures, protect, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, openScenario, type Scenario, TWO_SETUPS } from '../support/scenario.ts';

const OLGA = 700_001;
const LISTED = 700_002;

const olgas = new WeakMap<Scenario['telegram'], Person>();

/** The operator, who has started the bot. */
function olgaOf({ telegram }: Pick<Scenario, 'telegram'>) {
  // One person for all scenes: the ids of messages in a private chat only rise.
  const olga = olgas.get(telegram) ?? telegram.user('Olga', { id: OLGA });
  olgas.set(telegram, olga);
  const ask = async (command: string, pattern: string | RegExp) =>
    olga.privateChat.shows(pattern, { after: await olga.opensPrivateChat(command) });
  return { olga, ask };
}

const isIn = (
  { telegram }: Pick<Scenario, 'telegram'>,
  cats: { statusOf(who: { id: number }): { status: string } },
) => !['left', 'kicked'].includes(cats.statusOf({ id: telegram.bot.id }).status);

describeScenes(
  'an operator',
  TWO_SETUPS,
  (scenario) => {
    it('sees all groups, and one of them', async () => {
      const { ask } = olgaOf(scenario());
      const { cats, anna, bob, telegram } = await protectedFixtures(scenario());
      await bob.says(cats, 'hi');
      await telegram.bot.mutes(bob, cats);
      const groups = await ask('/groups', /^Groups: \d+ protected/);
      expect(groups.text).toContain(`Cats ${cats.id}`);
      const group = await ask(`/group ${cats.id}`, /^Cats/);
      expect(group.text).toMatch(/✅ Enabled[\s\S]*muted now: 1/);
      expect(group.text).toContain(`Set up by: @${anna.user.username} ${anna.id}`);
      await ask('/group -100999', /has never been protected/);
      // What was counted is written at the end.
      await scenario().restart();
      const counted = await ask(`/group ${cats.id}`, /In 30 days/);
      expect(counted.text).toContain('In 30 days: 1 message checked, 1 stopped');
      const dogs = telegram.supergroup('Dogs', { creator: anna });
      await telegram.bot.isAddedTo(dogs, { by: anna });
      const added = await ask(`/group ${dogs.id}`, /Nobody has set it up yet/);
      expect(added.text).not.toContain('Protected since');
      await ask('/group cats', /^Usage/);
      await ask('/version', /^Nezuko \d/);
    });

    it('blocks a group: mutes are lifted, the bot leaves, and does not stay when it is added again', async () => {
      const { ask, olga } = olgaOf(scenario());
      const { telegram, cats, anna, bob, reference } = await protectedFixtures(scenario());
      await bob.says(cats, 'hi');
      await telegram.bot.mutes(bob, cats);
      const group = await ask(`/group ${cats.id}`, /^Cats/);
      await olga.presses(group, /Block/);
      await group.becomes(/Block this group\?/);
      await olga.presses(group, 'Yes');
      await telegram.until(() => !isIn(scenario(), cats), 'the bot to leave');
      expect(cats.canSpeak(bob)).toBe(true);
      await cats.shows(/operator of this bot does not let me work in this group/);
      telegram.bot.isAddedTo(cats, { by: anna });
      await telegram.until(() => !isIn(scenario(), cats), 'the bot to leave again');
      await ask(`/unblock ${cats.id}`, /is not blocked any more/);
      telegram.bot.isAddedTo(cats, { by: anna });
      const asked = await anna.says(cats, `/protect ${reference}`);
      await cats.shows(/Protection Activated/, { after: asked });
    });

    it('has the bot leave a group without blocking it', async () => {
      const { ask, olga } = olgaOf(scenario());
      const fixtures = await protectedFixtures(scenario());
      const { telegram, cats, anna } = fixtures;
      const group = await ask(`/group ${cats.id}`, /^Cats/);
      await olga.presses(group, /Leave/);
      await group.becomes(/Leave this group\?/);
      await olga.presses(group, 'Yes');
      await telegram.until(() => !isIn(scenario(), cats), 'the bot to leave');
      telegram.bot.isAddedTo(cats, { by: anna });
      await protect(fixtures);
    });

    it('blocks a person: they set up nothing, and groups that they add the bot to are left', async () => {
      const { ask } = olgaOf(scenario());
      const { telegram, cats, anna, reference } = await openFixtures(scenario());
      await ask(`/block ${anna.id}`, /is blocked: they cannot set up protection/);
      await anna.says(cats, `/protect ${reference}`);
      await cats.shows(/The operator of this bot does not allow that here/);
      expect(isIn(scenario(), cats)).toBe(true);
      const dogs = telegram.supergroup('Dogs', { creator: anna });
      telegram.bot.isAddedTo(dogs, { by: anna });
      await telegram.until(() => !isIn(scenario(), dogs), 'the bot to leave');
      await ask(`/unblock ${anna.id}`, /is not blocked any more/);
      await ask(`/block ${OLGA}`, /is an operator of this bot/);
    });

    it('blocks a person who is anonymous until they press', async () => {
      const { ask } = olgaOf(scenario());
      const { telegram, cats, anna, reference } = await openFixtures(scenario());
      // It is not she who brings the bot into the group any more.
      await telegram.settled();
      await ask(`/block ${anna.id}`, /is blocked/);
      await anna.saysAnonymously(cats, `/protect ${reference}`);
      const pressed = await anna.presses(await cats.shows(/Press Confirm/), 'Confirm');
      expect(pressed.text).toMatch(/The operator of this bot does not allow that/);
    });

    it('writes to all owners after a preview, in spite of those who blocked the bot', async () => {
      const { ask, olga } = olgaOf(scenario());
      const one = await protectedFixtures(scenario());
      const other = await protectedFixtures(scenario());
      await one.anna.opensPrivateChat('/help');
      await other.anna.opensPrivateChat('/help');
      other.anna.blocksBot();
      const stranger = scenario().telegram.user('Stan');
      await stranger.opensPrivateChat('/help');
      const text = `A new version of <b> comes ${one.tag}.`;
      const preview = await ask(`/broadcast ${text}`, text);
      await olga.presses(preview, /Send to \d+ owners/);
      await one.anna.privateChat.shows(text);
      await olga.privateChat.shows(
        /The broadcast is done: sent to \d+ owners?, [1-9]\d* could not/,
      );
      expect(stranger.privateChat.transcript()).not.toContain(text);
    });

    it('sends a preview once, however often and late Send is pressed', async () => {
      const { ask, olga } = olgaOf(scenario());
      const { telegram, anna, tag } = await protectedFixtures(scenario());
      await anna.opensPrivateChat('/help');
      const text = `Once ${tag}.`;
      const preview = await ask(`/broadcast ${text}`, text);
      const data = preview.buttons.flat()[0]?.callbackData ?? '';
      const done = { after: preview };
      await olga.presses(preview, /Send to/);
      await olga.privateChat.shows(/The broadcast is done/, done);
      await telegram.until(() => preview.buttons.length === 0, 'the button Stop to go');
      await scenario().restart();
      const again = await olga.pressesData(preview, data);
      expect(again).toMatchObject({
        alert: true,
        text: expect.stringMatching(/sent or discarded/),
      });
      expect((await ask('/broadcast', /./)).text).toMatch(/^Usage/);
      const transcript = anna.privateChat.transcript();
      expect(transcript.split(text)).toHaveLength(2);
    });

    it('discards a preview for good, and no button sends what it became', async () => {
      const { ask, olga } = olgaOf(scenario());
      const { tag } = await protectedFixtures(scenario());
      const text = `Never ${tag}.`;
      const preview = await ask(`/broadcast ${text}`, text);
      const data = preview.buttons.flat()[0]?.callbackData ?? '';
      await olga.presses(preview, /Discard/);
      await preview.becomes('Discarded.');
      for (const stale of [data, 'op:send']) {
        expect(await olga.pressesData(preview, stale)).toMatchObject({ alert: true });
      }
      expect((await ask('/broadcast', /./)).text).toMatch(/^Usage/);
    });

    it('is obeyed by nobody else: the answer is that to unknown commands', async () => {
      const { olga } = olgaOf(scenario());
      const { cats, anna, bob } = await protectedFixtures(scenario());
      const commands = [
        '/groups',
        `/group ${cats.id}`,
        `/block ${cats.id}`,
        `/unblock ${cats.id}`,
        '/broadcast hi',
        '/version',
      ];
      for (const command of ['/unheard', ...commands]) {
        const asked = await bob.opensPrivateChat(command);
        const answer = await bob.privateChat.shows(/./, { after: asked });
        expect(answer.text).toMatch(/^I don't understand that/);
        const note = await bob.privateChat.shows(/./);
        await bob.pressesData(note, `op:block:${cats.id}`);
        await bob.pressesData(note, 'op:send:0123456789abcdef');
      }
      await olga.joins(cats);
      await anna.says(cats, '/block 1');
      await scenario().telegram.settled();
      expect(isIn(scenario(), cats)).toBe(true);
      const menu = (who: number) =>
        scenario()
          .telegram.bot.commandsIn(`chat ${who}`)
          .map(({ command }) => command);
      expect(menu(bob.id)).toEqual([]);
    });

    it('finds the commands in the menu of the private chat, beside those of everybody', async () => {
      const { telegram } = scenario();
      olgaOf(scenario()).olga.opensPrivateChat('/start');
      await scenario().restart();
      const names = () => telegram.bot.commandsIn(`chat ${OLGA}`).map(({ command }) => command);
      await telegram.until(() => names().includes('broadcast'), 'the menu of the operator');
      expect(names()).toEqual(
        expect.arrayContaining(['start', 'settings', 'groups', 'block', 'version']),
      );
    });
  },
  { variables: { OPERATOR_IDS: String(OLGA) } },
);

describe('a bot for certain owners and groups', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await openScenario(
      { intake: 'polling', services: 'SQLite' },
      { ALLOWED_OWNERS: String(LISTED), ALLOWED_GROUPS: '-1009000000000001' },
    );
  });
  afterAll(() => scenario.close());

  it('works where a listed person adds it, and leaves all other groups with a word', async () => {
    const { telegram } = scenario;
    const stan = telegram.user('Stan');
    const dogs = telegram.supergroup('Dogs', { creator: stan });
    telegram.bot.isAddedTo(dogs, { by: stan });
    await telegram.until(() => !isIn(scenario, dogs), 'the bot to leave');
    await dogs.shows(/This bot is for certain groups only/);
    const lisa = telegram.user('Lisa', { id: LISTED });
    const news = telegram.channel('News', { creator: lisa, username: 'lisas_news' });
    const cats = telegram.supergroup('Cats', { creator: lisa });
    for (const chat of [news, cats]) telegram.bot.isAddedTo(chat, { by: lisa });
    await lisa.says(cats, '/protect @lisas_news');
    await cats.shows(/Protection Activated/);
    expect(isIn(scenario, cats)).toBe(true);
    const mods = telegram.user('Mo');
    await mods.joins(cats);
    lisa.promotes(mods, cats);
    telegram.bot.isRemovedFrom(cats, { by: lisa });
    telegram.bot.isAddedTo(cats, { by: mods });
    await mods.says(cats, '/protect @lisas_news');
    await cats.shows(/The operator of this bot does not allow that here/);
    await telegram.settled();
    expect(isIn(scenario, cats)).toBe(true);
    await lisa.says(cats, '/protect @lisas_news');
    await cats.shows(/Protection Activated/);
  });
});

it('a bot that is limited later leaves, at its start, what it is not for any more', {
  timeout: 60_000,
}, async () => {
  const scenario = await openScenario({ intake: 'polling', services: 'SQLite' });
  try {
    const { telegram, cats, bob } = await protectedFixtures(scenario);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    Object.assign(scenario.variables, { ALLOWED_OWNERS: String(LISTED) });
    await scenario.restart();
    await telegram.until(() => !isIn(scenario, cats), 'the bot to leave');
    expect(cats.canSpeak(bob)).toBe(true);
  } finally {
    await scenario.close();
  }
});
