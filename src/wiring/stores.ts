import { createHmac } from 'node:crypto';
import { createMemoryCache } from '../cache/memory.ts';
import type { Config } from '../config/load.ts';
import type { Log } from '../core/lib/log.ts';
import { monotonicNow } from '../core/lib/monotonic-now.ts';
import { type Broadcast, createLocalBroadcast } from '../core/shared/broadcast.ts';
import type { Cache } from '../core/shared/cache.ts';
import { observeQueries } from '../observe/metrics/observers.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { DatabaseAway } from '../storage/errors.ts';
import { whenThereIsRoom } from '../storage/room.ts';
import { startFault } from '../storage/start-fault.ts';
import { botIdOf } from '../telegram/api/create-bot.ts';
import { VERSION } from '../version.ts';
import type { Context } from './context.ts';
import { refuseOtherBot } from './process/one-bot.ts';

/** What outlives the process. */
export interface Stores {
  readonly database: Database;
  readonly cache: Cache;
  readonly broadcast: Broadcast;
}

/** The same, with what only a running process asks. */
export interface OpenedStores extends Stores {
  /** Rejects with the reason while Redis does not do all that it is for; absent without Redis. */
  readonly checkRedis: (() => Promise<void>) | undefined;
}

export interface StoresOptions {
  /** Whether the process claims a database that takes one instance only. */
  readonly claims: boolean;
  /** Telegram's time, by which due work is kept. */
  readonly now: () => Date;
}

/** A database that takes longer than this to open is waited for with a word in the log. */
const WAITING_MS = 1_000;

/** Opens what outlives the process: the database, and what instances share. */
export async function openStores(context: Context, options: StoresOptions): Promise<OpenedStores> {
  const database = await openTables(context, options);
  const shared = await openShared(context, options);
  context.onShutdown('cache', () => shared.cache.close());
  return { database, ...shared };
}

/** What instances share through Redis, or the one instance keeps in its process. */
async function openShared(
  context: Context,
  { now }: StoresOptions,
): Promise<Omit<OpenedStores, 'database'>> {
  const { config, logger } = context;
  const { redisUrl: url } = config;
  if (url === undefined) {
    return {
      cache: createMemoryCache(),
      broadcast: createLocalBroadcast(),
      checkRedis: undefined,
    };
  }
  const namespace = `nezuko:${botIdOf(config.botToken)}:`;
  const log = logger.child({ logger: 'cache' });
  const { openRedis } = await import('../cache/redis/redis.ts');
  const { cache, broadcast, check } = openRedis({
    url,
    namespace,
    log,
    now,
    secret: redisSecret(config),
  });
  return { cache, broadcast, checkRedis: check };
}

/** Opens the database and brings its tables up to date. */
async function openTables(context: Context, { claims, now }: StoresOptions): Promise<Database> {
  const { config, logger, metrics, report, onShutdown } = context;
  const log = logger.child({ logger: 'storage' });
  const waiting = setTimeout(() => log.info({}, 'waiting for the database'), WAITING_MS);
  try {
    const database = await openDatabase(config.databaseUrl, {
      now,
      onQuery: observeQueries(metrics),
      onError: lostConnections(log),
      onAway(error) {
        const away = new DatabaseAway(error);
        log.warn({ error: away.reason }, 'the database is away');
        report(away);
      },
      onBack: () => log.info({}, 'the database is back'),
    });
    onShutdown('database', () => database.close());
    // Before the migrations: an instance that may not run must not change the tables of another.
    if (claims) database.claim();
    // An instance that this one replaces may still have the connections.
    await whenThereIsRoom(async () => {
      await database.migrate(VERSION);
      await refuseOtherBot(database.leases, botIdOf(config.botToken));
    });
    return database;
  } catch (error) {
    throw new Error(startFault(config.databaseUrl, error));
  } finally {
    clearTimeout(waiting);
  }
}

/** All are lost at once, and those that an outage interrupts while they open, in a row. */
const TOGETHER_MS = 1_000;
const SAME_OUTAGE_MS = 60_000;

/** Says in one line how many connections an outage has cost. */
function lostConnections(log: Log): (error: Error) => void {
  let connections = 0;
  let saying: NodeJS.Timeout | undefined;
  let saidAt = Number.NEGATIVE_INFINITY;

  return ({ message: error }) => {
    connections += 1;
    if (saying !== undefined || monotonicNow() - saidAt < SAME_OUTAGE_MS) return;
    saying = setTimeout(() => {
      log.warn({ connections, error }, 'database connections were lost');
      connections = 0;
      saying = undefined;
      saidAt = monotonicNow();
    }, TOGETHER_MS).unref();
  };
}

/**
 * What instances of the bot sign with, the same on all of them. Nobody can compute the token from it.
 */
function redisSecret({ botToken }: Config): Uint8Array {
  return createHmac('sha256', botToken).update('what Redis holds').digest();
}
