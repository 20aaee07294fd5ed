import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createBackOff } from '../../src/cache/redis/back-off.ts';
import { hasRedisServer } from '../support/services/redis.ts';
import type { RedisAdmin } from '../support/services/redis-admin.ts';
import { stubbornRedis } from '../support/services/stubborn-redis.ts';
import { opened, PATIENCE, started } from './instance.ts';

/** Everything that handlers ask of the cache goes on without Redis. */
async function worksWithout({ cache }: ReturnType<typeof opened>): Promise<void> {
  await cache.set('left', 'absent', 60);
  expect(await cache.getMany(['left'])).toEqual(['absent']);
  expect(await cache.setIfAbsent('other', 'member', 60)).toBe('member');
  expect(await cache.claim('claim', 60)).toBe(true);
  expect([await cache.consume('a', 1, 60_000), await cache.consume('b', 1, 60_000)]).toEqual([
    0, 0,
  ]);
  expect(await cache.consume('a', 1, 60_000)).toBeGreaterThan(0);
}

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

  it('is used in the database that is named, with nothing in any other one', async () => {
    const { server, admin } = await started('--databases', '16');
    const instance = opened(`${server.url}/7`);
    await expect.poll(instance.reason, PATIENCE).toBe('well');
    await instance.cache.set('person', 'member', 60);
    await instance.cache.consume('limit', 1, 60_000);
    expect(await admin.client.info('keyspace')).toMatch(/^# Keyspace\s+db7:keys=\d+\S*\s*$/);
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

  it('that is a cluster is not used', async () => {
    const nodes = `nodes-${randomUUID()}.conf`;
    onTestFinished(() => rm(join(tmpdir(), nodes), { force: true }));
    const { server } = await started('--cluster-enabled', 'yes', '--cluster-config-file', nodes);
    const instance = opened(server.url);
    await expect.poll(instance.reason, PATIENCE).toMatch(/CLUSTERDOWN/);
    expect(instance.log.lines('warn')).toHaveLength(1);
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

  it('that asks for no password is used all the same, and that is told', async () => {
    const { server } = await started();
    const instance = opened(server.url.replace('redis://', 'redis://:needless@'));
    await expect.poll(instance.reason, PATIENCE).toBe('well');
    expect(instance.log.lines('warn')).toEqual([
      'REDIS_URL has a password, and Redis asks for none',
    ]);
  });
});

describe('a Redis', () => {
  it.each([
    ['LOADING Redis is loading the dataset in memory', 'asked'],
    ['MOVED 3999 127.0.0.1:6381', 'asked'],
    ['ERR max number of clients reached', 'connected'],
    ['DENIED Redis is running in protected mode', 'connected'],
  ] as const)('that answers %s is worked without, and told of once', async (error, when) => {
    const stub = await stubbornRedis(`-${error}`, when);
    onTestFinished(stub.close);
    const instance = opened(stub.url);
    await expect.poll(instance.reason, PATIENCE).toContain(error);
    await worksWithout(instance);
    await expect.poll(stub.connections, PATIENCE).toBeGreaterThan(1);
    expect(instance.log.lines('warn')).toHaveLength(1);
    expect(instance.log.lines('info')).toEqual([]);
  });
});

describe('a Redis that knows no passwords', () => {
  it('quotes the one that it was given, and the reason does not', async () => {
    const quoted = "'AUTH', with args beginning with: 'somebody' 'a-secret'";
    const stub = await stubbornRedis(`-ERR unknown command ${quoted}`, 'asked');
    onTestFinished(stub.close);
    const instance = opened(stub.url.replace('redis://', 'redis://somebody:a-secret@'));
    await expect
      .poll(instance.reason, PATIENCE)
      .toBe("AUTH is refused: ERR unknown command 'AUTH'");
  });
});

describe('what is no Redis', () => {
  it.each([
    ['HTTP/1.1 400 Bad Request', 'asked', 'what answers there is no Redis'],
    ['', 'connected', 'the connection was closed'],
  ] as const)('and says "%s" when it is %s is worked without, and told of once', async (...given) => {
    const [answer, when, reason] = given;
    const stub = await stubbornRedis(answer, when);
    onTestFinished(stub.close);
    const instance = opened(stub.url);
    await expect.poll(instance.reason, PATIENCE).toBe(reason);
    await worksWithout(instance);
    await expect.poll(stub.connections, PATIENCE).toBeGreaterThan(2);
    expect(instance.log.lines('warn')).toEqual(['Redis is away, working without it']);
  });
});

describe('pauses between attempts', () => {
  const atPace = (random: number) => {
    let time = 0;
    const backOff = createBackOff({ now: () => time, random: () => random });
    return { backOff, pass: (ms: number) => (time += ms) };
  };

  it('double up to half a minute, and differ between instances', () => {
    const pauses = (random: number) => {
      const { backOff } = atPace(random);
      return Array.from({ length: 8 }, () => backOff.next(1_000));
    };
    expect(pauses(1)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(pauses(0)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
  });

  it('do not begin anew after a success that does not last', () => {
    const { backOff, pass } = atPace(1);
    backOff.next(1_000);
    backOff.succeeded();
    pass(29_000);
    expect(backOff.next(1_000)).toBe(2_000);
    backOff.succeeded();
    pass(30_000);
    expect(backOff.next(1_000)).toBe(1_000);
  });
});
