import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hasRedisServer } from '../support/services/redis.ts';
import { stubbornRedis } from '../support/services/stubborn-redis.ts';
import { isWorkedWithout, opened, PATIENCE, started, worksWithout } from './instance.ts';

describe.runIf(hasRedisServer())('a Redis', () => {
  it('is used in the database that is named, with nothing in any other one', async () => {
    const { server, admin } = await started('--databases', '16');
    const instance = opened(`${server.url}/7`);
    await expect.poll(instance.reason, PATIENCE).toBe('well');
    await instance.cache.set('person', 'member', 60);
    await instance.cache.consume('limit', 1, 60_000);
    expect(await admin.client.info('keyspace')).toMatch(/^# Keyspace\s+db7:keys=\d+\S*\s*$/);
  });

  it('that is a cluster is not used', async () => {
    const nodes = `nodes-${randomUUID()}.conf`;
    onTestFinished(() => rm(join(tmpdir(), nodes), { force: true }));
    const { server } = await started('--cluster-enabled', 'yes', '--cluster-config-file', nodes);
    const instance = opened(server.url);
    await expect.poll(instance.reason, PATIENCE).toMatch(/CLUSTERDOWN/);
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
    'ERR max number of clients reached',
    'DENIED Redis is running in protected mode',
  ])('that answers %s is worked without, and told of once', (error) =>
    isWorkedWithout(error, 'connected'));
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
