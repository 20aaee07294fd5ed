import type { Logger } from 'pino';
import { createMemoryCache } from './cache/memory.ts';
import { createRedisCache } from './cache/redis.ts';
import { createRedisBroadcast } from './cache/redis-broadcast.ts';
import type { Config } from './config.ts';
import { type Broadcast, createSilence } from './core/broadcast.ts';
import type { Cache } from './core/cache.ts';
import type { Metrics } from './observe/metrics.ts';
import { observeQueries } from './observe/observers.ts';
import { type Database, openDatabase } from './storage/database.ts';
import { DatabaseAway } from './storage/errors.ts';

export interface ServiceDeps {
  readonly config: Config;
  /** The parts log as its children, each under a name of its own. */
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly onError: (error: unknown, ids?: object) => void;
  readonly closing: (what: string, close: () => Promise<unknown>) => void;
}

export interface Stores {
  readonly database: Database;
  readonly cache: Cache;
  readonly broadcast: Broadcast;
}

/** Opens what outlives the process: the database, and what instances share. */
export async function openStores({
  config,
  logger,
  metrics,
  onError,
  closing,
}: ServiceDeps): Promise<Stores> {
  const storageLog = logger.child({ logger: 'storage' });

  const database = openDatabase(config.databaseUrl, {
    onQuery: observeQueries(metrics),
    onError: (error) => storageLog.warn({ error: error.message }, 'a database connection was lost'),
    onAway: (error) => onError(new DatabaseAway(error)),
    onBack: () => storageLog.info({}, 'the database is back'),
  });
  closing('database', () => database.close());
  await database.migrate();

  const namespace = `nezuko:${Number.parseInt(config.botToken, 10)}:`;
  const cacheLog = logger.child({ logger: 'cache' });
  const cache =
    config.redisUrl === undefined
      ? createMemoryCache()
      : createRedisCache({ url: config.redisUrl, namespace, log: cacheLog });
  closing('cache', () => cache.close());
  const broadcast =
    config.redisUrl === undefined
      ? createSilence()
      : createRedisBroadcast({ url: config.redisUrl, namespace });
  closing('messages between instances', () => broadcast.close());

  return { database, cache, broadcast };
}
