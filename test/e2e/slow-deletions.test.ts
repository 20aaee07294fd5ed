import { expect, it } from 'vitest';
import type { FaultKind } from '../simulator/api/faults.ts';
import { choose, type Fixtures, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

/** Nobody who has joined waits longer to be lifted. */
const SOON_MS = 1_000;

describeScenes('while Telegram makes deletions wait', ONE_SETUP, (scenario) => {
  /** Bob has written what cannot be deleted for now, is muted and has his notice. */
  async function writes({ telegram, bob, cats }: Fixtures, fault: FaultKind) {
    const rule = telegram.faults.add({ ...fault, method: 'deleteMessage' });
    const message = await bob.says(cats, 'hi');
    const notice = await cats.shows(/^Hello Bob/);
    await expect.poll(() => rule.hits).toBeGreaterThan(0);
    return { rule, message, notice };
  }

  it.each<[string, FaultKind]>([
    ['limits them', { kind: '429', retryAfter: 3 }],
    ['does not answer', { kind: 'slow', ms: 3_000 }],
    ['is away', { kind: '5xx' }],
  ])('since it %s, whoever joins is lifted within a second', async (_which, fault) => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, news, cats } = fixtures;
    const { rule, message } = await writes(fixtures, fault);
    bob.joins(news);
    await telegram.until(() => cats.canSpeak(bob), 'Bob to be free', { timeoutMs: SOON_MS });
    rule.remove();
    await message.disappears({ timeoutMs: 30_000 });
  });

  it('whoever presses is lifted within a second', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, news, cats } = fixtures;
    const { rule, notice } = await writes(fixtures, { kind: '429', retryAfter: 3 });
    bob.joins(news);
    const answer = await bob.presses(notice, 'I have joined');
    expect(answer.text).toMatch(/Verification successful/);
    await telegram.until(() => cats.canSpeak(bob), 'Bob to be free', { timeoutMs: SOON_MS });
    rule.remove();
    await notice.disappears({ timeoutMs: 30_000 });
  });

  it('the message goes all the same when the bot is killed', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, news, cats } = fixtures;
    const { rule, message } = await writes(fixtures, { kind: '429', retryAfter: 3 });
    bob.joins(news);
    await telegram.until(() => cats.canSpeak(bob), 'Bob to be free');
    await telegram.settled();
    await scenario().restart('kill');
    rule.remove();
    await message.disappears({ timeoutMs: 30_000 });
  });
});

describeScenes('while Telegram makes other calls wait', ONE_SETUP, (scenario) => {
  const limits = { kind: '429', retryAfter: 3 } as const;

  it('whoever presses is lifted although their topic is not closed yet', async () => {
    const fixtures = await protectedFixtures(scenario(), { forum: true });
    const { telegram, bob, news, cats } = fixtures;
    const rule = telegram.faults.add({ ...limits, method: 'closeForumTopic' });
    const topic = cats.createTopic('casino', { by: bob });
    const notice = await cats.shows(/^Hello Bob/);
    bob.joins(news);
    expect((await bob.presses(notice, 'I have joined')).text).toMatch(/successful/);
    expect(cats.canSpeak(bob)).toBe(true);
    expect(topic.isClosed()).toBe(false);
    rule.remove();
    await topic.message.disappears();
  });

  it('whoever joins is lifted although their notice is not there yet', async () => {
    const { telegram, bob, news, cats } = await protectedFixtures(scenario());
    const rule = telegram.faults.add({ ...limits, method: 'sendMessage' });
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await expect.poll(() => rule.hits).toBe(1);
    bob.joins(news);
    await telegram.until(() => cats.canSpeak(bob), 'Bob to be free', { timeoutMs: SOON_MS });
    rule.remove();
  });
});

describeScenes('while Telegram makes the approval of a request wait', ONE_SETUP, (scenario) => {
  it('whoever joins is lifted in another group within a second', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, news, cats, reference } = fixtures;
    await choose(fixtures, await openSettings(fixtures), 'Let members of the channels in', 'auto');
    const dogs = telegram.supergroup('Dogs', { creator: anna });
    await telegram.bot.isAddedTo(dogs, { by: anna });
    await anna.says(dogs, `/protect ${reference}`);
    await dogs.shows(/Protection Activated/);
    const carl = telegram.user('Carl');
    carl.asksToJoin(cats);
    await carl.privateChat.shows(/To join Cats/);
    await carl.joins(dogs);
    await telegram.bot.mutes(carl, dogs);
    const rule = telegram.faults.add({
      ...{ kind: '429', retryAfter: 3, times: 1, method: 'approveChatJoinRequest' },
    });
    carl.joins(news);
    await telegram.until(() => dogs.canSpeak(carl), 'Carl to be free', { timeoutMs: SOON_MS });
    expect(rule.hits).toBe(1);
    await telegram.until(() => cats.canSpeak(carl), 'Carl to be in');
  });
});
