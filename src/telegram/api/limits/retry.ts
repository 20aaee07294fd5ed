import { DelegateBackoff, handleWhenResult, type IRetryBackoffContext, retry } from 'cockatiel';
import { HttpError, type Transformer } from 'grammy';
import { jittered } from '../../../core/lib/jitter.ts';

export interface RetryOptions {
  /** Whether a message is sent again of which it is not known whether Telegram has sent it. */
  readonly repeatsSends: boolean;
}

/** Failures before the request left this machine. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

const RETRIES = 3;
const FIRST_WAIT_MS = 1_000;
const JITTER_PERCENT = 20;

interface Attempt {
  readonly answer?: Awaited<ReturnType<Parameters<Transformer>[0]>>;
  readonly error?: unknown;
  readonly repeatable: boolean;
}

/**
 * Repeats a call after a network fault or a 5xx: after 1, 2 and 4 s, varied by jitter. What
 * Telegram refuses (400, 403) is final, and 429 is auto-retry's.
 */
export function retryFaults(stopped: AbortSignal, { repeatsSends }: RetryOptions): Transformer {
  const policy = retry(
    handleWhenResult((attempt) => isAttempt(attempt) && attempt.repeatable),
    {
      maxAttempts: RETRIES,
      backoff: new DelegateBackoff(({ attempt }: IRetryBackoffContext<unknown>) =>
        jittered(FIRST_WAIT_MS * 2 ** (attempt - 1), JITTER_PERCENT),
      ),
    },
  );

  return async (call, method, payload, signal) => {
    const isRepeatable = repeatsSends || method !== 'sendMessage';
    const attempt = await policy.execute(async (): Promise<Attempt> => {
      try {
        const answer = await call(method, payload, signal);
        const faulty = !answer.ok && answer.error_code >= 500;
        return { answer, repeatable: faulty && isRepeatable };
      } catch (error) {
        return { error, repeatable: isRepeatable || wasNotSent(error) };
      }
    }, stopped);
    if (attempt.answer === undefined) throw attempt.error;
    // The policy does not know the method; the answer is the one that this very method got.
    return attempt.answer as Awaited<ReturnType<typeof call<typeof method>>>;
  };
}

function isAttempt(value: unknown): value is Attempt {
  return typeof value === 'object' && value !== null && 'repeatable' in value;
}

function wasNotSent(error: unknown): boolean {
  const cause = error instanceof HttpError ? error.error : error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
  return typeof code === 'string' && NOT_SENT.has(code);
}
