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
import { startFault } from './storage/start-fault.ts';

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

/** A database that takes longer than this to open is waited for with a word. */
const WAITING_MS = 1_000;

/** Opens what outlives the process: the database, and what instances share. */
export async function openStores(deps: ServiceDeps): Promise<Stores> {
  const { config, logger, closing } = deps;
  const database = await openTables(deps);

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

/** Opens the database and brings its tables up to date. */
async function openTables(deps: ServiceDeps): Promise<Database> {
  const { config, logger, metrics, onError, closing } = deps;
  const log = logger.child({ logger: 'storage' });
  const waiting = setTimeout(() => log.info({}, 'waiting for the database'), WAITING_MS);
  try {
    const database = openDatabase(config.databaseUrl, {
      onQuery: observeQueries(metrics),
      onError: (error) => log.warn({ error: error.message }, 'a database connection was lost'),
      onAway: (error) => onError(new DatabaseAway(error)),
      onBack: () => log.info({}, 'the database is back'),
    });
    closing('database', () => database.close());
    await database.migrate();
    return database;
  } catch (error) {
    throw new Error(startFault(config.databaseUrl, error));
  } finally {
    clearTimeout(waiting);
  }
}
