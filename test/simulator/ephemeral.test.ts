import { describe, expect, test } from 'vitest';
import { createBotClient, refused } from './bot-client.ts';
import { startTelegram } from './telegram.ts';

async function group(rights: 'none' | object = {}) {
  const telegram = await startTelegram();
  const anna = telegram.user('Anna');
  const bob = telegram.user('Bob');
  const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
  telegram.bot.isAddedTo(cats, { by: anna, rights });
  const call = createBotClient(telegram);
  const commands = [{ command: 'me', description: 'About me', is_ephemeral: true }];
  await call('setMyCommands', { commands, scope: { type: 'all_group_chats' } });
  const reply = (text: string, receiver_user_id: number, ephemeral_message_id?: number) =>
    call('sendMessage', {
      chat_id: cats.id,
      text,
      ephemeral_message_parameters: { receiver_user_id },
      ...(ephemeral_message_id !== undefined && { reply_parameters: { ephemeral_message_id } }),
    });
  return { telegram, anna, bob, cats, call, reply };
}

describe('an ephemeral command', () => {
  test('is seen by its sender and the bot only', async () => {
    const { telegram, anna, bob, cats } = await group();
    await using _ = telegram;
    const said = await bob.says(cats, '/me please');
    expect(said).toMatchObject({ isEphemeral: true, text: '/me please' });
    expect(said.api).toMatchObject({
      message_id: 0,
      ephemeral_message_id: expect.any(Number),
      from: { id: bob.id },
      receiver_user: { id: telegram.bot.id },
    });
    expect([...telegram.updates.values()].at(-1)).toMatchObject({ message: said.api });
    expect(cats.liveMessages().filter(({ text }) => text !== '')).toEqual([]);
    expect([anna, bob].map((one) => cats.ephemeralMessagesTo(one).length)).toEqual([0, 1]);
    expect(cats.transcript(anna)).not.toContain('/me');
    expect(cats.transcript(bob)).toContain('Bob (only to Nezuko): /me please');
    expect(cats.transcript()).toContain('/me');
  });

  test.each([
    ['another command', '/you'],
    ['the command of another bot', '/me@other_bot'],
    ['the command in the middle', 'say /me'],
    ['a longer word', '/meow'],
  ])('is not %s', async (_name, text) => {
    const { telegram, bob, cats } = await group();
    await using _ = telegram;
    expect((await bob.says(cats, text)).isEphemeral).toBe(false);
  });

  test('is one only where the menu of its sender has it so', async () => {
    const { telegram, anna, bob, cats, call } = await group();
    await using _ = telegram;
    const commands = [{ command: 'me', description: 'About me' }];
    await call('setMyCommands', { commands, scope: { type: 'all_chat_administrators' } });
    expect((await anna.says(cats, '/me')).isEphemeral).toBe(false);
    expect((await bob.says(cats, `/me@${telegram.bot.username}`)).isEphemeral).toBe(true);
    expect((await bob.opensPrivateChat('/me')).isEphemeral).toBe(false);
  });

  test('is answered in private within 15 seconds, also by a bot without rights', async () => {
    const { telegram, anna, bob, cats, call, reply } = await group('none');
    await using _ = telegram;
    const { api } = await bob.says(cats, '/me');
    const id = api.ephemeral_message_id;
    const noRights = refused(
      400,
      'Bad Request: not enough rights to send ephemeral messages to the chat',
    );
    expect(await reply('Unasked', bob.id)).toEqual(noRights);
    expect(await reply('For another', anna.id, id)).toEqual(noRights);
    expect(await reply('You are Bob', bob.id, id)).toMatchObject({
      result: { message_id: 0, receiver_user: { id: bob.id }, reply_to_message: { text: '/me' } },
    });
    expect((await cats.shows('You are Bob', { to: bob })).isEphemeral).toBe(true);
    const open = { chat_id: cats.id, text: 'x', reply_parameters: { ephemeral_message_id: id } };
    expect(await call('sendMessage', open)).toMatchObject({ error_code: 400 });
    telegram.clock.advance(16);
    expect(await reply('Late', bob.id, id)).toMatchObject({ error_code: 400 });
  });
});

describe('an ephemeral message of the bot', () => {
  test('has its buttons, its caption and its photo edited', async () => {
    const { telegram, bob, cats, call } = await group();
    await using _ = telegram;
    await bob.opensPrivateChat();
    const { photo } = await bob.says(bob.privateChat, '', { media: 'photo' });
    const sent = await call('sendPhoto', {
      chat_id: cats.id,
      photo: photo?.fileId,
      caption: 'Before',
      ephemeral_message_parameters: { receiver_user_id: bob.id },
    });
    const shown = await cats.shows('Before', { to: bob });
    const message = {
      chat_id: cats.id,
      receiver_user_id: bob.id,
      ephemeral_message_id: Reflect.get(Object(sent.result), 'ephemeral_message_id'),
    };
    await call('editEphemeralMessageCaption', { ...message, caption: 'After' });
    expect(shown.text).toBe('After');
    const reply_markup = { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] };
    await call('editEphemeralMessageReplyMarkup', { ...message, reply_markup });
    expect([shown.text, shown.buttons.flat().length]).toEqual(['After', 1]);
    const media = { type: 'photo', media: photo?.fileId, caption: 'Again' };
    await call('editEphemeralMessageMedia', { ...message, media });
    expect([shown.text, shown.photo?.fileId]).toEqual(['Again', photo?.fileId]);
    const text = { ...message, text: 'x' };
    expect(await call('editEphemeralMessageText', text)).toMatchObject({ error_code: 400 });
  });
});
