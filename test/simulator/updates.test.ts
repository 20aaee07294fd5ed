import type { Update } from '@grammyjs/types';
import { describe, expect, test } from 'vitest';
import { ALL_UPDATES, createBotClient } from './bot-client.ts';
import { startTelegram } from './telegram.ts';

/** A bot that is subscribed to everything, and what it would receive. */
async function subscribed(options: Parameters<typeof startTelegram>[0] = {}) {
  const telegram = await startTelegram(options);
  const call = createBotClient(telegram);
  await call('getUpdates', { allowed_updates: ALL_UPDATES });
  const anna = telegram.user('Anna');
  const bob = telegram.user('Bob');
  const updates = () => [...telegram.updates.values()] as Update[];
  const kinds = () => updates().map((update) => Object.keys(update)[1]);
  const last = () => updates().at(-1);
  return { telegram, call, anna, bob, updates, kinds, last };
}

describe('which updates there are', () => {
  test('chat_member comes only when it is named and the bot is an administrator', async () => {
    const telegram = await startTelegram();
    await using _ = telegram;
    const call = createBotClient(telegram);
    const anna = telegram.user('Anna');
    const bob = telegram.user('Bob');
    const news = telegram.channel('News', { creator: anna });
    const cats = telegram.supergroup('Cats', { creator: anna });
    telegram.bot.isAddedTo(news, { by: anna });
    telegram.bot.isAddedTo(cats, { by: anna, rights: 'none' });
    const kinds = () => [...telegram.updates.values()].map((update) => Object.keys(update)[1]);
    bob.joins(news);
    expect(kinds()).not.toContain('chat_member');
    await call('getUpdates', { allowed_updates: ['chat_member'] });
    bob.joins(cats);
    expect(kinds()).not.toContain('chat_member');
    bob.leaves(news);
    expect(kinds().filter((kind) => kind === 'chat_member')).toHaveLength(1);
  });

  test('chat_join_request needs the right to invite', async () => {
    const { telegram, anna, bob, kinds } = await subscribed();
    await using _ = telegram;
    const club = telegram.supergroup('Club', { creator: anna, approveToJoin: true });
    telegram.bot.isAddedTo(club, { by: anna, rights: {} });
    expect(() => bob.joins(club)).toThrow('ask');
    bob.asksToJoin(club);
    expect(kinds()).not.toContain('chat_join_request');
    telegram.bot.gainsRight(club, 'can_invite_users', { by: anna });
    bob.asksToJoin(club);
    expect(kinds()).toContain('chat_join_request');
  });

  test('without administrator rights only commands, replies and mentions reach the bot', async () => {
    const { telegram, call, anna, bob, updates } = await subscribed();
    await using _ = telegram;
    const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
    telegram.bot.isAddedTo(cats, { by: anna, rights: 'none' });
    await call('sendMessage', { chat_id: cats.id, text: 'ask me' });
    const own = await cats.shows('ask me');
    await bob.says(cats, 'chatter');
    await bob.says(cats, '/help');
    await bob.says(cats, 'well', { replyTo: own });
    await bob.says(cats, 'hey @nezuko_bot');
    const texts = updates().flatMap(({ message }) => message?.text ?? []);
    expect(texts).toEqual(['/help', 'well', 'hey @nezuko_bot']);
  });

  test("the bot's own messages and restrictions: no message, but a chat_member from itself", async () => {
    const { telegram, call, anna, bob, last } = await subscribed();
    await using _ = telegram;
    const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
    telegram.bot.isAddedTo(cats, { by: anna });
    const before = telegram.updates.size;
    await call('sendMessage', { chat_id: cats.id, text: 'x' });
    expect(telegram.updates.size).toBe(before);
    await call('restrictChatMember', { chat_id: cats.id, user_id: bob.id, permissions: {} });
    expect(last()?.chat_member).toMatchObject({
      from: { id: telegram.bot.id },
      old_chat_member: { status: 'member' },
      new_chat_member: { status: 'restricted', user: { id: bob.id } },
    });
  });

  test('update ids increase and 64-bit ids survive', async () => {
    const { telegram, anna, bob, updates } = await subscribed();
    await using _ = telegram;
    const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
    telegram.bot.isAddedTo(cats, { by: anna });
    const ids = updates().map(({ update_id }) => update_id);
    expect(ids).toEqual([...ids].sort());
    expect(bob.id).toBeGreaterThan(2 ** 32);
    expect(cats.id).toBeLessThan(-1_000_000_000_000);
  });
});

describe('how senders look', () => {
  test('an anonymous admin is the group, and presses as themselves', async () => {
    const { telegram, call, anna, bob, last } = await subscribed();
    await using _ = telegram;
    const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
    telegram.bot.isAddedTo(cats, { by: anna });
    await anna.saysAnonymously(cats, '/protect @news');
    expect(last()?.message).toMatchObject({
      from: { id: 1087968824, is_bot: true },
      sender_chat: { id: cats.id },
      entities: [
        { type: 'bot_command', offset: 0, length: 8 },
        { type: 'mention', offset: 9, length: 5 },
      ],
    });
    await expect(bob.saysAnonymously(cats, 'x')).rejects.toThrow('no administrator');
    const reply_markup = { inline_keyboard: [[{ text: 'Confirm', callback_data: 'c' }]] };
    await call('sendMessage', { chat_id: cats.id, text: 'sure?', reply_markup });
    const press = anna.presses(await cats.shows('sure?'), 'Confirm');
    const query = last()?.callback_query;
    expect(query).toMatchObject({ from: { id: anna.id }, data: 'c', message: { text: 'sure?' } });
    await call('answerCallbackQuery', { callback_query_id: query?.id });
    expect(await press).toMatchObject({ text: '', alert: false });
  });

  test('the linked channel and people who speak as a channel', async () => {
    const { telegram, anna, bob, last } = await subscribed();
    await using _ = telegram;
    const news = telegram.channel('News', { creator: anna });
    const cats = telegram.supergroup('Cats', { creator: anna, linkedChannel: news });
    telegram.bot.isAddedTo(cats, { by: anna });
    news.posts('today');
    expect(last()?.message).toMatchObject({
      from: { id: 777000, is_bot: false },
      sender_chat: { id: news.id },
      is_automatic_forward: true,
      text: 'today',
    });
    const own = telegram.channel('Own', { creator: bob });
    await bob.saysAsChannel(cats, own, 'ad');
    expect(last()?.message).toMatchObject({
      from: { id: 136817688, is_bot: true },
      sender_chat: { id: own.id, type: 'channel' },
    });
  });

  test('albums, media, forwards, replies, via bots and edits', async () => {
    const { telegram, anna, bob, last } = await subscribed();
    await using _ = telegram;
    const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
    telegram.bot.isAddedTo(cats, { by: anna });
    const helper = telegram.user('Helper', { isBot: true, username: 'helper_bot' });
    const photo = await bob.says(cats, 'look', { media: 'photo', album: 'trip' });
    expect(last()?.message).toMatchObject({ caption: 'look', media_group_id: 'trip' });
    await bob.says(cats, 'x', { viaBot: helper, forwarded: anna, replyTo: photo });
    expect(last()?.message).toMatchObject({
      via_bot: { username: 'helper_bot' },
      forward_origin: { type: 'user', sender_user: { id: anna.id } },
      reply_to_message: { message_id: photo.id },
      message_thread_id: photo.id,
    });
    expect(last()?.message).not.toHaveProperty('is_topic_message');
    await bob.edits(photo, 'look again');
    expect(last()?.edited_message).toMatchObject({
      message_id: photo.id,
      caption: 'look again',
      edit_date: expect.any(Number),
    });
    await expect(anna.edits(photo, 'no')).rejects.toThrow('not theirs');
  });

  test('joining names who joined, and who invited them', async () => {
    const { telegram, anna, bob, updates } = await subscribed();
    await using _ = telegram;
    const cats = telegram.supergroup('Cats', { creator: anna });
    telegram.bot.isAddedTo(cats, { by: anna });
    bob.joins(cats, { invitedBy: anna });
    const [member, message] = updates().slice(-2);
    expect(member?.chat_member).toMatchObject({
      from: { id: anna.id },
      new_chat_member: { status: 'member', user: { id: bob.id } },
    });
    expect(message?.message).toMatchObject({
      from: { id: anna.id },
      new_chat_members: [{ id: bob.id }],
    });
    bob.leaves(cats);
    expect(updates().at(-1)?.message).toMatchObject({ left_chat_member: { id: bob.id } });
  });
});

describe('migration', () => {
  test('both groups say so, and members go along', async () => {
    const { telegram, anna, bob, updates } = await subscribed();
    await using _ = telegram;
    const old = telegram.basicGroup('Old', { creator: anna, members: [bob] });
    telegram.bot.isAddedTo(old, { by: anna });
    const upgraded = old.upgrades({ withMembershipUpdates: true });
    expect(updates().slice(-4)).toMatchObject([
      { message: { chat: { id: old.id }, migrate_to_chat_id: upgraded.id } },
      { message: { chat: { id: upgraded.id }, migrate_from_chat_id: old.id } },
      { my_chat_member: { chat: { id: old.id }, new_chat_member: { status: 'left' } } },
      { my_chat_member: { chat: { id: upgraded.id }, old_chat_member: { status: 'left' } } },
    ]);
    expect(upgraded.statusOf(bob).status).toBe('member');
    await expect(bob.says(old, 'x')).rejects.toThrow('upgraded');
  });
});

describe('join requests', () => {
  test('open the private chat for a while, and approval lets in', async () => {
    const { telegram, call, anna, bob, last } = await subscribed();
    await using _ = telegram;
    const club = telegram.supergroup('Club', { creator: anna, approveToJoin: true });
    telegram.bot.isAddedTo(club, { by: anna });
    const target = { chat_id: club.id, user_id: bob.id };
    const noRequest = { error_code: 400, description: 'Bad Request: HIDE_REQUESTER_MISSING' };
    expect(await call('approveChatJoinRequest', target)).toMatchObject(noRequest);
    bob.asksToJoin(club, { bio: 'likes cats' });
    expect(last()?.chat_join_request).toMatchObject({ user_chat_id: bob.id, bio: 'likes cats' });
    const write = () => call('sendMessage', { chat_id: bob.id, text: 'first join' });
    expect(await write()).toMatchObject({ ok: true });
    telegram.clock.advance(301);
    expect(await write()).toMatchObject({ error_code: 403 });
    expect(await call('approveChatJoinRequest', target)).toMatchObject({ ok: true });
    expect(club.statusOf(bob).status).toBe('member');
    expect(await call('declineChatJoinRequest', target)).toMatchObject({ ok: false });
    telegram.bot.losesRight(club, 'can_invite_users', { by: anna });
    expect(await call('approveChatJoinRequest', target)).toMatchObject({
      description: 'Bad Request: not enough rights to manage chat join requests',
    });
  });

  test('are declined by administrators, and nobody is told', async () => {
    const { telegram, call, anna, bob, updates } = await subscribed();
    await using _ = telegram;
    const club = telegram.supergroup('Club', { creator: anna, approveToJoin: true });
    telegram.bot.isAddedTo(club, { by: anna });
    expect(() => anna.declines(bob, club)).toThrow('no request');
    bob.asksToJoin(club);
    expect(() => bob.declines(bob, club)).toThrow('no right');
    const { length } = updates();
    anna.declines(bob, club);
    expect(updates()).toHaveLength(length);
    const target = { chat_id: club.id, user_id: bob.id };
    expect(await call('approveChatJoinRequest', target)).toMatchObject({ ok: false });
  });
});
