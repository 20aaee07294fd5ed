import type { Log } from '../core/lib/log.ts';

/** Connections in use and idle, and queries that wait for one. */
export interface PoolStats {
  readonly used: number;
  readonly idle: number;
  readonly waiting: number;
}

/** Logs when queries start and stop waiting for a connection, and (at debug) each change of use. */
export function createPoolWatch(read: () => PoolStats, log: Log) {
  let waited = false;
  let last = '';

  return async function check(): Promise<void> {
    const stats = read();
    const waits = stats.waiting > 0;
    if (waits && !waited) log.warn(stats, 'queries wait for a database connection');
    else if (waited && !waits) log.info(stats, 'no query waits for a database connection any more');
    else if (last !== JSON.stringify(stats)) log.debug(stats, 'use of the database connections');
    waited = waits;
    last = JSON.stringify(stats);
  };
}
