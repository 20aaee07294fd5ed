import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAt, runEvery } from '../../src/jobs/schedule.ts';

describe('a schedule', () => {
  it('goes on after a failure, and stops when it is told', async () => {
    let runs = 0;
    const errors: unknown[] = [];
    const schedule = runEvery(
      1,
      async () => {
        runs += 1;
        if (runs === 1) throw new Error('once');
      },
      (error) => errors.push(error),
    );
    await expect.poll(() => runs).toBeGreaterThan(2);
    await schedule.stop();
    const ended = runs;
    await new Promise((resolve) => setImmediate(resolve));
    expect(runs).toBe(ended);
    expect(errors).toHaveLength(1);
  });
});

describe('a cron schedule', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 2, 1, 3, 59, 30) }));
  afterEach(() => void vi.useRealTimers());

  it('runs at its time, one run at a time, also after a failure, until it is stopped', async () => {
    const runs: PromiseWithResolvers<void>[] = [];
    const errors: unknown[] = [];
    const work = () => {
      const run = Promise.withResolvers<void>();
      runs.push(run);
      return run.promise;
    };
    const schedule = runAt('0 4 * * *', work, (error) => errors.push(error));
    await vi.advanceTimersByTimeAsync(25_000);
    expect(runs).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(runs).toHaveLength(1);
    const DAY_MS = 86_400_000;
    await vi.advanceTimersByTimeAsync(DAY_MS);
    expect(runs).toHaveLength(1);
    runs[0]?.reject(new Error('once'));
    await vi.advanceTimersByTimeAsync(DAY_MS);
    expect(runs).toHaveLength(2);
    expect(errors).toHaveLength(1);

    let stopped = false;
    const stopping = schedule.stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(DAY_MS);
    expect(stopped).toBe(false);
    runs[1]?.resolve();
    await stopping;
    expect(runs).toHaveLength(2);
  });
});
