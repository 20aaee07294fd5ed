import { setTimeout as delay } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import type { HandleUpdates, Handling } from '../bot.ts';
import { RETRY_AFTER_MS } from './offset-tracker.ts';

/**
 * Handles a failed update again until that succeeds, or it is put aside, also once polling has
 * stopped: nobody else has it. Never rejects.
 */
export async function finishUpdate(update: Update, handle: HandleUpdates): Promise<void> {
  let isOver = false;
  while (!isOver) {
    await delay(RETRY_AFTER_MS);
    isOver = await handleOne(update, handle).then(
      () => true,
      () => false,
    );
  }
}

async function handleOne(update: Update, handle: HandleUpdates): Promise<void> {
  let begun: Handling;
  await handle([update], (handling) => {
    begun = handling;
  });
  await begun;
}
