/** Milliseconds of the monotonic clock, which setting the machine's clock does not change. */
export const monotonicNow = (): number => performance.now();
