import type { Redis } from 'ioredis';
import type { Log } from '../../core/lib/log.ts';
import type { Broadcast } from '../../core/shared/broadcast.ts';
import type { Cache } from '../../core/shared/cache.ts';
import { parseRedisUrl } from './address.ts';
import { createRedisBroadcast } from './broadcast.ts';
import { createRedisCache } from './cache.ts';
import { createRedisConnection } from './connection.ts';
import { createRedisLog } from './log.ts';
import { createMissedWrites } from './missed-writes.ts';
import { probe, type Use } from './rights.ts';
import { createSeal, type SealOptions } from './seal.ts';
import { type Refusal, succeeded } from './trouble.ts';

export interface RedisOptions extends SealOptions {
  readonly url: string;
  /** Prefix of every key and channel, so that bots can share one Redis. */
  readonly namespace?: string;
  readonly log: Log;
}

export interface SharedRedis {
  readonly cache: Cache;
  readonly broadcast: Broadcast;
  /** Rejects with the reason while any part of Redis does not work. */
  readonly check: () => Promise<void>;
}

/** Missed writes per round trip: few enough for the time-out of a command. */
const BATCH = 1_000;

/**
 * Opens Redis, through which instances share the cache, rate limits and messages. Never rejects:
 * the bot works without Redis, and this reconnects by itself.
 *
 * @throws when the URL is not one that `parseRedisUrl` accepts.
 */
export function openRedis({ url, namespace = '', log, ...sealing }: RedisOptions): SharedRedis {
  const address = parseRedisUrl(url);
  if (address === undefined) throw new Error('the URL of Redis names no database');
  const missed = createMissedWrites();
  const seal = createSeal(sealing);
  const usable: Record<Use, boolean> = { memory: false, counting: false };
  const redisLog = createRedisLog(log);
  let written = 0;

  /** Puts a new connection to use, after invalidating what was written while Redis was away. */
  async function take(redis: Redis, isInUse: () => boolean): Promise<Refusal[]> {
    const refused = await probe(redis, namespace);
    const canRemember = refused.memory.length === 0;
    if (canRemember && !usable.memory) {
      written = missed.size();
      while (missed.size() > 0) await makeUp(redis);
    }
    // No `await` between the last check of `missed` and this line, so no write falls in between.
    usable.memory = canRemember && isInUse();
    usable.counting = refused.counting.length === 0 && isInUse();
    return [...refused.memory, ...refused.counting];
  }

  async function makeUp(redis: Redis): Promise<void> {
    const batch = missed.next(BATCH);
    const pipeline = redis.pipeline();
    // Deletes instead of writing: another instance may have written a newer value meanwhile.
    for (const { key } of batch) pipeline.del(key);
    succeeded(await pipeline.exec());
    missed.made(batch);
  }

  const connection = createRedisConnection({
    address,
    keyPrefix: namespace,
    take,
    onOpen(refusals) {
      redisLog.open({ written }, refusals);
      messages.start();
    },
    onTrouble(trouble, wasOpen) {
      usable.memory = false;
      usable.counting = false;
      if (!wasOpen || !trouble.isClose) redisLog.trouble(trouble);
    },
    onNeedlessPassword: redisLog.needlessPassword,
  });
  const messages = createRedisBroadcast({ address, namespace, log, seal, main: connection });
  const { redis, fail, reason } = connection;

  /** Runs a command, or the fallback when Redis cannot be used for it. */
  async function attempt<T>(
    use: Use,
    command: () => Promise<T>,
    fallback: () => T | Promise<T>,
  ): Promise<T> {
    if (!usable[use]) return fallback();
    try {
      return await command();
    } catch (error) {
      // Of commands that fail together, only the first reports the failure.
      if (usable[use]) fail(error);
      return fallback();
    }
  }

  const cache: Cache = {
    ...createRedisCache({ redis, attempt, missed, seal, bundle: connection.bundle }),

    async ping() {
      if (!usable.memory) throw new Error(reason() ?? 'not connected yet');
      await redis.get('probe').catch((error: unknown) => {
        fail(error);
        throw new Error(reason());
      });
    },

    async close() {
      await Promise.all([connection.close(), messages.close()]);
    },
  };

  async function check(): Promise<void> {
    const faults = connection.isOpen() ? [reason(), messages.reason()] : [reason()];
    const reasons = faults.filter((one) => one !== undefined);
    if (reasons.length > 0) throw new Error(reasons.join('; '));
    await cache.ping();
  }

  connection.start();
  return { cache, broadcast: messages, check };
}
