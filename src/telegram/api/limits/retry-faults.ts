import {
  DelegateBackoff,
  handleWhen,
  type IRetryBackoffContext,
  type Policy,
  retry,
} from 'cockatiel';
import { HttpError, type Transformer } from 'grammy';
import { jittered } from '../../../core/lib/jitter.ts';

export interface RetryOptions {
  /** Whether what makes something anew is repeated when it is not known whether Telegram did it. */
  readonly repeatsSends: boolean;
}

/** Failures before the request left this machine. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Done twice, these leave two messages, links or topics. All others come to the same. */
const MAKES_ANEW = /^(send(?!ChatAction)|copyMessage|forwardMessage|create)/;

const RETRIES = 3;
const FIRST_WAIT_MS = 1_000;
const JITTER_PERCENT = 20;

/**
 * Repeats a call after a network fault or a 5xx: after 1, 2 and 4 s, varied by jitter. What
 * Telegram refuses (400, 403) is final, and 429 is auto-retry's. A call that is not idempotent is
 * repeated only if it never left this machine.
 */
export function retryFaults(stopped: AbortSignal, { repeatsSends }: RetryOptions): Transformer {
  const idempotent = retrying(handleWhen(() => true).orWhenResult(isServerFault));
  const notIdempotent = retrying(handleWhen(wasNotSent));

  return (call, method, payload, signal) => {
    const policy = repeatsSends || !MAKES_ANEW.test(method) ? idempotent : notIdempotent;
    return policy.execute(() => call(method, payload, signal), stopped);
  };
}

function retrying(policy: Policy) {
  return retry(policy, {
    maxAttempts: RETRIES,
    backoff: new DelegateBackoff(({ attempt }: IRetryBackoffContext<unknown>) =>
      jittered(FIRST_WAIT_MS * 2 ** (attempt - 1), JITTER_PERCENT),
    ),
  });
}

function isServerFault(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('error_code' in answer)) return false;
  return Number(answer.error_code) >= 500;
}

function wasNotSent(error: unknown): boolean {
  const cause = error instanceof HttpError ? error.error : error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
  return typeof code === 'string' && NOT_SENT.has(code);
}
