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
