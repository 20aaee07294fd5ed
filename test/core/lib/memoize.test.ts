import { describe, expect, it } from 'vitest';
import { memoizeFor } from '../../../src/core/lib/memoize.ts';

describe('a recent reading', () => {
  it('is taken once for all who ask at the same time, and again when it is old', async () => {
    let taken = 0;
    let now = 0;
    const read = memoizeFor(
      async () => {
        taken += 1;
        return taken;
      },
      1_000,
      () => now,
    );
    expect(await Promise.all([read(), read()])).toEqual([1, 1]);
    now = 999;
    expect(await read()).toBe(1);
    now = 1_000;
    expect(await read()).toBe(2);
  });

  it('is tried again after it failed', async () => {
    let attempts = 0;
    const read = memoizeFor(async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('away');
      return 'here';
    }, 1_000);
    await expect(read()).rejects.toThrow('away');
    expect(await read()).toBe('here');
  });
});
