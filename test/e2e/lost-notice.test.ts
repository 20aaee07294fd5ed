import { expect, it } from 'vitest';
import { choose, lostNoticeGoes, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes('a notice whose answer is lost', ONE_SETUP, (scenario) => {
  it('is posted again, and does not stay behind', async () => {
    const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
    const carl = telegram.user('Carl');
    await carl.joins(news);
    await carl.joins(cats);
    const fault = telegram.faults.add({
      kind: 'executed-but-dropped',
      method: 'sendMessage',
      match: ({ text }) => String(text).startsWith('Hello Bob'),
      times: 1,
    });
    await bob.says(cats, 'hi');
    await carl.says(cats, 'hello Bob');
    await anna.says(cats, 'hello Bob');
    const notices = await lostNoticeGoes({ telegram, cats }, fault);
    expect(cats.liveMessages().filter(({ text }) => text === 'hello Bob')).toHaveLength(2);
    await bob.joins(news);
    await telegram.until(() => notices().length === 0, 'the notice to go');
  });

  it('is found as well when its person comes back before it is missed', async () => {
    const { telegram, bob, cats } = await protectedFixtures(scenario());
    const { promise: until, resolve } = Promise.withResolvers<void>();
    const fault = telegram.faults.add({
      kind: 'hold',
      until,
      when: 'after-execution',
      method: 'sendMessage',
      match: ({ text }) => String(text).startsWith('Hello Bob'),
      times: 1,
    });
    await bob.says(cats, 'hi');
    const lost = await cats.shows(/^Hello Bob/);
    expect(fault.hits).toBe(1);
    await scenario().restart('kill');
    resolve();
    await telegram.settled();
    bob.leaves(cats);
    bob.joins(cats);
    await lost.disappears();
    await telegram.settled();
    const notices = cats.liveMessagesOfBot().filter(({ text }) => /^Hello Bob/.test(text));
    expect(notices).toHaveLength(1);
  });

  it('leaves the buttons of answers alone that stay in the group', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    const settings = await openSettings({ anna, cats });
    await choose(fixtures, settings, '🧹 Commands stay', 'for good');
    await anna.saysAnonymously(cats, '/settings');
    const lines = () =>
      cats.liveMessagesOfBot().filter(({ text }) => /Settings are made/.test(text));
    await telegram.until(() => lines().length === 1, 'a line with a button');
    const fault = telegram.faults.add({
      kind: 'drop',
      method: 'sendMessage',
      match: ({ text }) => String(text).startsWith('Hello Bob'),
      times: 1,
    });
    await bob.says(cats, 'hi');
    await telegram.until(() => fault.hits === 1, 'the notice to be lost');
    await anna.saysAnonymously(cats, '/settings');
    await telegram.until(() => lines().length === 2, 'another line');
    await cats.shows(/^Hello Bob/, { timeoutMs: 40_000 });
    await telegram.until(
      () => telegram.callsOf('editMessageReplyMarkup').length > 0,
      'the bot to look for the notice',
    );
    await telegram.settled();
    expect(lines().map(({ buttons }) => buttons.length > 0)).toEqual([true, true]);
  }, 60_000);
});
