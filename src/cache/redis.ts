import { Redis } from 'ioredis';
import type { Cache } from '../core/cache.ts';
import type { Log } from '../core/log.ts';
import { createMissedWrites } from './missed-writes.ts';

export interface RedisCacheOptions {
  readonly url: string;
  readonly log: Log;
}

const CONNECT_TIMEOUT_MS = 2_000;
const COMMAND_TIMEOUT_MS = 1_000;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Remembers in Redis, shared by all instances. While Redis is away, also at start, everything goes
 * on without it; the connection is made again by itself, and said once when it is lost and found.
 */
export function createRedisCache({ url, log }: RedisCacheOptions): Cache {
  const missed = createMissedWrites();
  let warned = false;
  const redis = new Redis(url, {
    connectTimeout: CONNECT_TIMEOUT_MS,
    commandTimeout: COMMAND_TIMEOUT_MS,
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    retryStrategy: (attempt) => Math.min(attempt * 100, LONGEST_PAUSE_MS),
  });

  function lost(error: unknown): void {
    if (warned) return;
    warned = true;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reason = code ?? (error instanceof Error ? error.message : String(error));
    log.warn({ error: reason }, 'Redis is away, working without it');
  }

  /** Writes what was missed before any other command of this connection is sent. */
  async function found(): Promise<void> {
    const writes = missed.take();
    const pipeline = redis.pipeline();
    for (const { key, value, ttlMs } of writes) {
      if (value === null) pipeline.del(key);
      else pipeline.set(key, value, 'PX', ttlMs);
    }
    try {
      valuesOf(await pipeline.exec());
    } catch (error) {
      missed.putBack(writes);
      throw error;
    }
    if (warned) log.info({ written: writes.length }, 'Redis is back');
    warned = false;
  }

  redis.on('error', lost);
  redis.on('close', () => lost('connection closed'));
  redis.on('ready', () => {
    found().catch(lost);
  });

  /** Runs a command, or answers otherwise when Redis is away. */
  async function attempt<T>(command: () => Promise<T>, otherwise: () => T): Promise<T> {
    if (redis.status !== 'ready') return otherwise();
    try {
      if (missed.size() > 0) await found();
      return await command();
    } catch (error) {
      lost(error);
      return otherwise();
    }
  }

  const milliseconds = (seconds: number) => Math.max(1, Math.round(seconds * 1000));

  return {
    getMany: (keys) =>
      keys.length === 0
        ? Promise.resolve([])
        : attempt(
            () => redis.mget([...keys]),
            () => keys.map((key) => missed.get(key)),
          ),

    fill: (key, value, ttlSeconds) =>
      attempt(
        async () => {
          const ttl = milliseconds(ttlSeconds);
          const transaction = redis.multi().set(key, value, 'PX', ttl, 'NX').get(key);
          const [, standing] = valuesOf(await transaction.exec());
          return typeof standing === 'string' ? standing : value;
        },
        () => missed.get(key) ?? value,
      ),

    put: (key, value, ttlSeconds) =>
      attempt(
        async () => {
          await redis.set(key, value, 'PX', milliseconds(ttlSeconds));
        },
        () => missed.put(key, value, ttlSeconds),
      ),

    drop: (keys) =>
      attempt(
        async () => {
          if (keys.length > 0) await redis.del([...keys]);
        },
        () => keys.forEach(missed.drop),
      ),

    claim: (key, ttlSeconds) =>
      attempt(
        async () => (await redis.set(key, '1', 'PX', milliseconds(ttlSeconds), 'NX')) === 'OK',
        () => true,
      ),

    async ping() {
      if (redis.status !== 'ready') throw new Error('not connected');
      await redis.ping();
    },

    async close() {
      redis.removeAllListeners('close');
      redis.disconnect();
    },
  };
}

/** The answers of a pipeline, which does not reject when its commands fail one by one. */
function valuesOf(answers: [error: Error | null, value: unknown][] | null): unknown[] {
  if (answers === null) throw new Error('the transaction was discarded');
  return answers.map(([error, value]) => {
    if (error !== null) throw error;
    return value;
  });
}
