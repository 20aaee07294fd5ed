import type { Redis } from 'ioredis';
import type { Log } from '../../core/lib/log.ts';
import type { Broadcast } from '../../core/shared/broadcast.ts';
import type { Cache } from '../../core/shared/cache.ts';
import { parseRedisUrl } from './address.ts';
import { createRedisBroadcast } from './broadcast.ts';
import { createRedisCache } from './cache.ts';
import { createRedisConnection } from './connection.ts';
import { createTeller } from './log.ts';
import { createMissedWrites } from './missed-writes.ts';
import { probe, type Use } from './rights.ts';
import { type Refusal, succeeded } from './trouble.ts';

export interface RedisOptions {
  readonly url: string;
  /** Put before every key and channel: bots that share a Redis keep out of each other's way. */
  readonly namespace?: string;
  readonly log: Log;
}

export interface SharedRedis {
  readonly cache: Cache;
  readonly broadcast: Broadcast;
  /** Rejects with the reason while anything does not work as it should. */
  readonly check: () => Promise<void>;
}

/** Missed writes in one round trip; few enough for the time that a command has. */
const BATCH = 1_000;

/** What instances share: a memory, counts, and messages to each other. All goes on without it. */
export function openRedis({ url, namespace = '', log }: RedisOptions): SharedRedis {
  const address = parseRedisUrl(url);
  if (address === undefined) throw new Error('the URL of Redis names no database');
  const missed = createMissedWrites();
  const usable: Record<Use, boolean> = { memory: false, counting: false };
  const teller = createTeller(log);
  let written = 0;

  /** Takes up a new connection: it is told first what it missed. */
  async function take(redis: Redis, isInUse: () => boolean): Promise<Refusal[]> {
    const refused = await probe(redis, namespace);
    const remembers = refused.memory.length === 0;
    if (remembers && !usable.memory) {
      written = missed.size();
      while (missed.size() > 0) await makeUp(redis);
    }
    // Nothing is awaited since nothing was missed: what comes now goes to Redis.
    usable.memory = remembers && isInUse();
    usable.counting = refused.counting.length === 0 && isInUse();
    return [...refused.memory, ...refused.counting];
  }

  async function makeUp(redis: Redis): Promise<void> {
    const batch = missed.next(BATCH);
    const pipeline = redis.pipeline();
    // Deleted, not written: another instance may have written something newer meanwhile.
    for (const { key } of batch) pipeline.del(key);
    succeeded(await pipeline.exec());
    missed.made(batch);
  }

  const connection = createRedisConnection({
    address,
    keyPrefix: namespace,
    take,
    onOpen(refusals) {
      teller.open({ written }, refusals);
      messages.start();
    },
    onTrouble(trouble, wasOpen) {
      usable.memory = false;
      usable.counting = false;
      if (!wasOpen || !trouble.isClose) teller.trouble(trouble);
    },
    onNeedlessPassword: teller.needlessPassword,
  });
  const messages = createRedisBroadcast({ address, namespace, log, main: connection });
  const { redis, fail, reason } = connection;

  /** Runs a command, or answers otherwise when Redis is not used for this. */
  async function attempt<T>(
    use: Use,
    command: () => Promise<T>,
    otherwise: () => T | Promise<T>,
  ): Promise<T> {
    if (!usable[use]) return otherwise();
    try {
      return await command();
    } catch (error) {
      // Of the commands that fail together only the first one finds it usable.
      if (usable[use]) fail(error);
      return otherwise();
    }
  }

  const cache: Cache = {
    ...createRedisCache({ redis, attempt, missed }),

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
    const reasons = connection.isOpen() ? [reason(), messages.reason()] : [reason()];
    const told = reasons.filter((one) => one !== undefined);
    if (told.length > 0) throw new Error(told.join('; '));
    await cache.ping();
  }

  connection.start();
  return { cache, broadcast: messages, check };
}
