import type { Outcome } from '../../core/enforcement/enforcement.ts';
import type { Reconcile } from '../../core/enforcement/reconcile.ts';
import { provesPresence } from '../../core/model/trigger.ts';
import type { Verdict } from '../../core/policy/verdict.ts';
import type { Metrics } from './metrics.ts';

interface CallReport {
  readonly ok: boolean;
  readonly errorCode?: number;
  readonly isCausedByPeople?: boolean;
}

/** Counts calls to the Bot API. */
export function observeCalls({ apiCalls, apiErrors, rateLimitDelays }: Metrics) {
  return (method: string, { ok, errorCode, isCausedByPeople }: CallReport): void => {
    // A refusal caused by users, such as a user who blocked the bot, is not an error of ours.
    const isError = !ok && isCausedByPeople !== true;
    apiCalls.inc({ method, status: ok ? 'ok' : isError ? 'error' : 'refused' });
    if (isError) apiErrors.inc({ method, error_type: errorType(errorCode) });
    if (errorCode === 429) rateLimitDelays.inc();
  };
}

function errorType(code: number | undefined): string {
  if (code === undefined) return 'network';
  if (code === 429) return 'rate_limit';
  return code >= 500 ? 'server' : `client_${code}`;
}

/** Counts incoming updates; `sentAt` is Telegram's date of the event, in Unix seconds. */
export function observeUpdates({ updates, updateLag }: Metrics, now: () => Date) {
  return (kind: string, sentAt: number | undefined): void => {
    updates(kind).inc();
    if (sentAt !== undefined) updateLag.observe(Math.max(0, now().getTime() / 1000 - sentAt));
  };
}

export interface QueryReport {
  readonly operation: string;
  readonly seconds: number;
  /** Why it failed, if it did. */
  readonly fault?: string | undefined;
}

/** Measures database operations, except those that the circuit breaker did not run. */
export function observeQueries({ queryDuration, queryErrors }: Metrics) {
  return ({ operation, seconds, fault }: QueryReport): void => {
    if (fault !== 'rejected') queryDuration(operation).observe(seconds);
    if (fault !== undefined) queryErrors.inc({ fault });
  };
}

/** Wraps `reconcile` to count its outcomes and measure its duration. */
export function observeOutcomes(metrics: Metrics, reconcile: Reconcile): Reconcile {
  return async (groupId, person, trigger, found) => {
    const start = found?.since ?? performance.now();
    try {
      const outcome = await reconcile(groupId, person, trigger, found);
      count(metrics, outcome);
      if (outcome.verdict === 'dry-run' && provesPresence(trigger)) metrics.dryRuns.inc();
      return outcome;
    } catch (error) {
      metrics.undecided.inc();
      throw error;
    } finally {
      metrics.verificationLatency.observe((performance.now() - start) / 1000);
    }
  };
}

/** Counts updates that the fast path settles without `reconcile`. */
export function observeAllowed({ verified, verificationLatency }: Metrics) {
  return (verdict: Verdict, seconds: number): void => {
    if (verdict === 'verified') verified.inc();
    verificationLatency.observe(seconds);
  };
}

function count(metrics: Metrics, { verdict, change }: Outcome): void {
  if (verdict === 'verified') metrics.verified.inc();
  if (verdict === 'missing') metrics.restricted.inc();
  if (verdict === 'unknown') metrics.undecided.inc();
  if (change === 'restricted') metrics.mutes.inc();
  if (change === 'lifted') metrics.unmutes.inc();
  if (change === 'failed') metrics.failedChanges.inc();
}
