import type { Update } from 'grammy/types';
import type { Background } from '../../../core/lib/background.ts';
import type { HandleUpdate } from '../../bot.ts';

/**
 * Handles updates from the webhook. Answers only after the work, because Telegram repeats an update
 * until it is answered, also after a crash. `handle` rejects only for failures worth a retry.
 */
export function createWebhookHandler(handle: HandleUpdate, inFlight: Background) {
  return (update: { update_id: number }): Promise<'done' | 'retry'> | 'done' => {
    // The cast is safe: handlers check each field, and ignore kinds of updates that they do not know.
    const handling = handle(update as Update);
    if (handling === undefined) return 'done';
    return inFlight.track(handling).then(
      () => 'done',
      () => 'retry',
    );
  };
}
