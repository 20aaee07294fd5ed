import { Redis } from 'ioredis';
import type { Broadcast } from '../core/broadcast.ts';

const LONGEST_PAUSE_MS = 1_000;

export interface RedisBroadcastOptions {
  readonly url: string;
  /** Instances of one bot hear each other, and no others. */
  readonly namespace: string;
}

/** Messages between instances over Redis' publish and subscribe, on two connections of its own. */
export function createRedisBroadcast({ url, namespace }: RedisBroadcastOptions): Broadcast {
  const options = {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt: number) => Math.min(attempt * 100, LONGEST_PAUSE_MS),
  };
  const publisher = new Redis(url, options);
  const subscriber = new Redis(url, { ...options, autoResubscribe: false });
  const listeners = new Map<string, (message: string) => void>();
  const gapListeners: (() => void)[] = [];
  // The cache's connection tells of a Redis that is away.
  for (const redis of [publisher, subscriber]) redis.on('error', () => undefined);

  async function subscribe(): Promise<void> {
    try {
      await subscriber.psubscribe(`${namespace}*`);
      for (const listener of gapListeners) listener();
    } catch {
      subscriber.disconnect(true);
    }
  }

  subscriber.on('ready', () => void subscribe());
  subscriber.on('pmessage', (_pattern, channel: string, message: string) => {
    listeners.get(channel.slice(namespace.length))?.(message);
  });

  return {
    send(topic, message) {
      publisher.publish(`${namespace}${topic}`, message).catch(() => undefined);
    },
    on: (topic, listener) => void listeners.set(topic, listener),
    onGap: (listener) => void gapListeners.push(listener),
    async close() {
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}
