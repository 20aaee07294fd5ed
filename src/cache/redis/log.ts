import type { Log } from '../../core/lib/log.ts';
import { describe, type RedisFault, type Refusal } from './trouble.ts';

/** Logs each kind of trouble once per outage, and its end. */
export function createRedisLog(log: Log) {
  const troubles = new Set<string>();
  const refused = new Set<string>();
  let hasWarnedOfPassword = false;

  /** Adds the kinds to those logged; returns whether any of them is new. */
  function isNew(logged: Set<string>, kinds: readonly string[]): boolean {
    const before = logged.size;
    for (const kind of kinds) logged.add(kind);
    return logged.size > before;
  }

  function refusals(now: readonly Refusal[]): void {
    if (now.length === 0 && refused.size > 0) {
      refused.clear();
      log.info({}, 'Redis refuses nothing any more');
    }
    const reason = describe(now);
    const commands = now.map(({ what }) => what);
    if (isNew(refused, commands)) {
      log.warn({ reason, commands }, 'Redis refuses commands, working without them');
    }
  }

  return {
    trouble({ kind, reason, isAnswer }: RedisFault): void {
      if (!isNew(troubles, [kind])) return;
      if (isAnswer) log.warn({ reason }, 'Redis cannot be used, working without it');
      else log.warn({ reason }, 'Redis is away, working without it');
    },

    open(fields: object, now: readonly Refusal[]): void {
      if (troubles.size > 0) log.info(fields, 'Redis is back');
      troubles.clear();
      refusals(now);
    },

    needlessPassword(): void {
      if (hasWarnedOfPassword) return;
      hasWarnedOfPassword = true;
      log.warn({}, 'REDIS_URL has a password, and Redis asks for none');
    },
  };
}
