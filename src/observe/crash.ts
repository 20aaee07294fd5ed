import { inspect } from 'node:util';
import { printableLines } from './logging/printable.ts';
import type { Redact } from './logging/redact.ts';

/**
 * Node prints an error that nobody caught as it is, with the secrets in it. The process ends all the
 * same, because nobody knows its state; at once, when the telling itself fails (nobody may read
 * standard error any more).
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
    /** To whom else it is told before the end. */
    tell(also: (error: unknown) => Promise<void>): void {
      report = also;
    },
  };
}
