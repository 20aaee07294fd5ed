import { expect, it } from 'vitest';
import type { Person } from '../simulator/dsl/person.ts';
import { choose, type Fixtures, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, type Scenario, TWO_SETUPS } from '../support/scenario.ts';

const APPROVE = 'Approve requests to channels';

/** Requests to channels are approved, and Carl, who is not in the group, has asked to join one. */
async function askedBefore(scenario: Scenario) {
  const fixtures = await protectedFixtures(scenario);
  const { telegram, news, tag } = fixtures;
  await choose(fixtures, await openSettings(fixtures), APPROVE, 'on');
  const carl = telegram.user('Carl', { username: `carl_${tag}` });
  carl.asksToJoin(news);
  await telegram.settled();
  expect(news.statusOf(carl).status).toBe('left');
  return { ...fixtures, carl };
}

const isLetIn = ({ telegram, news }: Fixtures, person: Person) =>
  telegram.until(() => news.statusOf(person).status === 'member', `${person.name} to be let in`);

const mutesOf = ({ telegram, cats }: Fixtures, person: Person) =>
  telegram
    .callsOf('restrictChatMember')
    .filter(({ params }) => params.chat_id === cats.id && params.user_id === person.id);

describeScenes('a request to join a channel that came first', TWO_SETUPS, (scenario) => {
  it('is approved when the person enters the group, and nobody mutes them', async () => {
    const fixtures = await askedBefore(scenario());
    const { telegram, cats, carl } = fixtures;
    carl.joins(cats);
    await isLetIn(fixtures, carl);
    const said = await carl.says(cats, 'hi');
    await telegram.settled();
    expect([said.isDeleted, mutesOf(fixtures, carl)]).toEqual([false, []]);
  });

  it('is approved when they write where nobody is checked on joining', async () => {
    const fixtures = await askedBefore(scenario());
    const { telegram, cats, carl } = fixtures;
    await choose(fixtures, await openSettings(fixtures), 'Check on join', 'off');
    carl.joins(cats);
    await telegram.settled();
    const said = await carl.says(cats, 'hi');
    await isLetIn(fixtures, carl);
    await telegram.settled();
    expect([said.isDeleted, mutesOf(fixtures, carl)]).toEqual([false, []]);
  });

  it('is approved once the group wants that, and frees who is muted', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, news, cats } = fixtures;
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    bob.asksToJoin(news);
    await telegram.settled();
    await choose(fixtures, await openSettings(fixtures), APPROVE, 'on');
    await telegram.bot.unmutes(bob, cats);
    expect(news.statusOf(bob).status).toBe('member');
  });

  it('is approved by the button, which says so, if the bot could not do it before', async () => {
    const fixtures = await askedBefore(scenario());
    const { telegram, cats, carl } = fixtures;
    const refused = telegram.faults.add({
      ...{ kind: 'error', code: 400, description: 'Bad Request: not enough rights' },
      method: 'approveChatJoinRequest',
    });
    carl.joins(cats);
    await telegram.bot.mutes(carl, cats);
    const notice = await cats.shows(/Hello Carl/);
    refused.remove();
    expect(await carl.presses(notice, 'I have joined')).toMatchObject({
      text: expect.stringMatching(/Verification successful/),
    });
    await isLetIn(fixtures, carl);
    expect(cats.canSpeak(carl)).toBe(true);
  });

  it('is approved as well where it counts already', async () => {
    const fixtures = await askedBefore(scenario());
    const { cats, carl } = fixtures;
    await choose(fixtures, await openSettings(fixtures), 'Requests to channels count', 'on');
    carl.joins(cats);
    await isLetIn(fixtures, carl);
    expect(mutesOf(fixtures, carl)).toEqual([]);
  });

  it('is tried no more once it was declined, and counts no more', async () => {
    const fixtures = await askedBefore(scenario());
    const { telegram, anna, news, cats, carl } = fixtures;
    await choose(fixtures, await openSettings(fixtures), 'Requests to channels count', 'on');
    anna.declines(carl, news);
    carl.joins(cats);
    await telegram.bot.mutes(carl, cats);
    const tries = () =>
      telegram.callsOf('approveChatJoinRequest').filter(({ params }) => params.user_id === carl.id);
    expect(tries()).toHaveLength(1);
    const notice = await cats.shows(/Hello Carl/);
    await carl.presses(notice, 'I have joined');
    await telegram.settled();
    expect(tries()).toHaveLength(1);
  });

  it('is not approved while its person is outside, whatever they press', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, news, cats } = fixtures;
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    const notice = await cats.shows(/Hello Bob/);
    await bob.leaves(cats);
    bob.asksToJoin(news);
    await telegram.settled();
    await choose(fixtures, await openSettings(fixtures), APPROVE, 'on');
    await bob.presses(notice, 'I have joined');
    await telegram.settled();
    expect(news.statusOf(bob).status).toBe('left');
  });

  it('is approved after one to join the group, where such requests count', async () => {
    const fixtures = await askedBefore(scenario());
    const { telegram, cats, carl } = fixtures;
    const room = await openSettings(fixtures);
    await choose(fixtures, room, 'Let members of the channels in', 'auto');
    carl.asksToJoin(cats);
    await carl.privateChat.shows(/To join Cats, first join/);
    await choose(fixtures, room, 'Requests to channels count', 'on');
    await telegram.until(() => cats.canSpeak(carl), 'Carl to be in', { timeoutMs: 40_000 });
    await isLetIn(fixtures, carl);
    expect(mutesOf(fixtures, carl)).toEqual([]);
  });
});
