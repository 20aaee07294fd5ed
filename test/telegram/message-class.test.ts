import { describe, expect, it } from 'vitest';
import { isMessageMethod, shareOf } from '../../src/telegram/api/limits/message-class.ts';

describe('what falls under the limits on messages', () => {
  it.each([
    'sendMessage',
    'sendPhoto',
    'copyMessage',
    'copyMessages',
    'forwardMessage',
    'editMessageText',
    'editMessageReplyMarkup',
    'editEphemeralMessageText',
  ])('%s does', (method) => {
    expect(isMessageMethod(method)).toBe(true);
  });

  it.each([
    'sendChatAction',
    'deleteMessage',
    'restrictChatMember',
    'getChatMember',
    'answerCallbackQuery',
    'editChatInviteLink',
    'resendMessage',
    'reforwardMessage',
  ])('%s does not', (method) => {
    expect(isMessageMethod(method)).toBe(false);
  });
});

describe('the share of a limit', () => {
  it.each([
    [20, 'notice', 20],
    [20, 'answer', 15],
    [20, 'menu', 10],
    [7, 'answer', 5],
    [7, 'menu', 3],
    [1, 'notice', 1],
    [1, 'answer', 1],
    [1, 'menu', 1],
  ] as const)('of %i that %s may use up is %i, and never none', (limit, of, share) => {
    expect(shareOf(limit, of)).toBe(share);
  });
});
