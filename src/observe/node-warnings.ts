import type { Log } from '../core/lib/log.ts';

/** Sends Node's own warnings to our log, in its format, instead of plain text on standard error. */
export function logNodeWarnings(log: Log): void {
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => log.warn({ warning: name }, message));
}
