import { expect, it } from 'vitest';
import { protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, FOUR_SETUPS } from '../support/scenario.ts';

describeScenes('the main job', FOUR_SETUPS, (scenario) => {
  it('lets a member of the channel speak, and asks Telegram about them once', async () => {
    const { telegram, bob, news, cats } = await protectedFixtures(scenario());
    await bob.joins(news);
    for (const text of ['hello', 'hello again']) {
      const message = await bob.says(cats, text);
      await telegram.settled();
      expect(message.isDeleted).toBe(false);
    }
    const asked = telegram
      .callsOf('getChatMember')
      .filter(({ params }) => params.user_id === bob.id && params.chat_id === news.id);
    expect(asked.length).toBeLessThanOrEqual(1);
  });

  it('deletes a stranger’s message, mutes them and shows a notice with the way in', async () => {
    const { telegram, bob, news, cats, reference } = await protectedFixtures(scenario());
    const message = await bob.says(cats, 'buy this');
    await telegram.bot.mutes(bob, cats);
    const notice = await cats.shows(/Hello Bob, you must join/);
    expect(notice.text).toBe(`Hello Bob, you must join ${reference} to speak in this group.`);
    expect(notice.buttons).toEqual([
      [expect.objectContaining({ text: '📢 Join News', url: `https://t.me/${news.username}` })],
      [expect.objectContaining({ text: '✅ I have joined' })],
    ]);
    await telegram.until(() => message.isDeleted, 'the message to be deleted');
    await expect(bob.says(cats, 'again')).rejects.toThrow();
  });

  it('tells who has not joined, and lets speak who has joined and presses', async () => {
    const { telegram, bob, news, cats, reference } = await protectedFixtures(scenario());
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    const refused = await bob.presses(notice, 'I have joined');
    expect(refused).toMatchObject({ text: `You still haven't joined: ${reference}`, alert: true });
    await bob.joins(news);
    const done = await bob.presses(notice, 'I have joined');
    expect(done.text).toBe('✅ Verification successful! You can now chat.');
    await telegram.bot.unmutes(bob, cats);
    await notice.disappears();
    const message = await bob.says(cats, 'thank you');
    await telegram.settled();
    expect(message.isDeleted).toBe(false);
  });

  it('lifts the mute of somebody who joins without a press', async () => {
    const { telegram, bob, news, cats } = await protectedFixtures(scenario());
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    await bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    await notice.disappears();
  });

  it('mutes a member who leaves the channel, where they were seen', async () => {
    const { telegram, anna, bob, news, cats, reference } = await protectedFixtures(scenario());
    const quiet = telegram.user('Quiet');
    await quiet.joins(news);
    await bob.joins(news);
    await bob.says(cats, 'hi');
    await telegram.settled();
    await anna.kicks(bob, news);
    await telegram.bot.mutes(bob, cats);
    const notice = await cats.shows(/revoked/);
    expect(notice.text).toBe(
      `⚠️ Bob, your messaging permissions have been revoked because you left ${reference}. Please join back to chat.`,
    );
    await quiet.leaves(news);
    await telegram.settled();
    expect(cats.liveMessagesOfBot().filter(({ text }) => text.includes('Quiet'))).toEqual([]);
  });

  it('checks who joins the group, by their own name, and leaves members alone', async () => {
    const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
    const carl = telegram.user('Carl');
    const dora = telegram.user('Dora');
    await dora.joins(news);
    await carl.joins(cats, { invitedBy: bob });
    await dora.joins(cats);
    await telegram.bot.mutes(carl, cats);
    await cats.shows(/Hello Carl/);
    await telegram.settled();
    expect(cats.canSpeak(dora)).toBe(true);
    expect(cats.canSpeak(anna)).toBe(true);
    expect(cats.canSpeak(bob)).toBe(true);
  });

  it('stops with exit code 0, and starts again where it was', async () => {
    const { telegram, bob, news, cats } = await protectedFixtures(scenario());
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    expect(await scenario().bot.stop()).toBe(0);
    await bob.joins(news);
    await scenario().restart();
    await telegram.bot.unmutes(bob, cats);
    await notice.disappears();
  });

  it('handles what happened while it was away', async () => {
    const { telegram, bob, cats } = await protectedFixtures(scenario());
    await scenario().bot.stop();
    const message = await bob.says(cats, 'nobody is looking');
    await scenario().restart();
    await telegram.bot.mutes(bob, cats);
    await telegram.until(() => message.isDeleted, 'the message to be deleted');
  });

  it('tells operators how it is', async () => {
    await protectedFixtures(scenario());
    const { address } = scenario().bot;
    const health = await (await fetch(`${address}/health`)).json();
    expect(health).toMatchObject({ status: 'healthy' });
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toMatch(/bot_api_calls_total\{method="sendMessage",status="ok"\} \d+/);
    expect(metrics).toMatch(/bot_updates_total\{kind="message"\} \d+/);
  });

  it('used no method or parameter that Telegram does not have, and showed its token nowhere', () => {
    expect(scenario().telegram.complaints).toEqual([]);
    expect(scenario().bot.output()).not.toContain(scenario().telegram.token);
  });
});
