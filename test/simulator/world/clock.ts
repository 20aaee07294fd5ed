/** Telegram's own time, which a test can move forward. */
export interface Clock {
  /** Unix time in whole seconds. */
  now(): number;
  advance(seconds: number): void;
}

export function createClock(onAdvance: () => void): Clock {
  let offset = 0;
  return {
    now: () => Math.floor(Date.now() / 1000) + offset,
    advance(seconds) {
      offset += seconds;
      onAdvance();
    },
  };
}
