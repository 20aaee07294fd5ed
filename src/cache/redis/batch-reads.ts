type Values = (string | null)[];

/**
 * Combines the reads of one turn of the event loop into one command. Updates arrive in batches, and
 * one MGET for a batch costs little more than one for a single update.
 */
export function batchReads(readMany: (keys: readonly string[]) => Promise<Values>) {
  let pending: string[] = [];
  let batch: Promise<Values> | undefined;

  function readPending(): Promise<Values> {
    const keys = pending;
    pending = [];
    batch = undefined;
    return readMany(keys);
  }

  return (keys: readonly string[]): Promise<Values> => {
    const start = pending.length;
    for (const key of keys) pending.push(key);
    batch ??= new Promise((resolve) => {
      setImmediate(() => resolve(readPending()));
    });
    return batch.then((values) => values.slice(start, start + keys.length));
  };
}
