/**
 * Varies a time by up to the given percentage in both directions, so that entries do not expire
 * together.
 */
export function jittered(seconds: number, percent: number, random = Math.random): number {
  return seconds * (1 + ((random() * 2 - 1) * percent) / 100);
}
