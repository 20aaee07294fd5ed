import { HttpError, type Transformer } from 'grammy';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retryFaults } from '../../src/telegram/api/limits/retry-faults.ts';

type Call = Parameters<Transformer>[0];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const coded = (code: unknown) => Object.assign(new Error('fault'), { code });
const wrapped = (error: unknown) => new HttpError('no answer', error as Error);

/** How often a call is made that always ends so, and what comes of it. */
async function timesOf(method: Parameters<Call>[0], repeatsSends: boolean, end: () => unknown) {
  let times = 0;
  const call = (async () => {
    times += 1;
    return end();
  }) as unknown as Call;
  const payload = { chat_id: 1, message_id: 2, text: 'hi' } as Parameters<Call>[1];
  const outcome = retryFaults(new AbortController().signal, { repeatsSends })(
    call,
    method,
    payload,
  ).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(60_000);
  return { times, outcome: await outcome };
}

const throwing = (error: unknown) => () => {
  throw error;
};

describe('a call that was not answered', () => {
  it.each([
    ['deleteMessage', false],
    ['deleteMessage', true],
    ['sendMessage', true],
  ] as const)('is repeated, whatever the fault was: %s (sends are: %s)', async (method, repeats) => {
    const fault = wrapped(coded('ECONNRESET'));
    expect(await timesOf(method, repeats, throwing(fault))).toEqual({ times: 4, outcome: fault });
  });

  it.each([
    ['sendPhoto', 1],
    ['sendDocument', 1],
    ['copyMessage', 1],
    ['forwardMessages', 1],
    ['createChatInviteLink', 1],
    ['createForumTopic', 1],
    ['sendChatAction', 4],
    ['editMessageCaption', 4],
    ['editChatInviteLink', 4],
    ['restrictChatMember', 4],
    ['approveChatJoinRequest', 4],
  ] as const)('is not repeated if it would make something anew: %s, called %i times', async (method, times) => {
    for (const end of [throwing(wrapped(coded('ECONNRESET'))), () => ({ error_code: 502 })]) {
      expect((await timesOf(method, false, end)).times).toBe(times);
    }
    expect((await timesOf(method, true, () => ({ error_code: 502 }))).times).toBe(4);
  });

  it.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'UND_ERR_CONNECT_TIMEOUT',
  ])('is repeated although it must not be twice, if it never left: %s', async (code) => {
    for (const fault of [coded(code), wrapped(coded(code))]) {
      expect((await timesOf('sendMessage', false, throwing(fault))).times).toBe(4);
    }
  });

  it.each([
    ['was cut', wrapped(coded('ECONNRESET'))],
    ['was late', wrapped(new Error('the answer took more than 10 s'))],
    ['has a strange code', coded(7)],
    ['is no error', 'ECONNREFUSED'],
    ['is nothing', null],
    ['holds nothing', wrapped(null)],
    ['is undefined', undefined],
  ])('is not repeated if it must not be twice, and may have left: %s', async (_how, fault) => {
    expect((await timesOf('sendMessage', false, throwing(fault))).times).toBe(1);
  });
});

describe('a call that was answered', () => {
  it.each<[string, unknown, number]>([
    ['with a fault of the server', { ok: false, error_code: 500 }, 4],
    ['with a fault of a gateway', { ok: false, error_code: 502 }, 4],
    ['with a refusal', { ok: false, error_code: 499 }, 1],
    ['with a limit', { ok: false, error_code: 429 }, 1],
    ['as it should be', { ok: true, result: true }, 1],
    ['with nothing', undefined, 1],
    ['with null', null, 1],
    ['with a word', 'error_code', 1],
  ])('%s is repeated or not', async (_how, answer, times) => {
    expect(await timesOf('deleteMessage', true, () => answer)).toEqual({ times, outcome: answer });
    expect((await timesOf('sendMessage', false, () => answer)).times).toBe(1);
  });

  it('in the end is not repeated any more', async () => {
    const answers = [
      { ok: false, error_code: 502 },
      { ok: true, result: true },
    ];
    const { times, outcome } = await timesOf('deleteMessage', true, () => answers.shift());
    expect([times, outcome]).toEqual([2, { ok: true, result: true }]);
  });
});
