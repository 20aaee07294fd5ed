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
/** A revoked token never becomes valid again, so there is no point in retrying quickly. */
const REVOKED_PAUSE_MS = 30_000;
/** A fault that lasts is logged again this often. */
const LOG_EVERY_MS = 300_000;
/**
 * How long another poller counts as there. Meanwhile polls succeed, since each ends the other's, but
 * they get only part of the updates.
 */
const CONTESTED_MS = 60_000;

/** Telegram rejects the token: with 401, or with 404 if its format is wrong. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}

/** getUpdates is refused for as long as a webhook is set (Bot API, "Getting updates"). */
export function isWebhookActive(error: unknown): boolean {
  return error instanceof GrammyError && error.description.includes('webhook is active');
}

/** Telegram ended a poll, since another one has come. */
function isOtherPoller(error: unknown): boolean {
  const isConflict = error instanceof GrammyError && error.error_code === 409;
  return isConflict && error.description.includes('other getUpdates');
}

/** Explains to the operator why updates cannot be received. */
export function explainFault(error: unknown): string {
  if (isTokenRefused(error)) return TOKEN_REFUSED;
  if (isWebhookActive(error)) return OTHER_WEBHOOK;
  if (isOtherPoller(error)) return OTHER_POLLER;
  return describeError(error);
}

/** Back-off and logging for an operation that is retried; logs each new reason with `message`. */
export function createRetryLog(status: IntakeStatus, log: Log, message: string) {
  let pause = FIRST_PAUSE_MS;
  let logged: { readonly reason: string; readonly at: number } | undefined;
  let hasFailed = false;
  let contestedAt = Number.NEGATIVE_INFINITY;

  return {
    /** Records a failure; returns the milliseconds to wait before the next attempt. */
    failed(error: unknown): number {
      const reason = explainFault(error);
      hasFailed = true;
      if (isOtherPoller(error)) contestedAt = performance.now();
      status.failed(reason);
      const isNew = logged?.reason !== reason || performance.now() - logged.at > LOG_EVERY_MS;
      if (isNew) {
        log[isTokenRefused(error) ? 'error' : 'warn']({ error: reason }, message);
        logged = { reason, at: performance.now() };
      }
      const retryAfter = error instanceof GrammyError ? error.parameters.retry_after : undefined;
      if (retryAfter !== undefined) return retryAfter * 1000 * (1 + Math.random() / 10);
      const longest = isTokenRefused(error) ? REVOKED_PAUSE_MS : LONGEST_PAUSE_MS;
      pause = Math.min(pause * 2, longest);
      return pause * (0.5 + Math.random() / 2);
    },

    /** Records a success; returns whether it ended the fault. */
    succeeded(): boolean {
      pause = FIRST_PAUSE_MS;
      hasFailed = false;
      if (performance.now() - contestedAt < CONTESTED_MS) return false;
      const wasFault = logged !== undefined;
      logged = undefined;
      status.isFine();
      return wasFault;
    },

    /** Whether the last attempt failed. */
    hasFailed: () => hasFailed,
  };
}
