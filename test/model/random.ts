export type Random = ReturnType<typeof createRandom>;

/** Chance that a seed repeats (mulberry32). */
export function createRandom(seed: number) {
  let state = seed | 0;

  /** From 0 up to, and not including, 1. */
  function random(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  return {
    random,
    below: (count: number): number => Math.floor(random() * count),
    chance: (share: number): boolean => random() < share,
  };
}
