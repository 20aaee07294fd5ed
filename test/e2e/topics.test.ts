import { expect, it } from 'vitest';
import { rightsFrom } from '../simulator/world/permissions.ts';
import { protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP, type Scenario } from '../support/scenario.ts';

const NAME = 'WIN at evil_casino';

/** The group has topics; the bot may close them if it is told so. */
async function forum(scenario: Scenario, can_manage_topics = true) {
  const fixtures = await protectedFixtures(scenario, { forum: true });
  const { telegram, anna, cats } = fixtures;
  const rights = rightsFrom({
    ...{ can_delete_messages: true, can_restrict_members: true, can_invite_users: true },
    can_manage_topics,
  });
  telegram.bot.isPromotedIn(cats, { by: anna, rights });
  await telegram.settled();
  return fixtures;
}

describeScenes('a topic that somebody opens', ONE_SETUP, (scenario) => {
  it.each([
    ['may close topics', true],
    ['may close none', false],
  ])('without being in the channel is gone, and they are muted, where the bot %s', async (_what, may) => {
    const { telegram, bob, news, cats } = await forum(scenario(), may);
    const topic = cats.createTopic(NAME, { by: bob });
    await topic.message.disappears();
    await telegram.bot.mutes(bob, cats);
    await telegram.settled();
    expect([topic.isDeleted(), topic.isClosed()]).toEqual([true, may]);
    const notice = await cats.shows(/Hello Bob, you must join/);
    expect(notice.threadId).toBeUndefined();
    bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    const another = cats.createTopic('Cats', { by: bob });
    await telegram.settled();
    expect([another.isDeleted(), another.isClosed()]).toEqual([false, false]);
    expect(telegram.complaints).toEqual([]);
  });

  it('and renames later, when they have left the channel, is closed and keeps what others wrote', async () => {
    const { telegram, anna, bob, news, cats } = await forum(scenario());
    bob.joins(news);
    await telegram.settled();
    const topic = cats.createTopic('Cats', { by: bob });
    const message = await anna.says(cats, 'a cat', { thread: topic });
    // The news that he left does not come.
    news.record.members.delete(bob.id);
    telegram.clock.advance(800);
    await scenario().restart();
    const renaming = topic.isRenamed(NAME, { by: bob });
    await renaming.disappears();
    await telegram.bot.mutes(bob, cats);
    await telegram.until(topic.isClosed, 'the topic to be closed');
    expect([topic.isDeleted(), message.isDeleted]).toEqual([false, false]);
  });

  it.each([
    ['reopens', true],
    ['names with nothing that can be seen', false],
  ])('of others and %s is an offence, too', async (_what, reopens) => {
    const { telegram, anna, bob, cats } = await forum(scenario());
    const topic = cats.createTopic('Cats', { by: anna });
    const message = await anna.says(cats, 'a cat', { thread: topic });
    topic.closes();
    const told = reopens ? topic.isReopened({ by: bob }) : topic.isRenamed('\u3164', { by: bob });
    await told.disappears();
    await telegram.bot.mutes(bob, cats);
    await telegram.until(topic.isClosed, 'the topic to be closed');
    expect([topic.isDeleted(), message.isDeleted]).toEqual([false, false]);
    await cats.shows(/Hello Bob, you must join/);
    expect(telegram.complaints).toEqual([]);
  });

  it('stays if they are an admin or a bot', async () => {
    const { telegram, anna, cats, tag } = await forum(scenario());
    const helper = telegram.user('Helper', { isBot: true, username: `topics_${tag}_bot` });
    helper.joins(cats, { invitedBy: anna });
    const topics = [anna, helper].map((by) => cats.createTopic('Cats', { by }));
    await telegram.settled();
    for (const topic of topics)
      expect([topic.isDeleted(), topic.isClosed()]).toEqual([false, false]);
  });
});

describeScenes('/status of a group with topics', ONE_SETUP, (scenario) => {
  it('says whether the bot may close them', async () => {
    const { telegram, anna, cats } = await forum(scenario(), false);
    const asked = await anna.says(cats, '/status');
    await cats.shows(/❌ Manage topics \(can_manage_topics\): give me this right .* stay open/, {
      to: anna,
      after: asked,
    });
    await anna.opensPrivateChat(`/start status_${-cats.id}`);
    await anna.privateChat.shows(/❌ Manage topics/);
    telegram.bot.gainsRight(cats, 'can_manage_topics', { by: anna });
    await telegram.settled();
    const again = await anna.says(cats, '/status');
    await cats.shows(/✅ Manage topics/, { to: anna, after: again });
  });

  it('says nothing of them where there are none', async () => {
    const { anna, cats } = await protectedFixtures(scenario());
    await anna.says(cats, '/status');
    expect((await cats.shows(/Diagnosis/, { to: anna })).text).not.toContain('topics');
  });
});
