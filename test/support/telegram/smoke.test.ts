import { expect, test } from 'vitest';
import { startTelegram } from './telegram.ts';

test('smoke', async () => {
  await using telegram = await startTelegram({ patienceMs: 500 });
  const anna = telegram.user('Anna');
  const bob = telegram.user('Bob');
  const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
  const api = async (method: string, params: object = {}) =>
    (
      await fetch(`${telegram.url}/bot${telegram.token}/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(params),
      })
    ).json();
  const poll = api('getUpdates', {
    timeout: 5,
    allowed_updates: ['message', 'my_chat_member', 'chat_member', 'callback_query'],
  });
  await telegram.bot.isReceiving();
  telegram.bot.isAddedTo(cats, { by: anna });
  console.log(JSON.stringify(await poll, null, 1));
  const m = await bob.says(cats, '/hi @anna');
  console.log(
    await api('restrictChatMember', { chat_id: cats.id, user_id: bob.id, permissions: {} }),
  );
  await telegram.bot.mutes(bob, cats);
  await expect(bob.says(cats, 'x')).rejects.toThrow('muted');
  console.log(await api('deleteMessage', { chat_id: cats.id, message_id: m.id }));
  console.log(
    JSON.stringify(
      await api('sendMessage', {
        chat_id: cats.id,
        text: 'Hello <b>Bob</b>',
        parse_mode: 'HTML',
        reply_markup: { inline_keyboard: [[{ text: 'ok', callback_data: 'x' }]] },
      }),
    ),
  );
  const n = await cats.shows(/Hello Bob/);
  expect(n.html).toBe('Hello <b>Bob</b>');
  const press = bob.presses(n, 'ok');
  const got = await api('getUpdates', { offset: 700000002 });
  console.log(JSON.stringify(got));
  await api('answerCallbackQuery', {
    callback_query_id: got.result.at(-1).callback_query.id,
    text: 'yo',
  });
  expect(await press).toMatchObject({ text: 'yo', alert: false });
  await cats.shows(/nothing/);
});
