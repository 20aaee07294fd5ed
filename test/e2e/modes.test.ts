import { expect, it } from 'vitest';
import {
  choose,
  openFixtures,
  openSettings,
  protectedFixtures,
  roomData,
  timePasses,
  toBeRemoved,
} from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP, TWO_SETUPS } from '../support/scenario.ts';

describeScenes('the modes of a group', TWO_SETUPS, (scenario) => {
  it('delete only: messages go, nobody is muted, and joining ends it', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, news, cats } = fixtures;
    await choose(fixtures, await openSettings(fixtures), 'If a channel is missing', 'delete only');
    for (const text of ['hi', 'hello?']) {
      const message = await bob.says(cats, text);
      await message.disappears();
    }
    const notice = await cats.shows(/you must join/);
    expect(cats.canSpeak(bob)).toBe(true);
    await bob.opensPrivateChat('/start');
    const told = await bob.privateChat.shows(/What you write is deleted until you have joined/);
    expect(told.text).not.toContain('muted');
    expect(cats.liveMessages().filter(({ text }) => text.includes('you must join'))).toHaveLength(
      1,
    );
    await anna.says(cats, '/status');
    await cats.shows(/If a channel is missing: delete only/, { to: anna });
    await bob.joins(news);
    await notice.disappears();
    const message = await bob.says(cats, 'now');
    await telegram.settled();
    expect(message.isDeleted).toBe(false);
  });

  it('warn first: messages stay with a counted warning, the next one mutes', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, news, cats } = fixtures;
    const room = await openSettings(fixtures);
    await choose(fixtures, room, 'If a channel is missing', 'warn first');
    await choose(fixtures, room, 'Warnings', '2');
    const first = await bob.says(cats, 'hi');
    const warning = await cats.shows(/Warning 1 of 2\nHello Bob, you must join/);
    const second = await bob.says(cats, 'hello?');
    await cats.shows(/Warning 2 of 2/);
    await warning.disappears();
    const third = await bob.says(cats, 'anybody?');
    await telegram.bot.mutes(bob, cats);
    await third.disappears();
    expect([first, second].map(({ isDeleted }) => isDeleted)).toEqual([false, false]);
    await bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
  });

  it('warn first: so many messages stay and no more, however fast they come', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, cats } = fixtures;
    const room = await openSettings(fixtures);
    await choose(fixtures, room, 'If a channel is missing', 'warn first');
    await choose(fixtures, room, 'Warnings', '2');
    const texts = ['hi', 'hello?', 'anybody?', 'well', 'bye'];
    const messages = await Promise.all(texts.map((text) => bob.says(cats, text)));
    await telegram.bot.mutes(bob, cats);
    const staying = () => messages.filter(({ isDeleted }) => !isDeleted);
    await telegram.until(() => staying().length === 2, 'all others to be deleted');
  });

  it('warn first: an album is one message, and costs one warning', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, cats } = fixtures;
    const room = await openSettings(fixtures);
    await choose(fixtures, room, 'If a channel is missing', 'warn first');
    await choose(fixtures, room, 'Warnings', '2');
    const photos = await Promise.all(
      Array.from({ length: 10 }, () => bob.says(cats, '', { media: 'photo', album: 'holiday' })),
    );
    await cats.shows(/Warning 1 of 2/);
    await telegram.settled();
    expect(photos.filter(({ isDeleted }) => isDeleted)).toEqual([]);
    await bob.says(cats, 'hello?');
    await cats.shows(/Warning 2 of 2/);
  });

  it('grace after joining: newcomers write for a while, and are checked then', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats, tag } = fixtures;
    const room = await openSettings(fixtures);
    await choose(fixtures, room, 'Grace after joining', '5 min');
    const carl = telegram.user('Carl', { username: `carl_${tag}` });
    await anna.presses(room, 'Rules');
    await room.becomes(/Rules/);
    await anna.presses(room, 'Check on join: on');
    await room.becomes(/Nobody is checked on joining the group while there is a grace/);
    await carl.joins(cats);
    await telegram.settled();
    const early = await carl.says(cats, 'hi');
    await telegram.settled();
    expect([early.isDeleted, cats.canSpeak(carl)]).toEqual([false, true]);
    telegram.clock.advance(301);
    await carl.says(cats, 'hello?');
    await telegram.bot.mutes(carl, cats);
    telegram.clock.advance(5);
    await carl.leaves(cats);
    await carl.joins(cats);
    await telegram.settled();
    expect(cats.canSpeak(carl)).toBe(false);
  });

  it('grace after joining: news that comes late mutes nobody whom joining is no reason to check', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, cats, tag } = fixtures;
    const room = await openSettings(fixtures);
    await choose(fixtures, room, 'Grace after joining', '5 min');
    await choose(fixtures, room, 'Check on join', 'off');
    await scenario().bot.stop();
    const carl = telegram.user('Carl', { username: `carl_${tag}` });
    carl.joins(cats);
    telegram.clock.advance(400);
    await scenario().restart();
    await telegram.settled();
    expect(cats.canSpeak(carl)).toBe(true);
    await carl.says(cats, 'hi');
    await telegram.bot.mutes(carl, cats);
  });

  it('at least one of the channels: whichever one joins', async () => {
    const fixtures = await openFixtures(scenario());
    const { telegram, anna, bob, news, cats, reference, tag } = fixtures;
    const talk = telegram.channel('Talk', { creator: anna, username: `talk_${tag}` });
    await telegram.bot.isAddedTo(talk, { by: anna });
    await anna.says(cats, `/protect ${reference} @talk_${tag}`);
    await cats.shows(/Protection Activated/);
    const room = await openSettings(fixtures);
    await choose(fixtures, room, 'How many channels', '1');
    expect(room.text).toContain(`at least 1 of ${reference}, @talk_${tag}`);
    await anna.presses(room, 'Channels');
    await room.becomes(/Required now: 2\..*\nOne of them is enough, whichever/);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    const notice = await cats.shows(`you must join at least 1 of ${reference}, @talk_${tag}`);
    expect(await bob.presses(notice, 'I have joined')).toMatchObject({
      text: expect.stringContaining('at least 1 of'),
    });
    await bob.joins(talk);
    await telegram.bot.unmutes(bob, cats);
    await bob.joins(news);
    await bob.leaves(talk);
    await telegram.settled();
    expect(cats.canSpeak(bob)).toBe(true);
    await bob.leaves(news);
    await telegram.bot.mutes(bob, cats);
  });

  it('welcome: a text of the admins for whoever has joined, which goes as notices do', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, news, cats, reference, tag } = fixtures;
    const room = await openSettings(fixtures);
    await anna.presses(room, 'Notices and texts');
    await room.becomes(/What I write/);
    await anna.presses(room, 'Welcome: none');
    await room.becomes(/What I write in the group when somebody has joined/);
    await anna.presses(room, 'Change');
    await room.becomes(/Write the welcome now/);
    const said = await anna.says(
      anna.privateChat,
      'Welcome to {group}, {user}! Thanks for {channels}',
    );
    await anna.privateChat.shows(`Welcome to Cats, Anna! Thanks for ${reference}`, { after: said });
    const question = await anna.privateChat.shows(/members will see it|save/i, { after: said });
    await anna.presses(question, 'Save');
    await question.becomes(/Welcome to \{group\}/);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await bob.joins(news);
    const welcome = await cats.shows(`Welcome to Cats, Bob! Thanks for ${reference}`);
    await bob.leaves(news);
    await telegram.bot.mutes(bob, cats);
    await bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    const carl = telegram.user('Carl', { username: `carl_${tag}` });
    await carl.joins(news);
    await carl.joins(cats);
    await cats.shows(/Welcome to Cats, Carl/);
    expect(cats.liveMessages().filter(({ text }) => text.includes('Cats, Bob'))).toHaveLength(1);
    expect(welcome.isDeleted).toBe(false);
  });
});

describeScenes('removing who does not join', ONE_SETUP, (scenario) => {
  it('takes place after a second notice, and lets them come back', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, news, cats } = fixtures;
    const room = await openSettings(fixtures);
    await choose(fixtures, room, 'Remove who does not join', '1 h');
    const data = roomData(cats, 'set!to:onOffence:1');
    expect(await fixtures.anna.pressesData(room, data)).toMatchObject({
      text: expect.stringContaining('nobody would be removed'),
      alert: true,
    });
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await cats.shows(/Whoever has not joined within 1 h is removed/);
    await timePasses(fixtures, 3_300);
    await cats.shows(/Hello Bob, .*\n⏳ Whoever has not joined within \d min is removed/, {
      timeoutMs: 40_000,
    });
    expect(cats.statusOf(bob).status).toBe('restricted');
    await timePasses(fixtures, 420);
    await telegram.until(() => cats.statusOf(bob).status === 'left', 'Bob to be removed', {
      timeoutMs: 40_000,
    });
    await bob.joins(news);
    await bob.joins(cats);
    await telegram.settled();
    expect(cats.canSpeak(bob)).toBe(true);
  });

  it('waits for the second notice, also if the bot dies while it sends that', async () => {
    const { notice: first, ...fixtures } = await toBeRemoved(scenario());
    const { telegram, bob, cats } = fixtures;
    await telegram.settled();
    await timePasses(fixtures, 700);
    await first.disappears();
    await telegram.settled();
    const inMinutes = /within \d min is removed/;
    const fault = telegram.faults.add({
      kind: 'hang',
      method: 'sendMessage',
      match: ({ text }) => inMinutes.test(String(text)),
      times: 1,
    });
    await timePasses(fixtures, 2_600);
    await telegram.until(() => fault.hits === 1, 'the second notice to be on its way', {
      timeoutMs: 40_000,
    });
    await scenario().restart('kill');
    await cats.shows(inMinutes, { timeoutMs: 40_000 });
    expect(cats.statusOf(bob).status).toBe('restricted');
  });
});
