import type { Transformer } from 'grammy';
import type { Background } from '../../../core/lib/background.ts';
import { isMessageMethod } from './message-class.ts';

export interface DeferOptions {
  readonly background: Pick<Background, 'run'>;
  /** Called for an answer to a press that Telegram refused, or that the queue had no room for. */
  readonly onLost: (error: unknown) => void;
}

/** Queued answers to presses; beyond it a button shows its progress circle for a while. */
const MOST_WAITING = 2_000;
/** Concurrent answers: most connections are for enforcement. */
const AT_A_TIME = 16;

/**
 * The API of handlers. Answers to presses are queued, so that no handler waits for them. Methods
 * that send or edit messages throw: they would wait for Telegram's limits, and a handler must not
 * wait, so messages go through `Answers`.
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
