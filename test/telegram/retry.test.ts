import type { Transformer } from 'grammy';
import { describe, expect, it, vi } from 'vitest';
import { retryFaults } from '../../src/telegram/api/limits/retry-faults.ts';
import { useFakeTimers } from '../support/fake-timers.ts';

type Call = Parameters<Transformer>[0];

const BAD_GATEWAY = { ok: false, error_code: 502, description: 'Bad Gateway' } as const;
const FORBIDDEN = { ok: false, error_code: 403, description: 'Forbidden' } as const;

/** When a method is called that never succeeds, in milliseconds after the first call. */
async function callsOf(
  method: 'deleteMessage' | 'sendMessage',
  answer: Awaited<ReturnType<Call>>,
  repeatsSends = true,
) {
  const times: number[] = [];
  const start = Date.now();
  const call = (async () => {
    times.push(Date.now() - start);
    return answer;
  }) as Call;
  const answered = retryFaults(new AbortController().signal, { repeatsSends })(call, method, {
    chat_id: 1,
    message_id: 2,
    text: 'hello',
  });
  await vi.advanceTimersByTimeAsync(60_000);
  return { times, answer: await answered };
}

describe('a call that fails', () => {
  useFakeTimers();

  it('is repeated after about 1, 2 and 4 s, and then given up', async () => {
    for (const [random, share] of [
      [0, 0.8],
      [0.5, 1],
      [1, 1.2],
    ] as const) {
      vi.spyOn(Math, 'random').mockReturnValue(random);
      const { times, answer } = await callsOf('deleteMessage', BAD_GATEWAY);
      const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0));
      expect(waits).toEqual([1000 * share, 2000 * share, 4000 * share]);
      expect(answer).toEqual(BAD_GATEWAY);
    }
  });

  it('is not repeated when Telegram refuses it, or when it would do something twice', async () => {
    expect((await callsOf('deleteMessage', FORBIDDEN)).times).toEqual([0]);
    expect((await callsOf('sendMessage', BAD_GATEWAY, false)).times).toEqual([0]);
    expect((await callsOf('sendMessage', BAD_GATEWAY)).times).toHaveLength(4);
  });
});
