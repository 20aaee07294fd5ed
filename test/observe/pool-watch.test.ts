import { expect, it } from 'vitest';
import { createPoolWatch, type PoolStats } from '../../src/observe/pool-watch.ts';
import { memoryLog } from '../support/memory-log.ts';

it('a pool that is too small is told once when it begins and once when it is over', async () => {
  const log = memoryLog();
  let stats: PoolStats = { used: 1, idle: 19, waiting: 0 };
  const look = createPoolWatch(() => stats, log);
  await look();
  await look();
  expect(log.lines('debug')).toHaveLength(1);
  expect(log.lines('warn')).toEqual([]);

  stats = { used: 30, idle: 0, waiting: 5 };
  await look();
  stats = { used: 30, idle: 0, waiting: 3 };
  await look();
  expect(log.lines('warn')).toEqual(['queries wait for a database connection']);
  expect(log.lines('info')).toEqual([]);

  stats = { used: 2, idle: 28, waiting: 0 };
  await look();
  await look();
  expect(log.lines('info')).toEqual(['no query waits for a database connection any more']);
});
