import { Redis } from 'ioredis';
import type { Log } from '../core/log.ts';
import type { MissedWrites } from './missed-writes.ts';

export interface RedisConnectionOptions {
  readonly url: string;
  readonly namespace?: string | undefined;
  readonly log: Log;
  /** Written as soon as Redis is back, before anything else is asked of it. */
  readonly missed: MissedWrites;
}

const CONNECT_TIMEOUT_MS = 2_000;
const COMMAND_TIMEOUT_MS = 1_000;
const PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2_000;
/** Missed writes in one round trip; few enough for the time that a command has. */
const BATCH = 1_000;
const PROBE_KEY = 'probe';

/**
 * A connection that is made again by itself, also when Redis is away at start, and said once when
 * it is lost and found.
 *
 * Either Redis is usable and nothing is missed, or it is not asked at all: a Redis that could be
 * read but was not told an event would answer the older value.
 */
export function createRedisConnection({
  url,
  namespace = '',
  log,
  missed,
}: RedisConnectionOptions) {
  let usable = false;
  let warned = false;
  const redis = new Redis(url, {
    keyPrefix: namespace,
    connectTimeout: CONNECT_TIMEOUT_MS,
    commandTimeout: COMMAND_TIMEOUT_MS,
    // A command fails with its connection. Sent again on the next one it would come after newer
    // writes of the same key.
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    enableOfflineQueue: false,
    retryStrategy: (attempt) => Math.min(attempt * PAUSE_MS, LONGEST_PAUSE_MS),
  });

  function lost(error: unknown): void {
    usable = false;
    if (warned) return;
    warned = true;
    log.warn({ error: reasonOf(error) }, 'Redis is away, working without it');
  }

  /** Makes a new connection, since this one does not do what it should. */
  function giveUp(error: unknown): void {
    lost(error);
    // In any other state the next connection is on its way, and this would stop it for good.
    if (redis.status === 'ready') redis.disconnect(true);
  }

  /** Takes up a new connection: it has to accept writes, and is told first what it missed. */
  async function takeUp(): Promise<void> {
    await redis.set(PROBE_KEY, '1', 'PX', 1);
    const written = missed.size();
    while (missed.size() > 0) await makeUp();
    usable = true;
    if (warned) log.info({ written }, 'Redis is back');
    warned = false;
  }

  async function makeUp(): Promise<void> {
    const batch = missed.next(BATCH);
    const pipeline = redis.pipeline();
    // Deleted, not written: another instance may have written something newer meanwhile.
    for (const { key } of batch) pipeline.del(key);
    succeeded(await pipeline.exec());
    missed.made(batch);
  }

  redis.on('error', lost);
  redis.on('close', () => lost('connection closed'));
  redis.on('ready', () => {
    takeUp().catch(giveUp);
  });

  /** Runs a command, or answers otherwise when Redis is away. */
  async function attempt<T>(command: () => Promise<T>, otherwise: () => T): Promise<T> {
    if (!usable) return otherwise();
    try {
      return await command();
    } catch (error) {
      // Of the commands that fail together only the first one finds it usable.
      if (usable) giveUp(error);
      return otherwise();
    }
  }

  return {
    redis,
    attempt,

    async ping() {
      if (!usable) throw new Error('Redis is away');
      await redis.ping();
    },

    async close() {
      usable = false;
      redis.removeAllListeners();
      redis.on('error', () => undefined);
      redis.disconnect();
    },
  };
}

/** The answers of a pipeline. Its `exec` resolves even when all of its commands have failed. */
export function succeeded(answers: [Error | null, unknown][] | null): unknown[] {
  if (answers === null) throw new Error('transaction aborted');
  return answers.map(([error, answer]) => {
    if (error !== null) throw error;
    return answer;
  });
}

/** A code such as ECONNREFUSED where there is one: a message may name the address. */
function reasonOf(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? error.code : error.message;
}
