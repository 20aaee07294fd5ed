import { afterEach, describe, expect, it } from 'vitest';
import { createRedisCache } from '../../src/cache/redis.ts';
import type { Cache } from '../../src/core/cache.ts';
import { memoryLog } from '../support/memory-log.ts';
import { describeWithRedis, redisUrl } from '../support/services/available.ts';
import { hasRedisServer, ownRedis } from '../support/services/redis.ts';
import { cacheContract } from './contract.ts';

describeWithRedis('the cache in Redis', () => {
  cacheContract(async () => createRedisCache({ url: redisUrl() ?? '', log: memoryLog() }));
});

describe.runIf(hasRedisServer())('a Redis that comes and goes', () => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  const isUp = (cache: Cache) =>
    cache.ping().then(
      () => true,
      () => false,
    );

  async function withRedis() {
    const server = await ownRedis();
    const log = memoryLog();
    const cache = createRedisCache({ url: server.url, log });
    closing.push(
      () => cache.close(),
      () => server.stop(),
    );
    return { server, log, cache };
  }

  it('is worked without when it is absent at start, is warned of once, and is used when it comes', async () => {
    const { server, log, cache } = await withRedis();
    await expect.poll(() => log.lines('warn').length).toBe(1);
    expect(await cache.getMany(['a'])).toEqual([null]);
    expect(await cache.fill('a', 'member', 60)).toBe('member');
    expect(await cache.claim('b', 60)).toBe(true);
    expect(await cache.claim('b', 60)).toBe(true);
    await server.start();
    await expect.poll(() => isUp(cache), { timeout: 10_000 }).toBe(true);
    expect(await cache.claim('b', 60)).toBe(true);
    expect(await cache.claim('b', 60)).toBe(false);
    expect(log.lines('warn')).toHaveLength(1);
    expect(log.lines('info')).toHaveLength(1);
  });

  it('is told the events that it missed, so that no older value wins', async () => {
    const { server, cache } = await withRedis();
    await server.start();
    await expect.poll(() => isUp(cache), { timeout: 10_000 }).toBe(true);
    await server.stop();
    await expect.poll(() => isUp(cache)).toBe(false);
    await cache.put('left', 'absent', 60);
    expect(await cache.getMany(['left'])).toEqual(['absent']);
    expect(await cache.fill('left', 'member', 60)).toBe('absent');
    await server.start();
    await expect.poll(() => isUp(cache), { timeout: 10_000 }).toBe(true);
    expect(await cache.fill('left', 'member', 60)).toBe('absent');
  });
});
