import { createActivityStore } from './activity.ts';
import { type BreakerOptions, createBreaker } from './breaker.ts';
import { createChannels } from './channels.ts';
import { createDeletions } from './deletions.ts';
import { createErasure } from './erasure.ts';
import { createGroups } from './groups.ts';
import { createJoinRequests } from './join-requests.ts';
import { createLeases } from './leases.ts';
import { createOperations, type QueryReport } from './operations.ts';
import { createOwners } from './owners.ts';
import { openPostgres } from './postgres.ts';
import { createProgressStore } from './progress.ts';
import { createRestrictions } from './restrictions.ts';
import { openSqlite } from './sqlite.ts';
import { createStatistics } from './statistics.ts';

export interface DatabaseOptions extends BreakerOptions {
  /** Called after each operation. */
  readonly onQuery?: (report: QueryReport) => void;
  /** Called when a connection was lost that nobody was using. */
  readonly onError?: (error: Error) => void;
}

export type Database = ReturnType<typeof openDatabase>;

/** Opens `sqlite:PATH` or `postgres://…`. PostgreSQL is connected to when it is first needed. */
export function openDatabase(url: string, options: DatabaseOptions = {}) {
  const { onQuery = () => undefined, onError = () => undefined } = options;
  const dialect = url.startsWith('sqlite:')
    ? openSqlite(url.slice('sqlite:'.length))
    : openPostgres(url, onError);
  const breaker = createBreaker(options);
  const run = createOperations(onQuery, breaker);
  /** What has to be tried whatever was found before. */
  const runAnyway = createOperations(onQuery);

  return {
    dialect: dialect.name,
    groups: createGroups(dialect, run),
    channels: createChannels(dialect, run),
    owners: createOwners(dialect, run),
    leases: createLeases(dialect, run),
    restrictions: createRestrictions(dialect, run),
    activity: createActivityStore(dialect, run),
    joinRequests: createJoinRequests(dialect, run),
    deletions: createDeletions(dialect, run),
    erasure: createErasure(dialect, run),
    statistics: createStatistics(dialect, run),
    /** Throws when the database takes one instance only, and another one runs on it. */
    claim: () => dialect.claim(),
    migrate: () => runAnyway('migrate', () => dialect.migrate()),
    migrateDown: () => runAnyway('migrate_down', () => dialect.migrateDown()),
    progress: createProgressStore(dialect, run),
    /** Rejects when the database does not answer, or takes no writes. */
    ping: () => runAnyway('ping', () => dialect.ping()),
    circuit: breaker.state,
    poolStats: () => dialect.poolStats(),
    close: () => dialect.close(),
  };
}
