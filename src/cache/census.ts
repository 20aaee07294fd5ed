import { monotonicNow } from '../core/lib/monotonic-now.ts';
import type { Census } from '../core/shared/cache.ts';

interface Seen {
  /** When each member was last seen; insertion order, so the oldest comes first. */
  readonly at: Map<string, number>;
  lastAt: number;
}

/** Counts distinct members seen "gone" or "there" within a sliding window, in this process. */
export function createCensus(now: () => number = monotonicNow) {
  /** Ordered by last use, so the key unused for longest comes first. */
  const sets = new Map<string, Seen>();

  function see(key: string, other: string, members: readonly string[], time: number): void {
    if (members.length === 0) return;
    const { at } = sets.get(key) ?? { at: new Map<string, number>() };
    const others = sets.get(other)?.at;
    for (const member of members) {
      others?.delete(member);
      at.delete(member);
      at.set(member, time);
    }
    sets.delete(key);
    sets.set(key, { at, lastAt: time });
  }

  function forgetUnused(before: number): void {
    for (const [key, { lastAt }] of sets) {
      if (lastAt > before) return;
      sets.delete(key);
    }
  }

  function seenSince(key: string, before: number): Map<string, number> {
    const at = sets.get(key)?.at ?? new Map<string, number>();
    for (const [member, time] of at) {
      if (time > before) break;
      at.delete(member);
    }
    return at;
  }

  return {
    count(
      [gone, there]: readonly [string, string],
      [nowGone, nowThere]: readonly [readonly string[], readonly string[]],
      windowMs: number,
    ): Census {
      const time = now();
      forgetUnused(time - windowMs);
      see(gone, there, nowGone, time);
      see(there, gone, nowThere, time);
      return {
        gone: [...seenSince(gone, time - windowMs).keys()].slice(-MOST_NAMED),
        there: seenSince(there, time - windowMs).size,
      };
    },
    drop: (key: string): void => void sets.delete(key),
    clear: (): void => sets.clear(),
    size: () => sets.size,
  };
}

/** How many of the members who are gone are returned: the most recent ones. */
export const MOST_NAMED = 1_000;

/**
 * The same in Redis, for all instances, by Redis' clock. KEYS: the sets "gone" and "there". ARGV:
 * the window in milliseconds, how many to return, how many were just seen gone, then the members
 * just seen, those who are gone first.
 */
export const CENSUS_SCRIPT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
for i = 4, #ARGV do
  local isGone = i < 4 + tonumber(ARGV[3])
  redis.call('ZREM', isGone and KEYS[2] or KEYS[1], ARGV[i])
  redis.call('ZADD', isGone and KEYS[1] or KEYS[2], now, ARGV[i])
end
for _, key in ipairs(KEYS) do
  redis.call('ZREMRANGEBYSCORE', key, '-inf', now - ARGV[1])
  redis.call('ZREMRANGEBYSCORE', key, string.format('(%.0f', now), '+inf')
  redis.call('PEXPIRE', key, ARGV[1])
end
return { redis.call('ZCARD', KEYS[2]), redis.call('ZRANGE', KEYS[1], 0 - ARGV[2], -1) }
`;
