import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { exposeBuildInfo } from './build-info.ts';
import { childrenByLabel } from './children-by-label.ts';

/** Gauges of prom-client with names of counters; the gauges by type remain. */
const MISNAMED = ['handles', 'requests', 'resources'].map((of) => `nodejs_active_${of}_total`);

export type Metrics = ReturnType<typeof createMetrics>;

/**
 * Metrics that are updated where events happen. No label ever holds the id of a user or chat. Those
 * on the hot path have their labels bound beforehand; the counters of checks start at 0, so that
 * their rate is right from the first event on.
 */
export function createMetrics(version = 'unknown') {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  for (const name of MISNAMED) registry.removeSingleMetric(name);

  exposeBuildInfo(registry, version);
  const startTime = new Gauge({
    name: 'bot_start_time_seconds',
    help: 'When this process started, in Unix time',
    registers,
  });
  startTime.set(Math.floor(Date.now() / 1000));

  const counter = <T extends string>(name: string, help: string, labelNames: readonly T[] = []) =>
    new Counter({ name, help, labelNames, registers });

  const verifications = counter('bot_verifications_total', 'Checks of people, by result', [
    'status',
  ]);
  const updates = counter('bot_updates_total', 'Updates received, by kind', ['kind']);
  const queryDuration = new Histogram({
    name: 'db_query_duration_seconds',
    help: 'Time of database operations',
    labelNames: ['operation'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1],
    registers,
  });

  return {
    registry,
    verified: zeroed(verifications, 'verified'),
    restricted: zeroed(verifications, 'restricted'),
    undecided: zeroed(verifications, 'error'),
    apiCalls: counter('bot_api_calls_total', 'Calls to the Bot API', ['method', 'status']),
    apiErrors: counter('bot_api_errors_total', 'Failed Bot API calls', ['method', 'error_type']),
    cacheHits: counter('bot_cache_hits_total', 'Memberships found in the cache'),
    cacheMisses: counter('bot_cache_misses_total', 'Memberships not found in the cache'),
    rateLimitDelays: counter(
      'bot_rate_limit_delays_total',
      'Calls that waited for a rate limit: our own, or one that Telegram answered with',
    ),
    mutes: counter('bot_mutes_total', 'Restrictions imposed'),
    dryRuns: counter(
      'bot_dry_run_offences_total',
      'Offences in groups on a dry run: counted, not acted on',
    ),
    unmutes: counter('bot_unmutes_total', 'Restrictions lifted'),
    gate: counter(
      'bot_gate_total',
      'What people did who were asked to join a channel, and who left one',
      ['event'],
    ),
    failedChanges: counter(
      'bot_failed_changes_total',
      'Restrictions that Telegram did not let us impose or lift',
    ),
    updates: childrenByLabel((kind) => updates.labels(kind)),
    refusedPosts: counter(
      'bot_webhook_refused_posts_total',
      'Posts to the webhook that lacked its secret',
    ),
    webhookChanges: counter(
      'bot_webhook_changes_total',
      'How often the webhook was set again after another process had changed or removed it',
    ),
    failedUpdates: counter('bot_failed_updates_total', 'Updates whose handling failed'),
    updatesPutAside: counter(
      'bot_updates_put_aside_total',
      'Updates given up, as they failed again and again while the database was well',
    ),
    updateLag: new Histogram({
      name: 'bot_update_lag_seconds',
      help: 'Time from an event at Telegram, dated in whole seconds, to its handling',
      buckets: [1, 2, 5, 10, 30, 60, 300],
      registers,
    }),
    warmUpChecks: counter('bot_warmup_checks_total', 'Memberships asked for by the warm-up', [
      'standing',
    ]),
    warmUpPeople: new Gauge({
      name: 'bot_warmup_people',
      help: 'People of the warm-up, done and in total',
      labelNames: ['state'],
      registers,
    }),
    verificationLatency: new Histogram({
      name: 'bot_verification_latency_seconds',
      help: 'Time to check a person and to act on the result',
      buckets: [0.01, 0.05, 0.1, 0.5, 1, 2],
      registers,
    }),
    queryDuration: childrenByLabel((operation) => queryDuration.labels(operation)),
    queryErrors: counter('db_query_errors_total', 'Failed database operations, by fault', [
      'fault',
    ]),
  };
}

function zeroed(counter: Counter<'status'>, status: string) {
  const child = counter.labels(status);
  child.inc(0);
  return child;
}
