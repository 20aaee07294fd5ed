import { monotonicNow } from '../../core/lib/monotonic-now.ts';

/** A `Date` header names the second, and takes its time on the way here. */
const ROUNDING_MS = 2_000;
/** For so long headers that contradict an update do not set the clock back. */
const UPDATE_OUTWEIGHS_MS = 600_000;
/** No clock that headers keep right is believed to be so wrong because of one update. */
const FARTHEST_MS = 31 * 86_400_000;
/** 2100: dates of updates beyond are none. */
const LAST_MS = Date.UTC(2100);

export type TelegramClock = ReturnType<typeof createTelegramClock>;

/**
 * Telegram's time, as its answers and updates tell it. The machine's own clock may be wrong, and may
 * be set while the bot runs: an end of a mute that lies in the past at Telegram would be for ever
 * (restrictChatMember, `until_date`). In between the steady clock of the process counts on. A Bot API
 * server of one's own does not date its answers: then the time is the machine's, and never earlier
 * than the newest update.
 */
export function createTelegramClock(
  machine: () => number = Date.now,
  steadily: () => number = monotonicNow,
) {
  /** By the last header, and by the newest update: what has to be added to the steady clock. */
  let offset: number | undefined;
  let floor = Number.NEGATIVE_INFINITY;
  let floorUntil = Number.NEGATIVE_INFINITY;

  function now(): number {
    if (offset !== undefined) return steadily() + offset;
    return Math.max(machine(), steadily() + floor);
  }

  return {
    now: () => new Date(now()),

    /** An answer came with this date, so many milliseconds after it was asked for. */
    answered(date: Date, tookMs: number): void {
      const time = date.getTime();
      if (Number.isNaN(time)) return;
      if (steadily() < floorUntil && time <= now()) return;
      const isAhead = now() > time + tookMs + ROUNDING_MS;
      const isBehind = now() < time - ROUNDING_MS;
      offset = (isAhead || isBehind ? time : now()) - steadily();
    },

    /**
     * Something happened at this Unix time, in seconds: it is later than that now. A server of the
     * Bot API on a machine whose clock is wrong may date its answers wrongly, and never its updates.
     */
    happened(unixSeconds: number): void {
      const time = unixSeconds * 1000;
      const ahead = time - now();
      const farthest = offset === undefined ? LAST_MS - now() : FARTHEST_MS;
      if (!(ahead > ROUNDING_MS && ahead < farthest)) return;
      floor = time - steadily();
      floorUntil = steadily() + UPDATE_OUTWEIGHS_MS;
      if (offset !== undefined) offset = floor;
    },

    /**
     * Seconds that the machine's clock is ahead of Telegram's, negative when it is behind; undefined
     * while Telegram has not told its time.
     */
    skew(): number | undefined {
      const isKnown = offset !== undefined || Number.isFinite(floor);
      return isKnown ? (machine() - now()) / 1000 : undefined;
    },
  };
}
