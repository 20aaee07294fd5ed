import type { Update } from 'grammy/types';
import type { Background } from '../../../core/lib/background.ts';
import type { HandleUpdate } from '../../bot.ts';

/**
 * Handles updates that Telegram posts. The answer follows the work, because Telegram delivers an
 * update again until it is answered; only a service that was away makes it worth asking for that.
 */
export function createWebhookHandler(handle: HandleUpdate, inFlight: Background) {
  return (update: { update_id: number }): Promise<'done' | 'retry'> | 'done' => {
    // Its kind is looked at field by field; what Telegram did not send is handled by nobody.
    const handling = handle(update as Update);
    if (handling === undefined) return 'done';
    return inFlight.track(handling).then(
      () => 'done',
      () => 'retry',
    );
  };
}
