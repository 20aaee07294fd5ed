import { expect, it } from 'vitest';
import { choose, type Fixtures, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP, type Scenario } from '../support/scenario.ts';

/** Cats requires News and Talk; Olga owns Talk and sets nothing up. */
async function twoChannels(scenario: Scenario) {
  const fixtures = await protectedFixtures(scenario);
  const { telegram, anna, cats, tag } = fixtures;
  const olga = telegram.user('Olga');
  const talk = telegram.channel('Talk', { creator: olga, username: `talk_${tag}` });
  await telegram.bot.isAddedTo(talk, { by: olga });
  olga.promotes(anna, talk);
  await anna.says(cats, `/protect @talk_${tag}`);
  const offer = await cats.shows(/already protected/);
  await anna.presses(offer, /Also require/);
  await cats.shows(/Members must join @news_\w+, @talk_\w+/);
  return { ...fixtures, olga, talk };
}

async function loseTalk({ telegram, olga, talk }: Awaited<ReturnType<typeof twoChannels>>) {
  telegram.bot.isRemovedFrom(talk, { by: olga });
  await telegram.settled();
}

const statusOf = async ({ anna, cats }: Fixtures) => {
  const asked = await anna.says(cats, '/status');
  return (await cats.shows(/Protection:/, { to: anna, after: asked })).text;
};

describeScenes('a channel that the bot is removed from', ONE_SETUP, (scenario) => {
  it('leaves the others in force: who is in neither is muted for the one that can be seen', async () => {
    const fixtures = await twoChannels(scenario());
    const { telegram, bob, cats, news, tag } = fixtures;
    await loseTalk(fixtures);
    const message = await bob.says(cats, 'an advertisement');
    await message.disappears();
    await telegram.bot.mutes(bob, cats);
    const notice = await cats.shows(/Hello Bob/);
    expect(notice.text).toContain(`@news_${tag}`);
    expect(notice.text).not.toContain('@talk_');
    bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    const other = await bob.says(cats, 'hello');
    await telegram.settled();
    expect(other.isDeleted).toBe(false);
  });

  it('is named to the owner once, and in the status', async () => {
    const fixtures = await twoChannels(scenario());
    const { telegram, anna, cats, olga, talk, tag } = fixtures;
    await anna.opensPrivateChat('/start');
    await loseTalk(fixtures);
    const news = await anna.privateChat.shows(/is suspended for @talk_/);
    expect(news.text).toContain('The other channels are still required.');
    const carl = telegram.user('Carl');
    await carl.joins(cats);
    await carl.says(cats, 'hi');
    await telegram.settled();
    const told = anna.privateChat.liveMessagesOfBot().filter(({ text }) => /suspended/.test(text));
    expect(told).toHaveLength(1);
    const status = await statusOf(fixtures);
    expect(status).toContain(`Enabled, but suspended for @talk_${tag}`);
    expect(status).toContain(`❌ I'm not admin in @talk_${tag}`);
    expect(status).toContain(`✅ I'm admin in @news_${tag}`);
    await telegram.bot.isAddedTo(talk, { by: olga });
    await anna.privateChat.shows(/I'm admin in @talk_\w+ again: Cats is protected/);
    expect(await statusOf(fixtures)).toContain('✅ Enabled');
  });

  it('does not keep somebody muted who has joined all that can be seen', async () => {
    const fixtures = await twoChannels(scenario());
    const { telegram, bob, cats, news, talk, olga } = fixtures;
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await loseTalk(fixtures);
    expect(cats.canSpeak(bob)).toBe(false);
    bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    await telegram.bot.isAddedTo(talk, { by: olga });
    await cats.shows(/again: Cats is protected/);
    await bob.says(cats, 'hi again');
    await telegram.bot.mutes(bob, cats);
  });

  it('deletes the messages of those in doubt, and mutes nobody, where the group says so', async () => {
    const fixtures = await twoChannels(scenario());
    const { telegram, anna, bob, cats, news } = fixtures;
    const settings = await openSettings({ anna, cats });
    await choose(fixtures, settings, '❓ If membership is unknown', 'block');
    bob.joins(news);
    await loseTalk(fixtures);
    await anna.privateChat.shows(/Until then I delete the messages/);
    const message = await bob.says(cats, 'hi');
    await message.disappears();
    await telegram.settled();
    expect(cats.canSpeak(bob)).toBe(true);
  });
});
