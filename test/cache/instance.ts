import { onTestFinished } from 'vitest';
import { openRedis } from '../../src/cache/redis/redis.ts';
import { memoryLog } from '../support/memory-log.ts';
import { ownRedis } from '../support/services/redis.ts';
import { adminOf } from '../support/services/redis-admin.ts';

export const PATIENCE = { timeout: 20_000, interval: 20 };

/** A Redis of the test's own, which is started and gone with it. */
export async function started(...options: readonly string[]) {
  const server = await ownRedis(...options);
  onTestFinished(server.stop);
  await server.start();
  const admin = adminOf(server);
  onTestFinished(admin.close);
  return { server, admin };
}

/** What one instance of the bot opens of Redis, until the test ends. */
export function opened(url: string) {
  const log = memoryLog();
  const heard: string[] = [];
  const { cache, broadcast, check } = openRedis({ url, namespace: 'nezuko:1:', log });
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
