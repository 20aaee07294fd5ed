import { describe, expect, test } from 'vitest';
import { ALL_UPDATES, createBotClient, refused } from './bot-client.ts';
import { startTelegram } from './telegram.ts';

describe('the HTTP side', () => {
  test('answers a wrong token with 401 and an unknown method with 404', async () => {
    await using telegram = await startTelegram();
    const call = createBotClient(telegram);
    const wrong = await fetch(`${telegram.url}/bot1:wrong/getMe`);
    expect(wrong.status).toBe(401);
    expect(await wrong.json()).toEqual(refused(401, 'Unauthorized'));
    expect(await call('getNothing')).toEqual(refused(404, 'Not Found: method not found'));
    expect(telegram.complaints).toEqual([]);
  });

  test('reads JSON, forms, multipart bodies and queries alike', async () => {
    await using telegram = await startTelegram();
    const anna = telegram.user('Anna');
    await anna.opensPrivateChat();
    const url = `${telegram.url}/bot${telegram.token}/sendMessage`;
    const fields = { chat_id: String(anna.id), text: 'hello', disable_notification: 'true' };
    const multipart = new FormData();
    for (const [name, value] of Object.entries(fields)) multipart.append(name, value);
    const bodies = [new URLSearchParams(fields), multipart, undefined];
    for (const body of bodies) {
      const query = body === undefined ? `?${new URLSearchParams(fields)}` : '';
      const init = body === undefined ? {} : { method: 'POST', body };
      expect((await fetch(url + query, init)).status).toBe(200);
    }
    expect(anna.privateChat.liveMessagesOfBot().map(({ text }) => text)).toEqual(
      Array(bodies.length).fill('hello'),
    );
  });

  test('refuses parameters that the Bot API does not have, and says so to the test', async () => {
    await using telegram = await startTelegram();
    const call = createBotClient(telegram);
    const reply = await call('getChat', { chat_id: 1, chatId: 2 });
    expect(reply).toEqual(refused(400, 'Bad Request: getChat has no parameter chatId'));
    expect(telegram.complaints).toEqual(['getChat has no parameter chatId']);
  });

  test('refuses fields that permissions and keyboards do not have', async () => {
    await using telegram = await startTelegram();
    const anna = telegram.user('Anna');
    const bob = telegram.user('Bob');
    const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
    telegram.bot.isAddedTo(cats, { by: anna });
    const call = createBotClient(telegram);
    const permissions = { can_send_media_messages: true };
    const restricting = { chat_id: cats.id, user_id: bob.id, permissions };
    expect(await call('restrictChatMember', restricting)).toMatchObject({ error_code: 400 });
    const keyboard = { inline_keyboard: [[{ text: 'a', callbackData: 'b' }]] };
    const sending = { chat_id: cats.id, text: 'x', reply_markup: keyboard };
    expect(await call('sendMessage', sending)).toMatchObject({ error_code: 400 });
  });

  test('refuses a call without a required parameter', async () => {
    await using telegram = await startTelegram();
    const call = createBotClient(telegram);
    expect(await call('getChat')).toEqual(refused(400, 'Bad Request: chat_id is empty'));
    expect(await call('getChatMember', { chat_id: 1 })).toEqual(
      refused(400, 'Bad Request: invalid user_id specified'),
    );
  });

  test('is loud about a method that it lacks', async () => {
    await using telegram = await startTelegram();
    const call = createBotClient(telegram);
    expect(await call('sendPoll')).toEqual(refused(501, 'simulator lacks sendPoll'));
    expect(telegram.complaints).toEqual(['simulator lacks sendPoll']);
  });

  test('keeps a log of all calls with their outcome', async () => {
    await using telegram = await startTelegram();
    const call = createBotClient(telegram);
    await call('getMe');
    await call('getChat', { chat_id: 5 });
    expect(telegram.calls.map(({ method, ok }) => [method, ok])).toEqual([
      ['getMe', true],
      ['getChat', false],
    ]);
    expect(telegram.callsOf('getChat')[0]).toMatchObject({
      params: { chat_id: 5 },
      error: { code: 400, description: 'Bad Request: chat not found' },
    });
  });

  test('refuses connections while Telegram is dead and is back on the same address', async () => {
    await using telegram = await startTelegram();
    const call = createBotClient(telegram);
    const poll = call('getUpdates', { timeout: 50, allowed_updates: ALL_UPDATES });
    await telegram.bot.isReceiving();
    await telegram.stopListening();
    await expect(poll).rejects.toThrow();
    await expect(call('getMe')).rejects.toThrow();
    await telegram.startListening();
    expect(await call('getMe')).toMatchObject({ ok: true });
  });
});
