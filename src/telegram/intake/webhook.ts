import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Background } from '../../core/background.ts';
import { ALLOWED_UPDATES } from './allowed-updates.ts';

const MAX_CONNECTIONS = 100;

/**
 * Handles updates that Telegram posts. The answer follows the work, because Telegram delivers an
 * update again until it is answered; only a service that was away makes it worth asking for that.
 */
export function createWebhookHandler(bot: Bot, inFlight: Background) {
  return async (update: { update_id: number }): Promise<'done' | 'retry'> => {
    try {
      // Its kind is looked at field by field; what Telegram did not send is handled by nobody.
      await inFlight.track(bot.handleUpdate(update as Update));
      return 'done';
    } catch {
      return 'retry';
    }
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
