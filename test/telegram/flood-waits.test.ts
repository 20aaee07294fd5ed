import type { Transformer } from 'grammy';
import { describe, expect, it, vi } from 'vitest';
import type { Broadcast } from '../../src/core/shared/broadcast.ts';
import {
  createFloodWaits,
  floodControl,
  floodWaitKey,
} from '../../src/telegram/api/limits/flood-control.ts';
import { useFakeTimers } from '../support/fake-timers.ts';

useFakeTimers();

/** What an instance knows of flood waits, what it hears of others and tells them. */
function open() {
  const sent: string[] = [];
  const listeners = new Map<string, (message: string) => void>();
  const broadcast: Broadcast = {
    send: (topic, message) => void sent.push(`${topic}: ${message}`),
    on: (topic, listener) => void listeners.set(topic, listener),
    onGap: () => undefined,
    close: async () => undefined,
  };
  const floodWaits = createFloodWaits(broadcast);
  return { floodWaits, sent, hear: (message: string) => listeners.get('pause')?.(message) };
}

describe('a flood wait', () => {
  it('lasts for its time, here, and is told to the others', async () => {
    const { floodWaits, sent } = open();
    expect([floodWaits.remaining('a'), floodWaits.lastEnd()]).toEqual([0, 0]);
    floodWaits.begin('a', 3_000);
    expect(sent).toEqual(['pause: a 3000']);
    expect([floodWaits.remaining('a'), floodWaits.remaining('b')]).toEqual([3_000, 0]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(floodWaits.remaining('a')).toBe(2_000);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(floodWaits.remaining('a')).toBe(0);
    expect(floodWaits.of('a')).toBeDefined();
  });

  it('is as long as the longest that was asked for', () => {
    const { floodWaits } = open();
    floodWaits.begin('a', 3_000);
    floodWaits.begin('a', 1_000);
    expect(floodWaits.remaining('a')).toBe(3_000);
    floodWaits.begin('a', 4_000);
    floodWaits.begin('b', 2_000);
    expect(floodWaits.remaining('a')).toBe(4_000);
    expect(floodWaits.lastEnd()).toBe(performance.now() + 4_000);
  });

  it('is over when a call went through', () => {
    const { floodWaits } = open();
    floodWaits.begin('a', 3_000);
    floodWaits.over('a');
    expect([floodWaits.remaining('a'), floodWaits.of('a')]).toEqual([0, undefined]);
  });

  it('is forgotten a minute after its end when nobody has called', async () => {
    const { floodWaits } = open();
    floodWaits.begin('a', 1_000);
    await vi.advanceTimersByTimeAsync(61_000);
    floodWaits.begin('b', 1_000);
    expect(floodWaits.of('a')).toBeDefined();
    await vi.advanceTimersByTimeAsync(1);
    floodWaits.begin('b', 1_000);
    expect([floodWaits.of('a'), floodWaits.of('b') === undefined]).toEqual([undefined, false]);
  });

  it.each([
    ['a 5000', 5_000],
    ['a 60000', 60_000],
    // Longer than this instance would wait before it asks for itself.
    ['a 60001', 60_000],
    ['a 86400000', 60_000],
    ['a 0', 0],
    ['a -5', 0],
    ['a soon', 0],
    ['a', 0],
    ['', 0],
  ])('is heard of from others, if it is one: “%s”', (message, remaining) => {
    const { floodWaits, hear, sent } = open();
    hear(message);
    expect([floodWaits.remaining('a'), sent]).toEqual([remaining, []]);
    hear(' 5000');
    expect(floodWaits.of('')).toBeUndefined();
  });

  it.each([
    ['sendMessage', { chat_id: -1 }, 'message:-1'],
    ['editMessageText', { chat_id: -1 }, 'message:-1'],
    ['deleteMessage', { chat_id: -1 }, 'deleteMessage:-1'],
    ['deleteMessage', { chat_id: -2 }, 'deleteMessage:-2'],
    ['getMe', {}, 'getMe:'],
  ])('is of messages in a chat, or of one method: %s', (method, payload, key) => {
    expect(floodWaitKey(method, payload)).toBe(key);
  });
});

describe('a call during a flood wait', () => {
  type Call = Parameters<Transformer>[0];
  const limited = (retry_after: number) => ({ ok: false, parameters: { retry_after } });

  function calls(answers: (() => unknown)[] = [], { waits = true, tookMs = 0 } = {}) {
    const { floodWaits } = open();
    const times: number[] = [];
    const start = performance.now();
    const call = (async () => {
      times.push(performance.now() - start);
      if (tookMs > 0) await new Promise((resolve) => setTimeout(resolve, tookMs));
      return answers.shift()?.() ?? { ok: true, result: true };
    }) as unknown as Call;
    const control = floodControl(floodWaits, { waits });
    const ask = (method: 'deleteMessage' | 'getMe' = 'deleteMessage') =>
      control(call, method, { chat_id: 1, message_id: 2 });
    return { floodWaits, times, ask };
  }

  it('begins one when Telegram says so', async () => {
    const { floodWaits, ask } = calls([() => limited(7)]);
    expect(await ask()).toEqual(limited(7));
    expect(floodWaits.remaining('deleteMessage:1')).toBe(7_000);
  });

  it.each([
    ['another refusal', { ok: false, error_code: 400 }],
    ['a refusal with other parameters', { ok: false, parameters: { migrate_to_chat_id: -1 } }],
    ['a success', { ok: true, parameters: { retry_after: 7 } }],
  ])('begins none after %s', async (_what, answer) => {
    const { floodWaits, ask } = calls([() => answer]);
    expect(await ask()).toEqual(answer);
    expect(floodWaits.of('deleteMessage:1')).toBeUndefined();
  });

  it.each([
    [10_000, true, undefined],
    [10_001, true, 11],
    [1, false, 1],
    [1_001, false, 2],
  ])('of %i ms waits, or is refused as Telegram would: %s', async (time, waits, retryAfter) => {
    const { floodWaits, ask, times } = calls([], { waits });
    floodWaits.begin('deleteMessage:1', time);
    const asked = ask();
    await vi.advanceTimersByTimeAsync(time);
    const refused = {
      ok: false,
      error_code: 429,
      description: `Too Many Requests: retry after ${retryAfter}`,
      parameters: { retry_after: retryAfter },
    };
    expect(await asked).toEqual(retryAfter === undefined ? { ok: true, result: true } : refused);
    expect(times).toEqual(retryAfter === undefined ? [time] : []);
  });

  it('of another kind does not wait', async () => {
    const { floodWaits, ask, times } = calls();
    floodWaits.begin('deleteMessage:1', 5_000);
    await ask('getMe');
    expect(times).toEqual([0]);
  });

  it('goes first when the time is up, and the others follow over half a second', async () => {
    vi.spyOn(Math, 'random').mockReturnValueOnce(0.5).mockReturnValueOnce(1);
    const { floodWaits, ask, times } = calls([], { tookMs: 100 });
    floodWaits.begin('deleteMessage:1', 5_000);
    const all = Promise.all([ask(), ask(), ask()]);
    await vi.advanceTimersByTimeAsync(6_000);
    await all;
    expect(times).toEqual([5_000, 5_350, 5_600]);
    expect(floodWaits.of('deleteMessage:1')).toBeUndefined();
  });

  it('that fails leaves the next one to try', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { floodWaits, ask, times } = calls([() => Promise.reject(new Error('away'))], {
      tookMs: 100,
    });
    floodWaits.begin('deleteMessage:1', 5_000);
    const first = ask();
    const second = ask();
    first.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(first).rejects.toThrow('away');
    expect(await second).toEqual({ ok: true, result: true });
    expect(times).toEqual([5_000, 5_350]);
  });

  it('that is no trial does not end one that has begun meanwhile', async () => {
    const gate = Promise.withResolvers<unknown>();
    const { floodWaits, ask } = calls([() => gate.promise]);
    const asked = ask();
    floodWaits.begin('deleteMessage:1', 5_000);
    gate.resolve({ ok: true, result: true });
    await asked;
    expect(floodWaits.remaining('deleteMessage:1')).toBe(5_000);
  });
});
