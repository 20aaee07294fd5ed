import { describe, expect, test } from 'vitest';
import { createBotClient, refused } from './bot-client.ts';
import { startTelegram } from './telegram.ts';

describe('who may speak', () => {
  test('strangers in a public group, unless only members may; nobody in a private one', async () => {
    await using telegram = await startTelegram();
    const anna = telegram.user('Anna');
    const bob = telegram.user('Bob');
    const open = telegram.supergroup('Open', { creator: anna, username: 'open' });
    const members = telegram.supergroup('Members', {
      creator: anna,
      username: 'members',
      joinToSend: true,
    });
    const secret = telegram.supergroup('Secret', { creator: anna });
    await bob.says(open, 'hi');
    await expect(bob.says(members, 'hi')).rejects.toThrow('not a member');
    await expect(bob.says(secret, 'hi')).rejects.toThrow('not a member');
    expect([open, members, secret].map((chat) => chat.canSpeak(bob))).toEqual([true, false, false]);
  });

  test('what is refused leaves no trace in chat or updates', async () => {
    await using telegram = await startTelegram();
    const anna = telegram.user('Anna');
    const bob = telegram.user('Bob');
    const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
    telegram.bot.isAddedTo(cats, { by: anna });
    const said = await bob.says(cats, 'hi');
    anna.mutes(bob, cats);
    const before = telegram.updates.size;
    await expect(bob.says(cats, 'again')).rejects.toThrow('muted');
    await expect(bob.edits(said, 'again')).rejects.toThrow('muted');
    expect(telegram.updates.size).toBe(before);
    expect(cats.liveMessages().filter(({ from }) => from?.id === bob.id)).toHaveLength(1);
    anna.unmutes(bob, cats);
    await bob.says(cats, 'again');
  });

  test('a partial restriction forbids what it names, and so do the defaults of the group', async () => {
    await using telegram = await startTelegram();
    const anna = telegram.user('Anna');
    const bob = telegram.user('Bob');
    const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
    anna.mutes(bob, cats, { permissions: { can_send_photos: false } });
    await bob.says(cats, 'text is fine');
    await expect(bob.says(cats, 'look', { media: 'photo' })).rejects.toThrow('muted');
    cats.limitsMembersTo({ can_send_messages: false });
    await expect(bob.says(cats, 'text')).rejects.toThrow('nobody');
    await anna.says(cats, 'admins may');
  });

  test('only administrators act on others', async () => {
    await using telegram = await startTelegram();
    const anna = telegram.user('Anna');
    const bob = telegram.user('Bob');
    const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
    expect(() => bob.mutes(anna, cats)).toThrow('no right can_restrict_members');
    anna.kicks(bob, cats);
    bob.joins(cats);
    anna.bans(bob, cats);
    expect(() => bob.joins(cats)).toThrow('banned');
    anna.unbans(bob, cats);
    bob.joins(cats);
  });
});

describe('pressing', () => {
  async function notice() {
    const telegram = await startTelegram();
    const call = createBotClient(telegram);
    const anna = telegram.user('Anna');
    const bob = telegram.user('Bob');
    const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
    telegram.bot.isAddedTo(cats, { by: anna });
    const rows = [
      [{ text: '📢 Join News', url: 'https://t.me/news' }],
      [{ text: '✅ I have joined', callback_data: 'verify' }],
    ];
    const reply_markup = { inline_keyboard: rows };
    await call('sendMessage', { chat_id: cats.id, text: 'Hello', reply_markup });
    await call('getUpdates', { offset: -1 });
    const query = async () => {
      const { result } = await call('getUpdates');
      return Array.isArray(result) ? result.at(-1)?.callback_query : undefined;
    };
    return { telegram, call, bob, query, message: await cats.shows('Hello') };
  }

  test('resolves with the answer, which can be given once', async () => {
    const { telegram, call, bob, query, message } = await notice();
    await using _ = telegram;
    const press = bob.presses(message, /joined/);
    const answer = { callback_query_id: (await query()).id, text: 'Well done', show_alert: true };
    await call('answerCallbackQuery', answer);
    expect(await press).toEqual({ text: 'Well done', alert: true, url: undefined });
    const tooOld =
      'Bad Request: query is too old and response timeout expired or query ID is invalid';
    expect(await call('answerCallbackQuery', answer)).toEqual(refused(400, tooOld));
  });

  test('rejects when nobody answers, and for buttons that are not there or are links', async () => {
    const { telegram, bob, message } = await notice();
    await using _ = telegram;
    const unanswered = bob.presses(message, 'joined', { timeoutMs: 20 });
    await expect(unanswered).rejects.toThrow("the bot answers Bob's press");
    await expect(bob.presses(message, 'Buy')).rejects.toThrow('No button Buy');
    await expect(bob.presses(message, 'Join News')).rejects.toThrow('https://t.me/news');
  });

  test('works under old messages, which the bot sees without content', async () => {
    const { telegram, call, bob, query, message } = await notice();
    await using _ = telegram;
    await call('deleteMessage', { chat_id: message.api.chat.id, message_id: message.id });
    await expect(bob.presses(message, 'joined')).rejects.toThrow('deleted');
    const press = bob.presses(message, 'joined', { inaccessible: true });
    const received = await query();
    expect(received.message).toEqual({
      chat: message.api.chat,
      message_id: message.id,
      date: 0,
    });
    await call('answerCallbackQuery', { callback_query_id: received.id });
    await press;
  });

  test('can carry forged data', async () => {
    const { telegram, call, bob, query, message } = await notice();
    await using _ = telegram;
    const press = bob.pressesData(message, 'verify:999');
    const received = await query();
    expect(received.data).toBe('verify:999');
    await call('answerCallbackQuery', { callback_query_id: received.id });
    await press;
  });
});
