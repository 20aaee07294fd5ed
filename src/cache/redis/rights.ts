import type { Redis } from 'ioredis';
import { WINDOW_SCRIPT } from '../sliding-window.ts';
import { isRefusal, type Refusal, refusalOf } from './trouble.ts';

/**
 * What the cache uses Redis for: values, and counters. An ACL may refuse one and allow the other.
 */
export type Use = 'memory' | 'counting';

type Probe = readonly [command: string, ...args: (string | number)[]];

const KEY = 'probe';
const COUNTED = 'probe:counted';

/** Every command that the bot ever sends, on probe keys that expire at once. */
const PROBES: Readonly<Record<Use, readonly Probe[]>> = {
  memory: [
    ['set', KEY, '1', 'PX', 1],
    ['get', KEY],
    // Redis Cluster, which we do not support, refuses to read keys of different slots together.
    ['mget', KEY, COUNTED],
    ['del', KEY],
  ],
  counting: [
    ['eval', WINDOW_SCRIPT, 1, COUNTED, 1, 1, '1'],
    // The commands inside the scripts, separately: the error of a script does not name them.
    ['time'],
    ['zadd', COUNTED, 0, '1'],
    ['zcard', COUNTED],
    ['zrange', COUNTED, 0, 0],
    ['zrem', COUNTED, '1'],
    ['zremrangebyscore', COUNTED, '-inf', 0],
    ['pexpire', COUNTED, 1],
  ],
};

/**
 * Tries all commands in one round trip and returns those that are refused.
 *
 * @throws when Redis is in no state to be used (loading, read-only, full, …).
 */
export async function probe(redis: Redis, prefix: string): Promise<Record<Use, Refusal[]>> {
  const refused: Record<Use, Refusal[]> = { memory: [], counting: [] };
  const probes = [
    ...PROBES.memory.map((command) => ({ use: 'memory' as const, command })),
    ...PROBES.counting.map((command) => ({ use: 'counting' as const, command })),
  ];
  const answers = await redis.pipeline(probes.map(({ command }) => [...command])).exec();
  for (const [index, { use, command }] of probes.entries()) {
    const error = answers?.[index]?.[0];
    if (!error) continue;
    if (use === 'memory' && !isRefusal(error)) throw error;
    const [name, key] = command;
    refused[use].push(refusalOf(name.toUpperCase(), `${prefix}${key}`, error));
  }
  return { ...refused, counting: withoutConsequence(refused.counting) };
}

/** Leaves out EVAL when it failed only because a command inside the script is refused. */
function withoutConsequence(refusals: readonly Refusal[]): Refusal[] {
  const causes = refusals.filter(({ what }) => !what.startsWith('EVAL'));
  return causes.length > 0 && !refusals.some(({ why }) => why.includes("'eval'"))
    ? causes
    : [...refusals];
}
