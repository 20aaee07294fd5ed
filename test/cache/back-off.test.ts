import { describe, expect, it } from 'vitest';
import { createBackOff } from '../../src/cache/redis/back-off.ts';

/** Pauses at their longest, or with another chance. */
function open(random = 1) {
  let time = 1_000_000;
  const backOff = createBackOff({ now: () => time, random: () => random });
  return { ...backOff, pass: (milliseconds: number) => (time += milliseconds) };
}

describe('pauses between attempts', () => {
  it.each([
    [1, [250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]],
    [0, [125, 250, 500, 1000, 2000, 4000, 8000, 15_000, 15_000]],
  ])('double, up to half a minute, by half at most for chance (%i)', (random, pauses) => {
    const { next } = open(random);
    expect(pauses.map(() => next(250))).toEqual(pauses);
  });

  it('are no longer than is wanted', () => {
    const { next } = open();
    expect([1, 2, 3, 4].map(() => next(2_000, 5_000))).toEqual([2000, 4000, 5000, 5000]);
  });

  it('stay within bounds however often it fails', () => {
    const { next } = open();
    for (let attempt = 0; attempt < 5_000; attempt += 1) next(250);
    expect(next(250)).toBe(30_000);
    expect(next(0.001)).toBe(Math.round(0.001 * 2 ** 16));
  });

  it.each([
    [29_999, 1_000],
    [30_000, 250],
  ])('begin anew after a success that lasted: after %i ms with %i', (lasted, pause) => {
    const { next, succeeded, pass } = open();
    next(250);
    next(250);
    succeeded();
    pass(10_000);
    succeeded();
    pass(lasted - 10_000);
    expect(next(250)).toBe(pause);
    pass(60_000);
    expect(next(250)).toBe(pause * 2);
  });
});
