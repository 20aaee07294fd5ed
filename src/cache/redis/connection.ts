import { Redis } from 'ioredis';
import type { RedisAddress } from './address.ts';
import { createBackOff } from './back-off.ts';
import {
  closedError,
  describe,
  isAnswer,
  type RedisFault,
  type Refusal,
  redisFaultOf,
} from './trouble.ts';

export interface RedisConnectionDeps {
  readonly address: RedisAddress;
  readonly keyPrefix?: string;
  /**
   * Prepares and probes a new connection. Resolves to the commands that are refused, rejects when
   * the connection is unusable. `isInUse` turns false when the connection fails meanwhile.
   */
  readonly take: (redis: Redis, isInUse: () => boolean) => Promise<readonly Refusal[]>;
  readonly onOpen?: (refusals: readonly Refusal[]) => void;
  /** Called when the connection broke (`wasOpen`) or could not be opened. */
  readonly onTrouble: (trouble: RedisFault, wasOpen: boolean) => void;
  /** Called when the URL has a password but Redis requires none. */
  readonly onNeedlessPassword?: () => void;
  /** Whether to reconnect automatically; if not, the owner calls `start`. */
  readonly mayRetry?: () => boolean;
}

export type RedisConnection = ReturnType<typeof createRedisConnection>;

const CONNECT_TIMEOUT_MS = 2_000;
const COMMAND_TIMEOUT_MS = 1_000;
/** First pauses of the back-off: after a network fault, an error reply, refused commands. */
const PAUSE_MS = 250;
const PAUSE_AFTER_ANSWER_MS = 2_000;
const PAUSE_AFTER_REFUSAL_MS = 5_000;
/** Short, since attempts that reach no server put load on none. */
const LONGEST_PAUSE_UNREACHED_MS = 5_000;

/**
 * A connection that reconnects by itself, also when Redis is away at the start. It counts as open
 * only after our own login, SELECT and probe: ioredis would continue in database 0 when the chosen
 * one is refused, would need INFO, and would write to the console.
 */
export function createRedisConnection(deps: RedisConnectionDeps) {
  const { address, take, onOpen, onTrouble, mayRetry = () => true } = deps;
  const backOff = createBackOff();
  let reason: string | undefined = 'not connected yet';
  let isOpen = false;
  /** Later failures of the same connection are consequences of the first and are ignored. */
  let hasFailed = false;
  let firstPauseMs = PAUSE_MS;
  let retryTimer: NodeJS.Timeout | undefined;

  let isReached = false;
  let connections = 0;
  let isBundling = false;

  const pause = () =>
    isReached ? backOff.next(firstPauseMs) : backOff.next(PAUSE_MS, LONGEST_PAUSE_UNREACHED_MS);
  const redis = new Redis({
    host: address.host,
    port: address.port,
    family: address.family,
    ...(address.tls && { tls: {} }),
    ...(deps.keyPrefix !== undefined && { keyPrefix: deps.keyPrefix }),
    lazyConnect: true,
    protocol: 2,
    enableReadyCheck: false,
    disableClientInfo: true,
    connectTimeout: CONNECT_TIMEOUT_MS,
    commandTimeout: COMMAND_TIMEOUT_MS,
    // A command fails with its connection. Resent on the next one, it could overwrite newer values.
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    autoResubscribe: false,
    enableOfflineQueue: false,
    retryStrategy: () => (mayRetry() ? pause() : null),
  });

  /** Gives up this connection and makes ioredis reconnect. */
  function fail(error: unknown): void {
    if (hasFailed) return;
    hasFailed = true;
    const trouble = redisFaultOf(error);
    const wasOpen = isOpen;
    isOpen = false;
    reason = trouble.reason;
    firstPauseMs = trouble.isAnswer ? PAUSE_AFTER_ANSWER_MS : PAUSE_MS;
    onTrouble(trouble, wasOpen);
    // In any other state ioredis is reconnecting already, and `disconnect` would stop that for good.
    if (redis.status === 'ready') redis.disconnect(true);
  }

  async function open(): Promise<void> {
    const connection = connections;
    const isInUse = () => connection === connections && !hasFailed;
    const refusals = await take(redis, isInUse);
    if (!isInUse()) return;
    isOpen = true;
    reason = refusals.length === 0 ? undefined : describe(refusals);
    firstPauseMs = PAUSE_MS;
    if (refusals.length === 0) backOff.succeeded();
    else retryTimer = setTimeout(retryRefused, backOff.next(PAUSE_AFTER_REFUSAL_MS)).unref();
    onOpen?.(refusals);
  }

  /** Probes again: the ACL may have changed. A subscribed connection must reconnect for that. */
  function retryRefused(): void {
    if (redis.mode === 'subscriber') redis.disconnect(true);
    else open().catch(fail);
  }

  redis.on('connecting', () => {
    connections += 1;
    hasFailed = false;
    isReached = false;
  });
  redis.on('connect', () => {
    isReached = true;
  });
  redis.on('ready', () => {
    logIn(redis, deps).then(open).catch(fail);
  });
  redis.on('error', fail);
  redis.on('close', () => {
    clearTimeout(retryTimer);
    // Deferred, so that a pending command which failed with the actual reason reports it first.
    setImmediate(fail, closedError());
  });

  /**
   * Sends the commands of one turn of the event loop together: a system call for each would cost
   * more than all else that they take.
   */
  function bundle(): void {
    const { stream } = redis;
    if (isBundling || stream === undefined) return;
    isBundling = true;
    stream.cork();
    setImmediate(() => {
      isBundling = false;
      stream.uncork();
    });
  }

  return {
    redis,
    bundle,
    fail,
    isOpen: () => isOpen,
    /** Why it cannot be used, at all or in part; undefined when all is well. */
    reason: () => reason,

    start(): void {
      if (redis.status === 'wait' || redis.status === 'end') redis.connect().catch(() => undefined);
    },

    async close(): Promise<void> {
      isOpen = false;
      hasFailed = true;
      clearTimeout(retryTimer);
      redis.removeAllListeners();
      redis.on('error', () => undefined);
      redis.disconnect();
    },
  };
}

async function logIn(redis: Redis, deps: RedisConnectionDeps): Promise<void> {
  const { username, password, database } = deps.address;
  if (password !== undefined) {
    const answer = username === undefined ? redis.auth(password) : redis.auth(username, password);
    await answer.catch((error: unknown) => {
      if (!isAnswer(error) || !/no password is set|without any password/.test(error.message)) {
        throw error;
      }
      deps.onNeedlessPassword?.();
    });
  }
  // In upper case ioredis does not recognise it. Otherwise it would repeat SELECT on each reconnect
  // by itself, where we could not catch a refusal.
  if (database !== 0) await redis.call('SELECT', database);
}
