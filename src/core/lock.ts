export type Lock = ReturnType<typeof createLock>;

/**
 * Serializes work by key within this process: one piece at a time for each key, in the order of
 * arrival. It may vanish with the process; what must survive stands in the ledger.
 */
export function createLock() {
  const tails = new Map<string, Promise<void>>();

  return {
    /** Runs the work once all earlier work of the key is done; tells it whether it had to wait. */
    async run<T>(key: string, work: (waited: boolean) => Promise<T>): Promise<T> {
      const before = tails.get(key);
      const { promise: done, resolve } = Promise.withResolvers<void>();
      tails.set(key, done);
      try {
        await before;
        return await work(before !== undefined);
      } finally {
        if (tails.get(key) === done) tails.delete(key);
        resolve();
      }
    },
  };
}
