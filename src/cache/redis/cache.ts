import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import * as z from 'zod';
import type { Cache, Census } from '../../core/shared/cache.ts';
import { CENSUS_SCRIPT, MOST_NAMED } from '../census.ts';
import { createMemoryCache } from '../memory.ts';
import { WINDOW_SCRIPT } from '../sliding-window.ts';
import { batchReads } from './batch-reads.ts';
import type { MissedWrites } from './missed-writes.ts';
import type { Use } from './rights.ts';
import type { Seal } from './seal.ts';

export interface RedisCacheDeps {
  readonly redis: Redis;
  /** Runs a command, or the fallback when Redis cannot be used for it. */
  readonly attempt: <T>(
    use: Use,
    command: () => Promise<T>,
    fallback: () => T | Promise<T>,
  ) => Promise<T>;
  readonly missed: MissedWrites;
  readonly seal: Seal;
  /** Has the commands of this turn of the event loop sent together. */
  readonly bundle: () => void;
}

/**
 * How long an instance keeps its own reads while Redis is away: other instances may receive an
 * event that this one does not. Same as the lifetime of cached groups.
 */
const LOCAL_SECONDS = 10;
const MAX_LOCAL_ENTRIES = 50_000;
/** Redis ends a value; its seal lasts a little longer, as clocks may differ. */
const SEAL_LASTS_LONGER_SECONDS = 60;

/** The cache in Redis, shared by all instances, with a local fallback while Redis is away. */
export function createRedisCache(deps: RedisCacheDeps): Omit<Cache, 'ping' | 'close'> {
  const { redis, attempt, missed, bundle, seal } = deps;
  /** Counts, and keeps reads, while Redis is away. */
  const local = createMemoryCache({ max: MAX_LOCAL_ENTRIES });
  const recall = (keys: readonly string[]) => {
    const read = local.getMany(keys);
    return keys.map((key, index) => missed.get(key) ?? read[index] ?? null);
  };

  /** A key with a value of another type is not ours: deletes it and runs the command again. */
  async function replacing<T>(key: string, command: () => Promise<T>): Promise<T> {
    try {
      return await command();
    } catch (error) {
      if (!isWrongType(error)) throw error;
      await redis.del(key);
      return command();
    }
  }

  const sealedFor = (key: string, value: string, ttlSeconds: number) =>
    seal.seal(key, value, ttlSeconds + SEAL_LASTS_LONGER_SECONDS);

  const getMany = batchReads((keys) =>
    attempt(
      'memory',
      async () => seal.openAll(keys, await redis.mget([...keys])),
      () => recall(keys),
    ),
  );

  return {
    isImmediate: false,
    getMany: (keys) => (keys.length === 0 ? [] : getMany(keys)),

    setIfAbsent: (key, value, ttlSeconds) =>
      attempt(
        'memory',
        async () => {
          const recent = missed.lately(key);
          if (recent !== undefined) return recent;
          const ttl = milliseconds(ttlSeconds);
          const sealed = sealedFor(key, value, ttlSeconds);
          bundle();
          // Whatever is read after it was not written is newer. Both in one pipeline would cost more.
          const fill = async () =>
            (await redis.set(key, sealed, 'PX', ttl, 'NX')) === 'OK' ? sealed : redis.get(key);
          const found = await replacing(key, fill);
          if (found === null || found === sealed) return value;
          const existing = seal.open(key, found);
          // Not written by this version of this bot: it would stand in the way until it ends.
          if (existing === null) await redis.set(key, sealed, 'PX', ttl);
          return existing ?? value;
        },
        () => missed.get(key) ?? local.setIfAbsent(key, value, Math.min(ttlSeconds, LOCAL_SECONDS)),
      ),

    set: (key, value, ttlSeconds) =>
      attempt(
        'memory',
        async () => {
          missed.superseded(key);
          bundle();
          const sealed = sealedFor(key, value, ttlSeconds);
          await redis.set(key, sealed, 'PX', milliseconds(ttlSeconds));
        },
        () => {
          missed.put(key, value, ttlSeconds);
          return local.delete([key]);
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
          return local.delete(keys);
        },
      ),

    claim: (key, ttlSeconds) =>
      attempt(
        'memory',
        async () => (await redis.set(key, '1', 'PX', milliseconds(ttlSeconds), 'NX')) === 'OK',
        () => local.claim(key, ttlSeconds),
      ),

    consume: (key, limit, windowMs) =>
      attempt(
        'counting',
        async () => {
          const count = () => redis.eval(WINDOW_SCRIPT, 1, key, limit, windowMs, randomUUID());
          return Number(await replacing(key, count));
        },
        () => local.consume(key, limit, windowMs),
      ),

    countSeen: (keys, [gone, there], windowMs) =>
      attempt(
        'counting',
        async () => {
          const limits = [windowMs, MOST_NAMED, gone.length];
          const count = () => redis.eval(CENSUS_SCRIPT, 2, ...keys, ...limits, ...gone, ...there);
          return asCensus(await replacing(keys[0], () => replacing(keys[1], count)));
        },
        () => local.countSeen(keys, [gone, there], windowMs),
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

function isWrongType(error: unknown): boolean {
  return error instanceof Error && /\bWRONGTYPE\b/.test(error.message);
}
