import { monotonicNow } from '../core/lib/monotonic-now.ts';

/** How often something was done within a sliding time, kept in this process. */
export function createSlidingWindow(now: () => number = monotonicNow) {
  const uses = new Map<string, number[]>();
  let checkedAt = 0;

  /** What was not used for long is forgotten. */
  function forgetOld(time: number, windowMs: number): void {
    if (time - checkedAt < windowMs) return;
    checkedAt = time;
    for (const [key, times] of uses) {
      if ((times.at(-1) ?? 0) < time - 60_000) uses.delete(key);
    }
  }

  /** Answers 0 and counts one more, or how many milliseconds have to pass until it can. */
  return (key: string, limit: number, windowMs: number): number => {
    const time = now();
    forgetOld(time, windowMs);
    const recent = (uses.get(key) ?? []).filter((at) => at > time - windowMs);
    uses.set(key, recent);
    // Others may use the same up to a higher limit: so many have to be over.
    const last = recent[recent.length - limit];
    if (last !== undefined) return last + windowMs - time;
    recent.push(time);
    return 0;
  };
}

/**
 * The same for all instances, by Redis' own clock: KEYS[1] the key, ARGV the limit, the time in
 * milliseconds, and a value that no other use has.
 */
export const WINDOW_SCRIPT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[2])
local over = redis.call('ZCARD', KEYS[1]) - tonumber(ARGV[1])
if over < 0 then
  redis.call('ZADD', KEYS[1], now, ARGV[3])
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  return 0
end
local last = redis.call('ZRANGE', KEYS[1], over, over, 'WITHSCORES')
return last[2] + ARGV[2] - now
`;
