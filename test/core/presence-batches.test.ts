import { expect, it } from 'vitest';
import { createPresenceBatches } from '../../src/core/membership/presence-batches.ts';

it('gathers for a second who is found in a channel, unless it is urgent', () => {
  let time = 0;
  const presences = createPresenceBatches(() => time);
  expect(presences.add(-1, 1)).toEqual([1]);
  expect([presences.add(-1, 2), presences.add(-1, 2)]).toEqual([undefined, undefined]);
  time = 1_000;
  expect(presences.add(-1, 3)).toEqual([2, 3]);
  presences.setUrgent(-1, true);
  expect(presences.add(-1, 4)).toEqual([4]);
});

it('forgets channels in which nobody was found for a minute', () => {
  let time = 0;
  const presences = createPresenceBatches(() => time);
  for (let channel = 1; channel <= 100; channel += 1) presences.add(-channel, 1);
  time = 61_000;
  presences.add(-500, 1);
  expect(presences.size()).toBe(1);
});

it('counts everybody at once while it is urgent, and gathers again after that', () => {
  let time = 0;
  const presences = createPresenceBatches(() => time);
  presences.setUrgent(-1, true);
  expect(presences.size()).toBe(0);
  presences.add(-1, 1);
  presences.setUrgent(-1, true);
  expect([presences.add(-1, 2), presences.add(-1, 3)]).toEqual([[2], [3]]);
  presences.setUrgent(-1, false);
  expect(presences.add(-1, 4)).toBeUndefined();
  expect(presences.take(-1)).toEqual([4]);
  expect(presences.take(-1)).toEqual([]);
  time = 1_000;
  expect(presences.add(-1, 5)).toEqual([5]);
});

it('gathers for each channel by itself, up to a second', () => {
  let time = 5_000;
  const presences = createPresenceBatches(() => time);
  presences.add(-1, 1);
  expect(presences.add(-2, 1)).toEqual([1]);
  time = 5_999;
  expect(presences.add(-1, 2)).toBeUndefined();
  time = 6_000;
  expect(presences.add(-1, 2)).toEqual([2]);
});

it('keeps a channel for a minute after it was counted last', () => {
  let time = 5_000;
  const presences = createPresenceBatches(() => time);
  presences.add(-1, 1);
  time = 10_000;
  presences.add(-2, 1);
  time = 64_999;
  presences.add(-3, 1);
  expect(presences.size()).toBe(3);
  time = 65_000;
  presences.add(-4, 1);
  expect(presences.size()).toBe(3);
});
