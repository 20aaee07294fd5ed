import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Background } from '../../core/background.ts';
import type { HandleUpdate } from '../bot.ts';
import { ALLOWED_UPDATES } from './allowed-updates.ts';

const MAX_CONNECTIONS = 100;

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

/** Tells Telegram where to post updates; what is pending is delivered, not dropped. */
export async function registerWebhook(bot: Bot, url: string, secret: string): Promise<void> {
  await bot.api.setWebhook(url, {
    secret_token: secret,
    allowed_updates: [...ALLOWED_UPDATES],
    max_connections: MAX_CONNECTIONS,
  });
}
