import type { Log } from '../core/lib/log.ts';

/** Clocks that NTP keeps right differ by far less. */
const TOLERATED_SECONDS = 30;

export type ClockWatch = ReturnType<typeof createClockWatch>;

/**
 * Logs once when the machine's clock is wrong, and when it is right again. The bot itself uses
 * Telegram's time; logs, certificates and schedules depend on the machine's.
 */
export function createClockWatch(skew: () => number | undefined, log: Log) {
  let wasWrong = false;

  const warning = (): string | undefined => {
    const seconds = Math.round(skew() ?? 0);
    if (Math.abs(seconds) <= TOLERATED_SECONDS) return undefined;
    const direction = seconds > 0 ? 'ahead of' : 'behind';
    return `the clock of this machine is ${Math.abs(seconds)} s ${direction} Telegram's: set it, by NTP for instance`;
  };

  return {
    /** For /health. */
    warnings: (): string[] => [warning()].filter((text) => text !== undefined),
    check(): void {
      const text = warning();
      if (text !== undefined && !wasWrong) log.warn({ skew_s: Math.round(skew() ?? 0) }, text);
      if (text === undefined && wasWrong) log.info({}, 'the clock of this machine is right again');
      wasWrong = text !== undefined;
    },
  };
}
