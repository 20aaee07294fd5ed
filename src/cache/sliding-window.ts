import { monotonicNow } from '../core/lib/monotonic-now.ts';

/** A sliding-window rate limiter in this process. */
export function createSlidingWindow(now: () => number = monotonicNow) {
  const uses = new Map<string, number[]>();
  let checkedAt = 0;

  /** Drops keys unused for a minute, so that the map stays small. */
  function forgetOld(time: number, windowMs: number): void {
    if (time - checkedAt < windowMs) return;
    checkedAt = time;
    for (const [key, times] of uses) {
      if ((times.at(-1) ?? 0) < time - 60_000) uses.delete(key);
    }
  }

  return {
    /** Counts a use and returns 0, or returns the milliseconds until the next use is allowed. */
    take(key: string, limit: number, windowMs: number): number {
      const time = now();
      forgetOld(time, windowMs);
      const recent = (uses.get(key) ?? []).filter((at) => at > time - windowMs);
      uses.set(key, recent);
      // Callers may share a key with different limits, so there can be more than `limit` uses: this
      // is the one that has to leave the window before the next is allowed.
      const last = recent[recent.length - limit];
      if (last !== undefined) return last + windowMs - time;
      recent.push(time);
      return 0;
    },

    /** How many keys are remembered. */
    size: () => uses.size,
  };
}

/**
 * The same in Redis, for all instances, by Redis' clock. KEYS: the key. ARGV: the limit, the window
 * in milliseconds, and a unique value for this use.
 */
export const WINDOW_SCRIPT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[2])
-- No use can be in the future: it is forged, or the clock went back.
redis.call('ZREMRANGEBYSCORE', KEYS[1], string.format('(%.0f', now), '+inf')
local over = redis.call('ZCARD', KEYS[1]) - tonumber(ARGV[1])
if over < 0 then
  redis.call('ZADD', KEYS[1], now, ARGV[3])
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  return 0
end
local last = redis.call('ZRANGE', KEYS[1], over, over, 'WITHSCORES')
return last[2] + ARGV[2] - now
`;
