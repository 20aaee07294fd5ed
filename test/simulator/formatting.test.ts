import { describe, expect, test } from 'vitest';
import { createBotClient } from './bot-client.ts';
import { startTelegram } from './telegram.ts';

async function room() {
  const telegram = await startTelegram();
  const anna = telegram.user('Anna');
  await anna.opensPrivateChat();
  const call = createBotClient(telegram);
  const send = (text: string, more: object) =>
    call('sendMessage', { chat_id: anna.id, text, ...more });
  return { telegram, anna, send };
}

describe('a date and time', () => {
  const HTML = 'Ends <tg-time unix="1647531900" format="wDT">tomorrow</tg-time>';
  const ENTITY = {
    type: 'date_time',
    offset: 5,
    length: 8,
    unix_time: 1647531900,
    date_time_format: 'wDT',
  };

  test.each([
    ['an entity', 'Ends tomorrow', { entities: [ENTITY] }],
    ['HTML', HTML, { parse_mode: 'HTML' }],
  ])('is sent as %s', async (_name, text, more) => {
    const { telegram, anna, send } = await room();
    await using _ = telegram;
    expect(await send(text, more)).toMatchObject({ ok: true });
    const shown = await anna.privateChat.shows('Ends tomorrow');
    expect(shown.entities).toEqual([ENTITY]);
    expect(shown.html).toBe(HTML);
  });

  test.each([
    ['without a time', { unix_time: undefined }],
    ['with a wrong format', { date_time_format: 'tD' }],
    ['with a mixed format', { date_time_format: 'rw' }],
  ])('is refused %s', async (_name, change) => {
    const { telegram, send } = await room();
    await using _ = telegram;
    expect(await send('Ends tomorrow', { entities: [{ ...ENTITY, ...change }] })).toMatchObject({
      error_code: 400,
    });
    const html = '<tg-time format="wDT">x</tg-time>';
    expect(await send(html, { parse_mode: 'HTML' })).toMatchObject({ error_code: 400 });
  });
});

describe('what people type', () => {
  test('is formatted by entities or HTML, besides what is found in it', async () => {
    const { telegram, anna } = await room();
    await using _ = telegram;
    const { privateChat: chat } = anna;
    const bold = { type: 'bold', offset: 0, length: 4 } as const;
    const said = await anna.says(chat, 'Hear @bob', { entities: [bold] });
    expect(said.api.entities).toEqual([bold, { type: 'mention', offset: 5, length: 4 }]);
    const typed = await anna.says(chat, '<i>Read</i> <a href="https://a.b/">it</a>', {
      isHtml: true,
    });
    expect(typed).toMatchObject({ text: 'Read it', urls: ['https://a.b/'] });
    const caption = await anna.says(chat, '<b>See</b>', { isHtml: true, media: 'photo' });
    expect(caption.api).toMatchObject({
      caption: 'See',
      caption_entities: [{ type: 'bold', offset: 0, length: 3 }],
    });
    await expect(anna.says(chat, 'x', { entities: [bold] })).rejects.toThrow('ends after');
  });
});
