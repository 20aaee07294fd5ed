import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackground } from '../../src/core/lib/background.ts';
import { createUntilDone } from '../../src/core/shared/until-done.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTES = 60_000;

function open(outcomes: (boolean | Error)[]) {
  const errors: unknown[] = [];
  let tries = 0;
  const untilDone = createUntilDone(createBackground((error) => errors.push(error)));
  const work = async () => {
    const outcome = outcomes[Math.min(tries, outcomes.length - 1)];
    tries += 1;
    if (outcome instanceof Error) throw outcome;
    return outcome === true;
  };
  return { begin: () => untilDone(work), tries: () => tries, errors };
}

describe('work that Telegram has to answer', () => {
  it('is done once where it is answered', async () => {
    const { begin, tries } = open([true]);
    await begin();
    await vi.advanceTimersByTimeAsync(30 * MINUTES);
    expect(tries()).toBe(1);
  });

  it('is tried again until it is done, also after an error of a later try', async () => {
    const { begin, tries, errors } = open([false, new Error('the database is away'), true]);
    await begin();
    expect(tries()).toBe(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(tries()).toBe(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([tries(), errors.length]).toEqual([3, 1]);
    await vi.advanceTimersByTimeAsync(30 * MINUTES);
    expect(tries()).toBe(3);
  });

  it('is given up after ten minutes', async () => {
    const { begin, tries } = open([false]);
    await begin();
    await vi.advanceTimersByTimeAsync(60 * MINUTES);
    expect(tries()).toBe(8);
  });

  it('fails as whatever has begun it, where its first try fails', async () => {
    const { begin, tries } = open([new Error('away')]);
    await expect(begin()).rejects.toThrow('away');
    await vi.advanceTimersByTimeAsync(60 * MINUTES);
    expect(tries()).toBe(1);
  });
});
