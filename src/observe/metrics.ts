import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** What is counted. No label ever holds the id of a user or chat. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const startTime = new Gauge({
    name: 'bot_start_time_seconds',
    help: 'When this process started, in Unix time',
    registers,
  });
  startTime.set(Math.floor(Date.now() / 1000));

  const counter = <T extends string>(name: string, help: string, labelNames: readonly T[] = []) =>
    new Counter({ name, help, labelNames, registers });
  const gauge = <T extends string>(name: string, help: string, labelNames: readonly T[] = []) =>
    new Gauge({ name, help, labelNames, registers });

  return {
    registry,
    verifications: counter('bot_verifications_total', 'Checks of people, by result', ['status']),
    apiCalls: counter('bot_api_calls_total', 'Calls to the Bot API', ['method', 'status']),
    apiErrors: counter('bot_api_errors_total', 'Failed Bot API calls', ['method', 'error_type']),
    cacheHits: counter('bot_cache_hits_total', 'Memberships found in the cache'),
    cacheMisses: counter('bot_cache_misses_total', 'Memberships not found in the cache'),
    rateLimitDelays: counter(
      'bot_rate_limit_delays_total',
      'Messages that waited for a rate limit',
    ),
    mutes: counter('bot_mutes_total', 'Restrictions imposed'),
    unmutes: counter('bot_unmutes_total', 'Restrictions lifted'),
    updates: counter('bot_updates_total', 'Updates received, by kind', ['kind']),
    updatesInFlight: gauge('bot_updates_in_flight', 'Updates in work'),
    activeGroups: gauge('bot_active_groups', 'Groups whose protection is enabled'),
    poolConnections: gauge('db_pool_connections', 'Database connections, by state', ['state']),
    verificationLatency: new Histogram({
      name: 'bot_verification_latency_seconds',
      help: 'Time from an update to its judgement',
      buckets: [0.01, 0.05, 0.1, 0.5, 1, 2],
      registers,
    }),
    queryDuration: new Histogram({
      name: 'db_query_duration_seconds',
      help: 'Time of database operations',
      labelNames: ['operation'],
      buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1],
      registers,
    }),
  };
}
