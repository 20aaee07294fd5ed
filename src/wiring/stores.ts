import type { Logger } from 'pino';
import { createMemoryCache } from '../cache/memory.ts';
import { openRedis } from '../cache/redis.ts';
import type { Config } from '../config/load.ts';
import { type Broadcast, createSilence } from '../core/lib/broadcast.ts';
import type { Cache } from '../core/lib/cache.ts';
import type { Metrics } from '../observe/metrics.ts';
import { observeQueries } from '../observe/observers.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { DatabaseAway } from '../storage/errors.ts';
import { startFault } from '../storage/start-fault.ts';
import { VERSION } from '../version.ts';
import { refuseOtherBot } from './one-bot.ts';

export interface ServiceDeps {
  readonly config: Config;
  /** The parts log as its children, each under a name of its own. */
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly onError: (error: unknown, ids?: object) => void;
  readonly closing: (what: string, close: () => Promise<unknown>) => void;
  /** Whether the process takes a database for itself that takes one instance only. */
  readonly claims?: boolean;
  /** Telegram's time, by which what is due is kept. */
  readonly now?: () => Date;
}

export interface Stores {
  readonly database: Database;
  readonly cache: Cache;
  readonly broadcast: Broadcast;
  /** Rejects with the reason while Redis does not do all that it is for; absent without Redis. */
  readonly checkRedis: (() => Promise<void>) | undefined;
}

/** A database that takes longer than this to open is waited for with a word. */
const WAITING_MS = 1_000;

/** Opens what outlives the process: the database, and what instances share. */
export async function openStores(deps: ServiceDeps): Promise<Stores> {
  const { closing } = deps;
  const database = await openTables(deps);
  const shared = openShared(deps);
  closing('cache', () => shared.cache.close());
  return { database, ...shared };
}

/** What instances share through Redis, or the one instance keeps in its process. */
function openShared({ config, logger }: ServiceDeps): Omit<Stores, 'database'> {
  const { redisUrl: url } = config;
  if (url === undefined) {
    return { cache: createMemoryCache(), broadcast: createSilence(), checkRedis: undefined };
  }
  const namespace = `nezuko:${botId(config)}:`;
  const { cache, broadcast, check } = openRedis({
    url,
    namespace,
    log: logger.child({ logger: 'cache' }),
  });
  return { cache, broadcast, checkRedis: check };
}

/** Opens the database and brings its tables up to date. */
async function openTables(deps: ServiceDeps): Promise<Database> {
  const { config, logger, metrics, onError, closing, claims = false, now } = deps;
  const log = logger.child({ logger: 'storage' });
  const waiting = setTimeout(() => log.info({}, 'waiting for the database'), WAITING_MS);
  try {
    const database = openDatabase(config.databaseUrl, {
      now,
      onQuery: observeQueries(metrics),
      onError: (error) => log.warn({ error: error.message }, 'a database connection was lost'),
      onAway: (error) => onError(new DatabaseAway(error)),
      onBack: () => log.info({}, 'the database is back'),
    });
    closing('database', () => database.close());
    // An instance that may not run changes no tables under the one that does.
    if (claims) database.claim();
    await database.migrate(VERSION);
    await refuseOtherBot(database.leases, botId(config));
    return database;
  } catch (error) {
    throw new Error(startFault(config.databaseUrl, error));
  } finally {
    clearTimeout(waiting);
  }
}

/** The id of the bot, with which its token begins. */
function botId({ botToken }: Config): number {
  return Number.parseInt(botToken, 10);
}
