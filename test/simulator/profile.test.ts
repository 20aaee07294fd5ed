import { describe, expect, test } from 'vitest';
import { createBotClient, refused } from './bot-client.ts';
import { startTelegram } from './telegram.ts';

describe('commands', () => {
  test('are kept by scope', async () => {
    await using telegram = await startTelegram();
    const call = createBotClient(telegram);
    const commands = [{ command: 'help', description: 'Help' }];
    const scope = { type: 'all_private_chats' };
    await call('setMyCommands', { commands, scope });
    expect(telegram.bot.commandsIn('all_private_chats')).toEqual(commands);
    expect(await call('getMyCommands', { scope })).toMatchObject({ result: commands });
    expect(await call('getMyCommands')).toMatchObject({ result: [] });
    await call('deleteMyCommands', { scope });
    expect(telegram.bot.commandsIn('all_private_chats')).toEqual([]);
  });

  test('are seen by the first list that is set for the person and the chat', async () => {
    await using telegram = await startTelegram();
    const call = createBotClient(telegram);
    const anna = telegram.user('Anna', { languageCode: 'de' });
    const bob = telegram.user('Bob');
    const cats = telegram.supergroup('Cats', { creator: anna, members: [bob], username: 'cats' });
    const set = (command: string, scope: object, language_code?: string) =>
      call('setMyCommands', { commands: [{ command, description: 'x' }], scope, language_code });
    const seen = () =>
      [anna, bob].map((one) =>
        one
          .commandsIn(cats)
          .map(({ command }) => command)
          .join(),
      );
    await set('any', { type: 'default' });
    expect(seen()).toEqual(['any', 'any']);
    await set('group', { type: 'all_group_chats' });
    await set('gruppe', { type: 'all_group_chats' }, 'de');
    expect(seen()).toEqual(['gruppe', 'group']);
    await set('admins', { type: 'all_chat_administrators' });
    expect(seen()).toEqual(['admins', 'group']);
    await set('cats', { type: 'chat', chat_id: '@cats' });
    expect(seen()).toEqual(['cats', 'cats']);
    await set('bob', { type: 'chat_member', chat_id: cats.id, user_id: bob.id });
    expect(seen()).toEqual(['cats', 'bob']);
    expect(anna.commandsIn(anna.privateChat)).toMatchObject([{ command: 'any' }]);
    expect(await set('x', { type: 'chat', chat_id: -5 })).toEqual(
      refused(400, 'Bad Request: chat not found'),
    );
    expect(await set('x', { type: 'chat' })).toMatchObject({ error_code: 400 });
    expect(await set('x', { type: 'default' }, 'german')).toMatchObject({ error_code: 400 });
  });
});

describe('what the bot says of itself', () => {
  test.each([
    ['Name', 'name', 'Nezuko', 64],
    ['Description', 'description', '', 512],
    ['ShortDescription', 'short_description', '', 120],
  ])('%s is kept by language', async (method, field, first, longest) => {
    await using telegram = await startTelegram();
    const call = createBotClient(telegram);
    const get = async (language_code?: string) =>
      Reflect.get(Object((await call(`getMy${method}`, { language_code })).result), field);
    const set = (text: string, language_code?: string) =>
      call(`setMy${method}`, { [field]: text, language_code });
    expect(await get()).toBe(first);
    await set('Guard');
    await set('Wächter', 'de');
    expect([await get(), await get('de'), await get('fr')]).toEqual(['Guard', 'Wächter', 'Guard']);
    await set('', 'de');
    expect(await get('de')).toBe('Guard');
    expect(await set('x'.repeat(longest))).toMatchObject({ ok: true });
    expect(await set('x'.repeat(longest + 1))).toMatchObject({ error_code: 400 });
  });

  test('the menu button is set for one chat or for all', async () => {
    await using telegram = await startTelegram();
    const call = createBotClient(telegram);
    const anna = telegram.user('Anna');
    const bob = telegram.user('Bob');
    const url = 'https://example.org/app';
    const page = { type: 'web_app', text: 'Open', web_app: { url } };
    const set = (menu_button: object, chat_id?: number) =>
      call('setChatMenuButton', { menu_button, chat_id });
    expect(anna.menuButton).toEqual({ type: 'default' });
    await set({ type: 'commands' });
    await set(page, anna.id);
    expect([anna.menuButton, bob.menuButton]).toEqual([page, { type: 'commands' }]);
    expect(await call('getChatMenuButton', { chat_id: anna.id })).toMatchObject({ result: page });
    expect(await set({ ...page, web_app: { url: 'http://example.org' } })).toEqual(
      refused(
        400,
        "Bad Request: menu button Web App URL 'http://example.org' is invalid: Only HTTPS links are allowed",
      ),
    );
    const cats = telegram.supergroup('Cats', { creator: anna });
    telegram.bot.isAddedTo(cats, { by: anna });
    expect(await set(page, cats.id)).toMatchObject({ error_code: 400 });
  });
});
