import { expect, it } from 'vitest';
import { choose, openSettings, protectedFixtures, roomData } from '../support/fixtures.ts';
import { describeScenes, type Scenario, TWO_SETUPS } from '../support/scenario.ts';

/** Bob, who is muted, has asked to join the channel, and Telegram does not answer the approval. */
async function unanswered(scenario: Scenario) {
  const fixtures = await protectedFixtures(scenario);
  const { telegram, bob, news, cats } = fixtures;
  await choose(fixtures, await openSettings(fixtures), 'Approve requests to channels', 'on');
  const rule = telegram.faults.add({ method: 'approveChatJoinRequest', kind: '5xx' });
  await bob.says(cats, 'hi');
  await telegram.bot.mutes(bob, cats);
  bob.asksToJoin(news);
  return { telegram, bob, cats, rule };
}

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

  it('of people in the group are approved once Telegram answers again', async () => {
    const { telegram, bob, cats, rule } = await unanswered(scenario());
    await expect.poll(() => rule.hits, { timeout: 15_000 }).toBeGreaterThan(4);
    rule.remove();
    await telegram.bot.unmutes(bob, cats, { timeoutMs: 30_000 });
  });

  it('of people in the group are approved also after a crash in between', async () => {
    const { telegram, bob, cats, rule } = await unanswered(scenario());
    await expect.poll(() => rule.hits, { timeout: 15_000 }).toBeGreaterThan(3);
    await telegram.settled();
    rule.remove();
    await scenario().restart('kill');
    await telegram.bot.unmutes(bob, cats, { timeoutMs: 30_000 });
  });

  it('of people in the group are left alone in a dry run', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, news } = fixtures;
    const room = await openSettings(fixtures);
    await choose(fixtures, room, 'Approve requests to channels', 'on');
    await choose(fixtures, room, 'Dry run (nobody is muted)', 'on');
    bob.asksToJoin(news);
    await telegram.settled();
    const approved = telegram.callsOf('approveChatJoinRequest').map(({ params }) => params.user_id);
    expect(approved).not.toContain(bob.id);
  });

  it('are approved at the wish of none but those who may invite people there', async () => {
    const fixtures = await protectedFixtures(scenario(), { isPrivate: true });
    const { telegram, anna, bob, cats, news } = fixtures;
    const ada = telegram.user('Ada');
    await ada.joins(cats);
    anna.promotes(ada, cats, { can_restrict_members: true });
    await telegram.settled();
    const asked = await ada.opensPrivateChat(`/start settings_${-cats.id}`);
    const room = await ada.privateChat.shows(/^Cats/, { after: asked });
    const pressed = await ada.pressesData(room, roomData(cats, 'set!to:approveRequests:0'));
    expect(pressed).toMatchObject({
      alert: true,
      text: expect.stringMatching(/into News: only an/),
    });
    bob.asksToJoin(news);
    await telegram.settled();
    expect(news.statusOf(bob).status).toBe('left');
  });

  it('are not approved in a channel that is required later, either', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats, tag } = fixtures;
    await choose(fixtures, await openSettings(fixtures), 'Approve requests to channels', 'on');
    const art = telegram.channel('Art', { creator: anna, username: `art_${tag}` });
    await telegram.bot.isAddedTo(art, { by: anna });
    const ada = telegram.user('Ada');
    await ada.joins(cats);
    anna.promotes(ada, cats, { can_restrict_members: true });
    anna.promotes(ada, art, { can_post_messages: true });
    await telegram.settled();
    const asked = await ada.opensPrivateChat(`/start settings_${-cats.id}_add`);
    await ada.privateChat.shows(/Choose a channel/, { after: asked });
    const named = await ada.says(ada.privateChat, `@art_${tag}`);
    await ada.privateChat.shows(/This lets people into @art/, { after: named });
    bob.asksToJoin(art);
    await telegram.settled();
    expect(art.statusOf(bob).status).toBe('left');
    const byAnna = await anna.opensPrivateChat(`/start settings_${-cats.id}_add`);
    await anna.privateChat.shows(/Choose a channel/, { after: byAnna });
    await anna.says(anna.privateChat, `@art_${tag}`);
    await anna.privateChat.shows(/Required now, too: @art/, { after: byAnna });
  });
});
