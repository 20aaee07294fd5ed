import { GrammyError } from 'grammy';
import { describe, expect, it, vi } from 'vitest';
import { createLocalBroadcast } from '../../src/core/shared/broadcast.ts';
import { createFloodWaits } from '../../src/telegram/api/limits/flood-control.ts';
import { useFakeTimers } from '../support/fake-timers.ts';
import { openBotBefore } from './bot-before.ts';

const GROUP = -1001;

function refusal(error_code: number, description: string, retry_after?: number) {
  return {
    ok: false,
    error_code,
    description,
    ...(retry_after && { parameters: { retry_after } }),
  };
}

const BAD_GATEWAY = refusal(502, 'Bad Gateway');

useFakeTimers();

/** What becomes of a call within a time. */
async function within(milliseconds: number, call: Promise<unknown>) {
  let outcome: unknown = 'waiting';
  call.then(
    () => {
      outcome = 'done';
    },
    (error: unknown) => {
      outcome = error instanceof GrammyError ? error.error_code : error;
    },
  );
  await vi.advanceTimersByTimeAsync(milliseconds);
  return outcome;
}

describe('what is told of a call', () => {
  it('is that it went through, and how long it took', async () => {
    const answer = () => new Promise((resolve) => setTimeout(resolve, 1_500));
    const { bot, calls } = openBotBefore({ answer });
    await within(2_000, bot.api.deleteMessage(GROUP, 1));
    expect(calls).toEqual([['deleteMessage', { ok: true, seconds: 1.5 }]]);
  });

  it('is how Telegram refused it', async () => {
    const { bot, calls } = openBotBefore({ answer: () => refusal(400, 'no') });
    await within(0, bot.api.deleteMessage(GROUP, 1));
    expect(calls).toEqual([
      ['deleteMessage', { ok: false, errorCode: 400, isCausedByPeople: false, seconds: 0 }],
    ]);
  });

  it('is that nothing came back, and after what time', async () => {
    const answer = () =>
      new Promise((_resolve, reject) => setTimeout(() => reject(new Error('away')), 500));
    const { questions, calls } = openBotBefore({ answer });
    await within(500, questions.getMe());
    const fault = "Network request for 'getMe' failed! (away)";
    expect(calls).toEqual([['getMe', { ok: false, fault, seconds: 0.5 }]]);
  });

  it('is for how long Telegram wants to be left alone', async () => {
    const { questions, calls } = openBotBefore({ answer: () => refusal(429, 'wait', 30) });
    await within(0, questions.getMe());
    expect(calls).toEqual([
      ['getMe', { ok: false, errorCode: 429, isCausedByPeople: false, retryAfter: 30, seconds: 0 }],
    ]);
  });

  it.each([
    ['a message', 'Forbidden: bot was blocked by the user', true],
    ['a message', "Bad Request: can't parse entities", false],
    ['a press', 'Bad Request: query is too old', true],
    ['a deletion', 'Bad Request: message to delete not found', false],
  ])('is whether people brought it about, of %s: %s', async (what, text, isCausedByPeople) => {
    const { bot, messages, calls } = openBotBefore({ answer: () => refusal(403, text) });
    if (what === 'a message') await within(0, messages.answer.sendMessage(GROUP, 'hi'));
    else if (what === 'a press') await within(0, bot.api.answerCallbackQuery('1'));
    else await within(0, bot.api.deleteMessage(GROUP, 1));
    expect(calls[0]?.[1]).toMatchObject({ isCausedByPeople });
  });
});

describe('a call that meets trouble', () => {
  it('is repeated, but for the question that somebody waits for and what receives updates', async () => {
    const { bot, messages, questions, intakeApi, methods, calls } = openBotBefore({
      answer: () => BAD_GATEWAY,
    });
    const all = [
      bot.api.deleteMessage(GROUP, 1),
      messages.answer.sendMessage(GROUP, 'hi'),
      messages.menu.editMessageText(GROUP, 1, 'hi'),
      questions.getMe(),
      intakeApi.getUpdates(),
    ];
    expect(await within(60_000, Promise.allSettled(all))).toBe('done');
    const times = (method: string) => methods().filter((one) => one === method).length;
    expect(times('deleteMessage')).toBe(4);
    expect(times('sendMessage')).toBe(4);
    expect(times('editMessageText')).toBe(4);
    expect(times('getMe')).toBe(1);
    expect(times('getUpdates')).toBe(1);
    expect(calls).toHaveLength(14);
  });

  it.each([
    ['notice', ({ messages }: Bots) => messages.notice],
    ['welcome', ({ welcomes }: Bots) => welcomes],
  ] as const)('is not repeated if it might show a %s twice', async (_, apiOf) => {
    const bots = openBotBefore({ answer: () => BAD_GATEWAY });
    const { methods } = bots;
    expect(await within(60_000, apiOf(bots).sendMessage(GROUP, 'hi'))).toBe(502);
    expect(methods()).toEqual(['sendMessage']);
  });

  it('is given up when the bot closes', async () => {
    let isClosed = false;
    const { bot, close, methods } = openBotBefore({
      answer: () => BAD_GATEWAY,
      transport: {
        request: async () => ({ json: async () => BAD_GATEWAY }),
        close: async () => {
          isClosed = true;
        },
      },
    });
    const call = within(60_000, bot.api.deleteMessage(GROUP, 1));
    await close();
    expect(await call).toBe(502);
    expect([isClosed, methods()]).toEqual([true, []]);
  });
});

describe('a call that Telegram wants to wait', () => {
  it('is repeated as often as configured, and no longer than ten seconds', async () => {
    const { bot, methods } = openBotBefore({ retries: 2, answer: () => refusal(429, 'wait', 5) });
    expect(await within(60_000, bot.api.deleteMessage(GROUP, 1))).toBe(429);
    expect(methods()).toHaveLength(3);
    const patient = openBotBefore({ retries: 2, answer: () => refusal(429, 'wait', 11) });
    expect(await within(60_000, patient.bot.api.deleteMessage(GROUP, 1))).toBe(429);
    expect(patient.methods()).toHaveLength(1);
  });

  it.each([
    ['a call of a handler', 'waiting', ({ bot }: Bots) => bot.api.deleteMessage(GROUP, 1)],
    ['a menu', 'waiting', ({ messages }: Bots) => messages.menu.editMessageText(GROUP, 1, 'x')],
    ['a question', 429, ({ questions }: Bots) => questions.getMe()],
    ['what receives updates', 'done', ({ intakeApi }: Bots) => intakeApi.getMe()],
  ] as const)('holds up others like it: %s is %s', async (_what, outcome, call) => {
    const floodWaits = createFloodWaits(createLocalBroadcast());
    const bots = openBotBefore({ floodWaits });
    for (const key of [`deleteMessage:${GROUP}`, `message:${GROUP}`, 'getMe:']) {
      floodWaits.begin(key, 5_000);
    }
    expect(await within(1_000, call(bots))).toBe(outcome);
  });

  it('keeps the other messages of the chat in their queue', async () => {
    const floodWaits = createFloodWaits(createLocalBroadcast());
    const { messages, texts } = openBotBefore({ floodWaits });
    floodWaits.begin(`message:${GROUP}`, 30_000);
    const sent = messages.notice.sendMessage(GROUP, 'hi');
    await vi.advanceTimersByTimeAsync(29_999);
    expect(texts()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await sent;
    expect(texts()).toEqual(['hi']);
  });

  it('is refused and not kept when it would wait for more than a minute', async () => {
    const floodWaits = createFloodWaits(createLocalBroadcast());
    const { messages, texts } = openBotBefore({ floodWaits });
    floodWaits.begin(`message:${GROUP}`, 60_001);
    expect(await within(0, messages.notice.sendMessage(GROUP, 'hi'))).toBe(429);
    expect(texts()).toEqual([]);
  });
});

type Bots = ReturnType<typeof openBotBefore>;

describe('the limits on messages', () => {
  it('hold for each group by itself, and not in private', async () => {
    const { messages, texts } = openBotBefore({ perChat: 2 });
    const send = (chatId: number, text: string) =>
      void messages.notice.sendMessage(chatId, text).catch(() => undefined);
    for (let count = 0; count < 5; count += 1) {
      send(GROUP, 'one');
      send(GROUP - 1, 'other');
      send(42, 'private');
    }
    await vi.advanceTimersByTimeAsync(1_000);
    const times = (text: string) => texts().filter((one) => one === text).length;
    expect([times('one'), times('other'), times('private')]).toEqual([2, 2, 5]);
    await vi.advanceTimersByTimeAsync(124_000);
    expect([times('one'), times('other')]).toEqual([5, 5]);
  });

  it('hold for all chats together', async () => {
    const { messages, texts } = openBotBefore({ global: 4 });
    for (let chat = 1; chat <= 10; chat += 1) void messages.notice.sendMessage(chat, 'hi');
    await vi.advanceTimersByTimeAsync(500);
    expect(texts()).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(texts()).toHaveLength(10);
  });

  it('are no matter for other calls', async () => {
    const { bot, methods } = openBotBefore({ perChat: 1, global: 1 });
    await Promise.all(Array.from({ length: 50 }, () => bot.api.deleteMessage(GROUP, 1)));
    expect(methods()).toHaveLength(50);
  });

  it('tell how many messages wait, and that one had to', async () => {
    const sizes: number[] = [];
    let delayed = 0;
    const { messages } = openBotBefore({
      perChat: 1,
      onQueue: (size) => void sizes.push(size),
      onDelay: () => {
        delayed += 1;
      },
    });
    await messages.notice.sendMessage(GROUP, 'a');
    expect([sizes, delayed]).toEqual([[1, 0], 0]);
    void messages.notice.sendMessage(GROUP, 'b');
    void messages.notice.sendMessage(GROUP - 1, 'c');
    await vi.advanceTimersByTimeAsync(1_000);
    expect([sizes, delayed]).toEqual([[1, 0, 1, 2, 1], 0]);
    await vi.advanceTimersByTimeAsync(62_000);
    expect([sizes.at(-1), delayed]).toEqual([0, 1]);
  });
});
