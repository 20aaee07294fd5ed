import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterEach, describe, expect, it } from 'vitest';
import { openRedis } from '../../src/cache/redis/redis.ts';
import type { Cache } from '../../src/core/shared/cache.ts';
import { memoryLog } from '../support/memory-log.ts';
import { describeWithRedis, redisUrl } from '../support/services/available.ts';
import { openLine } from '../support/services/line.ts';
import { hasRedisServer, ownRedis } from '../support/services/redis.ts';
import { adminOf } from '../support/services/redis-admin.ts';
import { cacheContract } from './contract.ts';

describeWithRedis('the cache in Redis', () => {
  cacheContract(async () => openRedis({ url: redisUrl() ?? '', log: memoryLog() }).cache);
});

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const isUp = (cache: Cache) =>
  cache.ping().then(
    () => true,
    () => false,
  );

const becomes = (cache: Cache, up: boolean) =>
  expect.poll(() => isUp(cache), { timeout: 10_000, interval: 5 }).toBe(up);

describeWithRedis('an interrupted line to Redis', () => {
  async function withLine() {
    const line = await openLine(redisUrl() ?? '');
    const log = memoryLog();
    const { cache, check } = openRedis({ url: line.url, log });
    const direct = new Redis(redisUrl() ?? '');
    const key = `test:${randomUUID()}`;
    closing.push(
      () => cache.close(),
      async () => line.cut(),
      () => direct.del(key),
      async () => direct.disconnect(),
    );
    // Both connections: one that is cut while it opens is told of separately.
    await expect.poll(check, { timeout: 10_000, interval: 5 }).toBeUndefined();
    return { line, log, cache, direct, key };
  }

  it('loses no event of the very moment when it is cut', async () => {
    // The socket closes over a few turns of the event loop; the event falls into each of them.
    for (let turns = 0; turns < 12; turns += 1) {
      const { line, cache, direct, key } = await withLine();
      await cache.set(key, 'member', 600);
      line.cut();
      for (let turn = 0; turn < turns; turn += 1) await setImmediate();
      await cache.set(key, 'absent', 600);
      expect(await cache.getMany([key])).toEqual(['absent']);
      await line.mend();
      await becomes(cache, true);
      expect(await direct.get(key)).toBeNull();
      expect(await cache.setIfAbsent(key, 'member', 600)).toBe('absent');
    }
  });

  it('stays whole when a key holds another kind of value, which is replaced', async () => {
    const { log, cache, direct, key } = await withLine();
    await direct.hset(key, 'what', 'ever');
    expect(await cache.getMany([key])).toEqual([null]);
    expect(await cache.setIfAbsent(key, 'member', 60)).toBe('member');
    expect(await direct.get(key)).toBe('member');
    expect(await cache.consume(key, 1, 60_000)).toBe(0);
    expect(await cache.consume(key, 1, 60_000)).toBeGreaterThan(0);
    await cache.set(key, 'absent', 60);
    expect(await cache.getMany([key])).toEqual(['absent']);
    expect(log.lines('warn')).toEqual([]);
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

  it('is given up when it falls silent, is warned of once, and is made anew', async () => {
    const { line, log, cache, direct, key } = await withLine();
    await cache.set(key, 'member', 600);
    line.silence();
    await Promise.all([cache.set(key, 'absent', 600), cache.getMany([key]), cache.claim(key, 60)]);
    expect(await cache.setIfAbsent(key, 'member', 600)).toBe('absent');
    await becomes(cache, true);
    expect(await direct.get(key)).toBeNull();
    expect(log.lines('warn')).toHaveLength(1);
    expect(log.lines('info')).toHaveLength(1);
  });
});

describe.runIf(hasRedisServer())('a Redis that comes and goes', () => {
  async function withRedis() {
    const server = await ownRedis();
    const log = memoryLog();
    const cache = openRedis({ url: server.url, log }).cache;
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
    expect(await cache.setIfAbsent('a', 'member', 60)).toBe('member');
    expect(await cache.claim('b', 60)).toBe(true);
    expect(await cache.claim('b', 60)).toBe(true);
    await server.start();
    await becomes(cache, true);
    expect(await cache.claim('b', 60)).toBe(true);
    expect(await cache.claim('b', 60)).toBe(false);
    expect(log.lines('warn')).toHaveLength(1);
    expect(log.lines('info')).toHaveLength(1);
  });

  it('is worked without by going for some seconds by what was read, and by events at once', async () => {
    const { cache } = await withRedis();
    expect(await cache.setIfAbsent('read', 'member', 600)).toBe('member');
    expect(await cache.getMany(['read'])).toEqual(['member']);
    await cache.set('read', 'absent', 600);
    expect(await cache.getMany(['read'])).toEqual(['absent']);
    await cache.delete(['read']);
    expect(await cache.getMany(['read'])).toEqual([null]);
  });

  it('may end connections that are idle: nothing is said of that', async () => {
    const { server, log, cache } = await withRedis();
    await server.start();
    await becomes(cache, true);
    const admin = adminOf(server);
    closing.push(admin.close);
    const before = { warn: log.lines('warn').length, info: log.lines('info').length };
    for (const type of ['normal', 'pubsub'] as const) {
      const connections = await admin.connections();
      await admin.cut(type);
      await expect.poll(() => admin.connections(), { timeout: 5_000 }).toBeGreaterThan(connections);
      await becomes(cache, true);
    }
    expect(log.lines('warn')).toHaveLength(before.warn);
    expect(log.lines('info')).toHaveLength(before.info);
  });

  it('is told the events that it missed, so that no older value wins', async () => {
    const { server, cache } = await withRedis();
    await server.start();
    await becomes(cache, true);
    await server.stop();
    await becomes(cache, false);
    await cache.set('left', 'absent', 60);
    expect(await cache.getMany(['left'])).toEqual(['absent']);
    expect(await cache.setIfAbsent('left', 'member', 60)).toBe('absent');
    await server.start();
    await becomes(cache, true);
    expect(await cache.setIfAbsent('left', 'member', 60)).toBe('absent');
    await cache.set('left', 'member', 60);
    expect(await cache.setIfAbsent('left', 'absent', 60)).toBe('member');
  });

  it('is worked without while it refuses to write, and says so once', async () => {
    const { server, log, cache } = await withRedis();
    await server.start();
    await becomes(cache, true);
    const before = { warn: log.lines('warn').length, info: log.lines('info').length };
    const admin = new Redis(server.url);
    closing.push(async () => admin.disconnect());
    await admin.set('left', 'member');
    await admin.config('SET', 'maxmemory', '1');
    expect(await cache.claim('x', 60)).toBe(true);
    await cache.set('left', 'absent', 60);
    expect(await cache.getMany(['left'])).toEqual(['absent']);
    expect(await isUp(cache)).toBe(false);
    await admin.config('SET', 'maxmemory', '0');
    await becomes(cache, true);
    expect(await admin.get('left')).toBeNull();
    expect(log.lines('warn')).toHaveLength(before.warn + 1);
    expect(log.lines('info')).toHaveLength(before.info + 1);
  });
});
