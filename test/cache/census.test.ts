import { expect, it } from 'vitest';
import { createCensus } from '../../src/cache/census.ts';

it('forgets the channels of which nothing was seen any more', () => {
  let time = 0;
  const census = createCensus(() => time);
  for (let channel = 1; channel <= 100; channel += 1) {
    census.count([`gone:${channel}`, `there:${channel}`], [['1'], ['2', '3']], 60_000);
  }
  expect(census.size()).toBe(200);
  time = 60_001;
  census.count(['gone', 'there'], [[], ['1']], 60_000);
  expect(census.size()).toBe(1);
});
