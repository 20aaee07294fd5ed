import { expect, it } from 'vitest';
import type { ShownMessage } from '../simulator/dsl/shown-message.ts';
import { openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP, type Scenario } from '../support/scenario.ts';

const repairsOf = ({ urls }: ShownMessage) =>
  urls.filter((url) => /startgroup|startchannel/.test(url));

/** Anna, the owner, can be written to, and has the overview of her group before her. */
async function overview(scenario: Scenario) {
  const fixtures = await protectedFixtures(scenario);
  const room = await openSettings(fixtures);
  return { ...fixtures, room, chat: fixtures.anna.privateChat };
}

describeScenes('a fault that the owner is told of', ONE_SETUP, (scenario) => {
  it('has a button that gives the bot its rights in the group back', async () => {
    const { telegram, anna, bob, cats, chat } = await overview(scenario());
    telegram.bot.losesRight(cats, 'can_restrict_members', { by: anna });
    const news = await chat.shows(/The protection of Cats is suspended/);
    const [repair = ''] = repairsOf(news);
    await anna.follows(repair, { chat: cats });
    await chat.shows(/I have all rights again: Cats is protected/);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
  });

  it('leads to the channel that the bot cannot see, where it is made an admin again', async () => {
    const { telegram, anna, news, chat } = await overview(scenario());
    telegram.bot.isDemotedIn(news, { by: anna });
    const told = await chat.shows(/is suspended for @news/);
    await anna.presses(told, 'Open settings');
    await told.becomes(/Number 1 of 1 in the list/);
    const [repair = ''] = repairsOf(told);
    await anna.follows(repair, { chat: news });
    await chat.shows(/I'm admin in @news\S+ again/);
  });
});

describeScenes('a fault on the overview', ONE_SETUP, (scenario) => {
  it('has a button for the group and for each channel, as long as it lasts', async () => {
    const { telegram, anna, cats, news, room } = await overview(scenario());
    expect(repairsOf(room)).toEqual([]);
    telegram.bot.losesRight(cats, 'can_delete_messages', { by: anna });
    telegram.bot.isDemotedIn(news, { by: anna });
    await telegram.settled();
    const broken = await openSettings({ anna, cats });
    const labels = broken.buttons.flat().map(({ text }) => text);
    expect(labels.slice(0, 2)).toEqual([
      '🔧 Make me an admin of Cats',
      '🔧 Make me an admin of News',
    ]);
    const [inGroup = '', inChannel = ''] = repairsOf(broken);
    await anna.follows(inGroup, { chat: cats });
    await anna.follows(inChannel, { chat: news });
    await telegram.settled();
    const whole = await openSettings({ anna, cats });
    expect(repairsOf(whole)).toEqual([]);
  });

  it('is a press away from the line in the group', async () => {
    const { telegram, anna, cats, news } = await protectedFixtures(scenario());
    telegram.bot.isDemotedIn(news, { by: anna });
    const line = await cats.shows(/is suspended for @news/);
    await anna.follows(line.urls[0] ?? '');
    const status = await anna.privateChat.shows(/❌ I'm not admin in @news/);
    await anna.presses(status, 'Open settings');
    await status.becomes(/Here you decide who may write/);
    expect(repairsOf(status)).toHaveLength(1);
  });
});
