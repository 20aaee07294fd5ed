import { expect, it } from 'vitest';
import {
  choose,
  type Fixtures,
  openFixtures,
  openSettings,
  protect,
  protectedFixtures,
} from '../support/fixtures.ts';
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

/** A channel is looked at where reads have been refused for so long. */
const REFUSED_FOR_SECONDS = 31;

/** No update tells the bot: it was down while it was removed. */
const losesUntold = ({ bot }: Scenario['telegram'], channel: Fixtures['news']) =>
  channel.record.members.set(bot.id, { status: 'left' });

const looksOf = ({ bot, callsOf }: Scenario['telegram'], channel: Fixtures['news']) =>
  callsOf('getChatMember').filter(
    ({ params }) => Number(params.chat_id) === channel.id && Number(params.user_id) === bot.id,
  ).length;

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

  it('is told to the owner for a group of theirs, although they have lost another one', async () => {
    const fixtures = await openFixtures(scenario());
    const { telegram, anna, news, cats, reference } = fixtures;
    await anna.opensPrivateChat('/start');
    const olga = telegram.user('Olga');
    async function losesOne(title: string) {
      const group = telegram.supergroup(title, { creator: olga });
      await telegram.bot.isAddedTo(group, { by: olga });
      await anna.joins(group);
      olga.promotes(anna, group);
      await anna.says(group, `/protect ${reference}`);
      await group.shows(/Protection Activated/);
      olga.demotes(anna, group);
      return group;
    }
    const birds = await losesOne('Birds');
    await protect(fixtures);
    await losesOne('Fish');
    await telegram.settled();
    telegram.bot.isRemovedFrom(news, { by: anna });
    await birds.shows(/is suspended for/);
    await anna.privateChat.shows(/The protection of Cats is suspended for/);
    expect(cats.liveMessages().filter(({ text }) => text.includes('suspended'))).toEqual([]);
  });

  it('is told to the owner also if that happened while it was being required', async () => {
    const { telegram, anna, bob, cats, news, reference } = await openFixtures(scenario());
    await anna.opensPrivateChat('/start');
    const release = Promise.withResolvers<void>();
    const check = telegram.faults.add({
      ...{ kind: 'hold', until: release.promise, when: 'after-execution', times: 1 },
      method: 'getChatMember',
      match: ({ chat_id: chat, user_id: user }) => chat === news.id && user === anna.id,
    });
    await anna.says(cats, `/protect ${reference}`);
    await expect.poll(() => check.hits).toBe(1);
    const asked = telegram.callsOf('getChatMember').length;
    telegram.bot.isRemovedFrom(news, { by: anna });
    await telegram.until(() => telegram.callsOf('getChatMember').length > asked, 'it is heard of');
    const later = await bob.opensPrivateChat('/start');
    await bob.privateChat.shows(/./, { after: later });
    release.resolve();
    await cats.shows(/Protection Activated/);
    await anna.privateChat.shows(/suspended/);
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
    await cats.shows(/is suspended for @talk_/);
    expect(cats.canSpeak(bob)).toBe(false);
    bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    await telegram.bot.isAddedTo(talk, { by: olga });
    await cats.shows(/again: Cats is protected/);
    await bob.says(cats, 'hi again');
    await telegram.bot.mutes(bob, cats);
  });

  it('is named to whoever is muted for it alone, wherever they ask', async () => {
    const fixtures = await twoChannels(scenario());
    const { telegram, bob, cats, news, olga, talk } = fixtures;
    await bob.joins(news);
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    await telegram.bot.mutes(bob, cats);
    await loseTalk(fixtures);
    const reason = /I can't look into @talk_\w+ at the moment, so your mute stays/;
    expect(await bob.presses(notice, 'I have joined')).toMatchObject({
      text: expect.stringMatching(reason),
      alert: true,
    });
    await bob.opensPrivateChat('/start');
    const muted = await bob.privateChat.shows(/You are muted until you join/);
    expect(muted.text).toMatch(reason);
    expect(muted.text).not.toContain('and you can speak again');
    await bob.joins(talk);
    await telegram.bot.isAddedTo(talk, { by: olga });
    await telegram.bot.unmutes(bob, cats);
  });

  it('is named to whoever presses the button where nobody is muted, but messages go', async () => {
    const fixtures = await twoChannels(scenario());
    const { telegram, anna, bob, cats, news } = fixtures;
    const settings = await openSettings({ anna, cats });
    await choose(fixtures, settings, '❓ If membership is unknown', 'block');
    await choose(fixtures, settings, 'If a channel is missing', 'delete only');
    await bob.joins(news);
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    await telegram.settled();
    await loseTalk(fixtures);
    expect(await bob.presses(notice, 'I have joined')).toMatchObject({
      text: expect.stringMatching(/into @talk_\w+ at the moment, so what you write is deleted/),
      alert: true,
    });
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
    const asked = await bob.says(cats, '/status');
    const answer = await cats.shows(/Protection:/, { to: bob, after: asked });
    expect(answer.text).toMatch(
      /can't look into @talk_\w+ at the moment, so what you write is del/,
    );
    expect(answer.text).not.toContain('You may write');
  });
});

const lostUntold: Parameters<typeof describeScenes>[2] = (scenario) => {
  it('is noticed by a read that is refused there, and told, and the others stay in force', async () => {
    const fixtures = await twoChannels(scenario());
    const { telegram, anna, bob, cats, news, talk, tag } = fixtures;
    await anna.opensPrivateChat('/start');
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    losesUntold(telegram, talk);
    const carl = telegram.user('Carl');
    await carl.joins(cats);
    await telegram.settled();
    await scenario().passes(REFUSED_FOR_SECONDS);
    await anna.privateChat.shows(/is suspended for @talk_\w+.* The other channels are still/);
    await telegram.bot.mutes(carl, cats);
    await bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    const told = anna.privateChat.liveMessagesOfBot().filter(({ text }) => /suspended/.test(text));
    expect(told).toHaveLength(1);
    const status = await statusOf(fixtures);
    expect(status).toContain(`Enabled, but suspended for @talk_${tag}`);
    expect(status).toContain(`❌ I'm not admin in @talk_${tag}`);
    await telegram.bot.isAddedTo(talk, { by: fixtures.olga });
    await anna.privateChat.shows(/I'm admin in @talk_\w+ again: Cats is protected/);
  });

  it.each([
    ['does not know a person', 'PARTICIPANT_ID_INVALID', true],
    ['does not answer', 'Internal Server Error', false],
  ])('is not lost because Telegram %s', async (_, description, isRefused) => {
    const { telegram, anna, bob, cats, news } = await protectedFixtures(scenario());
    await anna.opensPrivateChat('/start');
    await telegram.settled();
    const before = looksOf(telegram, news);
    const trouble = telegram.faults.add({
      ...{ method: 'getChatMember', kind: 'error', code: isRefused ? 400 : 500, description },
      match: ({ chat_id: chat, user_id: user }) =>
        Number(chat) === news.id && Number(user) === bob.id,
    });
    await bob.says(cats, 'hi');
    await telegram.until(() => trouble.hits > 0, 'the bot to ask in vain');
    await telegram.settled();
    await scenario().passes(REFUSED_FOR_SECONDS);
    await telegram.settled();
    expect(looksOf(telegram, news) > before).toBe(isRefused);
    trouble.remove();
    await bob.says(cats, 'hi again');
    await telegram.bot.mutes(bob, cats);
    expect(anna.privateChat.transcript()).not.toContain('suspended');
  });
};

describeScenes('a channel that the bot lost without an update', ONE_SETUP, lostUntold, {
  timePasses: true,
});
