/** Until when work that can wait leaves Telegram alone, by the clock of `performance.now()`. */
export function createPause() {
  let end = 0;

  return {
    /** Telegram wants to be left alone for so many seconds from now on. */
    extend(seconds: number): void {
      end = Math.max(end, performance.now() + seconds * 1000);
    },

    until: (): number => end,
  };
}
