import { describe, expect, it } from 'vitest';
import { openBotBefore } from './bot-before.ts';

const GROUP = -1001;

describe('what handlers of updates call Telegram by', () => {
  it('sends no messages, which might have to wait', async () => {
    const { bot, sent } = openBotBefore();
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
    const { bot, sent } = openBotBefore({ answer: () => new Promise(() => undefined) });
    await Promise.all(Array.from({ length: 100 }, () => bot.api.answerCallbackQuery('1')));
    await expect.poll(() => sent.length).toBe(16);
  });
});

describe('the messages of a group', () => {
  it('leave room for those that matter more', async () => {
    const { messages, turn, texts } = openBotBefore({ perChat: 8 });
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
  });

  it('overtake those that matter less, also when all groups together are at the limit', async () => {
    const { messages, turn, texts } = openBotBefore({ perChat: 1_000, global: 8 });
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
