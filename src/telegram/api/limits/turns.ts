import { MESSAGE_CLASSES, type MessageClass } from './message-class.ts';

/** Answers 0 when a message of the class may go, or in how many milliseconds to ask again. */
export type Take = (of: MessageClass) => number | Promise<number>;

export type Turns = ReturnType<typeof createTurns>;

/**
 * A priority queue before a limit: messages get their turns as the limit allows, by class and then
 * in the order of arrival.
 */
export function createTurns(take: Take, onIdle: () => void = () => undefined) {
  const waiting: Readonly<Record<MessageClass, (() => void)[]>> = {
    notice: [],
    answer: [],
    menu: [],
  };
  let isPumping = false;
  let wake = () => {};

  const first = () => MESSAGE_CLASSES.find((of) => waiting[of].length > 0);

  /** A limit that cannot be read delays nothing. */
  async function allowed(of: MessageClass): Promise<number> {
    try {
      return Math.max(0, await take(of));
    } catch {
      return 0;
    }
  }

  async function pump(): Promise<void> {
    for (let next = first(); next !== undefined; next = first()) {
      const wait = await allowed(next);
      // Meanwhile a better one may have come, which has not been asked for.
      if (wait > 0 && first() === next) await pause(wait);
      else if (wait <= 0) {
        const best = first();
        if (best !== undefined) waiting[best].shift()?.();
      }
    }
    isPumping = false;
    onIdle();
  }

  function pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    /** Resolves when it is the message's turn. */
    turn(of: MessageClass): Promise<void> {
      const isBetter = MESSAGE_CLASSES.indexOf(of) < MESSAGE_CLASSES.indexOf(first() ?? 'menu');
      const turn = new Promise<void>((resolve) => waiting[of].push(resolve));
      if (isBetter) wake();
      if (!isPumping) {
        isPumping = true;
        void pump();
      }
      return turn;
    },
  };
}
