/** Statements of one kind under way before others have to wait. */
const LANES = 3;
/** Items that one statement takes. */
const MOST = 100;

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

export interface TogetherDeps<T, R> {
  readonly one: (item: T) => Promise<R>;
  /** Answers in the order of the items. */
  readonly many: (items: readonly T[]) => Promise<readonly R[]>;
}

/**
 * Does what is asked by a statement of its own, and what is asked while several of these are under
 * way by one statement together: a raid of two hundred takes a dozen round trips, and a single
 * offence does not wait. If a statement for several fails, each is done alone, so nobody fails for
 * another.
 */
export function together<T, R>({ one, many }: TogetherDeps<T, R>): (item: T) => Promise<R> {
  let underWay = 0;
  let queue: Waiting<T, R>[] = [];

  async function alone({ item, resolve, reject }: Waiting<T, R>): Promise<void> {
    await one(item).then(resolve, reject);
  }

  async function settle(batch: readonly Waiting<T, R>[]): Promise<void> {
    const [first] = batch;
    if (first === undefined) return;
    if (batch.length === 1) return alone(first);
    try {
      const results = await many(batch.map(({ item }) => item));
      for (const [index, result] of results.entries()) batch[index]?.resolve(result);
    } catch {
      await Promise.all(batch.map(alone));
    }
  }

  async function start(batch: readonly Waiting<T, R>[]): Promise<void> {
    underWay += 1;
    await settle(batch);
    underWay -= 1;
    const next = queue.slice(0, MOST);
    queue = queue.slice(MOST);
    if (next.length > 0) void start(next);
  }

  return (item) =>
    new Promise((resolve, reject) => {
      const waiting = { item, resolve, reject };
      if (underWay < LANES) void start([waiting]);
      else queue.push(waiting);
    });
}
