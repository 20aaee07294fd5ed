import { expect, it } from 'vitest';
import { choose, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, TWO_SETUPS } from '../support/scenario.ts';

describeScenes('requests to join a channel', TWO_SETUPS, (scenario) => {
  it('count while they are pending, if the group says so', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, news, cats } = fixtures;
    await choose(fixtures, await openSettings(fixtures), 'Requests to channels count', 'on');
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    const notice = await cats.shows(/Hello Bob, you must join/);
    telegram.clock.advance(2);
    bob.asksToJoin(news);
    await telegram.bot.unmutes(bob, cats);
    await notice.disappears();
    const message = await bob.says(cats, 'thanks');
    await telegram.settled();
    expect([message.isDeleted, cats.canSpeak(bob)]).toEqual([false, true]);
    await anna.says(cats, '/status');
    await cats.shows(/Requests to channels count: on/, { to: anna });
    expect(telegram.callsOf('approveChatJoinRequest')).toEqual([]);
    telegram.clock.advance(2);
    anna.bans(bob, news);
    await telegram.bot.mutes(bob, cats);
  });

  it('end when the person is let in, so that leaving counts', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, news, cats } = fixtures;
    await choose(fixtures, await openSettings(fixtures), 'Requests to channels count', 'on');
    bob.asksToJoin(news);
    await telegram.settled();
    const message = await bob.says(cats, 'hi');
    await telegram.settled();
    expect(message.isDeleted).toBe(false);
    await bob.joins(news);
    await bob.leaves(news);
    await telegram.bot.mutes(bob, cats);
  });

  it('of people in the group are approved, if the group says so', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, news, cats, tag } = fixtures;
    await choose(fixtures, await openSettings(fixtures), 'Approve requests to channels', 'on');
    const carl = telegram.user('Carl', { username: `carl_${tag}` });
    carl.asksToJoin(news);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    bob.asksToJoin(news);
    await telegram.bot.unmutes(bob, cats);
    await telegram.settled();
    expect([bob, carl].map((person) => news.statusOf(person).status)).toEqual(['member', 'left']);
  });
});
