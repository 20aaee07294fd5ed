import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { describeWithRedis } from '../../support/services/available.ts';
import { hasRedisServer } from '../../support/services/redis.ts';
import { becomes, opened, PATIENCE, started, withLine } from '../instance.ts';

describeWithRedis('an interrupted line to Redis', () => {
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
  it('may end connections that are idle: nothing is said of that', async () => {
    const { server, admin } = await started();
    const { log, cache, reason } = opened(server.url);
    // Both connections: one that is cut while it opens is told of separately.
    await expect.poll(reason, PATIENCE).toBe('well');
    const before = { warn: log.lines('warn').length, info: log.lines('info').length };
    for (const type of ['normal', 'pubsub'] as const) {
      const connections = await admin.connections();
      await admin.cut(type);
      await expect
        .poll(() => admin.connections(), { timeout: 15_000 })
        .toBeGreaterThan(connections);
      await becomes(cache, true);
    }
    expect(log.lines('warn')).toHaveLength(before.warn);
    expect(log.lines('info')).toHaveLength(before.info);
  });

  it('is told the events that it missed, so that no older value wins', async () => {
    const { server } = await started();
    const { cache } = opened(server.url);
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
    const {
      server,
      admin: { client },
    } = await started();
    const { log, cache } = opened(server.url);
    await becomes(cache, true);
    const before = { warn: log.lines('warn').length, info: log.lines('info').length };
    await client.set('nezuko:1:left', 'member');
    await client.config('SET', 'maxmemory', '1');
    expect(await cache.claim('x', 60)).toBe(true);
    await cache.set('left', 'absent', 60);
    expect(await cache.getMany(['left'])).toEqual(['absent']);
    await expect(cache.ping()).rejects.toThrow('OOM');
    await client.config('SET', 'maxmemory', '0');
    await becomes(cache, true);
    expect(await client.get('nezuko:1:left')).toBeNull();
    expect(log.lines('warn')).toHaveLength(before.warn + 1);
    expect(log.lines('info')).toHaveLength(before.info + 1);
  });
});
