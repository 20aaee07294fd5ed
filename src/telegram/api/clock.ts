import { steady } from '../../core/steady.ts';

/** A `Date` header names the second, and takes its time on the way here. */
const ROUNDING_MS = 2_000;
/** For so long a date of an update outweighs headers that contradict it. */
const UPDATE_OUTWEIGHS_MS = 600_000;
/** No clock is believed to be so wrong because of one update: headers tell of that. */
const FARTHEST_MS = 31 * 86_400_000;

export type TelegramClock = ReturnType<typeof createTelegramClock>;

/**
 * Telegram's time, as its answers and updates tell it. The machine's own clock may be wrong, and may
 * be set while the bot runs: an end of a mute that lies in the past at Telegram would be for ever
 * (restrictChatMember, `until_date`). In between the steady clock of the process counts on.
 */
export function createTelegramClock(
  machine: () => number = Date.now,
  steadily: () => number = steady,
) {
  let offset = machine() - steadily();
  let updateOutweighsUntil = Number.NEGATIVE_INFINITY;
  let hasHeard = false;
  const now = () => steadily() + offset;

  return {
    now: () => new Date(now()),

    /** An answer came with this date, so many milliseconds after it was asked for. */
    answered(date: Date, tookMs: number): void {
      const time = date.getTime();
      if (Number.isNaN(time) || steadily() < updateOutweighsUntil) return;
      hasHeard = true;
      const isAhead = now() > time + tookMs + ROUNDING_MS;
      if (isAhead || now() < time - ROUNDING_MS) offset = time - steadily();
    },

    /**
     * Something happened at this Unix time, in seconds: it is later than that now. A server of the
     * Bot API on a machine whose clock is wrong dates its answers wrongly, and never its updates.
     */
    happened(unixSeconds: number): void {
      const time = unixSeconds * 1000;
      const ahead = time - now();
      if (!(ahead > ROUNDING_MS && ahead < FARTHEST_MS)) return;
      hasHeard = true;
      offset = time - steadily();
      updateOutweighsUntil = steadily() + UPDATE_OUTWEIGHS_MS;
    },

    /**
     * Seconds that the machine's clock is ahead of Telegram's, negative when it is behind; undefined
     * while Telegram has not told its time.
     */
    skew: (): number | undefined => (hasHeard ? (machine() - now()) / 1000 : undefined),
  };
}
