import { GrammyError } from 'grammy';
import type { Log } from '../../core/lib/log.ts';
import type { IntakeStatus } from '../api/connection-status.ts';
import { describeError } from '../api/errors.ts';

export const TOKEN_REFUSED =
  'Telegram refuses BOT_TOKEN (401 Unauthorized). Check it with @BotFather (https://t.me/BotFather).';
const OTHER_POLLER =
  'another process polls with this BOT_TOKEN (409 Conflict): stop it, or give it a token of its own';
const OTHER_WEBHOOK = 'somebody has set a webhook for this BOT_TOKEN (409 Conflict)';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;
/** A token that was revoked does not come back. */
const REVOKED_PAUSE_MS = 30_000;
/** What lasts is told again this often. */
const TELL_EVERY_MS = 300_000;

/** Telegram does not know the token: 401, or 404 where its form is wrong. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}

/** getUpdates is refused for as long as a webhook is set (Bot API, "Getting updates"). */
export function isWebhookActive(error: unknown): boolean {
  return error instanceof GrammyError && error.description.includes('webhook is active');
}

/** Why updates cannot be received, for an operator. */
export function explainFault(error: unknown): string {
  if (isTokenRefused(error)) return TOKEN_REFUSED;
  if (isWebhookActive(error)) return OTHER_WEBHOOK;
  if (error instanceof GrammyError && error.error_code === 409) return OTHER_POLLER;
  return describeError(error);
}

/** What goes wrong again and again: how long to wait, and when to tell of it. */
export function createTrouble(status: IntakeStatus, log: Log, what: string) {
  let pause = FIRST_PAUSE_MS;
  let told: { readonly reason: string; readonly at: number } | undefined;

  return {
    /** Answers how many milliseconds to wait before the next attempt. */
    failed(error: unknown): number {
      const reason = explainFault(error);
      status.failed(reason);
      const isNew = told?.reason !== reason || performance.now() - told.at > TELL_EVERY_MS;
      if (isNew) {
        log[isTokenRefused(error) ? 'error' : 'warn']({ error: reason }, what);
        told = { reason, at: performance.now() };
      }
      const retryAfter = error instanceof GrammyError ? error.parameters.retry_after : undefined;
      if (retryAfter !== undefined) return retryAfter * 1000 * (1 + Math.random() / 10);
      const longest = isTokenRefused(error) ? REVOKED_PAUSE_MS : LONGEST_PAUSE_MS;
      pause = Math.min(pause * 2, longest);
      return pause * (0.5 + Math.random() / 2);
    },

    /** Answers whether it went wrong before. */
    isOver(): boolean {
      const wasTold = told !== undefined;
      pause = FIRST_PAUSE_MS;
      told = undefined;
      return wasTold;
    },

    isGoingOn: () => told !== undefined,
  };
}
