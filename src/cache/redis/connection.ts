import { Redis } from 'ioredis';
import type { RedisAddress } from './address.ts';
import { createBackOff } from './back-off.ts';
import {
  closedError,
  describe,
  isAnswer,
  type Refusal,
  type Trouble,
  troubleOf,
} from './trouble.ts';

export interface RedisConnectionDeps {
  readonly address: RedisAddress;
  readonly keyPrefix?: string;
  /**
   * Tries what the connection is for. Answers what is refused of it, rejects when it is no use.
   * Meanwhile it may fail for another reason: then it is not the one in use any more.
   */
  readonly take: (redis: Redis, isInUse: () => boolean) => Promise<readonly Refusal[]>;
  readonly onOpen?: (refusals: readonly Refusal[]) => void;
  /** Cannot be used any more, or could not be opened. */
  readonly onTrouble: (trouble: Trouble, wasOpen: boolean) => void;
  /** A password was given to a Redis that asks for none. */
  readonly onNeedlessPassword?: () => void;
  /** Whether to connect again; otherwise somebody calls `start`. */
  readonly mayRetry?: () => boolean;
}

export type RedisConnection = ReturnType<typeof createRedisConnection>;

const CONNECT_TIMEOUT_MS = 2_000;
const COMMAND_TIMEOUT_MS = 1_000;
/** First pauses: after a fault of the network, when Redis said no, when it refuses some commands. */
const PAUSE_MS = 250;
const PAUSE_AFTER_ANSWER_MS = 2_000;
const PAUSE_AFTER_REFUSAL_MS = 5_000;
/** An attempt that reaches nobody costs nobody anything, and Redis is to be used soon once it is up. */
const LONGEST_PAUSE_UNREACHED_MS = 5_000;

/**
 * A connection that is made again by itself, also when Redis is away at the start. Logging in,
 * choosing the database and trying what is needed are part of making it: what ioredis does of that
 * goes on in database 0 when the chosen one is refused, needs INFO, and writes to the console.
 */
export function createRedisConnection(deps: RedisConnectionDeps) {
  const { address, take, onOpen, onTrouble, mayRetry = () => true } = deps;
  const backOff = createBackOff();
  let reason: string | undefined = 'not connected yet';
  let isOpen = false;
  /** What fails after the first failure of a connection follows from it. */
  let hasFailed = false;
  let firstPauseMs = PAUSE_MS;
  let again: NodeJS.Timeout | undefined;

  let isReached = false;
  let connections = 0;

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
    // A command fails with its connection. Sent again on the next one it would come after newer
    // writes of the same key.
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    autoResubscribe: false,
    enableOfflineQueue: false,
    retryStrategy: () => (mayRetry() ? pause() : null),
  });

  /** Gives this connection up, since it does not do what it should. */
  function fail(error: unknown): void {
    if (hasFailed) return;
    hasFailed = true;
    const trouble = troubleOf(error);
    const wasOpen = isOpen;
    isOpen = false;
    reason = trouble.reason;
    firstPauseMs = trouble.isAnswer ? PAUSE_AFTER_ANSWER_MS : PAUSE_MS;
    onTrouble(trouble, wasOpen);
    // In any other state the next connection is on its way, and this would stop it for good.
    if (redis.status === 'ready') redis.disconnect(true);
  }

  async function open(): Promise<void> {
    const connection = connections;
    const isInUse = () => connection === connections && !hasFailed;
    const refusals = await take(redis, isInUse);
    if (!isInUse()) return;
    isOpen = true;
    reason = refusals.length === 0 ? undefined : describe(refusals);
    if (refusals.length === 0) backOff.succeeded();
    else again = setTimeout(tryAgain, backOff.next(PAUSE_AFTER_REFUSAL_MS)).unref();
    onOpen?.(refusals);
  }

  /** What was refused may be allowed by now. A connection that subscribes takes no other commands. */
  function tryAgain(): void {
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
    clearTimeout(again);
    // After the commands that end with it, of which one may have been answered why.
    setImmediate(fail, closedError());
  });

  return {
    redis,
    fail,
    isOpen: () => isOpen,
    /** Why it cannot be used, or not for everything; undefined when all is well. */
    reason: () => reason,

    start(): void {
      if (redis.status === 'wait' || redis.status === 'end') redis.connect().catch(() => undefined);
    },

    async close(): Promise<void> {
      isOpen = false;
      hasFailed = true;
      clearTimeout(again);
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
  // In capitals ioredis does not know it, and so does not repeat it by itself where nobody could
  // catch that it is refused.
  if (database !== 0) await redis.call('SELECT', database);
}
