import type { Background } from '../lib/background.ts';

/** After the first failure; each one more doubles it: ten minutes in all. */
const FIRST_WAIT_MS = 5_000;
const MOST_TRIES = 7;

export type UntilDone = ReturnType<typeof createUntilDone>;

/**
 * Does work that needs an answer of Telegram's. What has none is tried some times more, behind the
 * handling: a failed update would hold up those after it. A crash forgets it.
 */
export function createUntilDone(background: Pick<Background, 'run'>) {
  function again(work: () => Promise<boolean>, tries: number): void {
    if (tries > MOST_TRIES) return;
    const retry = async () => {
      let isDone = false;
      try {
        isDone = await work();
      } finally {
        if (!isDone) again(work, tries + 1);
      }
    };
    setTimeout(() => background.run(retry), FIRST_WAIT_MS * 2 ** (tries - 1)).unref();
  }

  /** `work` answers whether it is done. @throws what the first try rejects with. */
  return async (work: () => Promise<boolean>): Promise<void> => {
    if (!(await work())) again(work, 1);
  };
}
