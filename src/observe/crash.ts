import { inspect } from 'node:util';
import { printableLines } from './logging/printable.ts';
import type { Redact } from './logging/redact.ts';

/**
 * Prints uncaught exceptions redacted; Node would print them with the secrets in them. The process
 * still exits, because its state is unknown: after the report, or at once if reporting throws too
 * (standard error may be closed).
 */
export function catchCrashes(redact: Redact) {
  let report = (_error: unknown): Promise<void> => Promise.resolve();
  let isEnding = false;
  const end = () => process.exit(1);
  process.on('uncaughtException', (error: unknown) => {
    if (isEnding) end();
    isEnding = true;
    process.stderr.write(`${printableLines(redact(inspect(error)))}\n`);
    report(error).then(end, end);
  });

  return {
    /** Sets a further report to wait for before the exit. */
    tell(also: (error: unknown) => Promise<void>): void {
      report = also;
    },
  };
}
