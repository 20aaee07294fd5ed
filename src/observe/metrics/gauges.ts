import type { Registry } from 'prom-client';
import { byLabel, dated, defineGauge, numbered } from './define-gauge.ts';
import { installStatistics, type StatisticsSources } from './statistics-gauges.ts';

export interface GaugeSources extends StatisticsSources {
  /** Whether this instance receives updates. */
  readonly isReceiving: () => boolean;
  readonly lastUpdate: () => Date | undefined;
  readonly lastPoll: () => Date | undefined;
  /** State of the webhook by Telegram; undefined with polling, and before the first check. */
  readonly webhook: () => WebhookReport | undefined;
  readonly updatesInFlight: () => number;
  /** Messages and edits that wait for a rate limit or are being sent. */
  readonly queuedCalls: () => number;
  /** State of the database's circuit breaker. */
  readonly circuit: () => Circuit;
  readonly pool: () => Readonly<Record<string, number>>;
  /** Seconds that the machine's clock is ahead of Telegram's; undefined while unknown. */
  readonly skew: () => number | undefined;
  readonly health: () => Promise<{
    readonly checks: Readonly<Record<string, { readonly status: string }>>;
  }>;
}

export interface WebhookReport {
  readonly pending: number;
  readonly lastErrorAt: Date | undefined;
}

type Circuit = (typeof CIRCUITS)[number];
const CIRCUITS = ['closed', 'half-open', 'open'] as const;

/**
 * Gauges whose values are read at each scrape. While the database does not answer, those that come
 * from it are left out, not guessed.
 */
export function installGauges(registry: Registry, sources: GaugeSources): void {
  defineGauge(
    registry,
    'bot_dependency_up',
    'Whether a service that the bot needs answers: 1 or 0',
    async () => {
      const checks = Object.entries((await sources.health()).checks);
      const configured = checks.filter(([, { status }]) => status !== 'disabled');
      return configured.map(([name, { status }]) => [status === 'up' ? 1 : 0, name]);
    },
    'dependency',
  );

  defineGauge(registry, 'bot_leading', 'Whether this instance receives the updates: 1 or 0', () => [
    [sources.isReceiving() ? 1 : 0],
  ]);
  defineGauge(
    registry,
    'bot_last_update_timestamp_seconds',
    'When the last update arrived at this instance, in Unix time',
    () => dated(sources.lastUpdate()),
  );
  defineGauge(
    registry,
    'bot_last_poll_timestamp_seconds',
    'When Telegram last answered a poll of this instance with updates or none, in Unix time',
    () => dated(sources.lastPoll()),
  );
  defineGauge(
    registry,
    'bot_webhook_pending_updates',
    'Updates that Telegram has not delivered to the webhook yet',
    () => numbered(sources.webhook()?.pending),
  );
  defineGauge(
    registry,
    'bot_webhook_last_error_timestamp_seconds',
    'When Telegram last failed to deliver an update to the webhook, in Unix time; 0 when never',
    () => numbered(unixOf(sources.webhook())),
  );
  defineGauge(
    registry,
    'bot_clock_skew_seconds',
    "Seconds that the machine's clock is ahead of Telegram's; negative when it is behind",
    () => numbered(sources.skew()),
  );
  defineGauge(registry, 'bot_updates_in_flight', 'Updates in work', () => [
    [sources.updatesInFlight()],
  ]);
  defineGauge(
    registry,
    'bot_api_queue',
    'Messages and edits that wait for a rate limit or are being sent',
    () => [[sources.queuedCalls()]],
  );
  defineGauge(
    registry,
    'db_pool_connections',
    'Database connections by state, and queries that wait for one',
    () => byLabel(sources.pool()),
    'state',
  );
  defineGauge(
    registry,
    'db_circuit_state',
    'State of the circuit breaker of the database: 1 for the current state, 0 for the others',
    () => CIRCUITS.map((state) => [state === sources.circuit() ? 1 : 0, state]),
    'state',
  );
  installStatistics(registry, sources);
}

function unixOf(webhook: WebhookReport | undefined): number | undefined {
  return webhook && (webhook.lastErrorAt?.getTime() ?? 0) / 1000;
}
