import { expect, it } from 'vitest';
import { choose, type Fixtures, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

async function showPrivately({ telegram, anna, cats }: Fixtures): Promise<void> {
  const settings = await openSettings({ anna, cats });
  await choose({ telegram, anna }, settings, 'Notices are', 'private');
}

describeScenes('private notices', ONE_SETUP, (scenario) => {
  it('are seen by their person alone, and work like others', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, news, cats } = fixtures;
    await showPrivately(fixtures);
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/, { to: bob });
    expect(notice.isEphemeral).toBe(true);
    expect(cats.ephemeralMessagesTo(anna)).toEqual([]);
    await bob.joins(news);
    await telegram.until(() => cats.canSpeak(bob), 'Bob to be lifted');
    await notice.disappears();
    await telegram.settled();
    expect(cats.ephemeralMessagesTo(bob)).toEqual([]);
  });

  it('answer their button', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { bob, cats } = fixtures;
    await showPrivately(fixtures);
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/, { to: bob });
    expect((await bob.presses(notice, 'I have joined')).text).toMatch(/still haven't joined/);
  });

  it('are public when Telegram refuses them', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, cats } = fixtures;
    await showPrivately(fixtures);
    const refusal = telegram.faults.add({
      kind: 'error',
      code: 400,
      description: 'Bad Request: not enough rights to send ephemeral messages to the chat',
      method: 'sendMessage',
      match: (params) => params.ephemeral_message_parameters !== undefined,
    });
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    expect(notice.isEphemeral).toBe(false);
    refusal.remove();
  });

  it('are public for somebody who comes back without having joined', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, cats } = fixtures;
    await showPrivately(fixtures);
    await bob.says(cats, 'hi');
    const first = await cats.shows(/Hello Bob/, { to: bob });
    await bob.leaves(cats);
    await bob.joins(cats);
    await telegram.until(
      () => cats.liveMessagesOfBot().some(({ text }) => /Hello Bob/.test(text)),
      'a public notice',
    );
    await first.disappears();
  });

  it('are public for somebody who offends again', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, news, cats } = fixtures;
    await showPrivately(fixtures);
    await bob.says(cats, 'hi');
    await cats.shows(/Hello Bob/, { to: bob });
    await bob.joins(news);
    await telegram.until(() => cats.canSpeak(bob), 'Bob to be lifted');
    await bob.leaves(news);
    await telegram.until(
      () => cats.liveMessagesOfBot().some(({ text }) => /Bob, your messaging/.test(text)),
      'a public notice',
    );
  });
});
