import { describe, expect, it } from 'vitest';
import { openRedis } from '../../src/cache/redis/redis.ts';
import { memoryLog } from '../support/memory-log.ts';
import { describeWithRedis, redisUrl } from '../support/services/available.ts';
import { hasRedisServer } from '../support/services/redis.ts';
import { anotherInstance, SEALING } from '../support/services/sealing.ts';
import { cacheContract } from './contract.ts';
import { absent, becomes, opened, withLine } from './instance.ts';

describeWithRedis('the cache in Redis', () => {
  cacheContract(
    async () => openRedis({ url: redisUrl() ?? '', log: memoryLog(), ...SEALING }).cache,
  );
});

describeWithRedis('an interrupted line to Redis', () => {
  it('stays whole when a key holds another kind of value, which is replaced', async () => {
    const { log, cache, direct, key } = await withLine();
    await direct.hset(key, 'what', 'ever');
    expect(await cache.getMany([key])).toEqual([null]);
    expect(await cache.setIfAbsent(key, 'member', 60)).toBe('member');
    expect(anotherInstance.open(key, (await direct.get(key)) ?? '')).toBe('member');
    expect(await cache.consume(key, 1, 60_000)).toBe(0);
    expect(await cache.consume(key, 1, 60_000)).toBeGreaterThan(0);
    await cache.set(key, 'absent', 60);
    expect(await cache.getMany([key])).toEqual(['absent']);
    expect(log.lines('warn')).toEqual([]);
  });

  it('counts nothing that lies in the future, and replaces a value that nobody signed', async () => {
    const { cache, direct, key } = await withLine();
    const inAnHour = Date.now() + 3_600_000;
    await direct.zadd(key, inAnHour, 'forged', inAnHour, 'another');
    expect(await cache.consume(key, 1, 60_000)).toBe(0);
    expect(await direct.zcard(key)).toBe(1);
    await direct.zadd(key, inAnHour, 'forged');
    const keys = [`${key}:gone`, key] as const;
    expect(await cache.countSeen(keys, [['1'], []], 60_000)).toMatchObject({ gone: ['1'] });
    expect(await direct.zscore(key, 'forged')).toBeNull();
    await direct.set(key, 'member');
    expect(await cache.getMany([key])).toEqual([null]);
    expect(await cache.setIfAbsent(key, 'absent', 60)).toBe('absent');
    expect(await cache.getMany([key])).toEqual(['absent']);
    await direct.del(`${key}:gone`);
  });

  it('does not bring back an older value when the event has expired meanwhile', async () => {
    const { line, cache, direct, key } = await withLine();
    await cache.set(key, 'member', 600);
    line.cut();
    await becomes(cache, false);
    await cache.set(key, 'absent', 0.02);
    await expect.poll(() => cache.getMany([key]), { interval: 5 }).toEqual([null]);
    await line.mend();
    await becomes(cache, true);
    expect(await direct.get(key)).toBeNull();
  });

  it('brings back nothing that may be older than what another instance wrote meanwhile', async () => {
    const { line, cache, direct, key } = await withLine();
    line.cut();
    await becomes(cache, false);
    await cache.set(key, 'member', 600);
    await direct.set(key, 'absent');
    await line.mend();
    await becomes(cache, true);
    expect(await cache.getMany([key])).toEqual([null]);
  });
});

describe.runIf(hasRedisServer())('a Redis that comes and goes', () => {
  it('is worked without when it is absent at start, is warned of once, and is used when it comes', async () => {
    const server = await absent();
    const { log, cache } = opened(server.url);
    await expect.poll(() => log.lines('warn').length).toBe(1);
    expect(await cache.getMany(['a'])).toEqual([null]);
    expect(await cache.setIfAbsent('a', 'member', 60)).toBe('member');
    expect(await cache.claim('b', 60)).toBe(true);
    expect(await cache.claim('b', 60)).toBe(false);
    await server.start();
    await becomes(cache, true);
    expect(await cache.claim('b', 60)).toBe(true);
    expect(await cache.claim('b', 60)).toBe(false);
    expect(log.lines('warn')).toHaveLength(1);
    expect(log.lines('info')).toHaveLength(1);
  });

  it('is worked without by going for some seconds by what was read, and by events at once', async () => {
    const { cache } = opened((await absent()).url);
    expect(await cache.setIfAbsent('read', 'member', 600)).toBe('member');
    expect(await cache.getMany(['read'])).toEqual(['member']);
    await cache.set('read', 'absent', 600);
    expect(await cache.getMany(['read'])).toEqual(['absent']);
    await cache.delete(['read']);
    expect(await cache.getMany(['read'])).toEqual([null]);
  });
});
