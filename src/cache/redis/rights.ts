import type { Redis } from 'ioredis';
import { WINDOW_SCRIPT } from '../sliding-window.ts';
import { isRefusal, type Refusal, refusalOf } from './trouble.ts';

/** What the cache uses Redis for; the one may be refused while the other works. */
export type Use = 'memory' | 'counting';

type Probe = readonly [command: string, ...args: (string | number)[]];

const KEY = 'probe';
const COUNTED = 'probe:counted';

/** Everything that is ever sent, with keys of its own that are gone at once. */
const PROBES: Readonly<Record<Use, readonly Probe[]>> = {
  memory: [
    ['set', KEY, '1', 'PX', 1],
    ['get', KEY],
    // A Redis Cluster does not let keys of different slots be read together.
    ['mget', KEY, COUNTED],
    ['del', KEY],
  ],
  counting: [
    ['eval', WINDOW_SCRIPT, 1, COUNTED, 1, 1, '1'],
    // What the scripts run: a script that may not says so without naming the command.
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
 * Tries all commands in one round trip, and answers which of them are refused. Rejects when Redis
 * is in no state to be used (loading, read-only, full, …).
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

/** A script that fails for a command which is refused anyway is not named beside it. */
function withoutConsequence(refusals: readonly Refusal[]): Refusal[] {
  const causes = refusals.filter(({ what }) => !what.startsWith('EVAL'));
  return causes.length > 0 && !refusals.some(({ why }) => why.includes("'eval'"))
    ? causes
    : [...refusals];
}
