import { describe, expect, it } from 'vitest';
import { createMemoryCache } from '../../src/cache/memory.ts';
import { createBackground } from '../../src/core/lib/background.ts';
import { createLocalBroadcast } from '../../src/core/shared/broadcast.ts';
import { createBot } from '../../src/telegram/api/create-bot.ts';
import { createFloodWaits } from '../../src/telegram/api/limits/flood-control.ts';

interface Sent {
  readonly method: string;
  readonly text: string;
}

/** A bot before a Telegram that takes everything. */
function openBot({ perChat = 20, global = 1_000, answer = async () => {} } = {}) {
  const sent: Sent[] = [];
  const bot = createBot(
    {
      botToken: '1:token',
      telegramApiRoot: 'http://telegram.invalid',
      rateLimit: { global, perChat, retries: 0 },
    },
    {
      observer: { onCall: () => undefined },
      budget: createMemoryCache(),
      floodWaits: createFloodWaits(createLocalBroadcast()),
      transport: {
        async request(url, { body }) {
          const method = new URL(url).pathname.split('/').at(-1) ?? '';
          sent.push({ method, text: JSON.parse(body).text ?? '' });
          await answer();
          return { json: async () => ({ ok: true, result: { message_id: sent.length } }) };
        },
        close: async () => undefined,
      },
      defer: { background: createBackground(() => undefined), onLost: () => undefined },
    },
  );
  return { ...bot, sent, texts: () => sent.map(({ text }) => text) };
}

const GROUP = -1001;

describe('what handlers of updates call Telegram by', () => {
  it('sends no messages, which might have to wait', async () => {
    const { bot, sent } = openBot();
    const { api } = bot;
    const sends = [
      api.sendMessage(1, 'hi'),
      api.sendPhoto(1, 'id'),
      api.editMessageText(1, 2, 'hi'),
      api.editMessageReplyMarkup(1, 2),
      api.copyMessage(1, 2, 3),
      api.forwardMessage(1, 2, 3),
    ];
    for (const send of sends) await expect(send).rejects.toThrow(/use Answers/);
    expect(sent).toEqual([]);
    await api.deleteMessage(GROUP, 2);
    await api.editChatInviteLink(GROUP, 'https://t.me/+x');
    expect(sent.map(({ method }) => method)).toEqual(['deleteMessage', 'editChatInviteLink']);
  });

  it('answers presses without waiting for Telegram', async () => {
    const { bot, sent } = openBot({ answer: () => new Promise(() => undefined) });
    await Promise.all(Array.from({ length: 100 }, () => bot.api.answerCallbackQuery('1')));
    await expect.poll(() => sent.length).toBe(16);
  });
});

describe('the messages of a group', () => {
  it('leave room for those that matter more', async () => {
    const { messages, turn, outlook, texts } = openBot({ perChat: 8 });
    for (let count = 0; count < 6; count += 1) {
      void turn(GROUP, 'menu').then(() => messages.menu.editMessageText(GROUP, 1, 'menu'));
    }
    await expect.poll(texts).toHaveLength(4);
    for (let count = 0; count < 6; count += 1) void messages.answer.sendMessage(GROUP, 'answer');
    await expect.poll(texts).toHaveLength(6);
    for (let count = 0; count < 6; count += 1) void messages.notice.sendMessage(GROUP, 'notice');
    await expect.poll(texts).toHaveLength(8);
    const many = (text: string, count: number) => Array.from({ length: count }, () => text);
    expect(texts()).toEqual([...many('menu', 4), ...many('answer', 2), ...many('notice', 2)]);
    expect(outlook(GROUP, 'menu')).toBeGreaterThan(50_000);
  });

  it('overtake those that matter less, also when all groups together are at the limit', async () => {
    const { messages, turn, texts } = openBot({ perChat: 1_000, global: 8 });
    for (let count = 0; count < 20; count += 1) {
      void turn(GROUP - count, 'menu').then(() =>
        messages.menu.editMessageText(GROUP - count, 1, 'menu'),
      );
    }
    await expect.poll(texts).toHaveLength(4);
    await messages.notice.sendMessage(-1, 'notice');
    expect(texts().indexOf('notice')).toBeLessThanOrEqual(5);
  });
});
