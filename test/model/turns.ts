/** A process of the bot: once it is dead, nothing that it was waiting for ever comes. */
export interface Life {
  isAlive: boolean;
}

interface Turn {
  readonly life: Life;
  readonly what: string;
  /** By the clock's milliseconds. */
  readonly since: number;
  go(): Promise<void>;
}

export type Turns = ReturnType<typeof createTurns>;

/**
 * Whatever the bot waits for takes place when it is its turn, and whose turn it is, is drawn: so
 * every order in which answers may come is played, and a process may die between any two of them.
 */
export function createTurns() {
  let waiting: Turn[] = [];

  return {
    /** Waits until it is drawn, and does the work then. */
    take<T>(life: Life, what: string, work: () => Promise<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        const go = () => work().then(resolve, reject);
        if (life.isAlive) waiting.push({ life, what, since: Date.now(), go });
      });
    },

    count: () => waiting.length,
    has: (what: string): boolean => waiting.some((turn) => turn.what === what),

    /**
     * Lets the one of that place have its turn; answers what it was, and how long it had waited.
     */
    async go(place: number): Promise<{ readonly what: string; readonly waitedMs: number }> {
      const [turn] = waiting.splice(place, 1);
      await turn?.go();
      return { what: turn?.what ?? '', waitedMs: Date.now() - (turn?.since ?? Date.now()) };
    },

    /** What the dead were waiting for. */
    bury(): void {
      waiting = waiting.filter(({ life }) => life.isAlive);
    },
  };
}
