import { expect, it } from 'vitest';
import { choose, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, TWO_SETUPS } from '../support/scenario.ts';

/** A group with two topics, and what an admin sees who asks for the settings in one of them. */
async function forum(scenario: Parameters<typeof protectedFixtures>[0]) {
  const fixtures = await protectedFixtures(scenario, { forum: true });
  const { anna, cats } = fixtures;
  const talk = cats.createTopic('Talk', { by: anna });
  const rules = cats.createTopic('Rules', { by: anna });
  const opens = async (thread?: typeof talk, admin = anna) => {
    const asked = await admin.says(cats, '/settings', thread === undefined ? {} : { thread });
    const line = await cats.shows(/private/, { to: admin, after: asked });
    const url = line.buttons.flat().find(({ text }) => text.includes('This topic'))?.url ?? '';
    const opened = await admin.follows(url);
    return admin.privateChat.shows(/in this topic/, opened ? { after: opened } : {});
  };
  return { ...fixtures, talk, rules, opens };
}

describeScenes('topics', TWO_SETUPS, (scenario) => {
  it('that admins leave alone are free for everybody, the others are not', async () => {
    const { telegram, anna, bob, news, cats, talk, rules, opens } = await forum(scenario());
    const room = await opens(talk);
    await anna.presses(room, 'Leave this topic alone');
    await room.becomes(/I leave messages in this topic alone/);
    const calls = telegram.callsOf('getChatMember').length;
    const free = await bob.says(cats, 'hi', { thread: talk });
    await telegram.settled();
    expect([free.isDeleted, cats.canSpeak(bob)]).toEqual([false, true]);
    expect(telegram.callsOf('getChatMember')).toHaveLength(calls);
    await anna.says(cats, '/status');
    await cats.shows(/Topics: all but chosen/, { to: anna });
    const message = await bob.says(cats, 'hi', { thread: rules });
    await message.disappears();
    await telegram.bot.mutes(bob, cats);
    await bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    await anna.presses(room, 'Check this topic');
    await room.becomes(/I check messages in this topic/);
    await bob.leaves(news);
    await telegram.bot.mutes(bob, cats);
  });

  it('are not what replies in General begin: those stand in General', async () => {
    const { telegram, anna, bob, cats } = await forum(scenario());
    const first = await anna.says(cats, 'welcome');
    const asked = await anna.says(cats, '/settings', { replyTo: first });
    const line = await cats.shows(/private/, { to: anna, after: asked });
    const url = line.buttons.flat().find(({ text }) => text.includes('This topic'))?.url ?? '';
    await anna.follows(url);
    const room = await anna.privateChat.shows(/in this topic/);
    await anna.presses(room, 'Leave this topic alone');
    await room.becomes(/I leave messages in this topic alone/);
    const free = await bob.says(cats, 'thanks', { replyTo: first });
    await telegram.settled();
    expect([free.isDeleted, cats.canSpeak(bob)]).toEqual([false, true]);
  });

  it('are left alone, each of them, when two admins choose one at the same moment', async () => {
    const { telegram, anna, cats, talk, rules, opens } = await forum(scenario());
    const ada = telegram.user('Ada');
    await ada.joins(cats);
    anna.promotes(ada, cats, { can_restrict_members: true });
    await telegram.settled();
    const rooms = [await opens(talk), await opens(rules, ada)] as const;
    await Promise.all([
      anna.presses(rooms[0], 'Leave this topic alone'),
      ada.presses(rooms[1], 'Leave this topic alone'),
    ]);
    for (const room of rooms) await room.becomes(/I leave messages in this topic alone/);
    for (const [thread, admin] of [[talk, ada] as const, [rules, anna] as const]) {
      expect((await opens(thread, admin)).text).toContain('I leave messages in this topic alone');
    }
  });

  it('that are left alone make nobody a participant, also while protection is off', async () => {
    const { telegram, anna, bob, news, cats, talk, opens } = await forum(scenario());
    const room = await opens(talk);
    await anna.presses(room, 'Leave this topic alone');
    await room.becomes(/I leave messages in this topic alone/);
    const asked = await anna.says(cats, '/unprotect');
    const question = await cats.shows(/Really switch off/, { after: asked });
    await anna.presses(question, 'Yes');
    await cats.shows(/Protection disabled/);
    await bob.says(cats, 'hi', { thread: talk });
    await telegram.settled();
    await anna.says(cats, '/protect');
    await cats.shows(/Protection Activated/);
    bob.joins(news);
    bob.leaves(news);
    await telegram.settled();
    expect(cats.canSpeak(bob)).toBe(true);
  });

  it('that admins choose are the only ones that count, General as well', async () => {
    const fixtures = await forum(scenario());
    const { telegram, anna, bob, news, cats, talk, tag, opens } = fixtures;
    await choose(fixtures, await openSettings(fixtures), 'Topics', 'only chosen');
    const carl = telegram.user('Carl', { username: `carl_${tag}` });
    await carl.joins(cats);
    const early = await carl.says(cats, 'hi');
    await telegram.settled();
    expect([early.isDeleted, cats.canSpeak(carl)]).toEqual([false, true]);
    const room = await opens();
    await anna.presses(room, 'Check this topic');
    await room.becomes(/General\n.*I check messages in this topic/);
    const free = await bob.says(cats, 'hi', { thread: talk });
    await bob.joins(news);
    await bob.leaves(news);
    await telegram.settled();
    expect([free.isDeleted, cats.canSpeak(bob)]).toEqual([false, true]);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await anna.presses(room, 'Back');
    await room.becomes('Rules');
    await anna.presses(room, 'Chosen topics: 1');
    await room.becomes(/count as chosen/);
    await anna.presses(room, 'Remove');
    await telegram.until(() => room.buttons.length === 1, 'General to be gone');
    const late = await carl.says(cats, 'hello');
    await telegram.settled();
    expect(late.isDeleted).toBe(false);
  });

  it('free those who are muted for what they wrote there, once they are left alone', async () => {
    const { telegram, anna, bob, cats, talk, rules, tag, opens } = await forum(scenario());
    const carl = telegram.user('Carl', { username: `carl_${tag}` });
    await carl.joins(cats);
    await telegram.bot.mutes(carl, cats);
    const dora = telegram.user('Dora', { username: `dora_${tag}` });
    await bob.says(cats, 'hi', { thread: talk });
    await telegram.bot.mutes(bob, cats);
    const room = await opens(talk);
    await anna.presses(room, 'Leave this topic alone');
    // Nobody is checked on joining where topics are chosen.
    await telegram.bot.unmutes(bob, cats);
    await telegram.bot.unmutes(carl, cats);
    await dora.joins(cats);
    await dora.says(cats, 'hi', { thread: rules });
    await telegram.bot.mutes(dora, cats);
    await opens(talk);
    await telegram.settled();
    expect([cats.canSpeak(dora), cats.canSpeak(bob)]).toEqual([false, true]);
  });

  it('free everybody as long as none is chosen, and only those are checked', async () => {
    const fixtures = await forum(scenario());
    const { telegram, bob, cats } = fixtures;
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    const notice = await cats.shows(/Hello Bob/);
    await choose(fixtures, await openSettings(fixtures), 'Topics', 'only chosen');
    await telegram.bot.unmutes(bob, cats);
    await notice.disappears();
  });
});
