import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Background } from '../../core/background.ts';
import { ALLOWED_UPDATES } from './allowed-updates.ts';

const MAX_CONNECTIONS = 100;

/**
 * Handles updates that Telegram posts. The answer follows the work, because Telegram delivers an
 * update again until it is answered.
 */
export function createWebhookHandler(bot: Bot, inFlight: Background) {
  return (update: Update): Promise<void> => inFlight.track(bot.handleUpdate(update));
}

/** Tells Telegram where to post updates; what is pending is delivered, not dropped. */
export async function registerWebhook(bot: Bot, url: string, secret: string): Promise<void> {
  await bot.api.setWebhook(url, {
    secret_token: secret,
    allowed_updates: [...ALLOWED_UPDATES],
    max_connections: MAX_CONNECTIONS,
  });
}
