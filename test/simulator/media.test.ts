import { Bot, InputFile } from 'grammy';
import { describe, expect, test } from 'vitest';
import { createBotClient, type Reply, refused } from './bot-client.ts';
import { startTelegram, type Telegram } from './telegram.ts';

const PNG = Uint8Array.from(Buffer.from('89504e470d0a1a0a00', 'hex'));

/** A call with files, as forms carry them. */
async function upload(
  telegram: Telegram,
  method: string,
  fields: Record<string, string | File>,
): Promise<Reply> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const url = `${telegram.url}/bot${telegram.token}/${method}`;
  const response = await fetch(url, { method: 'POST', body });
  // The simulator's own answer; what it must look like is what the tests assert.
  return (await response.json()) as Reply;
}

async function room() {
  const telegram = await startTelegram();
  const anna = telegram.user('Anna');
  await anna.opensPrivateChat();
  const call = createBotClient(telegram);
  const chat_id = String(anna.id);
  const send = (method: string, fields: Record<string, string | File>) =>
    upload(telegram, method, { chat_id, ...fields });
  const sendPhoto = (caption: string, name = 'card.png') =>
    send('sendPhoto', { photo: new File([PNG], name, { type: 'image/png' }), caption });
  return { telegram, anna, call, send, sendPhoto };
}

describe('files that the bot sends', () => {
  test('arrive whole, also by the library that the bots use', async () => {
    const { telegram, anna } = await room();
    await using _ = telegram;
    const { api } = new Bot(telegram.token, { client: { apiRoot: telegram.url } });
    // Every byte, and line ends where a careless parser would see the next part.
    const bytes = Uint8Array.from([...Array(256).keys(), ...Buffer.from('\r\n--\r\n\r\n')]);
    await api.sendDocument(anna.id, new InputFile(bytes, 'grüße 1.txt'), { caption: 'Hallöchen' });
    const shown = await anna.privateChat.shows('Hallöchen');
    expect(shown.document).toMatchObject({ name: 'grüße 1.txt', bytes });
    const { message_id } = await api.sendPhoto(anna.id, new InputFile(PNG, 'a.png'));
    const other = Uint8Array.from([...PNG, ...PNG]);
    const media = { type: 'photo', media: new InputFile(other, 'b.png'), caption: 'B' } as const;
    await api.editMessageMedia(anna.id, message_id, media);
    expect((await anna.privateChat.shows('B')).photo?.bytes).toEqual(other);
    expect(telegram.complaints).toEqual([]);
  });

  test('a document is uploaded, read and downloaded', async () => {
    const { telegram, anna, call, send } = await room();
    await using _ = telegram;
    const document = new File(['{"a":"ü"}'], 'backup.json', { type: 'application/json' });
    expect(await send('sendDocument', { document, caption: 'Your settings' })).toMatchObject({
      result: { document: { file_name: 'backup.json', mime_type: 'application/json' } },
    });
    const shown = await anna.privateChat.shows('Your settings');
    expect(shown.document).toMatchObject({ name: 'backup.json', content: '{"a":"ü"}' });
    const got = await call('getFile', { file_id: shown.document?.fileId });
    const path = Reflect.get(Object(got.result), 'file_path');
    const download = (token: string) => fetch(`${telegram.url}/file/bot${token}/${path}`);
    expect(await (await download(telegram.token)).text()).toBe('{"a":"ü"}');
    expect((await download('1:wrong')).status).toBe(404);
    expect((await fetch(`${telegram.url}/file/bot${telegram.token}/nothing`)).status).toBe(404);
    expect(await call('getFile', { file_id: 'x' })).toMatchObject({ error_code: 400 });
  });

  test('a photo is uploaded once and sent again by its id', async () => {
    const { telegram, anna, call, send, sendPhoto } = await room();
    await using _ = telegram;
    expect(await sendPhoto('First')).toMatchObject({ ok: true });
    const { photo } = await anna.privateChat.shows('First');
    expect(photo?.bytes).toEqual(PNG);
    const again = { chat_id: anna.id, photo: photo?.fileId, caption: '<b>Again</b>' };
    expect(await call('sendPhoto', { ...again, parse_mode: 'HTML' })).toMatchObject({ ok: true });
    const shown = await anna.privateChat.shows('Again');
    expect([shown.html, shown.photo?.fileId]).toEqual(['<b>Again</b>', photo?.fileId]);
    const sent = (value: string) => call('sendPhoto', { chat_id: anna.id, photo: value });
    expect(await sent('nonsense')).toEqual(
      refused(400, 'Bad Request: wrong file identifier/HTTP URL specified'),
    );
    expect(await sent('https://example.org/a.png')).toEqual(
      refused(400, 'Bad Request: failed to get HTTP URL content'),
    );
    expect(await call('sendDocument', { chat_id: anna.id, document: photo?.fileId })).toEqual(
      refused(400, "Bad Request: can't use file of type Photo as Document"),
    );
    expect(await send('sendPhoto', { photo: new File(['text'], 'a.png') })).toEqual(
      refused(400, 'Bad Request: IMAGE_PROCESS_FAILED'),
    );
    expect(await send('sendDocument', { document: new File([], 'a.txt') })).toEqual(
      refused(400, 'Bad Request: file must be non-empty'),
    );
  });

  test('a muted bot sends none in a group', async () => {
    const { telegram, anna, call, sendPhoto } = await room();
    await using _ = telegram;
    const cats = telegram.supergroup('Cats', { creator: anna });
    telegram.bot.isAddedTo(cats, { by: anna, rights: 'none' });
    cats.limitsMembersTo({ can_send_photos: false });
    await sendPhoto('x');
    const { photo } = await anna.privateChat.shows('x');
    expect(await call('sendPhoto', { chat_id: cats.id, photo: photo?.fileId })).toEqual(
      refused(400, 'Bad Request: not enough rights to send photos to the chat'),
    );
    expect(await call('sendMessage', { chat_id: cats.id, text: 'x' })).toMatchObject({ ok: true });
  });

  test('an action is shown where the bot may write', async () => {
    const { telegram, anna, call } = await room();
    await using _ = telegram;
    const act = (action: string) => call('sendChatAction', { chat_id: anna.id, action });
    expect(await act('upload_photo')).toMatchObject({ result: true });
    expect(await act('dance')).toEqual(
      refused(400, 'Bad Request: wrong parameter action in request'),
    );
    anna.blocksBot();
    expect(await act('typing')).toMatchObject({ error_code: 403 });
  });
});

describe('editing what carries a photo', () => {
  test('its caption is edited, it has no text', async () => {
    const { telegram, anna, call, sendPhoto } = await room();
    await using _ = telegram;
    await sendPhoto('Before');
    const shown = await anna.privateChat.shows('Before');
    const message = { chat_id: anna.id, message_id: shown.id };
    expect(await call('editMessageText', { ...message, text: 'x' })).toEqual(
      refused(400, 'Bad Request: there is no text in the message to edit'),
    );
    const edit = (caption: string) => call('editMessageCaption', { ...message, caption });
    expect(await edit('After')).toMatchObject({ ok: true });
    expect([shown.text, shown.photo?.bytes]).toEqual(['After', PNG]);
    expect((await edit('After')).description).toMatch('message is not modified');
    expect(await edit('x'.repeat(1025))).toEqual(
      refused(400, 'Bad Request: message caption is too long'),
    );
    expect(await edit('x'.repeat(1024))).toMatchObject({ ok: true });
    const reply_markup = { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] };
    expect(await call('editMessageReplyMarkup', { ...message, reply_markup })).toMatchObject({
      result: { caption: 'x'.repeat(1024), photo: [{}] },
    });
  });

  test('another photo takes its place, uploaded or known', async () => {
    const { telegram, anna, call, send, sendPhoto } = await room();
    await using _ = telegram;
    await sendPhoto('One');
    const shown = await anna.privateChat.shows('One');
    const first = shown.photo?.fileId;
    const other = Uint8Array.from([...PNG, ...PNG]);
    const reply = await send('editMessageMedia', {
      message_id: String(shown.id),
      media: JSON.stringify({ type: 'photo', media: 'attach://two', caption: 'Two' }),
      two: new File([other], 'two.png'),
    });
    expect(reply).toMatchObject({ ok: true });
    expect([shown.text, shown.photo?.bytes]).toEqual(['Two', other]);
    const message = { chat_id: anna.id, message_id: shown.id };
    const media = { type: 'photo', media: first };
    expect(await call('editMessageMedia', { ...message, media })).toMatchObject({ ok: true });
    expect([shown.text, shown.photo?.fileId]).toEqual(['', first]);
    expect((await call('editMessageMedia', { ...message, media })).description).toMatch(
      'message is not modified',
    );
    expect(telegram.complaints).toEqual([]);
  });

  test('a text has no caption, but may become a photo', async () => {
    const { telegram, anna, call, sendPhoto } = await room();
    await using _ = telegram;
    await sendPhoto('Photo');
    const media = { type: 'photo', media: (await anna.privateChat.shows('Photo')).photo?.fileId };
    await call('sendMessage', { chat_id: anna.id, text: 'Words' });
    const shown = await anna.privateChat.shows('Words');
    const message = { chat_id: anna.id, message_id: shown.id };
    expect(await call('editMessageCaption', { ...message, caption: 'x' })).toEqual(
      refused(400, 'Bad Request: there is no caption in the message to edit'),
    );
    expect(await call('editMessageMedia', { ...message, media })).toMatchObject({ ok: true });
    expect(shown.api.text).toBeUndefined();
  });
});

describe('files that people send', () => {
  test('are downloaded by the bot, and photos sent again', async () => {
    const { telegram, anna, call } = await room();
    await using _ = telegram;
    const file = { name: 'rules.txt', content: 'Be kind', mimeType: 'text/plain' };
    const said = await anna.says(anna.privateChat, 'Here', { media: { document: file } });
    expect(said).toMatchObject({ text: 'Here', document: file });
    const got = await call('getFile', { file_id: said.api.document?.file_id });
    const path = Reflect.get(Object(got.result), 'file_path');
    const download = await fetch(`${telegram.url}/file/bot${telegram.token}/${path}`);
    expect(await download.text()).toBe('Be kind');
    const photo = (await anna.says(anna.privateChat, '', { media: 'photo' })).photo?.fileId;
    expect(await call('sendPhoto', { chat_id: anna.id, photo })).toMatchObject({ ok: true });
  });
});
