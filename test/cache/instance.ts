import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { expect, onTestFinished } from 'vitest';
import { openRedis } from '../../src/cache/redis/redis.ts';
import type { Cache } from '../../src/core/shared/cache.ts';
import { memoryLog } from '../support/memory-log.ts';
import { redisUrl } from '../support/services/available.ts';
import { openLine } from '../support/services/line.ts';
import { ownRedis } from '../support/services/redis.ts';
import { adminOf } from '../support/services/redis-admin.ts';
import { SEALING } from '../support/services/sealing.ts';
import { stubbornRedis } from '../support/services/stubborn-redis.ts';

export const PATIENCE = { interval: 20 };

/** A Redis of the test's own, which is gone with it; it is not started yet. */
export async function absent(...options: readonly string[]) {
  const server = await ownRedis(...options);
  onTestFinished(server.stop);
  return server;
}

/** A Redis of the test's own, which is started and gone with it. */
export async function started(...options: readonly string[]) {
  const server = await absent(...options);
  await server.start();
  const admin = adminOf(server);
  onTestFinished(admin.close);
  return { server, admin };
}

/** What one instance of the bot opens of Redis, until the test ends. */
export function opened(url: string) {
  const log = memoryLog();
  const heard: string[] = [];
  const { cache, broadcast, check } = openRedis({ url, namespace: 'nezuko:1:', log, ...SEALING });
  broadcast.on('groups', (message) => heard.push(message));
  onTestFinished(cache.close);
  broadcast.onGap(() => heard.push('gap'));
  /** What health says of it. */
  const reason = () =>
    check().then(
      () => 'well',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  return { cache, broadcast, log, heard, reason };
}

/** The shared Redis over a line that can be cut, with a way around it. */
export async function withLine() {
  const line = await openLine(redisUrl() ?? '');
  const log = memoryLog();
  const { cache, check } = openRedis({ url: line.url, log, ...SEALING });
  const direct = new Redis(redisUrl() ?? '');
  const key = `test:${randomUUID()}`;
  onTestFinished(async () => {
    await cache.close();
    line.cut();
    await direct.del(key);
    direct.disconnect();
  });
  // Both connections: one that is cut while it opens is told of separately.
  await expect.poll(check, PATIENCE).toBeUndefined();
  return { line, log, cache, direct, key };
}

const isUp = (cache: Cache) =>
  cache.ping().then(
    () => true,
    () => false,
  );

export const becomes = (cache: Cache, up: boolean) =>
  expect.poll(() => isUp(cache), { interval: 5 }).toBe(up);

/** Everything that handlers ask of the cache goes on without Redis. */
export async function worksWithout({ cache }: ReturnType<typeof opened>): Promise<void> {
  await cache.set('left', 'absent', 60);
  expect(await cache.getMany(['left'])).toEqual(['absent']);
  expect(await cache.setIfAbsent('other', 'member', 60)).toBe('member');
  expect(await cache.claim('claim', 60)).toBe(true);
  expect([await cache.consume('a', 1, 60_000), await cache.consume('b', 1, 60_000)]).toEqual([
    0, 0,
  ]);
  expect(await cache.consume('a', 1, 60_000)).toBeGreaterThan(0);
}

/** A Redis that answers with an error, and no more, is worked without, and told of once. */
export async function isWorkedWithout(
  error: string,
  when: Parameters<typeof stubbornRedis>[1],
): Promise<void> {
  const stub = await stubbornRedis(`-${error}`, when);
  onTestFinished(stub.close);
  const instance = opened(stub.url);
  await expect.poll(instance.reason, PATIENCE).toContain(error);
  await worksWithout(instance);
  await expect.poll(stub.connections, PATIENCE).toBeGreaterThan(1);
  expect(instance.log.lines('warn')).toHaveLength(1);
  expect(instance.log.lines('info')).toEqual([]);
}
