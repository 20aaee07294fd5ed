import { type BreakerOptions, createBreaker } from './breaker.ts';
import type { Dialect } from './dialects/dialect.ts';
import { createLastingFaults } from './lasting-faults.ts';
import { asOperations, createOperations, type QueryReport } from './operations.ts';
import { createActivityStore } from './repositories/activity.ts';
import { createChannelRequests } from './repositories/channel-requests.ts';
import { createDeletions } from './repositories/deletions.ts';
import { createErasure } from './repositories/erasure.ts';
import { createAsks } from './repositories/figures/asks.ts';
import { createFigures } from './repositories/figures/figures.ts';
import { createChanges } from './repositories/groups/changes.ts';
import { createChannels } from './repositories/groups/channels.ts';
import { createGroups } from './repositories/groups/groups.ts';
import { createLeftGroups } from './repositories/groups/left-groups.ts';
import { createManaged } from './repositories/groups/managed.ts';
import { createOwners } from './repositories/groups/owners.ts';
import { createJoinRequests } from './repositories/join-requests.ts';
import { createLeases } from './repositories/leases.ts';
import { createLostRights } from './repositories/lost-rights.ts';
import { createJoins } from './repositories/onboarding/joins.ts';
import { createPractice } from './repositories/onboarding/practice.ts';
import { createSetups } from './repositories/onboarding/setups.ts';
import { createBlocks } from './repositories/operator/blocks.ts';
import { createDepartures } from './repositories/operator/departures.ts';
import { createOverview } from './repositories/operator/overview.ts';
import { createPreferences } from './repositories/preferences.ts';
import { createProgressStore } from './repositories/progress.ts';
import { createQuestions } from './repositories/questions.ts';
import { createRestrictions } from './repositories/restrictions/restrictions.ts';
import { createStatistics } from './repositories/statistics.ts';

export interface DatabaseOptions extends Pick<BreakerOptions, 'onAway' | 'onBack'> {
  /** Called after each operation. */
  readonly onQuery?: (report: QueryReport) => void;
  /** Called when an idle connection was lost. */
  readonly onError?: (error: Error) => void;
  /** The clock for times that the repositories store; the machine's by default. */
  readonly now?: (() => Date) | undefined;
}

export type Database = Awaited<ReturnType<typeof openDatabase>>;

/**
 * Opens `sqlite:PATH` or `postgres://…`. Connects to PostgreSQL on first use. All operations reject
 * with a `StorageError`.
 *
 * Rejects when an SQLite file cannot be opened.
 */
export async function openDatabase(url: string, options: DatabaseOptions = {}) {
  const { onQuery = () => undefined, onError = () => undefined, now = () => new Date() } = options;
  const dialect = await openDialect(url, onError);
  const lasting = createLastingFaults();
  const breaker = createBreaker({ ...options, isPartlyAway: lasting.refusesWrites });
  const { statements } = dialect;
  const onEnd = lasting.onEnd;
  const run = createOperations({ onQuery, statements, breaker, onEnd });
  /** Bypasses the circuit breaker. */
  const runAlways = createOperations({ onQuery, statements });

  const statistics = createStatistics(dialect);

  return {
    dialect: dialect.name,
    groups: asOperations(run, 'groups', createGroups(dialect, now)),
    leftGroups: asOperations(run, 'left_groups', createLeftGroups(dialect, now)),
    channels: asOperations(run, 'channels', createChannels(dialect)),
    lostRights: asOperations(run, 'lost_rights', createLostRights(dialect)),
    changes: asOperations(run, 'changes', createChanges(dialect)),
    managed: asOperations(run, 'managed', createManaged(dialect, now)),
    questions: asOperations(run, 'questions', createQuestions(dialect, now)),
    setups: asOperations(run, 'setups', createSetups(dialect, now)),
    joins: asOperations(run, 'joins', createJoins(dialect)),
    practice: asOperations(run, 'practice', createPractice(dialect, now)),
    preferences: asOperations(run, 'preferences', createPreferences(dialect)),
    owners: asOperations(run, 'owners', createOwners(dialect)),
    blocks: asOperations(run, 'blocks', createBlocks(dialect, now)),
    departures: asOperations(run, 'departures', createDepartures(dialect, now)),
    overview: asOperations(run, 'overview', createOverview(dialect)),
    leases: asOperations(run, 'leases', createLeases(dialect)),
    restrictions: asOperations(run, 'restrictions', createRestrictions(dialect, now)),
    activity: asOperations(run, 'activity', createActivityStore(dialect)),
    joinRequests: asOperations(run, 'join_requests', createJoinRequests(dialect, now)),
    channelRequests: asOperations(run, 'channel_requests', createChannelRequests(dialect)),
    deletions: asOperations(run, 'deletions', createDeletions(dialect, now)),
    figures: asOperations(run, 'figures', createFigures(dialect)),
    asks: asOperations(run, 'asks', createAsks(dialect)),
    erasure: asOperations(run, 'erasure', createErasure(dialect)),
    statistics: (at: Date) => run('statistics', () => statistics(at)),
    /** @throws when the database supports one instance only and another one is running on it. */
    claim: () => dialect.claim(),
    migrate: (version?: string) => runAlways('migrate', () => dialect.migrate(version)),
    migrateDown: () => runAlways('migrate_down', () => dialect.migrateDown()),
    progress: asOperations(run, 'progress', createProgressStore(dialect)),
    /**
     * @throws when the database does not answer, a table cannot be read, it accepts no writes, or a
     * recent operation found a fault that lasts (`createLastingFaults`).
     */
    async ping(): Promise<void> {
      await runAlways('ping', () => dialect.ping());
      const fault = lasting.found();
      if (fault !== undefined) throw fault;
    },
    circuit: breaker.state,
    poolStats: () => dialect.poolStats(),
    close: () => dialect.close(),
  };
}

/** Loads the driver of this database only. */
async function openDialect(url: string, onError: (error: Error) => void): Promise<Dialect> {
  if (url.startsWith('sqlite:')) {
    const { openSqlite } = await import('./dialects/sqlite.ts');
    return openSqlite(url.slice('sqlite:'.length));
  }
  const { openPostgres } = await import('./dialects/postgres.ts');
  return openPostgres(url, onError);
}
