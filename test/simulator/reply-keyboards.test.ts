import { describe, expect, test } from 'vitest';
import { ALL_UPDATES, createBotClient, refused } from './bot-client.ts';
import { startTelegram } from './telegram.ts';

const NEEDED = { can_restrict_members: true, can_invite_users: true };

async function room() {
  const telegram = await startTelegram();
  const anna = telegram.user('Anna', { username: 'anna' });
  const bob = telegram.user('Bob');
  const call = createBotClient(telegram);
  await call('getUpdates', { allowed_updates: ALL_UPDATES });
  await anna.opensPrivateChat();
  const send = (reply_markup: object, chat_id = anna.id) =>
    call('sendMessage', { chat_id, text: 'Pick', reply_markup });
  const ask = (request_chat: object) =>
    send({
      keyboard: [
        [
          {
            text: 'Pick',
            request_chat: { request_id: 7, chat_is_channel: false, ...request_chat },
          },
        ],
      ],
    });
  const kinds = () =>
    [...telegram.updates.values()].map((update) =>
      'my_chat_member' in update ? 'my_chat_member' : Object.keys(Reflect.get(update, 'message')),
    );
  return { telegram, anna, bob, call, send, ask, kinds };
}

describe('a reply keyboard', () => {
  test('is seen until it is removed, replaced, or its message deleted', async () => {
    const { telegram, anna, call, send } = await room();
    await using _ = telegram;
    expect(anna.replyKeyboard).toBeUndefined();
    await send({
      keyboard: [['One', { text: 'Two' }]],
      is_persistent: true,
      resize_keyboard: true,
      input_field_placeholder: 'Choose',
    });
    expect(anna.replyKeyboard).toMatchObject({
      keys: [[{ text: 'One' }, { text: 'Two' }]],
      isPersistent: true,
      isResized: true,
      placeholder: 'Choose',
    });
    await send({ inline_keyboard: [[{ text: 'x', callback_data: 'x' }]] });
    expect(anna.replyKeyboard).toBeDefined();
    await send({ remove_keyboard: true });
    expect(anna.replyKeyboard).toBeUndefined();
    await send({ keyboard: [['Three']] });
    const [bringer] = anna.privateChat.liveMessagesOfBot().slice(-1);
    await call('deleteMessage', { chat_id: anna.id, message_id: bringer?.id });
    expect(anna.replyKeyboard).toBeUndefined();
  });

  test('says the text of a plain key, and hides after one use if it is for one', async () => {
    const { telegram, anna, send } = await room();
    await using _ = telegram;
    await send({ keyboard: [['Yes', 'Yes, please']], one_time_keyboard: true });
    expect(anna.replyKeyboard?.isHidden).toBe(false);
    expect(anna.taps('Yes')).toMatchObject({ text: 'Yes', from: anna.user });
    expect(anna.replyKeyboard?.isHidden).toBe(true);
    expect(() => anna.taps('No')).toThrow('[Yes] [Yes, please]');
  });

  test('in a group is for everybody, or for those who are meant', async () => {
    const { telegram, anna, bob, call, send } = await room();
    await using _ = telegram;
    const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
    telegram.bot.isAddedTo(cats, { by: anna });
    await call('sendMessage', {
      chat_id: cats.id,
      text: 'For @anna',
      entities: [{ type: 'mention', offset: 4, length: 5 }],
      reply_markup: { keyboard: [['Mine']], selective: true },
    });
    expect([anna, bob].map((one) => one.replyKeyboardIn(cats)?.keys)).toEqual([
      [[{ text: 'Mine' }]],
      undefined,
    ]);
    await send({ keyboard: [['Ours']] }, cats.id);
    expect(bob.taps('Ours', cats).text).toBe('Ours');
    const request_chat = { request_id: 1, chat_is_channel: true };
    expect(await send({ keyboard: [[{ text: 'x', request_chat }]] }, cats.id)).toEqual(
      refused(400, 'Bad Request: chats can be requested in private chats only'),
    );
    const request_users = { request_id: 1 };
    expect(await send({ keyboard: [[{ text: 'x', request_users }]] }, cats.id)).toEqual(
      refused(400, 'Bad Request: users can be requested in private chats only'),
    );
  });

  test.each([
    [{ keyboard: [['x']] }],
    [{ remove_keyboard: true }],
    [{ force_reply: true }],
  ])('keeps its message from being edited ever after: %j', async (markup) => {
    const { telegram, anna, call, send } = await room();
    await using _ = telegram;
    await send(markup);
    const { id } = await anna.privateChat.shows('Pick');
    expect(
      await call('editMessageText', { chat_id: anna.id, message_id: id, text: 'Other' }),
    ).toEqual(refused(400, "Bad Request: message can't be edited"));
  });

  test('cannot come with an edit, or in a channel', async () => {
    const { telegram, anna, call, send } = await room();
    await using _ = telegram;
    const news = telegram.channel('News', { creator: anna });
    telegram.bot.isAddedTo(news, { by: anna, rights: { can_post_messages: true } });
    const expected = refused(400, 'Bad Request: inline keyboard expected');
    expect(await send({ keyboard: [['x']] }, news.id)).toEqual(expected);
    await call('sendMessage', { chat_id: anna.id, text: 'x' });
    const { id } = await anna.privateChat.shows('x');
    const edit = { chat_id: anna.id, message_id: id, reply_markup: { keyboard: [['x']] } };
    expect(await call('editMessageReplyMarkup', edit)).toEqual(expected);
  });

  test.each([
    ['an empty key', [{ text: ' ' }]],
    ['a field that there is not', [{ text: 'x', requestChat: {} }]],
    ['two requests of one id', [1, 2].map(() => ({ text: 'x', request_users: { request_id: 1 } }))],
    ['no id', [{ text: 'x', request_users: {} }]],
    ['too many people', [{ text: 'x', request_users: { request_id: 1, max_quantity: 11 } }]],
    [
      'rights for the bot that are not asked of the person',
      [
        {
          text: 'x',
          request_chat: { request_id: 1, chat_is_channel: true, bot_administrator_rights: NEEDED },
        },
      ],
    ],
  ])('is refused with %s', async (_name, keys) => {
    const { telegram, anna, send } = await room();
    await using _ = telegram;
    expect(await send({ keyboard: [keys] })).toMatchObject({ error_code: 400 });
    expect(anna.replyKeyboard).toBeUndefined();
  });
});

describe('picking a chat', () => {
  test('adds the bot with exactly the rights asked for, and tells of the chat', async () => {
    const { telegram, anna, ask, kinds } = await room();
    await using _ = telegram;
    const cats = telegram.supergroup('Cats', { creator: anna, username: 'cats' });
    await ask({
      user_administrator_rights: { ...NEEDED, can_promote_members: true },
      bot_administrator_rights: NEEDED,
      request_title: true,
      request_username: true,
    });
    expect(anna.picks('Pick', cats).api).toMatchObject({
      chat: { id: anna.id },
      chat_shared: { request_id: 7, chat_id: cats.id, title: 'Cats', username: 'cats' },
    });
    expect(cats.statusOf(telegram.bot)).toMatchObject({
      status: 'administrator',
      can_restrict_members: true,
      can_delete_messages: false,
    });
    expect(kinds().slice(1)).toEqual([
      'my_chat_member',
      expect.arrayContaining(['new_chat_members']),
      expect.arrayContaining(['chat_shared']),
    ]);
  });

  test('the service message may come first, and nothing is changed where the bot has it all', async () => {
    const { telegram, anna, ask, kinds } = await room();
    await using _ = telegram;
    const [cats, dogs] = ['Cats', 'Dogs'].map((t) => telegram.supergroup(t, { creator: anna }));
    if (cats === undefined || dogs === undefined) throw new Error('no groups');
    await ask({ user_administrator_rights: NEEDED, bot_administrator_rights: NEEDED });
    const { api } = anna.picks('Pick', cats, { membershipUpdate: 'after' });
    expect(api.chat_shared).toEqual({ request_id: 7, chat_id: cats.id });
    expect(kinds().slice(1, 3)).toEqual([
      expect.arrayContaining(['chat_shared']),
      'my_chat_member',
    ]);
    telegram.bot.isAddedTo(dogs, { by: anna });
    const before = telegram.updates.size;
    anna.picks('Pick', dogs);
    expect(telegram.updates.size).toBe(before + 1);
  });

  test('offers only what meets the criteria', async () => {
    const { telegram, anna, bob, ask } = await room();
    await using _ = telegram;
    const news = telegram.channel('News', { creator: anna });
    const cats = telegram.supergroup('Cats', { creator: anna });
    const forum = telegram.supergroup('Forum', { creator: anna, username: 'forum', forum: true });
    const bobs = telegram.supergroup('Bobs', { creator: bob, members: [anna] });
    const strange = telegram.supergroup('Strange', { creator: bob });
    const offers = async (criteria: object) => {
      await ask(criteria);
      return [news, cats, forum, bobs, strange].flatMap((chat) => {
        try {
          anna.picks('Pick', chat);
          return [chat.title];
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refused' });
          return [];
        }
      });
    };
    expect(await offers({})).toEqual(['Cats', 'Forum', 'Bobs']);
    expect(await offers({ chat_is_channel: true })).toEqual(['News']);
    expect(await offers({ chat_is_forum: true })).toEqual(['Forum']);
    expect(await offers({ chat_is_forum: false })).toEqual(['Cats', 'Bobs']);
    expect(await offers({ chat_has_username: true })).toEqual(['Forum']);
    expect(await offers({ chat_has_username: false })).toEqual(['Cats', 'Bobs']);
    expect(await offers({ chat_is_created: true })).toEqual(['Cats', 'Forum']);
    expect(await offers({ bot_is_member: true })).toEqual([]);
    telegram.bot.isAddedTo(cats, { by: anna, rights: 'none' });
    expect(await offers({ bot_is_member: true })).toEqual(['Cats']);
    bob.promotes(anna, bobs, { can_invite_users: true });
    const rights = { user_administrator_rights: { can_invite_users: true } };
    expect(await offers(rights)).toEqual(['Cats', 'Forum', 'Bobs']);
    const both = { ...rights, bot_administrator_rights: { can_invite_users: true } };
    expect(await offers(both)).toEqual(['Cats', 'Forum']);
  });
});

describe('picking people', () => {
  test('tells of them as far as was asked, and of no more than was asked for', async () => {
    const { telegram, anna, bob, send } = await room();
    await using _ = telegram;
    const request_users = {
      request_id: 3,
      max_quantity: 2,
      user_is_bot: false,
      request_name: true,
    };
    await send({ keyboard: [[{ text: 'Who?', request_users }]] });
    expect(anna.picksUsers('Who?', [anna, bob]).api.users_shared).toEqual({
      request_id: 3,
      users: [
        { user_id: anna.id, first_name: 'Anna' },
        { user_id: bob.id, first_name: 'Bob' },
      ],
    });
    const cleo = telegram.user('Cleo');
    const robot = telegram.user('Robot', { isBot: true });
    expect(() => anna.picksUsers('Who?', [anna, bob, cleo])).toThrow('1 to 2');
    expect(() => anna.picksUsers('Who?', [robot])).toThrow('does not offer Robot');
    expect(() => anna.taps('Who?')).toThrow('asks to pick');
  });
});
