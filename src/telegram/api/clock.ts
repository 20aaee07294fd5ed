import { monotonicNow } from '../../core/lib/monotonic-now.ts';

/** A `Date` header names the second, and takes its time on the way here. */
const ROUNDING_MS = 2_000;
/** How long headers that contradict an update do not set the clock back. */
const UPDATE_OUTWEIGHS_MS = 600_000;
/** An update that is further ahead of a clock that headers keep right does not set it. */
const FARTHEST_MS = 31 * 86_400_000;
/** Later dates of updates are ignored. */
const LAST_MS = Date.UTC(2100);

export type TelegramClock = ReturnType<typeof createTelegramClock>;

/**
 * Telegram's time, from the `Date` headers of answers and the dates of updates; in between the
 * monotonic clock counts on. The machine's clock may be wrong or set while the bot runs, and a mute
 * whose end is in Telegram's past would never end (restrictChatMember, `until_date`). A local Bot
 * API server sends no `Date` header: then the time is the machine's, and never earlier than the
 * newest update.
 */
export function createTelegramClock(
  machine: () => number = Date.now,
  monotonic: () => number = monotonicNow,
) {
  /** By the last header, and by the newest update: what has to be added to the monotonic clock. */
  let offset: number | undefined;
  let floor = Number.NEGATIVE_INFINITY;
  let floorUntil = Number.NEGATIVE_INFINITY;

  function now(): number {
    if (offset !== undefined) return monotonic() + offset;
    return Math.max(machine(), monotonic() + floor);
  }

  return {
    now: () => new Date(now()),

    /** An answer with this `Date` header came, `tookMs` after its request. */
    answered(date: Date, tookMs: number): void {
      const time = date.getTime();
      if (Number.isNaN(time)) return;
      if (monotonic() < floorUntil && time <= now()) return;
      const isAhead = now() > time + tookMs + ROUNDING_MS;
      const isBehind = now() < time - ROUNDING_MS;
      offset = (isAhead || isBehind ? time : now()) - monotonic();
    },

    /**
     * Something happened at this Unix time, in seconds: it is later than that now. A server of the
     * Bot API on a machine whose clock is wrong may date its answers wrongly, and never its
     * updates.
     */
    happened(unixSeconds: number): void {
      const time = unixSeconds * 1000;
      const ahead = time - now();
      const farthest = offset === undefined ? LAST_MS - now() : FARTHEST_MS;
      if (!(ahead > ROUNDING_MS && ahead < farthest)) return;
      floor = time - monotonic();
      floorUntil = monotonic() + UPDATE_OUTWEIGHS_MS;
      if (offset !== undefined) offset = floor;
    },

    /**
     * Seconds that the machine's clock is ahead of Telegram's, negative when it is behind;
     * undefined while Telegram's time is unknown.
     */
    skew(): number | undefined {
      const isKnown = offset !== undefined || Number.isFinite(floor);
      return isKnown ? (machine() - now()) / 1000 : undefined;
    },
  };
}
