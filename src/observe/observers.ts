import type { Outcome, Reconcile } from '../core/reconcile.ts';
import type { Metrics } from './metrics.ts';

/** Telegram counts as away when no call has succeeded for this long, and one has failed since. */
const TELEGRAM_AWAY_MS = 60_000;

/** Counts calls to Telegram and knows how it fares. */
export function observeCalls({ apiCalls, apiErrors }: Metrics) {
  let lastSuccess = Date.now();
  let failing = false;

  return {
    onCall(method: string, { ok, errorCode }: { ok: boolean; errorCode?: number }): void {
      apiCalls.inc({ method, status: ok ? 'ok' : 'error' });
      if (!ok) apiErrors.inc({ method, error_type: errorType(errorCode) });
      const answered = ok || (errorCode !== undefined && errorCode < 500);
      if (answered) lastSuccess = Date.now();
      failing = !answered;
    },

    /** Rejects when Telegram has not answered for a while. */
    async health(): Promise<void> {
      if (failing && Date.now() - lastSuccess > TELEGRAM_AWAY_MS) throw new Error('no answer');
    },
  };
}

function errorType(code: number | undefined): string {
  if (code === undefined) return 'network';
  if (code === 429) return 'rate_limit';
  return code >= 500 ? 'server' : `client_${code}`;
}

/** Counts what the one door does. */
export function observeOutcomes(metrics: Metrics, reconcile: Reconcile): Reconcile {
  return async (groupId, person, evidence) => {
    const start = performance.now();
    try {
      const outcome = await reconcile(groupId, person, evidence);
      count(metrics, outcome);
      return outcome;
    } catch (error) {
      metrics.verifications.inc({ status: 'error' });
      throw error;
    } finally {
      metrics.verificationLatency.observe((performance.now() - start) / 1000);
    }
  };
}

function count({ verifications, mutes, unmutes }: Metrics, { verdict, change }: Outcome): void {
  if (verdict === 'verified') verifications.inc({ status: 'verified' });
  if (verdict === 'missing') verifications.inc({ status: 'restricted' });
  if (verdict === 'unknown') verifications.inc({ status: 'error' });
  if (change === 'restricted') mutes.inc();
  if (change === 'lifted') unmutes.inc();
}
