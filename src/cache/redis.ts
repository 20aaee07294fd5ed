import { randomUUID } from 'node:crypto';
import type { Cache } from '../core/cache.ts';
import type { Log } from '../core/log.ts';
import { gather } from './gather.ts';
import { createMissedWrites } from './missed-writes.ts';
import { createRedisConnection, succeeded } from './redis-connection.ts';
import { createWindow, WINDOW_SCRIPT } from './window.ts';

export interface RedisCacheOptions {
  readonly url: string;
  /** Put before every key: bots that share a Redis keep out of each other's way. */
  readonly namespace?: string;
  readonly log: Log;
}

/** Remembers in Redis, shared by all instances. While Redis is away, everything goes on without it. */
export function createRedisCache({ url, namespace, log }: RedisCacheOptions): Cache {
  const missed = createMissedWrites();
  /** Counts in the stead of a Redis that is away. */
  const alone = createWindow();
  const { redis, attempt, ping, close } = createRedisConnection({ url, namespace, log, missed });

  /** A key with another kind of value is nothing of ours: it goes, and the command is run again. */
  async function replacing<T>(key: string, command: () => Promise<T>): Promise<T> {
    try {
      return await command();
    } catch (error) {
      if (!isOfAnotherKind(error)) throw error;
      await redis.del(key);
      return command();
    }
  }

  const getMany = gather((keys) =>
    attempt(
      () => redis.mget([...keys]),
      () => keys.map((key) => missed.get(key)),
    ),
  );

  return {
    getMany: (keys) => (keys.length === 0 ? [] : getMany(keys)),

    fill: (key, value, ttlSeconds) =>
      attempt(
        async () => {
          const noted = missed.lately(key);
          if (noted !== undefined) return noted;
          const ttl = milliseconds(ttlSeconds);
          const set = () => redis.multi().set(key, value, 'PX', ttl, 'NX').get(key).exec();
          const [, standing] = await replacing(key, async () => succeeded(await set()));
          return typeof standing === 'string' ? standing : value;
        },
        () => missed.get(key) ?? value,
      ),

    put: (key, value, ttlSeconds) =>
      attempt(
        async () => {
          missed.superseded(key);
          await redis.set(key, value, 'PX', milliseconds(ttlSeconds));
        },
        () => missed.put(key, value, ttlSeconds),
      ),

    drop: (keys) =>
      attempt(
        async () => {
          keys.forEach(missed.superseded);
          if (keys.length > 0) await redis.del([...keys]);
        },
        () => keys.forEach(missed.drop),
      ),

    claim: (key, ttlSeconds) =>
      attempt(
        async () => (await redis.set(key, '1', 'PX', milliseconds(ttlSeconds), 'NX')) === 'OK',
        () => true,
      ),

    take: (key, limit, windowMs) =>
      attempt(
        async () => {
          const count = () => redis.eval(WINDOW_SCRIPT, 1, key, limit, windowMs, randomUUID());
          return Number(await replacing(key, count));
        },
        () => alone(key, limit, windowMs),
      ),

    ping,
    close,
  };
}

function milliseconds(seconds: number): number {
  return Math.max(1, Math.round(seconds * 1000));
}

function isOfAnotherKind(error: unknown): boolean {
  return error instanceof Error && /\bWRONGTYPE\b/.test(error.message);
}
