export type Background = ReturnType<typeof createBackground>;

/** Work that nobody waits for, except the shutdown. */
export function createBackground(onError: (error: unknown) => void) {
  const running = new Set<Promise<void>>();

  return {
    run(work: () => Promise<void>): void {
      const task: Promise<void> = work()
        .catch(onError)
        .finally(() => running.delete(task));
      running.add(task);
    },

    /** Counts a promise that somebody does wait for, so that the shutdown waits for it too. */
    track<T>(work: Promise<T>): Promise<T> {
      const settled: Promise<void> = work
        .then(
          () => undefined,
          () => undefined,
        )
        .finally(() => running.delete(settled));
      running.add(settled);
      return work;
    },

    size: () => running.size,

    /** Resolves when everything that was started has ended, also what it started in turn. */
    async drain(): Promise<void> {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
