import { expect, it } from 'vitest';
import { choose, openFixtures, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes('a press', ONE_SETUP, (scenario) => {
  it('is answered while other work about the person takes long', async () => {
    const { telegram, bob, cats, news } = await protectedFixtures(scenario());
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    const { promise: until, resolve } = Promise.withResolvers<void>();
    const when = 'before-execution';
    const rule = telegram.faults.add({ method: 'restrictChatMember', kind: 'hold', until, when });
    bob.joins(news);
    await expect.poll(() => rule.hits).toBeGreaterThan(0);
    // Before the call is given up, which is after ten seconds.
    const answer = await bob.presses(notice, 'I have joined', { timeoutMs: 7_000 });
    expect(answer).toMatchObject({ alert: true });
    expect(cats.canSpeak(bob)).toBe(false);
    rule.remove();
    resolve();
    await telegram.bot.unmutes(bob, cats);
  });

  it('frees them in all groups that require what they have joined unheard', async () => {
    const { telegram, anna, bob, cats, tag } = await openFixtures(scenario());
    const art = telegram.channel('Art', { creator: anna, username: `art_${tag}` });
    // Before the bot is there: no update tells of it.
    bob.joins(art);
    await telegram.bot.isAddedTo(art, { by: anna });
    const dogs = telegram.supergroup('Dogs', { creator: anna });
    await telegram.bot.isAddedTo(dogs, { by: anna });
    await bob.joins(dogs);
    const rule = telegram.faults.add({
      ...{ method: 'getChatMember', kind: 'lie' },
      match: (params: Readonly<Record<string, unknown>>) =>
        params.chat_id === art.id && params.user_id === bob.id,
      result: () => ({ status: 'left', user: bob.user }),
    });
    for (const group of [cats, dogs]) {
      await anna.says(group, `/protect @art_${tag}`);
      await group.shows(/Protection Activated/);
      await bob.says(group, 'hi');
      await telegram.bot.mutes(bob, group);
    }
    rule.remove();
    const notice = await cats.shows(/Hello Bob/);
    expect((await bob.presses(notice, 'I have joined')).text).toContain('Verification successful');
    await telegram.bot.unmutes(bob, dogs);
  });

  it('while the bot may do nothing does not send the person away', async () => {
    const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    telegram.bot.losesRight(cats, 'can_restrict_members', { by: anna });
    await telegram.settled();
    const answer = await bob.presses(notice, 'I have joined');
    expect(answer.text).not.toContain('not for you');
  });

  it('after the mute has ended by itself says that they can chat', async () => {
    const { telegram, anna, bob, cats, news } = await protectedFixtures(scenario());
    const settings = await openSettings({ anna, cats });
    await choose({ telegram, anna }, settings, 'Notices stay', 'for good');
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    const rule = telegram.faults.add({ method: 'restrictChatMember', kind: '5xx' });
    bob.joins(news);
    await expect.poll(() => rule.hits).toBeGreaterThan(0);
    telegram.clock.advance(86_400);
    const answer = await bob.presses(notice, 'I have joined');
    expect(answer.text).not.toContain('not for you');
    rule.remove();
  });

  it('by somebody whom an admin has muted since the lift does not say that they can chat', async () => {
    const { telegram, anna, bob, cats, news } = await protectedFixtures(scenario());
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    const press = () => bob.presses(notice, 'I have joined', { inaccessible: true });
    expect(await press()).toMatchObject({ text: '✅ Verification successful! You can now chat.' });
    anna.mutes(bob, cats);
    await telegram.settled();
    expect(await press()).toMatchObject({
      alert: true,
      text: expect.stringMatching(/An admin of this group muted you/),
    });
  });

  it('by somebody who was let in just before it tells them so', async () => {
    const { telegram, anna, cats, news } = await protectedFixtures(scenario());
    const settings = await openSettings({ anna, cats });
    await choose({ telegram, anna }, settings, 'Let members of the channels in', 'auto');
    const carl = telegram.user('Carl');
    carl.asksToJoin(cats);
    const letter = await carl.privateChat.shows(/To join Cats/);
    carl.joins(news);
    await telegram.until(() => cats.canSpeak(carl), 'Carl to be in');
    expect(await carl.presses(letter, 'I have joined')).toMatchObject({
      text: '✅ You are in. Welcome!',
    });
  });

  it('helps somebody who could not be let in, nor looked up without Redis, when they asked to join', async () => {
    const { telegram, anna, cats, news } = await protectedFixtures(scenario());
    const settings = await openSettings({ anna, cats });
    await choose({ telegram, anna }, settings, 'Let members of the channels in', 'auto');
    const carl = telegram.user('Carl');
    carl.joins(news);
    await telegram.settled();
    await scenario().restart();
    const match = ({ chat_id }: Readonly<Record<string, unknown>>) => chat_id === news.id;
    const description = 'Bad Request: PARTICIPANT_ID_INVALID';
    const rule = telegram.faults.add({
      method: ['getChatMember', 'approveChatJoinRequest'],
      match: (params) => match(params) || params.chat_id === cats.id,
      kind: 'error',
      code: 400,
      description,
    });
    carl.asksToJoin(cats);
    const letter = await carl.privateChat.shows(/To join Cats|all that Cats requires/);
    rule.remove();
    await carl.presses(letter, 'I have joined');
    await telegram.until(() => cats.canSpeak(carl), 'Carl to be in');
  });
});
