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
});
