import type { Transformer } from 'grammy';
import type { Background } from '../../../core/lib/background.ts';
import { isMessageMethod } from './message-class.ts';

export interface DeferOptions {
  readonly background: Pick<Background, 'run'>;
  /** Told of an answer to a press that Telegram did not take, or that there was no room for. */
  readonly onLost: (error: unknown) => void;
}

/** Presses that wait to be answered; beyond that, whoever pressed sees the circle for a while. */
const MOST_WAITING = 2_000;
/** So many go out at a time: the connections are for enforcement. */
const AT_A_TIME = 16;

/**
 * What handlers call Telegram by. Answers to presses go out behind the handling of updates: a press
 * is answered or not, and nothing waits for that. Messages are refused: they wait for Telegram's
 * limits, and whatever handles an update must not wait with them, so they go by `Answers`.
 */
export function deferAnswers({ background, onLost }: DeferOptions): Transformer {
  const waiting: (() => Promise<void>)[] = [];
  let running = 0;

  async function work(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next();
    running -= 1;
  }

  function later(task: () => Promise<void>): void {
    waiting.push(task);
    if (running >= AT_A_TIME) return;
    running += 1;
    background.run(work);
  }

  return async (call, method, payload, signal) => {
    if (isMessageMethod(method)) throw new Error(`${method} would wait for a limit: use Answers`);
    if (method !== 'answerCallbackQuery') return call(method, payload, signal);
    if (waiting.length >= MOST_WAITING) onLost(new Error('too many presses wait for an answer'));
    else {
      later(async () => {
        try {
          const answer = await call(method, payload, signal);
          if (!answer.ok) onLost(new Error(answer.description));
        } catch (error) {
          onLost(error);
        }
      });
    }
    // The result of this method is `true`, whichever method the transformer is typed for.
    return { ok: true, result: true } as Awaited<ReturnType<typeof call<typeof method>>>;
  };
}
