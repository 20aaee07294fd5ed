import { Redis } from 'ioredis';
import type { RedisServer } from './redis.ts';

export interface RedisAdmin {
  readonly client: Redis;
  /** Makes a user of these rules, and answers the URL by which it connects. */
  user(...rules: readonly string[]): Promise<string>;
  /** Changes the rules of that user. */
  allow(...rules: readonly string[]): Promise<void>;
  /** How many connections the server has ever accepted. */
  connections(): Promise<number>;
  /** How often each command came, also when it was refused, but for those of the test itself. */
  commands(): Promise<Record<string, number>>;
  /** Ends the connections of one type, but for its own. */
  cut(type: 'normal' | 'pubsub'): Promise<unknown>;
  close(): Promise<void>;
}

const NAME = 'somebody';
const PASSWORD = 'a-password-of-redis';
const OWN = new Set(['acl|setuser', 'info', 'config|set', 'config|resetstat']);

/** What an operator does to a Redis of the test's own. */
export function adminOf({ url }: RedisServer): RedisAdmin {
  const client = new Redis(url, { disableClientInfo: true, enableReadyCheck: false, protocol: 2 });
  client.on('error', () => undefined);
  const setUser = async (rules: readonly string[]) => {
    await client.acl('SETUSER', NAME, ...rules);
  };

  return {
    client,
    allow: (...rules) => setUser(rules),

    async user(...rules) {
      await setUser(['reset', 'on', `>${PASSWORD}`, ...rules]);
      return url.replace('redis://', `redis://${NAME}:${PASSWORD}@`);
    },

    async connections() {
      const stats = await client.info('stats');
      return Number(/total_connections_received:(\d+)/.exec(stats)?.[1]);
    },

    async commands() {
      const lines = (await client.info('commandstats')).matchAll(
        /cmdstat_([^:]+):calls=(\d+).*rejected_calls=(\d+)/g,
      );
      const counts = [...lines].map(([, name = '', calls, rejected]) => {
        return [name, Number(calls) + Number(rejected)] as const;
      });
      return Object.fromEntries(counts.filter(([name]) => !OWN.has(name)));
    },

    cut: (type) => client.call('CLIENT', 'KILL', 'TYPE', type, 'SKIPME', 'yes'),

    async close() {
      client.disconnect();
    },
  };
}
