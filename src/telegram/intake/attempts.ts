/** An update that fails is put aside after this time and so many tries, whichever comes last. */
const TRIED_FOR_MS = 60_000;
const TRIES = 5;
/** One that has not come again for so long is somebody else's now, or Telegram gave it up. */
const FORGOTTEN_MS = 600_000;

interface Attempts {
  count: number;
  readonly since: number;
  last: number;
}

/** How often updates have failed, by their ids. */
export function createAttempts(now: () => number = () => performance.now()) {
  const failed = new Map<number, Attempts>();

  return {
    /** Answers how often it has failed, with this time, and whether that was enough. */
    failed(id: number): { count: number; isExhausted: boolean } {
      for (const [other, { last }] of failed) {
        if (now() - last > FORGOTTEN_MS) failed.delete(other);
      }
      const known = failed.get(id) ?? { count: 0, since: now(), last: now() };
      known.count += 1;
      known.last = now();
      failed.set(id, known);
      const isExhausted = known.count >= TRIES && now() - known.since >= TRIED_FOR_MS;
      return { count: known.count, isExhausted };
    },

    /** It was handled, or put aside. */
    ended(id: number): void {
      failed.delete(id);
    },
  };
}
