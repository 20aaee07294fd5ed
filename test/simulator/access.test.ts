import { describe, expect, test } from 'vitest';
import { createBotClient, refused } from './bot-client.ts';
import { startTelegram } from './telegram.ts';

async function world() {
  const telegram = await startTelegram();
  const anna = telegram.user('Anna');
  const bob = telegram.user('Bob');
  return { telegram, anna, bob, call: createBotClient(telegram) };
}

const NOT_FOUND = refused(400, 'Bad Request: chat not found');

describe('reaching a chat', () => {
  test('public chats resolve by username, private ones not until the bot was in them', async () => {
    const { telegram, anna, call } = await world();
    await using _ = telegram;
    const news = telegram.channel('News', { creator: anna, username: 'News' });
    const secret = telegram.channel('Secret', { creator: anna });
    expect(await call('getChat', { chat_id: '@news' })).toMatchObject({ result: { id: news.id } });
    expect(await call('getChat', { chat_id: '@nothing' })).toEqual(NOT_FOUND);
    expect(await call('getChat', { chat_id: secret.id })).toEqual(NOT_FOUND);
    telegram.bot.isAddedTo(secret, { by: anna });
    expect(await call('getChat', { chat_id: secret.id })).toMatchObject({
      result: { title: 'Secret' },
    });
  });

  test('a chat that removed the bot answers 403, one that it left says so', async () => {
    const { telegram, anna, call } = await world();
    await using _ = telegram;
    const news = telegram.channel('News', { creator: anna });
    const cats = telegram.supergroup('Cats', { creator: anna });
    const old = telegram.basicGroup('Old', { creator: anna });
    for (const chat of [news, cats, old]) telegram.bot.isAddedTo(chat, { by: anna });
    for (const chat of [news, cats]) telegram.bot.isRemovedFrom(chat, { by: anna });
    expect(await call('leaveChat', { chat_id: old.id })).toMatchObject({ ok: true });
    const kicked = 'Forbidden: bot was kicked from the';
    expect(await call('getChat', { chat_id: news.id })).toEqual(
      refused(403, `${kicked} channel chat`),
    );
    expect(await call('getChat', { chat_id: cats.id })).toEqual(
      refused(403, `${kicked} supergroup chat`),
    );
    expect(await call('getChat', { chat_id: old.id })).toEqual(
      refused(403, 'Forbidden: bot is not a member of the group chat'),
    );
  });

  test('an upgraded group answers with its new id', async () => {
    const { telegram, anna, call } = await world();
    await using _ = telegram;
    const old = telegram.basicGroup('Old', { creator: anna });
    telegram.bot.isAddedTo(old, { by: anna });
    const upgraded = old.upgrades();
    expect(await call('sendMessage', { chat_id: old.id, text: 'x' })).toEqual({
      ...refused(400, 'Bad Request: group chat was upgraded to a supergroup chat'),
      parameters: { migrate_to_chat_id: upgraded.id },
    });
    expect(await call('sendMessage', { chat_id: upgraded.id, text: 'x' })).toMatchObject({
      ok: true,
    });
  });

  test('a user must have started the bot, and not blocked it', async () => {
    const { telegram, bob, call } = await world();
    await using _ = telegram;
    const send = () => call('sendMessage', { chat_id: bob.id, text: 'x' });
    expect(await send()).toEqual(
      refused(403, "Forbidden: bot can't initiate conversation with a user"),
    );
    await bob.opensPrivateChat();
    expect(await send()).toMatchObject({ ok: true });
    bob.blocksBot();
    expect(await send()).toEqual(refused(403, 'Forbidden: bot was blocked by the user'));
    bob.deletesAccount();
    expect(await send()).toEqual(refused(403, 'Forbidden: user is deactivated'));
  });
});

describe('reading members', () => {
  test('a channel shows its members to administrators only', async () => {
    const { telegram, anna, bob, call } = await world();
    await using _ = telegram;
    const news = telegram.channel('News', { creator: anna, username: 'news', members: [bob] });
    const read = () => call('getChatMember', { chat_id: '@news', user_id: bob.id });
    expect(await read()).toEqual(refused(400, 'Bad Request: member list is inaccessible'));
    telegram.bot.isAddedTo(news, { by: anna });
    expect(await read()).toMatchObject({ result: { status: 'member' } });
    bob.leaves(news);
    expect(await read()).toMatchObject({ result: { status: 'left' } });
  });

  test('the bot always sees itself, with its rights', async () => {
    const { telegram, anna, call } = await world();
    await using _ = telegram;
    const news = telegram.channel('News', { creator: anna, username: 'news' });
    const self = { chat_id: '@news', user_id: telegram.bot.id };
    expect(await call('getChatMember', self)).toMatchObject({ result: { status: 'left' } });
    telegram.bot.isAddedTo(news, { by: anna, rights: { can_invite_users: true } });
    expect(await call('getChatMember', self)).toMatchObject({
      result: { status: 'administrator', can_invite_users: true, can_restrict_members: false },
    });
  });

  test('hidden members, unknown people and stand-in accounts are errors', async () => {
    const { telegram, anna, bob, call } = await world();
    await using _ = telegram;
    const cats = telegram.supergroup('Cats', { creator: anna, hiddenMembers: true });
    telegram.bot.isAddedTo(cats, { by: anna, rights: 'none' });
    const read = (userId: number) => call('getChatMember', { chat_id: cats.id, user_id: userId });
    expect(await read(bob.id)).toEqual(refused(400, 'Bad Request: CHAT_ADMIN_REQUIRED'));
    telegram.bot.isPromotedIn(cats, { by: anna });
    expect(await read(bob.id)).toMatchObject({ result: { status: 'left' } });
    expect(await read(99)).toEqual(refused(400, 'Bad Request: member not found'));
    expect(await read(777000)).toEqual(refused(400, 'Bad Request: PARTICIPANT_ID_INVALID'));
    expect(await read(-5)).toEqual(refused(400, 'Bad Request: invalid user_id specified'));
  });

  test('lists administrators and counts members', async () => {
    const { telegram, anna, bob, call } = await world();
    await using _ = telegram;
    const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
    telegram.bot.isAddedTo(cats, { by: anna });
    const administrators = await call('getChatAdministrators', { chat_id: cats.id });
    expect(administrators).toMatchObject({
      result: [{ status: 'creator' }, { status: 'administrator' }],
    });
    expect(await call('getChatMemberCount', { chat_id: cats.id })).toMatchObject({ result: 3 });
  });
});
