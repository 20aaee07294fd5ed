import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Cache, Census } from '../../core/shared/cache.ts';
import { CENSUS_SCRIPT, MOST_NAMED } from '../census.ts';
import { createMemoryCache } from '../memory.ts';
import { WINDOW_SCRIPT } from '../sliding-window.ts';
import { batchReads } from './batch-reads.ts';
import type { MissedWrites } from './missed-writes.ts';
import type { Use } from './rights.ts';
import { succeeded } from './trouble.ts';

export interface RedisCacheDeps {
  readonly redis: Redis;
  /** Runs a command, or answers otherwise when Redis is not used for this. */
  readonly attempt: <T>(
    use: Use,
    command: () => Promise<T>,
    otherwise: () => T | Promise<T>,
  ) => Promise<T>;
  readonly missed: MissedWrites;
}

/**
 * How long an instance goes by what it alone has read: others may have heard meanwhile that it is
 * not so any more. It is as long as for changes of groups.
 */
const ALONE_SECONDS = 10;
const MOST_READS = 50_000;

/** Remembers and counts in Redis, shared by all instances, or without it for as long as it is away. */
export function createRedisCache(deps: RedisCacheDeps): Omit<Cache, 'ping' | 'close'> {
  const { redis, attempt, missed } = deps;
  /** Counts, and remembers what was read, in the stead of a Redis that does not. */
  const alone = createMemoryCache({ max: MOST_READS });
  const recall = (keys: readonly string[]) => {
    const read = alone.getMany(keys);
    return keys.map((key, index) => missed.get(key) ?? read[index] ?? null);
  };

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

  const getMany = batchReads((keys) =>
    attempt(
      'memory',
      () => redis.mget([...keys]),
      () => recall(keys),
    ),
  );

  return {
    getMany: (keys) => (keys.length === 0 ? [] : getMany(keys)),

    setIfAbsent: (key, value, ttlSeconds) =>
      attempt(
        'memory',
        async () => {
          const noted = missed.lately(key);
          if (noted !== undefined) return noted;
          const ttl = milliseconds(ttlSeconds);
          // No transaction: what somebody else writes in between is newer, and is answered.
          const set = () => redis.pipeline().set(key, value, 'PX', ttl, 'NX').get(key).exec();
          const [, status] = await replacing(key, async () => succeeded(await set()));
          return typeof status === 'string' ? status : value;
        },
        () => missed.get(key) ?? alone.setIfAbsent(key, value, Math.min(ttlSeconds, ALONE_SECONDS)),
      ),

    set: (key, value, ttlSeconds) =>
      attempt(
        'memory',
        async () => {
          missed.superseded(key);
          await redis.set(key, value, 'PX', milliseconds(ttlSeconds));
        },
        () => {
          missed.put(key, value, ttlSeconds);
          return alone.delete([key]);
        },
      ),

    delete: (keys) =>
      attempt(
        'memory',
        async () => {
          keys.forEach(missed.superseded);
          if (keys.length > 0) await redis.del([...keys]);
        },
        () => {
          keys.forEach(missed.drop);
          return alone.delete(keys);
        },
      ),

    claim: (key, ttlSeconds) =>
      attempt(
        'memory',
        async () => (await redis.set(key, '1', 'PX', milliseconds(ttlSeconds), 'NX')) === 'OK',
        () => true,
      ),

    consume: (key, limit, windowMs) =>
      attempt(
        'counting',
        async () => {
          const count = () => redis.eval(WINDOW_SCRIPT, 1, key, limit, windowMs, randomUUID());
          return Number(await replacing(key, count));
        },
        () => alone.consume(key, limit, windowMs),
      ),

    countSeen: (keys, [gone, there], windowMs) =>
      attempt(
        'counting',
        async () => {
          const limits = [windowMs, MOST_NAMED, gone.length];
          const count = () => redis.eval(CENSUS_SCRIPT, 2, ...keys, ...limits, ...gone, ...there);
          return asCensus(await replacing(keys[0], () => replacing(keys[1], count)));
        },
        () => alone.countSeen(keys, [gone, there], windowMs),
      ),
  };
}

function asCensus(answer: unknown): Census {
  const [there, gone] = z.tuple([z.number(), z.array(z.string())]).parse(answer);
  return { gone, there };
}

function milliseconds(seconds: number): number {
  return Math.max(1, Math.round(seconds * 1000));
}

function isOfAnotherKind(error: unknown): boolean {
  return error instanceof Error && /\bWRONGTYPE\b/.test(error.message);
}
