import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasRedisServer } from '../../support/services/redis.ts';
import type { RedisAdmin } from '../../support/services/redis-admin.ts';
import { isWorkedWithout, opened, PATIENCE, started, worksWithout } from '../instance.ts';

describe.runIf(hasRedisServer())('a Redis', () => {
  it('that lacks the database is not used, and nothing is sent to another one', async () => {
    const { server, admin } = await started('--databases', '16');
    await admin.client.config('RESETSTAT');
    const instance = opened(`${server.url}/99`);
    await expect
      .poll(instance.reason, PATIENCE)
      .toBe('SELECT 99 is refused: ERR DB index is out of range');
    await worksWithout(instance);
    instance.broadcast.send('groups', '-100');
    await expect.poll(async () => (await admin.commands()).select, PATIENCE).toBeGreaterThan(1);
    expect(Object.keys(await admin.commands())).toEqual(['select']);
    expect(await admin.client.dbsize()).toBe(0);
    expect(instance.log.lines('warn')).toEqual(['Redis cannot be used, working without it']);
    expect(instance.log.lines('info')).toEqual([]);
  });

  const states: [string, RegExp, (admin: RedisAdmin) => Promise<unknown>][] = [
    ['is read-only', /READONLY/, ({ client }) => client.replicaof('127.0.0.1', 1)],
    ['is full', /OOM/, ({ client }) => client.config('SET', 'maxmemory', '1')],
    [
      'wants more replicas',
      /NOREPLICAS/,
      ({ client }) => client.config('SET', 'min-replicas-to-write', '1'),
    ],
    [
      'asks for a password',
      /NOAUTH/,
      ({ client }) => client.config('SET', 'requirepass', 'secret'),
    ],
  ];

  it.each(states)('that %s is worked without, and told of once', async (_what, reason, become) => {
    const { server, admin } = await started();
    await become(admin);
    const instance = opened(server.url);
    await expect.poll(instance.reason, PATIENCE).toMatch(reason);
    await worksWithout(instance);
    const before = await admin.connections();
    await expect.poll(() => admin.connections(), PATIENCE).toBeGreaterThan(before);
    expect(instance.log.lines('warn')).toEqual(['Redis cannot be used, working without it']);
    expect(instance.log.lines('info')).toEqual([]);
  });

  it('that cannot save is worked without, and used again when it can', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'redis-'));
    const { server, admin } = await started('--dir', dir, '--save', '3600 1');
    await rm(dir, { recursive: true });
    await admin.client.bgsave().catch(() => undefined);
    const fails = async () =>
      /rdb_last_bgsave_status:err/.test(await admin.client.info('persistence'));
    await expect.poll(fails, PATIENCE).toBe(true);
    const instance = opened(server.url);
    await expect.poll(instance.reason, PATIENCE).toMatch(/MISCONF/);
    await admin.client.config('SET', 'stop-writes-on-bgsave-error', 'no');
    await expect.poll(instance.reason, PATIENCE).toBe('well');
    expect(instance.log.lines('warn')).toHaveLength(1);
    expect(instance.log.lines('info')).toEqual(['Redis is back']);
  });

  it('that knows another password is asked seldom, and the password is not shown', async () => {
    const { admin } = await started();
    const right = await admin.user('~*', '&*', '+@all');
    const before = await admin.connections();
    const begun = performance.now();
    const instance = opened(right.replace(/:[^:@/]+@/, ':a-wrong-secret@'));
    await expect.poll(instance.reason, PATIENCE).toMatch(/^AUTH is refused: WRONGPASS/);
    expect(await instance.reason()).not.toContain('a-wrong-secret');
    await expect.poll(async () => (await admin.connections()) - before, PATIENCE).toBe(3);
    expect(performance.now() - begun).toBeGreaterThan(2_900);
    expect(instance.log.lines('warn')).toHaveLength(1);
  });
});

describe.runIf(hasRedisServer())('a user of Redis', () => {
  it('who is given the right again works as before, and is told of once', async () => {
    const { admin } = await started();
    const { reason, log, cache } = opened(await admin.user('~*', '&*', '+@all', '-eval'));
    await expect.poll(reason, PATIENCE).toMatch(/EVAL is refused/);
    await admin.allow('+eval');
    await expect.poll(reason, PATIENCE).toBe('well');
    expect(await cache.consume('limit', 1, 60_000)).toBe(0);
    expect((await admin.commands()).eval).toBeGreaterThan(0);
    expect(log.lines('info')).toEqual(['Redis refuses nothing any more']);
    expect(log.lines('warn')).toHaveLength(1);
  });
});

describe('a Redis', () => {
  it.each([
    'LOADING Redis is loading the dataset in memory',
    'MOVED 3999 127.0.0.1:6381',
  ])('that answers %s is worked without, and told of once', (error) =>
    isWorkedWithout(error, 'asked'));
});
