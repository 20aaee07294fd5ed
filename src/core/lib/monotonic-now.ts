/** Milliseconds that pass evenly, also while somebody sets the clock of the machine. */
export const monotonicNow = (): number => performance.now();
