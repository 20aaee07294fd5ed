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

it('knows of everybody where they were seen last', () => {
  let time = 1_000_000;
  const census = createCensus(() => time);
  const count = (gone: string[], there: string[]) =>
    census.count(['gone', 'there'], [gone, there], 1_000);
  expect(count(['1'], ['2'])).toEqual({ gone: ['1'], there: 1 });
  time += 500;
  expect(count(['2', '3'], ['1'])).toEqual({ gone: ['2', '3'], there: 1 });
  time += 499;
  expect(count([], [])).toEqual({ gone: ['2', '3'], there: 1 });
  time += 2;
  expect(count(['3'], [])).toEqual({ gone: ['2', '3'], there: 1 });
  time += 499;
  expect(count([], [])).toEqual({ gone: ['3'], there: 0 });
});

it('forgets who was seen at the very beginning of the time', () => {
  let time = 0;
  const census = createCensus(() => time);
  const count = (gone: string[]) => census.count(['gone', 'there'], [gone, []], 1_000);
  count(['1']);
  time = 500;
  count(['2']);
  time = 1_000;
  expect(count([])).toEqual({ gone: ['2'], there: 0 });
});

it('names the thousand of those who are gone that were seen last', () => {
  const census = createCensus(() => 0);
  const many = Array.from({ length: 1_002 }, (_, index) => String(index));
  const { gone } = census.count(['gone', 'there'], [many, []], 1_000);
  expect([gone.length, gone[0], gone.at(-1)]).toEqual([1_000, '2', '1001']);
});

it('forgets what it is told to', () => {
  const census = createCensus(() => 0);
  const count = () => census.count(['gone', 'there'], [[], []], 1_000);
  census.count(['gone', 'there'], [['1'], ['2']], 1_000);
  census.drop('there');
  expect(count()).toEqual({ gone: ['1'], there: 0 });
  census.clear();
  expect([count(), census.size()]).toEqual([{ gone: [], there: 0 }, 0]);
});
