import { Gauge, type Registry } from 'prom-client';
import { memoizeFor } from '../../core/lib/memoize.ts';
import { withTimeout } from '../../core/lib/with-timeout.ts';

/** Totals of the whole database, the same on every instance. */
export interface Statistics {
  readonly activeGroups: number;
  readonly suspendedGroups: number;
  readonly restrictions: Readonly<Record<string, number>>;
  /** When the oldest due work of each kind came due; null when none is due. */
  readonly oldest: Readonly<Record<'check' | 'deletion', Date | null>>;
}

export interface GaugeSources {
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
  /** The current time by Telegram's clock. */
  readonly now: () => Date;
  /** Seconds that the machine's clock is ahead of Telegram's; undefined while unknown. */
  readonly skew: () => number | undefined;
  readonly statistics: (now: Date) => Promise<Statistics>;
  readonly health: () => Promise<{
    readonly checks: Readonly<Record<string, { readonly status: string }>>;
  }>;
}

export interface WebhookReport {
  readonly pending: number;
  readonly lastErrorAt: Date | undefined;
}

/** Concurrent scrapes, of several Prometheus servers for instance, query the database once. */
const KEPT_MS = 2_000;
const ANSWER_WITHIN_MS = 1_500;

type Circuit = (typeof CIRCUITS)[number];
const CIRCUITS = ['closed', 'half-open', 'open'] as const;

type Reading = readonly [value: number, label?: string];

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

  const statistics = memoizeFor(() => sources.statistics(sources.now()), KEPT_MS);
  const shared = (read: (from: Statistics) => Reading[]) => () =>
    withTimeout(ANSWER_WITHIN_MS, statistics()).then(read, () => []);

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
  defineGauge(
    registry,
    'bot_active_groups',
    'Protected groups, in the whole database',
    shared(({ activeGroups }) => [[activeGroups]]),
  );
  defineGauge(
    registry,
    'bot_suspended_groups',
    'Protected groups where the bot lacks a right, in the group or in a required channel',
    shared(({ suspendedGroups }) => [[suspendedGroups]]),
  );
  defineGauge(
    registry,
    'bot_restrictions',
    'Rows of the ledger, by state',
    shared(({ restrictions }) => byLabel(restrictions)),
    'state',
  );
  defineGauge(
    registry,
    'bot_due_work_age_seconds',
    'How many seconds the oldest due work is overdue',
    shared(({ oldest }) => byLabel(lateness(oldest, sources.now().getTime()))),
    'kind',
  );
}

function lateness({ check, deletion }: Statistics['oldest'], now: number) {
  const since = (date: Date | null) =>
    date === null ? 0 : Math.max(0, (now - date.getTime()) / 1000);
  return { check: since(check), deletion: since(deletion) };
}

const numbered = (value: number | undefined): Reading[] => (value === undefined ? [] : [[value]]);
const dated = (date: Date | undefined) => numbered(date && date.getTime() / 1000);

function unixOf(webhook: WebhookReport | undefined): number | undefined {
  return webhook && (webhook.lastErrorAt?.getTime() ?? 0) / 1000;
}

function byLabel(values: Readonly<Record<string, number>>): Reading[] {
  return Object.entries(values).map(([label, value]) => [value, label]);
}

/** A gauge read at each scrape; labels and values that were not read are not exported. */
export function defineGauge(
  registry: Registry,
  name: string,
  help: string,
  read: () => Reading[] | Promise<Reading[]>,
  labelName?: string,
): void {
  new Gauge({
    name,
    help,
    labelNames: labelName === undefined ? [] : [labelName],
    registers: [registry],
    async collect() {
      const readings = await read();
      this.reset();
      if (labelName === undefined) this.remove();
      for (const [value, label = ''] of readings) {
        if (labelName === undefined) this.set(value);
        else this.set({ [labelName]: label }, value);
      }
    },
  });
}
