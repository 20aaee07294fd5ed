import { setTimeout as sleep } from 'node:timers/promises';
import type { Bot } from 'grammy';
import type { Log } from '../../core/lib/log.ts';
import { isTokenRefused, TOKEN_REFUSED } from '../intake/fault.ts';
import { describeError } from './errors.ts';

const LONGEST_PAUSE_MS = 5_000;

/**
 * Asks Telegram who the bot is, and retries while it does not answer. Only a refused token ends the
 * start.
 */
export async function connect(
  bot: Bot,
  log: Log,
  stopped: AbortSignal,
): Promise<'ok' | 'stopped' | { reason: string }> {
  const stopping = new Promise<'stopped'>((resolve) => {
    stopped.addEventListener('abort', () => resolve('stopped'));
  });
  for (let pause = 500; !stopped.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      // `bot.init()` would retry by itself, without end and without a word.
      const me = await Promise.race([bot.api.getMe(), stopping]);
      if (me === 'stopped') break;
      bot.botInfo = me;
      return 'ok';
    } catch (error) {
      if (isTokenRefused(error)) return { reason: TOKEN_REFUSED };
      log.warn({ error: describeError(error) }, 'Telegram does not answer, trying again');
      await sleep(pause, undefined, { signal: stopped }).catch(() => undefined);
    }
  }
  return 'stopped';
}
