import type { Redis } from 'ioredis';
import type { Log } from '../../core/lib/log.ts';
import type { Broadcast } from '../../core/shared/broadcast.ts';
import type { RedisAddress } from './address.ts';
import { createRedisConnection, type RedisConnection } from './connection.ts';
import { describe, isAnswer, isRefusal, type Refusal, refusalOf } from './trouble.ts';

export interface RedisBroadcastDeps {
  readonly address: RedisAddress;
  /** Instances of one bot hear each other, and no others. */
  readonly namespace: string;
  readonly log: Log;
  /** Sends; as long as it is not open, nothing is listened for either. */
  readonly main: Pick<RedisConnection, 'redis' | 'isOpen'>;
}

export interface RedisBroadcast extends Broadcast {
  /** Listens, unless it does already. */
  start(): void;
  /** Why instances do not hear each other; undefined when they do. */
  reason(): string | undefined;
}

const SILENT = 'Redis passes on no messages between instances: changes arrive within ten seconds';

/**
 * Messages between instances over Redis' publish and subscribe. Listening takes a connection of its
 * own, which also tries whether sending is allowed.
 */
export function createRedisBroadcast(deps: RedisBroadcastDeps): RedisBroadcast {
  const { address, namespace, log, main } = deps;
  const listeners = new Map<string, (message: string) => void>();
  const gapListeners: (() => void)[] = [];
  let told = '';

  /** The channels by name: a pattern would need a right to exactly this pattern. */
  async function take(redis: Redis): Promise<Refusal[]> {
    const channels = [...listeners.keys()].map((topic) => `${namespace}${topic}`);
    const probed = `${namespace}probe`;
    const refusals = [
      await refusal('PUBLISH', probed, redis.publish(probed, '')),
      await refusal('SUBSCRIBE', channels.join(' '), redis.subscribe(...channels, probed)),
    ];
    return refusals.filter((one) => one !== undefined);
  }

  function tell(reason: string): void {
    if (reason !== told) log.warn({ reason }, SILENT);
    told = reason;
  }

  const connection = createRedisConnection({
    address,
    take,
    mayRetry: main.isOpen,
    onOpen(refusals) {
      if (refusals.length > 0) return tell(describe(refusals));
      if (told !== '') log.info({}, 'Redis passes on messages between instances again');
      told = '';
      for (const listener of gapListeners) listener();
    },
    onTrouble({ reason, kind }, wasOpen) {
      // One that breaks is made again; when Redis is away, that is told of the other connection.
      if (!wasOpen && main.isOpen()) tell(kind === 'away' ? reason : `${kind}: ${reason}`);
    },
  });
  connection.redis.on('message', (channel: string, message: string) => {
    listeners.get(channel.slice(namespace.length))?.(message);
  });

  return {
    start: connection.start,
    reason: connection.reason,
    close: connection.close,
    send(topic, message) {
      if (!main.isOpen()) return;
      main.redis.publish(`${namespace}${topic}`, message).catch((error: unknown) => {
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
