import { describe, expect, test } from 'vitest';
import { createBotClient, refused } from './bot-client.ts';
import { startTelegram } from './telegram.ts';

async function group({ forum = false } = {}) {
  const telegram = await startTelegram();
  const anna = telegram.user('Anna');
  const bob = telegram.user('Bob');
  const cats = telegram.supergroup('Cats', { creator: anna, members: [bob], forum });
  telegram.bot.isAddedTo(cats, { by: anna });
  const call = createBotClient(telegram);
  const send = (text: string, more: object = {}) =>
    call('sendMessage', { chat_id: cats.id, text, ...more });
  return { telegram, anna, bob, cats, call, send };
}

describe('sending', () => {
  test('HTML becomes plain text with entities', async () => {
    const { telegram, cats, send } = await group();
    await using _ = telegram;
    const html = 'A <b>bold &lt;<i>both</i></b> <a href="https://t.me/x?a=1&amp;b=2">link</a>';
    await send(html, { parse_mode: 'HTML' });
    const shown = await cats.shows('A bold <both link');
    expect(shown.html).toBe(html);
    expect(shown.urls).toEqual(['https://t.me/x?a=1&b=2']);
  });

  test.each([
    ['a < b', 'Unsupported start tag "" at byte offset 2'],
    ['<b>open', `Can't find end tag corresponding to start tag "b"`],
    ['<b><i>crossed</b></i>', 'Unmatched end tag at byte offset 13, expected "</i>", found "</b>"'],
    ['<marquee>x</marquee>', 'Unsupported start tag "marquee" at byte offset 0'],
    ['</b>', 'Unexpected end tag at byte offset 0'],
  ])('broken HTML is refused: %s', async (text, reason) => {
    const { telegram, send } = await group();
    await using _ = telegram;
    expect(await send(text, { parse_mode: 'HTML' })).toEqual(
      refused(400, `Bad Request: can't parse entities: ${reason}`),
    );
  });

  test('text must not be empty or longer than 4096', async () => {
    const { telegram, send } = await group();
    await using _ = telegram;
    expect(await send(' \n ')).toEqual(refused(400, 'Bad Request: message text is empty'));
    expect(await send('x'.repeat(4097))).toEqual(refused(400, 'Bad Request: message is too long'));
    expect(await send('x'.repeat(4096))).toMatchObject({ ok: true });
  });

  test('entities must lie within the text, and mentions lead to real people', async () => {
    const { telegram, bob, cats, send } = await group();
    await using _ = telegram;
    const beyond = [{ type: 'bold', offset: 0, length: 9 }];
    expect(await send('short', { entities: beyond })).toMatchObject({ error_code: 400 });
    const mention = { type: 'text_mention', offset: 0, length: 3 };
    const who = { id: bob.id, is_bot: false, first_name: 'whatever' };
    await send('Bob!', { entities: [{ ...mention, user: who }] });
    const shown = await cats.shows('Bob!');
    expect(shown.entities).toMatchObject([{ type: 'text_mention', user: { first_name: 'Bob' } }]);
  });

  test('buttons: at most 64 bytes of data, and links to the web or Telegram only', async () => {
    const { telegram, cats, send } = await group();
    await using _ = telegram;
    const sendButton = (button: object) =>
      send('x', { reply_markup: { inline_keyboard: [[{ text: 'Press', ...button }]] } });
    expect(await sendButton({ callback_data: 'é'.repeat(33) })).toEqual(
      refused(400, 'Bad Request: BUTTON_DATA_INVALID'),
    );
    expect(await sendButton({ url: 'javascript:alert(1)' })).toMatchObject({ error_code: 400 });
    expect(await sendButton({})).toMatchObject({ error_code: 400 });
    await sendButton({ url: 'https://t.me/news' });
    const { buttons } = await cats.shows('x');
    expect(buttons).toEqual([
      [{ text: 'Press', url: 'https://t.me/news', callbackData: undefined }],
    ]);
  });

  test('a Mini App is opened by buttons of private chats only, and from a safe address', async () => {
    const { telegram, bob, call, send } = await group();
    await using _ = telegram;
    await bob.opensPrivateChat();
    const markup = (url: string) => ({ inline_keyboard: [[{ text: 'Open', web_app: { url } }]] });
    const url = 'https://example.org/app';
    expect(await send('x', { reply_markup: markup(url) })).toEqual(
      refused(400, 'Bad Request: BUTTON_TYPE_INVALID'),
    );
    const privately = (reply_markup: object) =>
      call('sendMessage', { chat_id: bob.id, text: 'x', reply_markup });
    expect(await privately(markup('http://example.org'))).toMatchObject({ error_code: 400 });
    await privately(markup(url));
    expect((await bob.privateChat.shows('x')).buttons).toMatchObject([[{ webApp: url }]]);
  });

  test('replies need a message to reply to; force_reply is seen', async () => {
    const { telegram, bob, cats, send } = await group();
    await using _ = telegram;
    const question = await bob.says(cats, 'why?');
    expect(await send('a', { reply_parameters: { message_id: 999 } })).toEqual(
      refused(400, 'Bad Request: message to be replied not found'),
    );
    const anyway = { message_id: 999, allow_sending_without_reply: true };
    expect(await send('b', { reply_parameters: anyway })).toMatchObject({ ok: true });
    const reply_markup = { force_reply: true, selective: true };
    await send('c', { reply_parameters: { message_id: question.id }, reply_markup });
    expect(await cats.shows('c')).toMatchObject({ replyTo: question.id, asksReply: true });
  });

  test('topics must exist and be open', async () => {
    const { telegram, bob, cats, send } = await group({ forum: true });
    await using _ = telegram;
    const talk = cats.createTopic('Talk');
    expect(await send('x', { message_thread_id: 999 })).toEqual(
      refused(400, 'Bad Request: message thread not found'),
    );
    const said = await bob.says(cats, 'hi', { thread: talk });
    expect(said.api).toMatchObject({ message_thread_id: talk.id, is_topic_message: true });
    expect((await bob.says(cats, 'in General')).threadId).toBeUndefined();
    talk.closes();
    expect(await send('x', { message_thread_id: talk.id })).toEqual(
      refused(400, 'Bad Request: TOPIC_CLOSED'),
    );
    await expect(bob.says(cats, 'hi', { thread: talk })).rejects.toThrow('closed');
  });

  test('topics are told of, and closed or deleted by a bot with the right', async () => {
    const { telegram, anna, bob, cats, call } = await group({ forum: true });
    await using _ = telegram;
    const talk = cats.createTopic('Talk', { by: bob });
    expect(talk.message.api).toMatchObject({
      ...{ message_id: talk.id, message_thread_id: talk.id, is_topic_message: true },
      ...{ from: bob.user, forum_topic_created: { name: 'Talk' } },
    });
    expect(talk.isRenamed('Chat', { by: bob }).api).toMatchObject({
      forum_topic_edited: { name: 'Chat' },
    });
    const said = await bob.says(cats, 'hi', { thread: talk });
    const named = { chat_id: cats.id, message_thread_id: talk.id };
    expect(await call('closeForumTopic', named)).toEqual(
      refused(400, 'Bad Request: not enough rights to edit the topic'),
    );
    telegram.bot.gainsRight(cats, 'can_manage_topics', { by: anna });
    expect(await call('closeForumTopic', named)).toMatchObject({ ok: true });
    expect(await call('closeForumTopic', named)).toEqual(
      refused(400, 'Bad Request: TOPIC_NOT_MODIFIED'),
    );
    expect(talk.isClosed()).toBe(true);
    expect(await call('deleteMessage', { chat_id: cats.id, message_id: talk.id })).toEqual(
      refused(400, "Bad Request: message can't be deleted"),
    );
    expect(await call('deleteForumTopic', named)).toMatchObject({ ok: true });
    expect([talk.isDeleted(), talk.message.isDeleted, said.isDeleted]).toEqual([true, true, true]);
    cats.limitsMembersTo({ can_manage_topics: false });
    expect(() => cats.createTopic('Talk', { by: bob })).toThrow('nobody may');
  });

  test('a channel takes posts only from a bot that may post', async () => {
    const { telegram, anna, call } = await group();
    await using _ = telegram;
    const news = telegram.channel('News', { creator: anna });
    telegram.bot.isAddedTo(news, { by: anna });
    expect(await call('sendMessage', { chat_id: news.id, text: 'x' })).toEqual(
      refused(400, 'Bad Request: need administrator rights in the channel chat'),
    );
  });

  test('an ephemeral message is seen by its receiver alone', async () => {
    const { telegram, bob, anna, cats, call, send } = await group();
    await using _ = telegram;
    const to = { ephemeral_message_parameters: { receiver_user_id: bob.id } };
    const sent = await send('psst', to);
    expect(sent).toMatchObject({ result: { message_id: 0, receiver_user: { id: bob.id } } });
    const shown = await cats.shows('psst', { to: bob });
    expect(shown.isEphemeral).toBe(true);
    expect(cats.liveMessagesOfBot()).toEqual([]);
    expect(cats.ephemeralMessagesTo(anna)).toEqual([]);
    const named = {
      chat_id: cats.id,
      receiver_user_id: bob.id,
      ephemeral_message_id: shown.api.ephemeral_message_id,
    };
    await call('editEphemeralMessageText', { ...named, text: 'hush' });
    await shown.becomes('hush');
    await call('deleteEphemeralMessage', named);
    await shown.disappears();
  });
});

describe('editing', () => {
  test('changes text and keyboard, but not into the same', async () => {
    const { telegram, cats, call, send } = await group();
    await using _ = telegram;
    await send('one');
    const shown = await cats.shows('one');
    const edit = (text: string, more: object = {}) =>
      call('editMessageText', { chat_id: cats.id, message_id: shown.id, text, ...more });
    expect((await edit('one')).description).toMatch(/^Bad Request: message is not modified: /);
    const reply_markup = { inline_keyboard: [[{ text: 'ok', callback_data: 'x' }]] };
    expect(await edit('one', { reply_markup })).toMatchObject({ ok: true });
    expect(shown.buttons.flat()).toMatchObject([{ text: 'ok' }]);
    await edit('two');
    await shown.becomes('two');
    expect(shown.buttons).toEqual([]);
  });

  test("reaches neither deleted messages nor other people's", async () => {
    const { telegram, bob, cats, call } = await group();
    await using _ = telegram;
    const said = await bob.says(cats, 'hi');
    const edit = () =>
      call('editMessageText', { chat_id: cats.id, message_id: said.id, text: 'ha' });
    expect(await edit()).toEqual(refused(400, "Bad Request: message can't be edited"));
    bob.deletes(said);
    expect(await edit()).toEqual(refused(400, 'Bad Request: message to edit not found'));
  });
});

describe('deleting', () => {
  test('needs the right for the messages of others, and 48 hours at most', async () => {
    const { telegram, anna, bob, cats, call, send } = await group();
    await using _ = telegram;
    const said = await bob.says(cats, 'hi');
    const remove = (id: number) => call('deleteMessage', { chat_id: cats.id, message_id: id });
    telegram.bot.losesRight(cats, 'can_delete_messages', { by: anna });
    expect(await remove(said.id)).toEqual(refused(400, "Bad Request: message can't be deleted"));
    await send('mine');
    expect(await remove((await cats.shows('mine')).id)).toMatchObject({ ok: true });
    telegram.bot.gainsRight(cats, 'can_delete_messages', { by: anna });
    expect(await remove(said.id)).toMatchObject({ ok: true });
    expect(said.isDeleted).toBe(true);
    expect(await remove(said.id)).toEqual(refused(400, 'Bad Request: message to delete not found'));
    const old = await bob.says(cats, 'old');
    telegram.clock.advance(48 * 3600 + 5);
    expect(await remove(old.id)).toEqual(refused(400, "Bad Request: message can't be deleted"));
  });

  test('of many skips what is gone and fails whole for one undeletable', async () => {
    const { telegram, bob, cats, call } = await group();
    await using _ = telegram;
    const remove = (ids: number[]) =>
      call('deleteMessages', { chat_id: cats.id, message_ids: ids });
    const old = await bob.says(cats, 'old');
    telegram.clock.advance(49 * 3600);
    const young = await bob.says(cats, 'young');
    expect(await remove([old.id, young.id])).toMatchObject({ ok: false });
    expect(young.isDeleted).toBe(false);
    expect(await remove([young.id, 999])).toMatchObject({ ok: true });
    expect(young.isDeleted).toBe(true);
    expect(await remove([])).toMatchObject({ ok: false });
    expect(await remove(Array.from({ length: 101 }, (_, id) => id))).toMatchObject({ ok: false });
  });
});

describe('limits', () => {
  test('counts messages and edits per chat, and refuses when told to', async () => {
    const { telegram, cats, call, send } = await group();
    await using _ = telegram;
    telegram.limits.enforce(2);
    await send('one');
    const shown = await cats.shows('one');
    await call('editMessageText', { chat_id: cats.id, message_id: shown.id, text: 'two' });
    expect(telegram.limits.mostInAMinute(cats.id)).toBe(2);
    const refusedReply = await send('three');
    expect(refusedReply.error_code).toBe(429);
    expect(refusedReply.description).toMatch(/^Too Many Requests: retry after \d+$/);
    telegram.clock.advance(61);
    expect(await send('three')).toMatchObject({ ok: true });
  });
});
