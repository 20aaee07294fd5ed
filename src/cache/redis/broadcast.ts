import type { Redis } from 'ioredis';
import type { Log } from '../../core/lib/log.ts';
import type { Broadcast } from '../../core/shared/broadcast.ts';
import type { RedisAddress } from './address.ts';
import { createRedisConnection, type RedisConnection } from './connection.ts';
import type { Seal } from './seal.ts';
import { describe, isAnswer, isRefusal, type Refusal, refusalOf } from './trouble.ts';

export interface RedisBroadcastDeps {
  readonly address: RedisAddress;
  /** Prefix of all channels: only instances of the same bot receive each other's messages. */
  readonly namespace: string;
  readonly log: Log;
  readonly seal: Pick<Seal, 'seal' | 'open'>;
  /** Publishes. While it is not open, the subscription is not retried either. */
  readonly main: Pick<RedisConnection, 'redis' | 'isOpen'>;
}

export interface RedisBroadcast extends Broadcast {
  /** Connects and subscribes, unless it already has. */
  start(): void;
  /** Why messages between instances do not work; undefined when they do. */
  reason(): string | undefined;
}

/** How long a message can be taken for a new one, by the clocks of the instances. */
const MESSAGE_SECONDS = 30;

const NO_MESSAGES =
  'Redis passes on no messages between instances: changes arrive within ten seconds';

/**
 * Messages between instances over Redis' publish and subscribe. Subscribing needs a connection of
 * its own, which also probes whether publishing is allowed.
 */
export function createRedisBroadcast(deps: RedisBroadcastDeps): RedisBroadcast {
  const { address, namespace, log, seal, main } = deps;
  const listeners = new Map<string, (message: string) => void>();
  const gapListeners: (() => void)[] = [];
  /** The reason that was logged last; empty when all is well. */
  let logged = '';

  /** Subscribes by name: for PSUBSCRIBE, an ACL must grant exactly the same pattern. */
  async function take(redis: Redis): Promise<Refusal[]> {
    const channels = [...listeners.keys()].map((topic) => `${namespace}${topic}`);
    const probed = `${namespace}probe`;
    const refusals = [
      await refusal('PUBLISH', probed, redis.publish(probed, '')),
      await refusal('SUBSCRIBE', channels.join(' '), redis.subscribe(...channels, probed)),
    ];
    return refusals.filter((one) => one !== undefined);
  }

  function warn(reason: string): void {
    if (reason !== logged) log.warn({ reason }, NO_MESSAGES);
    logged = reason;
  }

  const connection = createRedisConnection({
    address,
    take,
    mayRetry: main.isOpen,
    onOpen(refusals) {
      if (refusals.length > 0) return warn(describe(refusals));
      if (logged !== '') log.info({}, 'Redis passes on messages between instances again');
      logged = '';
      for (const listener of gapListeners) listener();
    },
    onTrouble({ reason, kind }, wasOpen) {
      // A connection that broke is opened again, and the main one logs when Redis is away: only
      // failing to open this one alone is worth a warning.
      if (!wasOpen && main.isOpen()) warn(kind === 'away' ? reason : `${kind}: ${reason}`);
    },
  });
  connection.redis.on('message', (channel: string, message: string) => {
    const topic = channel.slice(namespace.length);
    const opened = seal.open(`message:${topic}`, message);
    if (opened !== null) listeners.get(topic)?.(opened);
  });

  return {
    start: connection.start,
    reason: connection.reason,
    close: connection.close,
    send(topic, message) {
      if (!main.isOpen()) return;
      const sealed = seal.seal(`message:${topic}`, message, MESSAGE_SECONDS);
      main.redis.publish(`${namespace}${topic}`, sealed).catch((error: unknown) => {
        if (isAnswer(error)) connection.fail(error);
      });
    },
    on: (topic, listener) => void listeners.set(topic, listener),
    onGap: (listener) => void gapListeners.push(listener),
  };
}

async function refusal(
  command: string,
  channels: string,
  answer: Promise<unknown>,
): Promise<Refusal | undefined> {
  try {
    await answer;
    return undefined;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return refusalOf(command, channels, error);
  }
}
