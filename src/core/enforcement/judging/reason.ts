/** Why something is done to a person: looked at once more before a call that was held up. */
export interface Reason {
  /** Since when what it goes by is known, by `performance.now()`. */
  readonly knownAt: number;
  /** Judges again by what is known by now; rejects while Telegram does not say. */
  stands(): Promise<boolean>;
  /** Whether it was found to be gone. */
  hasGone(): boolean;
}

export function createReason(knownAt: number, judge: () => Promise<boolean>): Reason {
  let isGone = false;
  return {
    knownAt,
    async stands() {
      isGone = !(await judge());
      return !isGone;
    },
    hasGone: () => isGone,
  };
}
