import { describe, expect, test } from 'vitest';
import { createBotClient, refused } from './bot-client.ts';
import { startTelegram } from './telegram.ts';

async function world() {
  const telegram = await startTelegram();
  const anna = telegram.user('Anna');
  const bob = telegram.user('Bob');
  const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
  const link = (query: string) => `https://t.me/${telegram.bot.username}${query}`;
  return { telegram, anna, bob, cats, link, call: createBotClient(telegram) };
}

describe('a link to the bot', () => {
  test('opens the private chat and says the payload', async () => {
    const { telegram, bob, link, call } = await world();
    await using _ = telegram;
    expect(await bob.follows(link(''))).toBeUndefined();
    expect(await bob.follows(link('?start=g-1_x'))).toMatchObject({ text: '/start g-1_x' });
    expect(await call('sendMessage', { chat_id: bob.id, text: 'x' })).toMatchObject({ ok: true });
    expect(await bob.follows(link('?start'))).toMatchObject({ text: '/start' });
    await expect(bob.follows(link('?start=not+this'))).rejects.toThrow('no payload');
    await expect(bob.follows('https://t.me/other_bot?start=x')).rejects.toThrow('does not lead');
  });

  test('takes the bot into a group with the rights it names', async () => {
    const { telegram, anna, bob, cats, link } = await world();
    await using _ = telegram;
    const url = link('?startgroup=setup&admin=restrict_members+delete_messages');
    await expect(bob.follows(url, { chat: cats })).rejects.toThrow('can_promote_members');
    await expect(anna.follows(url)).rejects.toThrow('Which chat');
    const said = await anna.follows(url, { chat: cats });
    expect(said).toMatchObject({
      text: `/start@${telegram.bot.username} setup`,
      api: { chat: { id: cats.id }, entities: [{ type: 'bot_command', offset: 0 }] },
    });
    expect(cats.statusOf(telegram.bot)).toMatchObject({
      status: 'administrator',
      can_restrict_members: true,
      can_delete_messages: true,
      can_invite_users: false,
    });
    await expect(
      anna.follows(link('?startgroup=x&admin=rule_the_world'), { chat: cats }),
    ).rejects.toThrow('rule_the_world');
  });

  test('without rights adds a plain member, and says nothing without a payload', async () => {
    const { telegram, bob, cats, link } = await world();
    await using _ = telegram;
    expect(await bob.follows(link('?startgroup'), { chat: cats })).toBeUndefined();
    expect(cats.statusOf(telegram.bot).status).toBe('member');
  });

  test('takes the bot into a channel', async () => {
    const { telegram, anna, cats, link } = await world();
    await using _ = telegram;
    const news = telegram.channel('News', { creator: anna });
    const url = link('?startchannel&admin=invite_users');
    expect(await anna.follows(url, { chat: news })).toBeUndefined();
    expect(news.statusOf(telegram.bot)).toMatchObject({
      status: 'administrator',
      can_invite_users: true,
    });
    await expect(anna.follows(url, { chat: cats })).rejects.toThrow('does not offer Cats');
  });

  test('is the only one that a press may open', async () => {
    const { telegram, bob, link, call } = await world();
    await using _ = telegram;
    await bob.opensPrivateChat();
    const reply_markup = { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] };
    await call('sendMessage', { chat_id: bob.id, text: 'x', reply_markup });
    const pressed = bob.presses(await bob.privateChat.shows('x'), 'Go');
    const query = [...telegram.updates.values()].find((update) => 'callback_query' in update);
    const callback_query_id = Reflect.get(Reflect.get(query ?? {}, 'callback_query'), 'id');
    const answer = (url: string) => call('answerCallbackQuery', { callback_query_id, url });
    for (const url of ['https://example.org', 'https://t.me/other_bot?start=x', link('')]) {
      expect(await answer(url)).toEqual(refused(400, 'Bad Request: URL_INVALID'));
    }
    const url = link('?start=x').replace('https://', '');
    expect(await answer(url)).toMatchObject({ ok: true });
    expect(await pressed).toMatchObject({ url });
  });
});
