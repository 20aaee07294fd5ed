import type { Update } from 'grammy/types';
import type { Background } from '../../../core/lib/background.ts';
import type { HandleUpdates, Handling } from '../../bot.ts';

type Answer = (result: 'done' | 'retry') => void;

/**
 * Handles updates from the webhook: together those of one turn of the event loop, since what is
 * known of their authors is then read at once, and the answers are written together. Answers only
 * after the work, because Telegram repeats an update until it is answered, also after a crash.
 * `handle` rejects only failures worth a retry.
 */
export function createWebhookHandler(handle: HandleUpdates, inFlight: Background) {
  let updates: Update[] = [];
  let answers: Answer[] = [];

  function finish(handling: Handling, answer: Answer): void {
    if (handling === undefined) answer('done');
    else
      inFlight.track(handling).then(
        () => answer('done'),
        () => answer('retry'),
      );
  }

  function handleAll(): void {
    const [together, each] = [updates, answers];
    updates = [];
    answers = [];
    const begun = handle(together, (handling, index) =>
      finish(handling, each[index] ?? (() => {})),
    );
    if (begun !== undefined) void inFlight.track(begun);
  }

  return (update: { update_id: number }, answer: Answer): void => {
    // The cast is safe: handlers check each field, and ignore kinds of updates that they do not know.
    updates.push(update as Update);
    answers.push(answer);
    if (updates.length === 1) setImmediate(handleAll);
  };
}
