import { expect, it } from 'vitest';
import { choose, type Fixtures, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

async function letIn({ telegram, anna, cats }: Fixtures): Promise<void> {
  const settings = await openSettings({ anna, cats });
  await choose({ telegram, anna }, settings, 'Let members of the channels in', 'auto');
}

describeScenes('somebody who asks to join', ONE_SETUP, (scenario) => {
  it('is left to the admins unless the group says otherwise', async () => {
    const { telegram, cats } = await protectedFixtures(scenario());
    const carl = telegram.user('Carl');
    carl.asksToJoin(cats);
    await telegram.settled();
    expect(
      telegram.callsOf('approveChatJoinRequest').filter(({ params }) => params.user_id === carl.id),
    ).toEqual([]);
    expect(carl.privateChat.liveMessagesOfBot()).toEqual([]);
  });

  it('is let in at once as a member of the channels', async () => {
    const fixtures = await protectedFixtures(scenario());
    await letIn(fixtures);
    const carl = fixtures.telegram.user('Carl');
    carl.joins(fixtures.news);
    carl.asksToJoin(fixtures.cats);
    await fixtures.telegram.until(() => fixtures.cats.canSpeak(carl), 'Carl to be in');
  });

  it('is told the way, and let in with the last channel or by the button', async () => {
    const fixtures = await protectedFixtures(scenario());
    await letIn(fixtures);
    const { telegram, news, cats, reference } = fixtures;
    const [carl, dora] = [telegram.user('Carl'), telegram.user('Dora')];
    for (const person of [carl, dora]) person.asksToJoin(cats);
    const letter = await dora.privateChat.shows(/To join Cats, first join/);
    expect(letter.text).toContain(reference);
    expect(await dora.presses(letter, 'I have joined')).toMatchObject({
      text: `You still haven't joined: ${reference}`,
    });
    await carl.privateChat.shows(/To join Cats/);
    carl.joins(news);
    await telegram.until(() => cats.canSpeak(carl), 'Carl to be in');
    expect(cats.canSpeak(dora)).toBe(false);
    expect(telegram.callsOf('declineChatJoinRequest')).toEqual([]);
  });

  it('is let in once the admins trust them', async () => {
    const fixtures = await protectedFixtures(scenario());
    await letIn(fixtures);
    const { telegram, anna, cats } = fixtures;
    const carl = telegram.user('Carl');
    carl.asksToJoin(cats);
    await carl.privateChat.shows(/To join Cats/);
    const room = await openSettings(fixtures);
    await anna.presses(room, 'People');
    await room.becomes(/who may write without joining/);
    await anna.presses(room, 'Allow list: nobody');
    await room.becomes(/Nobody may speak without joining/);
    await anna.presses(room, 'Add a person');
    await anna.privateChat.shows(/Whom do you mean/);
    await anna.picksUsers('Choose from the list', [carl]);
    await telegram.until(() => cats.canSpeak(carl), 'Carl to be in');
  });

  it('is let in with the last channel although Telegram did not approve it then', async () => {
    const fixtures = await protectedFixtures(scenario());
    await letIn(fixtures);
    const { telegram, news, cats } = fixtures;
    const carl = telegram.user('Carl');
    carl.asksToJoin(cats);
    await carl.privateChat.shows(/To join Cats/);
    const refused = telegram.faults.add({
      ...{ kind: 'error', code: 400, description: 'Bad Request: chat not found' },
      ...{ method: 'approveChatJoinRequest', times: 1 },
    });
    carl.joins(news);
    await telegram.until(() => refused.hits === 1, 'the approval to fail');
    await telegram.until(() => cats.canSpeak(carl), 'Carl to be in', { timeoutMs: 40_000 });
  });

  it.each([
    [
      'protection is off',
      async ({ anna, cats }: Fixtures) => {
        await anna.says(cats, '/unprotect');
        await anna.presses(await cats.shows(/Really switch off/), 'Yes');
        await cats.shows(/Protection disabled/);
      },
    ],
    [
      'the bot lets nobody in',
      async ({ telegram, anna, cats }: Fixtures) => {
        const settings = await openSettings({ anna, cats });
        await choose({ telegram, anna }, settings, 'Let members of the channels in', 'off');
      },
    ],
  ])('reads by the button that the admins decide once %s', async (_when, change) => {
    const fixtures = await protectedFixtures(scenario());
    await letIn(fixtures);
    const { telegram, cats } = fixtures;
    const carl = telegram.user('Carl');
    carl.asksToJoin(cats);
    const letter = await carl.privateChat.shows(/To join Cats/);
    await change(fixtures);
    const press = async () => (await carl.presses(letter, 'I have joined')).text;
    expect(await press()).toMatch(/its admins decide on requests to join/);
    carl.asksToJoin(cats);
    await telegram.settled();
    expect(await press()).toMatch(/its admins decide on requests to join/);
  });

  it('is not sent to channels that they are in when the bot cannot let them in', async () => {
    const fixtures = await protectedFixtures(scenario());
    await letIn(fixtures);
    const { telegram, news, cats } = fixtures;
    const carl = telegram.user('Carl');
    await carl.joins(news);
    const description = 'Bad Request: not enough rights to manage chat join requests';
    const fault = telegram.faults.add({
      ...{ kind: 'error', code: 400, description, method: 'approveChatJoinRequest' },
    });
    carl.asksToJoin(cats);
    const letter = await carl.privateChat.shows(/You have all that Cats requires, but I can't/);
    expect(letter.urls).toEqual([]);
    expect((await carl.presses(letter, 'I have joined')).text).toMatch(/I keep trying/);
    fault.remove();
    expect((await carl.presses(letter, 'I have joined')).text).toMatch(/You are in/);
  });

  it('is not seen by a bot that lost the right to invite, and the owner is told once', async () => {
    const fixtures = await protectedFixtures(scenario());
    await letIn(fixtures);
    const { telegram, anna, cats } = fixtures;
    telegram.bot.losesRight(cats, 'can_invite_users', { by: anna });
    const told = await anna.privateChat.shows(/Requests to join Cats stay unanswered.*can_invite/s);
    expect(told.urls.join()).toContain('startgroup&admin=');
    telegram.bot.losesRight(cats, 'can_pin_messages', { by: anna });
    await telegram.settled();
    const lines = () =>
      anna.privateChat.liveMessagesOfBot().filter(({ text }) => text.includes('stay unanswered'));
    expect(lines()).toHaveLength(1);
    telegram.bot.gainsRight(cats, 'can_invite_users', { by: anna });
    await telegram.settled();
    telegram.bot.losesRight(cats, 'can_invite_users', { by: anna });
    await telegram.until(() => lines().length === 2, 'the owner to be told anew');
  });

  it('is no concern of an owner who leaves requests to the admins', async () => {
    const { telegram, anna, cats } = await protectedFixtures(scenario());
    telegram.bot.losesRight(cats, 'can_invite_users', { by: anna });
    await telegram.settled();
    expect(
      anna.privateChat
        .liveMessagesOfBot()
        .map(({ text }) => text)
        .join(),
    ).not.toMatch(/stay/);
  });
});
