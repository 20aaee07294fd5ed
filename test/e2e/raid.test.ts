import { expect, it } from 'vitest';
import { choose, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes('an offence', ONE_SETUP, (scenario) => {
  it('that could not be deleted when it was seen is deleted later', async () => {
    const { telegram, bob, cats } = await protectedFixtures(scenario());
    const refused = telegram.faults.add({
      ...{ kind: '429', retryAfter: 11, method: 'deleteMessage', times: 1 },
      match: ({ chat_id }) => Number(chat_id) === cats.id,
    });
    const said = await bob.says(cats, 'spam');
    await telegram.bot.mutes(bob, cats);
    await telegram.until(() => said.isDeleted, 'it to be deleted', { timeoutMs: 60_000 });
    expect(refused.hits).toBe(1);
  }, 90_000);
});

describeScenes(
  'a raid',
  ONE_SETUP,
  (scenario) => {
    it('of 200 strangers leaves them all muted, and a handful of messages', async () => {
      const { telegram, news, cats } = await protectedFixtures(scenario());
      telegram.limits.enforce(20);
      const strangers = Array.from({ length: 200 }, (_, index) => telegram.user(`S${index}`));
      for (const [index, stranger] of strangers.entries()) {
        stranger.joins(cats);
        if (index % 2 === 0) await stranger.says(cats, 'hi').catch(() => undefined);
      }
      for (const stranger of strangers) {
        await telegram.bot.mutes(stranger, cats, { timeoutMs: 25_000 });
      }
      const notice = await cats.shows(/and \d+ more, you must join/, { timeoutMs: 15_000 });
      expect(telegram.limits.mostInAMinute(cats.id)).toBeLessThanOrEqual(20);
      expect(
        cats.liveMessagesOfBot().filter(({ text }) => text.includes('you must join')).length,
      ).toBeLessThan(10);
      const anyLeft = () => cats.liveMessages().some(({ text }) => text === 'hi');
      await telegram.until(() => !anyLeft(), 'all messages to be deleted', { timeoutMs: 25_000 });
      const last = strangers[199];
      const early = strangers[7];
      if (last === undefined || early === undefined) throw new Error('nobody came');
      for (const person of [last, early]) {
        person.joins(news);
        await telegram.bot.unmutes(person, cats);
      }
      expect(notice.isDeleted).toBe(false);
      const other = strangers[100];
      expect(await other?.presses(notice, 'I have joined')).toMatchObject({
        alert: true,
        text: expect.stringMatching(/still haven't joined/),
      });
    });

    it('over two topics is told of in both, within the same limit', async () => {
      const fixtures = await protectedFixtures(scenario(), { forum: true });
      const { telegram, cats } = fixtures;
      await choose(fixtures, await openSettings(fixtures), 'Check on join', 'off');
      telegram.limits.enforce(20);
      const topics = ['Questions', 'Answers'].map((name) => cats.createTopic(name));
      const strangers = Array.from({ length: 60 }, (_, index) => telegram.user(`S${index}`));
      for (const [index, stranger] of strangers.entries()) {
        await stranger.joins(cats);
        const thread = topics[index % 2];
        if (thread !== undefined) await stranger.says(cats, 'hi', { thread });
      }
      for (const stranger of strangers) {
        await telegram.bot.mutes(stranger, cats, { timeoutMs: 25_000 });
      }
      const told = (name: string, topic: number) =>
        cats
          .liveMessagesOfBot()
          .some(({ text, threadId }) => text.includes(name) && threadId === topics[topic]?.id);
      await telegram.until(() => told('S58', 0) && told('S59', 1), 'both topics to be told', {
        timeoutMs: 40_000,
      });
      expect([told('S58', 1), told('S59', 0)]).toEqual([false, false]);
      expect(telegram.limits.mostInAMinute(cats.id)).toBeLessThanOrEqual(20);
    }, 90_000);
  },
  { variables: { RATE_LIMIT_PER_CHAT: '20' } },
);
