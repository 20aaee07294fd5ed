import type { Pair } from '../core/membership/lookup.ts';
import type { Membership } from '../core/membership/membership.ts';

export interface WarmChecksDeps {
  readonly membership: Pick<Membership, 'uncached' | 'warm'>;
  /** Resolves when it is time for the next check. */
  readonly turn: () => Promise<void>;
  readonly signal: AbortSignal;
  readonly onCheck: (status: string) => void;
  /** Called when a check failed for another reason than a missing answer of Telegram. */
  readonly onFault: (error: unknown) => void;
}

/** How many checks were made, and how many of them Telegram did not answer. */
export interface Checks {
  readonly made: number;
  readonly unanswered: number;
}

/** Checks in flight at most, which matters when Telegram is slow. */
const AT_ONCE = 10;

/** Checks the memberships of people in channels, one per turn. */
export function createWarmChecks(deps: WarmChecksDeps) {
  const { membership, turn, signal, onCheck, onFault } = deps;
  let made = 0;
  let unanswered = 0;
  const stopped = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

  /** Returns the pairs that Telegram did not answer. */
  async function checkAll(pairs: readonly Pair[]): Promise<Pair[]> {
    const running = new Set<Promise<void>>();
    const missed: Pair[] = [];
    // Never rejects: a rejection before anything awaits the promise would crash the process.
    const check = async (pair: Pair): Promise<void> => {
      const status = await membership.warm(pair).catch((error: unknown) => {
        onFault(error);
        return 'unknown' as const;
      });
      made += 1;
      onCheck(status);
      if (status === 'unknown') missed.push(pair);
    };
    for (const pair of pairs) {
      await turn();
      const checking: Promise<void> = check(pair).finally(() => running.delete(checking));
      running.add(checking);
      if (running.size >= AT_ONCE) await Promise.race([...running, stopped]);
    }
    await Promise.race([Promise.all(running), stopped]);
    signal.throwIfAborted();
    return missed;
  }

  return {
    count: (): Checks => ({ made, unanswered }),

    /** Checks the pairs that are not cached; repeats once those that Telegram did not answer. */
    async make(pairs: readonly Pair[]): Promise<void> {
      const missed = await checkAll(await membership.uncached(pairs));
      unanswered += (await checkAll(missed)).length;
    },
  };
}
