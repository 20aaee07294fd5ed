import type { CallObserver } from './client.ts';
import { describeError } from './errors.ts';

/** An answer so recent shows that Telegram is there; otherwise it is asked for one. */
const FRESH_MS = 10_000;
/** So many calls in a row without an answer are an outage. */
const FAILURES = 3;
/** It is over with the first answer after so long without a failure: some calls may get through. */
const CALM_MS = 10_000;

/** What is told of an outage of Telegram: once when it begins, and once when it is over. */
export interface OutageHooks {
  /** `error` is what became of the call that showed it. */
  readonly onAway?: (error: string) => void;
  readonly onBack?: () => void;
}

function watchOutage(now: () => Date, { onAway, onBack }: OutageHooks) {
  let failures = 0;
  let failedAt = 0;
  let isAway = false;

  return {
    failed(error: string): void {
      failures += 1;
      failedAt = now().getTime();
      if (isAway || failures < FAILURES) return;
      isAway = true;
      onAway?.(error);
    },
    answered(): void {
      failures = 0;
      if (!isAway || Math.abs(now().getTime() - failedAt) < CALM_MS) return;
      isAway = false;
      onBack?.();
    },
  };
}

/**
 * Whether Telegram answers: from calls that go out anyway, from the intake of updates, and by a
 * call of its own when there are none.
 */
export function createConnectionStatus(now: () => Date, hooks: OutageHooks = {}) {
  const outage = watchOutage(now, hooks);
  let lastSuccess: { readonly at: Date; readonly milliseconds: number } | undefined;
  let isFailing = false;
  let intakeFault: string | undefined;
  let lastPoll: Date | undefined;
  let lastUpdate: Date | undefined;

  function succeeded(milliseconds: number): void {
    lastSuccess = { at: now(), milliseconds };
  }

  /** A refusal shows that Telegram is there, unless it refuses the bot as such. */
  const onCall: CallObserver['onCall'] = (method, { ok, errorCode, fault, seconds }) => {
    // The intake reports polls: it knows what a refusal means.
    if (method === 'getUpdates') return;
    isFailing = fault !== undefined || errorCode === 401;
    if (fault === undefined) outage.answered();
    // Otherwise the intake has said so.
    else if (intakeFault === undefined) outage.failed(fault);
    if (ok) succeeded(seconds * 1000);
  };

  return {
    onCall,

    /**
     * How long the last call took, in milliseconds; asks Telegram when that is long ago. Rejects
     * when Telegram does not answer, and with the reason while updates cannot be received.
     */
    async check(ask: () => Promise<unknown>): Promise<number> {
      if (intakeFault !== undefined) throw new Error(intakeFault);
      const age = now().getTime() - (lastSuccess?.at.getTime() ?? 0);
      const isFresh = age >= 0 && age < FRESH_MS;
      if (isFailing || !isFresh) {
        await ask().catch((error: unknown) => Promise.reject(new Error(describeError(error))));
      }
      return lastSuccess?.milliseconds ?? 0;
    },

    intake: {
      /**
       * A poll was answered with updates, or with none. A long one takes as long as nothing
       * happens.
       */
      polled(): void {
        lastPoll = now();
        succeeded(lastSuccess?.milliseconds ?? 0);
      },

      /** An update has arrived. */
      received(): void {
        lastUpdate = now();
      },

      /** Updates cannot be received, for a reason that an operator understands. */
      failed(reason: string): void {
        intakeFault = reason;
      },

      /** Updates can be received, or another instance receives them. */
      isFine(): void {
        intakeFault = undefined;
      },
    } satisfies IntakeStatus,

    /** Whether updates arrive as far as is known. */
    receives: () => intakeFault === undefined,

    lastSuccess: () => lastSuccess?.at,
    lastPoll: () => lastPoll,
    lastUpdate: () => lastUpdate,
  };
}

/** What the intake of updates reports. */
export interface IntakeStatus {
  polled(): void;
  received(): void;
  failed(reason: string): void;
  isFine(): void;
}
