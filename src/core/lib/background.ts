export type Background = ReturnType<typeof createBackground>;

/** Work that only the shutdown waits for. */
export function createBackground(onError: (error: unknown) => void) {
  let running = 0;
  let whenIdle: (() => void)[] = [];

  function ended(): void {
    running -= 1;
    if (running > 0) return;
    for (const resolve of whenIdle) resolve();
    whenIdle = [];
  }

  /** Counts a promise until it has settled. */
  function track<T>(work: Promise<T>): Promise<T> {
    running += 1;
    work.then(ended, ended);
    return work;
  }

  return {
    run(work: () => Promise<void>): void {
      track(work().catch(onError));
    },

    /** Counts work that its caller awaits, so that the shutdown waits for it, too. */
    track,

    size: () => running,

    /** Resolves when all work has ended, including the work that it started. */
    drain: (): Promise<void> =>
      running === 0 ? Promise.resolve() : new Promise((resolve) => whenIdle.push(resolve)),
  };
}
