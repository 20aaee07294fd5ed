import type { Api, Bot } from 'grammy';
import type { Log } from '../../core/lib/log.ts';
import { pause } from '../intake/abortable-pause.ts';
import { createRetryLog, isTokenRefused, TOKEN_REFUSED } from '../intake/fault.ts';
import type { IntakeStatus } from './connection-status.ts';

/** By what Telegram is asked, and what is known of it. */
export interface Connecting {
  readonly bot: Bot;
  readonly intakeApi: Pick<Api, 'getMe'>;
  readonly connection: { readonly intake: IntakeStatus };
}

/**
 * Asks Telegram who the bot is, and retries while it does not answer. Only a refused token ends the
 * start.
 */
export async function connect(
  { bot, intakeApi, connection }: Connecting,
  log: Log,
  stopped: AbortSignal,
): Promise<'ok' | 'stopped' | { reason: string }> {
  const retryLog = createRetryLog(connection.intake, log, 'Telegram does not answer, trying again');
  const stopping = new Promise<'stopped'>((resolve) => {
    stopped.addEventListener('abort', () => resolve('stopped'));
  });
  while (!stopped.aborted) {
    try {
      // `bot.init()` would retry by itself, without end and without a word.
      const me = await Promise.race([intakeApi.getMe(), stopping]);
      if (me === 'stopped') break;
      bot.botInfo = me;
      if (retryLog.succeeded()) log.info({}, 'Telegram answers');
      return 'ok';
    } catch (error) {
      if (isTokenRefused(error)) return { reason: TOKEN_REFUSED };
      await pause(retryLog.failed(error), stopped);
    }
  }
  return 'stopped';
}
