import type { ChatRecord } from '../world/chats.ts';
import type { Events } from '../world/events.ts';
import type { Journal } from './journal.ts';

export interface Patience {
  /** How long to wait, in milliseconds; 15 s unless the simulator was started otherwise. */
  readonly timeoutMs?: number;
}

type Fulfilled<T> = Exclude<T, undefined | null | false>;

/**
 * Waits until the condition gives something other than undefined, null or false, and gives that.
 * It is looked at now and after every event of the simulator.
 */
export type Until = <T>(
  condition: () => T,
  what: string,
  options?: Patience & { readonly chat?: ChatRecord },
) => Promise<Fulfilled<T>>;

export function createUntil(events: Events, journal: Journal, defaultTimeoutMs: number): Until {
  return (condition, what, { timeoutMs = defaultTimeoutMs, chat } = {}) => {
    // Made here, so that its stack leads to the waiting test and not to the timer.
    const failure = new Error();
    return new Promise((resolve, reject) => {
      const look = () => {
        const value = condition();
        if (value === undefined || value === null || value === false) return;
        finish();
        resolve(value as Fulfilled<typeof value>);
      };
      const finish = () => {
        clearTimeout(timer);
        unsubscribe();
      };
      const fail = (reason: unknown) => {
        finish();
        reject(reason);
      };
      const timer = setTimeout(() => {
        failure.message = `Waited ${timeoutMs} ms in vain: ${what}\n${journal.report(chat)}`;
        fail(failure);
      }, timeoutMs);
      const tryLook = () => {
        try {
          look();
        } catch (error) {
          fail(error);
        }
      };
      const unsubscribe = events.on(tryLook);
      tryLook();
    });
  };
}

/** Whether the text has the string in it or matches the expression. */
export function matches(text: string, pattern: string | RegExp): boolean {
  return typeof pattern === 'string' ? text.includes(pattern) : text.search(pattern) >= 0;
}
