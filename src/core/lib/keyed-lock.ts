export type KeyedLock = ReturnType<typeof createKeyedLock>;

/**
 * Serializes work by key within this process: one piece at a time for each key, in the order of
 * arrival. It may vanish with the process; what must survive stands in the ledger.
 */
export function createKeyedLock() {
  const tails = new Map<string, Promise<void>>();

  return {
    /** Whether some work of the key is not done yet. */
    isHeld: (key: string): boolean => tails.has(key),

    /**
     * Runs the work, an async function, once all earlier work of the key is done; tells it whether
     * it had to wait.
     */
    run<T>(key: string, work: (waited: boolean) => Promise<T>): Promise<T> {
      const before = tails.get(key);
      const result = before === undefined ? work(false) : before.then(() => work(true));
      const end = () => {
        if (tails.get(key) === done) tails.delete(key);
      };
      const done = result.then(end, end);
      tails.set(key, done);
      return result;
    },
  };
}
