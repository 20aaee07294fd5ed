import type { Log } from '../core/lib/log.ts';

/** What Node itself warns of goes into the log, where it is one line, and in JSON if the others are. */
export function logNodeWarnings(log: Log): void {
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => log.warn({ warning: name }, message));
}
