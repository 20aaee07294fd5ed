import type { Registry } from 'prom-client';
import { memoizeFor } from '../../core/lib/memoize.ts';
import { withTimeout } from '../../core/lib/with-timeout.ts';
import { byLabel, dated, defineGauge, type Reading } from './define-gauge.ts';

/** Totals of the whole database, the same on every instance. */
export interface Statistics {
  /** Protected ones, and those whose protection is switched off. */
  readonly groups: number;
  readonly activeGroups: number;
  /** When the newest of all groups was first protected; null when there is none. */
  readonly newestGroup: Date | null;
  readonly suspendedGroups: number;
  readonly restrictions: Readonly<Record<string, number>>;
  /** When the oldest due work of each kind came due; null when none is due. */
  readonly oldest: Readonly<Record<'check' | 'deletion', Date | null>>;
}

export interface StatisticsSources {
  /** The current time by Telegram's clock. */
  readonly now: () => Date;
  readonly statistics: (now: Date) => Promise<Statistics>;
}

/** Concurrent scrapes, of several Prometheus servers for instance, query the database once. */
const KEPT_MS = 2_000;
const ANSWER_WITHIN_MS = 1_500;

/** Gauges of the whole database; absent while it does not answer. */
export function installStatistics(registry: Registry, sources: StatisticsSources): void {
  const statistics = memoizeFor(() => sources.statistics(sources.now()), KEPT_MS);
  const shared = (read: (from: Statistics) => Reading[]) => () =>
    withTimeout(ANSWER_WITHIN_MS, statistics()).then(read, () => []);

  defineGauge(
    registry,
    'bot_active_groups',
    'Protected groups, in the whole database',
    shared(({ activeGroups }) => [[activeGroups]]),
  );
  defineGauge(
    registry,
    'bot_switched_off_groups',
    'Groups whose protection is switched off, in the whole database',
    shared(({ groups, activeGroups }) => [[groups - activeGroups]]),
  );
  defineGauge(
    registry,
    'bot_newest_group_timestamp_seconds',
    'When the newest group was first protected, in Unix time',
    shared(({ newestGroup }) => dated(newestGroup ?? undefined)),
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
