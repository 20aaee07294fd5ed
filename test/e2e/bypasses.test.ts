import { expect, it } from 'vitest';
import { choose, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes('exemptions and bypasses', ONE_SETUP, (scenario) => {
  it('lets admins speak who are in no channel, and asks about them once', async () => {
    const { telegram, anna, cats, news } = await protectedFixtures(scenario());
    const ada = telegram.user('Ada');
    await ada.joins(cats);
    await telegram.settled();
    anna.promotes(ada, cats);
    await telegram.settled();
    for (const text of ['one', 'two', 'three']) await ada.says(cats, text);
    await telegram.settled();
    expect(cats.canSpeak(ada)).toBe(true);
    const read = telegram
      .callsOf('getChatMember')
      .filter(({ params }) => params.user_id === ada.id);
    expect(read.filter(({ params }) => params.chat_id === cats.id).length).toBeLessThanOrEqual(2);
    expect(news.statusOf(ada).status).toBe('left');
  });

  it('checks an admin again who is one no longer', async () => {
    const { telegram, anna, cats } = await protectedFixtures(scenario());
    const ada = telegram.user('Ada');
    await ada.joins(cats);
    await telegram.settled();
    anna.promotes(ada, cats);
    await ada.says(cats, 'as an admin');
    await telegram.settled();
    anna.demotes(ada, cats);
    await telegram.settled();
    await ada.says(cats, 'as anybody');
    await telegram.bot.mutes(ada, cats);
  });

  it('lets anonymous admins, bots and the linked channel’s own posts be, and asks nothing about them', async () => {
    const { telegram, anna, cats, tag } = await protectedFixtures(scenario());
    const helper = telegram.user('Helper', { isBot: true, username: `helper_${tag}_bot` });
    helper.joins(cats, { invitedBy: anna });
    const linked = telegram.channel('Linked', { creator: anna, username: `linked_${tag}` });
    linked.record.linkedChatId = cats.id;
    const messages = [
      await anna.saysAnonymously(cats, 'from the staff'),
      await helper.says(cats, 'beep'),
    ];
    await linked.posts('a post');
    await telegram.settled();
    for (const message of messages) expect(message.isDeleted).toBe(false);
    expect(cats.liveMessages().some(({ text }) => text === 'a post')).toBe(true);
    const asked = telegram.callsOf('getChatMember').map(({ params }) => params.user_id);
    for (const standIn of [1087968824, 136817688, 777000]) expect(asked).not.toContain(standIn);
  });

  it('deletes what is said as a channel, unless that channel is required or the group allows it', async () => {
    const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
    const his = telegram.channel('His', { creator: bob });
    const message = await bob.saysAsChannel(cats, his, 'nobody knows me');
    await telegram.until(() => message.isDeleted, 'the channel’s message to be deleted');
    const required = await anna.saysAsChannel(cats, news, 'the news');
    await telegram.settled();
    expect(required.isDeleted).toBe(false);
    expect(
      telegram.callsOf('restrictChatMember').map(({ params }) => params.user_id),
    ).not.toContain(136817688);
    const settings = await openSettings({ anna, cats });
    await choose({ telegram, anna }, settings, 'Speaking as a channel', 'allow');
    const allowed = await bob.saysAsChannel(cats, his, 'now I may');
    await telegram.settled();
    expect(allowed.isDeleted).toBe(false);
    await choose({ telegram, anna }, settings, 'Speaking as a channel', 'block');
    await choose({ telegram, anna }, settings, 'Check edited messages', 'off');
    await bob.edits(allowed, 'edited');
    await telegram.settled();
    expect(allowed.isDeleted).toBe(false);
  });

  it.each([
    'photo',
    'sticker',
    'voice',
    'document',
    'location',
    'video_note',
    'added task',
    'added option',
  ] as const)('checks a %s as it checks text', async (media) => {
    const { telegram, bob, cats } = await protectedFixtures(scenario());
    const message = await bob.says(cats, '', { media });
    await telegram.bot.mutes(bob, cats);
    await telegram.until(() => message.isDeleted, 'the message to be deleted');
  });

  it('checks what is forwarded, sent by way of a bot, or a command', async () => {
    const { telegram, anna, cats, tag } = await protectedFixtures(scenario(), { isOpen: true });
    const gif = telegram.user('Gif', { isBot: true, username: `gif_${tag}_bot` });
    const ways = [{ forwarded: anna }, { viaBot: gif }, {}];
    for (const [index, way] of ways.entries()) {
      const visitor = telegram.user(`Visitor${index}`);
      const message = await visitor.says(cats, index === 2 ? '/start' : 'hi', way);
      await telegram.bot.mutes(visitor, cats);
      await telegram.until(() => message.isDeleted, 'the message to be deleted');
    }
    expect(cats.liveMessagesOfBot().some(({ text }) => text.includes('Enabled'))).toBe(false);
  });

  it('deletes all of an album and shows one notice', async () => {
    const { telegram, bob, cats } = await protectedFixtures(scenario());
    const photos = await Promise.all(
      Array.from({ length: 10 }, () => bob.says(cats, '', { media: 'photo', album: 'holiday' })),
    );
    await telegram.until(
      () => photos.every(({ isDeleted }) => isDeleted),
      'the album to be deleted',
    );
    await telegram.settled();
    expect(cats.liveMessagesOfBot().filter(({ text }) => text.includes('Hello Bob'))).toHaveLength(
      1,
    );
    expect(
      telegram.callsOf('restrictChatMember').filter(({ params }) => params.user_id === bob.id),
    ).toHaveLength(1);
  });

  it('checks an edit as it checks a message', async () => {
    const { telegram, bob, news, cats } = await protectedFixtures(scenario());
    await bob.joins(news);
    const message = await bob.says(cats, 'harmless');
    await telegram.settled();
    telegram.faults.add({
      method: 'restrictChatMember',
      times: 1,
      kind: 'error',
      code: 400,
      description: 'Bad Request: not enough rights to restrict/unrestrict chat member',
    });
    await bob.leaves(news);
    await telegram.settled();
    await message.edit('buy this');
    await telegram.until(() => message.isDeleted, 'the edited message to be deleted');
    await telegram.bot.mutes(bob, cats);
  });

  it('answers in the topic of the offence, and in General when that is closed', async () => {
    const { telegram, bob, cats } = await protectedFixtures(scenario(), {
      forum: true,
      isOpen: true,
    });
    const topic = cats.createTopic('Talk');
    await bob.says(cats, 'hi', { thread: topic });
    const notice = await cats.shows(/Hello Bob/);
    expect(notice.threadId).toBe(topic.id);
    const carl = telegram.user('Carl');
    telegram.faults.add({
      method: 'sendMessage',
      times: 1,
      kind: 'error',
      code: 400,
      description: 'Bad Request: TOPIC_CLOSED',
    });
    await carl.says(cats, 'hi', { thread: topic });
    expect((await cats.shows(/Hello Carl/)).threadId).toBeUndefined();
    const dora = telegram.user('Dora');
    await dora.says(cats, 'hi');
    expect((await cats.shows(/Hello Dora/)).threadId).toBeUndefined();
  });

  it('leaves service messages alone', async () => {
    const { telegram, cats } = await protectedFixtures(scenario());
    const carl = telegram.user('Carl');
    await carl.joins(cats);
    await telegram.bot.mutes(carl, cats);
    await telegram.settled();
    expect(cats.liveMessages().some(({ api }) => api.new_chat_members?.[0]?.id === carl.id)).toBe(
      true,
    );
  });

  it('takes away reactions with everything else, and gives all of it back', async () => {
    const { telegram, bob, news, cats } = await protectedFixtures(scenario());
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    const { status, ...muted } = cats.statusOf(bob);
    expect(status).toBe('restricted');
    expect(muted).toMatchObject({ can_react_to_messages: false });
    const allowed = Object.entries(muted).filter(([name, may]) => name.startsWith('can_') && may);
    expect(allowed).toEqual([]);
    bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    expect(cats.statusOf(bob).status).toBe('member');
  });
});
