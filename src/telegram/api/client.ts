import { autoRetry } from '@grammyjs/auto-retry';
import type { Api, Transformer } from 'grammy';
import type { ApiResponse } from 'grammy/types';
import { type Pauses, waitOutPauses } from './pause.ts';
import { retryFaults } from './retry.ts';
import { type ThrottleOptions, throttleMessages } from './throttle.ts';

export interface CallObserver {
  /** Called after each call that went out. */
  onCall(method: string, result: CallResult): void;
}

export interface CallResult {
  readonly ok: boolean;
  readonly seconds: number;
  /** Given when Telegram refused the call. */
  readonly errorCode?: number;
  /** Seconds that Telegram wants to be left alone for. */
  readonly retryAfter?: number;
}

export interface OutgoingOptions {
  readonly limits: ThrottleOptions & { readonly retries: number };
  readonly pauses: Pauses;
  readonly observer: CallObserver;
  readonly stopped: AbortSignal;
}

/** Longer waits than this are not sat out in a handler: the work stays due and is done later. */
const LONGEST_PAUSE_SECONDS = 10;

/**
 * What every call passes on its way out; the transformer installed last is the outermost. Several
 * `Api`s share the limits: one repeats what it sends until Telegram has answered, another does not.
 */
export function createOutgoing({ limits, pauses, observer, stopped }: OutgoingOptions) {
  const throttle = throttleMessages(limits);

  return (api: Api, { repeatsSends }: { repeatsSends: boolean }): void => {
    api.config.use(
      observe(observer),
      waitOutPauses(pauses),
      throttle,
      autoRetry({
        maxRetryAttempts: limits.retries,
        maxDelaySeconds: LONGEST_PAUSE_SECONDS,
        rethrowInternalServerErrors: true,
        rethrowHttpErrors: true,
      }),
      retryFaults(stopped, { repeatsSends }),
    );
  };
}

function observe(observer: CallObserver): Transformer {
  return async (call, method, payload, signal) => {
    const start = performance.now();
    const seconds = () => (performance.now() - start) / 1000;
    try {
      const answer = await call(method, payload, signal);
      observer.onCall(method, { ok: answer.ok, ...refusalOf(answer), seconds: seconds() });
      return answer;
    } catch (error) {
      observer.onCall(method, { ok: false, seconds: seconds() });
      throw error;
    }
  };
}

function refusalOf(answer: ApiResponse<unknown>): Pick<CallResult, 'errorCode' | 'retryAfter'> {
  if (answer.ok) return {};
  const retryAfter = answer.parameters?.retry_after;
  return { errorCode: answer.error_code, ...(retryAfter !== undefined && { retryAfter }) };
}
