import { openRedis } from '../../src/cache/redis.ts';
import { memoryLog } from '../support/memory-log.ts';

export const PATIENCE = { timeout: 20_000, interval: 20 };

/** What one instance of the bot opens of Redis. */
export function openInstance(url: string) {
  const log = memoryLog();
  const heard: string[] = [];
  const { cache, broadcast, check } = openRedis({ url, namespace: 'nezuko:1:', log });
  broadcast.on('groups', (message) => heard.push(message));
  broadcast.onGap(() => heard.push('gap'));
  /** What health says of it. */
  const reason = () =>
    check().then(
      () => 'well',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  return { cache, broadcast, log, heard, reason };
}
