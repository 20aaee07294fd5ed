import { expect, it } from 'vitest';
import type { ChatHandle } from '../simulator/dsl/chat-handle.ts';
import type { Person } from '../simulator/dsl/person.ts';
import { choose, openFixtures, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, TWO_SETUPS } from '../support/scenario.ts';

const DAY = 86_400;

/** The calls about this person there: the bot also asks who it is itself. */
const isAbout =
  (person: Pick<Person, 'id'>, chat: Pick<ChatHandle, 'id'>) =>
  ({ chat_id, user_id }: Readonly<Record<string, unknown>>) =>
    chat_id === chat.id && user_id === person.id;

describeScenes('the promises', TWO_SETUPS, (scenario) => {
  it.each([
    [
      'an error',
      { kind: 'error', code: 400, description: 'Bad Request: member list is inaccessible' },
    ],
    [
      'a missing participant',
      { kind: 'error', code: 400, description: 'Bad Request: PARTICIPANT_ID_INVALID' },
    ],
  ] as const)('mute nobody on %s of getChatMember', async (_name, fault) => {
    const { telegram, bob, news, cats } = await protectedFixtures(scenario());
    const rule = telegram.faults.add({
      method: 'getChatMember',
      match: isAbout(bob, news),
      ...fault,
    });
    const message = await bob.says(cats, 'who knows');
    await expect.poll(() => rule.hits).toBeGreaterThan(0);
    await telegram.settled();
    expect(cats.canSpeak(bob)).toBe(true);
    expect(message.isDeleted).toBe(false);
    rule.remove();
    await bob.says(cats, 'now it is known');
    await telegram.bot.mutes(bob, cats);
  });

  it('mute nobody while Telegram wants to be left alone for long', async () => {
    const { telegram, bob, news, cats } = await protectedFixtures(scenario());
    const match = isAbout(bob, news);
    const fault = { kind: '429', retryAfter: 60 } as const;
    const rule = telegram.faults.add({ method: 'getChatMember', match, ...fault });
    const message = await bob.says(cats, 'who knows');
    await telegram.settled();
    const another = await bob.says(cats, 'who knows now');
    await telegram.settled();
    expect(rule.hits).toBe(1);
    expect(cats.canSpeak(bob)).toBe(true);
    expect([message.isDeleted, another.isDeleted]).toEqual([false, false]);
  });

  it('ask again once Telegram may be asked', async () => {
    const { telegram, bob, news, cats } = await protectedFixtures(scenario());
    const match = isAbout(bob, news);
    telegram.faults.add({ method: 'getChatMember', match, kind: '429', retryAfter: 1, times: 1 });
    await bob.says(cats, 'who knows');
    await telegram.bot.mutes(bob, cats);
  });

  it('mute nobody on a time-out, and ask again', async () => {
    const { telegram, bob, news, cats } = await protectedFixtures(scenario());
    const match = isAbout(bob, news);
    const rule = telegram.faults.add({ method: 'getChatMember', match, times: 1, kind: 'hang' });
    const message = await bob.says(cats, 'who knows');
    await expect.poll(() => rule.hits).toBe(1);
    expect(cats.canSpeak(bob)).toBe(true);
    expect(message.isDeleted).toBe(false);
    await telegram.bot.mutes(bob, cats, { timeoutMs: 20_000 });
  });

  it('delete, and never mute, on doubt when the group says so', async () => {
    const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
    const settings = await openSettings({ anna, cats });
    await choose({ telegram, anna }, settings, 'If membership is unknown', 'block');
    const rule = telegram.faults.add({
      method: 'getChatMember',
      match: isAbout(bob, news),
      kind: 'error',
      code: 400,
      description: 'Bad Request: member list is inaccessible',
    });
    const message = await bob.says(cats, 'who knows');
    await telegram.until(() => message.isDeleted, 'the message to be deleted');
    expect(cats.canSpeak(bob)).toBe(true);
    rule.remove();
  });

  it('give every mute an end', async () => {
    const { telegram, bob, cats } = await protectedFixtures(scenario());
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    const status = cats.statusOf(bob);
    const end = status.status === 'restricted' ? status.until_date : 0;
    expect(end - Date.now() / 1000).toBeGreaterThan(DAY - 60);
    expect(end - Date.now() / 1000).toBeLessThanOrEqual(DAY);
  });

  it('leave an admin’s own mute alone, pressed or unprotected', async () => {
    const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    await telegram.settled();
    anna.mutes(bob, cats);
    await telegram.settled();
    await bob.joins(news);
    await telegram.settled();
    expect(cats.canSpeak(bob)).toBe(false);
    const press = await bob.pressesData(notice, 'verify', { inaccessible: true });
    expect(press).toMatchObject({
      text: expect.stringMatching(/^An admin of this group muted you/),
      alert: true,
    });
    await anna.says(cats, '/unprotect');
    await anna.presses(await cats.shows(/Really switch off/), 'Yes');
    await cats.shows(/Protection disabled/);
    await telegram.settled();
    expect(cats.canSpeak(bob)).toBe(false);
  });

  it('leave the mute of somebody alone whom an admin muted before', async () => {
    const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
    await bob.joins(news);
    await bob.says(cats, 'hi');
    await telegram.settled();
    anna.mutes(bob, cats);
    await bob.leaves(news);
    await telegram.settled();
    await bob.joins(news);
    await telegram.settled();
    expect(cats.statusOf(bob)).toMatchObject({ status: 'restricted', until_date: 0 });
    expect(cats.canSpeak(bob)).toBe(false);
  });

  it('give back exactly what somebody was restricted to', async () => {
    const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
    const until = Math.floor(Date.now() / 1000) + 3 * DAY;
    anna.mutes(bob, cats, {
      until,
      permissions: { can_send_polls: false, can_send_videos: false },
    });
    await telegram.settled();
    const before = cats.statusOf(bob);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    expect(cats.statusOf(bob)).toMatchObject({ until_date: until });
    await bob.joins(news);
    await telegram.until(() => cats.canSpeak(bob), 'Bob to speak again');
    expect(cats.statusOf(bob)).toEqual(before);
  });

  it('lift whom the bot has muted also after an admin has changed what is no right', async () => {
    const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await telegram.settled();
    telegram.clock.advance(5);
    const member = cats.statusOf(bob);
    telegram.injectUpdate({
      chat_member: {
        ...{ chat: { id: cats.id, type: 'supergroup', title: 'Cats' }, from: anna.user },
        date: telegram.clock.now(),
        old_chat_member: member,
        new_chat_member: { ...member, tag: 'newcomer' },
      },
    });
    await telegram.settled();
    await bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
  });

  it('leave it to an admin who lifts a mute, and judge the next message anew', async () => {
    const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    await telegram.settled();
    anna.unmutes(bob, cats);
    await notice.disappears();
    expect(cats.canSpeak(bob)).toBe(true);
    await bob.says(cats, 'hi again');
    await telegram.bot.mutes(bob, cats);
  });

  it('change nothing when an update comes twice', async () => {
    const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
    const first = Math.max(...telegram.updates.keys());
    await bob.says(cats, 'hi');
    await cats.shows(/Hello Bob/);
    await anna.says(cats, '/status');
    await cats.shows(/Enabled/, { to: anna });
    await telegram.settled();
    const restricted = telegram.callsOf('restrictChatMember').length;
    for (const id of [...telegram.updates.keys()].filter((one) => one > first))
      telegram.redeliver(id);
    await telegram.settled();
    expect(cats.liveMessagesOfBot().filter(({ text }) => text.includes('Hello Bob'))).toHaveLength(
      1,
    );
    expect(telegram.callsOf('restrictChatMember')).toHaveLength(restricted);
    const answers = cats.ephemeralMessagesTo(anna).filter(({ text }) => text.includes('Enabled'));
    expect(answers).toHaveLength(1);
    await bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
  });

  it('mute and notify once when several things happen at the same moment', async () => {
    const { telegram, bob, cats } = await protectedFixtures(scenario());
    const carl = telegram.user('Carl');
    await Promise.all([
      carl.joins(cats),
      carl.says(cats, 'one'),
      carl.says(cats, 'two'),
      bob.says(cats, 'three'),
    ]);
    await telegram.bot.mutes(carl, cats);
    await cats.shows(/Hello Carl/);
    await telegram.settled();
    expect(cats.liveMessagesOfBot().filter(({ text }) => text.includes('Hello Carl'))).toHaveLength(
      1,
    );
    expect(
      telegram.callsOf('restrictChatMember').filter(({ params }) => params.user_id === carl.id),
    ).toHaveLength(1);
  });

  it('go by a leave that overtakes a slow answer', async () => {
    const { telegram, anna, bob, cats, tag } = await openFixtures(scenario());
    const talk = telegram.channel('Talk', {
      creator: anna,
      username: `talk_${tag}`,
      members: [bob],
    });
    telegram.bot.isAddedTo(talk, { by: anna });
    await anna.says(cats, `/protect @talk_${tag}`);
    await cats.shows(/Protection Activated/);
    const { promise: until, resolve } = Promise.withResolvers<void>();
    const rule = telegram.faults.add({
      method: 'getChatMember',
      match: ({ user_id, chat_id }) => user_id === bob.id && chat_id === talk.id,
      times: 1,
      kind: 'hold',
      until,
      when: 'after-execution',
    });
    await bob.says(cats, 'hi');
    await expect.poll(() => rule.hits).toBeGreaterThan(0);
    bob.leaves(talk);
    resolve();
    await telegram.bot.mutes(bob, cats);
  });

  it('are not for everybody’s fingers: a stranger’s press does nothing', async () => {
    const { telegram, bob, news, cats } = await protectedFixtures(scenario());
    const carl = telegram.user('Carl');
    await carl.joins(news);
    await carl.joins(cats);
    await telegram.settled();
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    expect(await carl.presses(notice, 'I have joined')).toMatchObject({
      text: 'This button is not for you.',
      alert: true,
    });
    await telegram.settled();
    expect(notice.isDeleted).toBe(false);
    expect(cats.canSpeak(bob)).toBe(false);
  });

  it('work under a message that Telegram does not show any more', async () => {
    const { telegram, bob, news, cats } = await protectedFixtures(scenario());
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    const refused = await bob.presses(notice, 'I have joined', { inaccessible: true });
    expect(refused.text).toMatch(/You still haven't joined/);
    await bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
  });

  it('follow a group that becomes a supergroup', async () => {
    const { telegram, anna, news, reference } = await openFixtures(scenario());
    const old = telegram.basicGroup('Old', { creator: anna });
    await telegram.bot.isAddedTo(old, { by: anna });
    const group = old.upgrades();
    await telegram.settled();
    await anna.says(group, `/protect ${reference}`);
    await group.shows(/Protection Activated/);
    const eve = telegram.user('Eve');
    await eve.joins(group);
    await telegram.bot.mutes(eve, group);
    await eve.joins(news);
    await telegram.bot.unmutes(eve, group);
  });
});
