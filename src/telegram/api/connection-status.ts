import type { CallObserver } from './client.ts';

/** An answer so recent shows that Telegram is there; otherwise it is asked for one. */
const FRESH_MS = 10_000;

/**
 * Whether Telegram answers: from calls that go out anyway, from the intake of updates, and by a
 * call of its own when there are none.
 */
export function createConnectionStatus(now: () => Date) {
  let lastSuccess: { readonly at: Date; readonly milliseconds: number } | undefined;
  let isFailing = false;
  let intakeFault: string | undefined;
  let lastPoll: Date | undefined;
  let lastUpdate: Date | undefined;

  function succeeded(milliseconds: number): void {
    lastSuccess = { at: now(), milliseconds };
  }

  /** A refusal shows that Telegram is there, unless it refuses the bot as such. */
  const onCall: CallObserver['onCall'] = (method, { ok, errorCode, seconds }) => {
    // The intake reports polls: it knows what a refusal means.
    if (method === 'getUpdates') return;
    isFailing = !ok && (errorCode === undefined || errorCode >= 500 || errorCode === 401);
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
      if (isFailing || !isFresh) await ask();
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
