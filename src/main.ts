import { setFlagsFromString } from 'node:v8';
import { usage } from './config/documents.ts';
import { loadConfig } from './config/environment.ts';
import { versionLine } from './version.ts';

/**
 * Ctrl-C reaches this process from the terminal and, a moment later, once more from npm and the
 * launcher, which may be slow on a busy machine: signals so close to each other are one.
 */
const SAME_SIGNAL_MS = 1_000;

const V8_OPTIONS = [
  // How much of the heap may be garbage before the next collection, in percent. V8 would let it
  // grow to several times what lives in it, as long as the machine has memory; most garbage of a
  // bot dies young, and never gets so far.
  '--heap-growing-percent=25',
  // What fills the caches at first lives long; what the same code makes later is garbage at once.
  // V8 learned from the former and put the latter among the old, in one process of seven.
  '--no-allocation-site-pretenuring',
];

/** Starts the bot; everything it needs comes from the environment and an optional `.env`. */
async function main(): Promise<void> {
  V8_OPTIONS.forEach(setFlagsFromString);
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    process.stdout.write(`${usage()}\n`);
    return;
  }
  if (process.argv.includes('--version')) {
    process.stdout.write(`${versionLine()}\n`);
    return;
  }
  const stopped = untilTold();
  const parsed = loadConfig();
  if (!parsed.ok) {
    const [first, ...others] = parsed.faults;
    const all = parsed.faults.map((fault) => `\n  - ${fault}`).join('');
    fail(`Nezuko cannot start:${others.length === 0 ? ` ${first}` : all}`);
    return;
  }
  // Imported late: a fault in the configuration is reported without loading everything.
  const { runApp } = await import('./app.ts');
  const outcome = await runApp(parsed.config, stopped);
  if (!outcome.ok) fail(`Nezuko cannot start: ${outcome.reason}`);
  process.exit();
}

/** Aborted by the first signal, or when the launcher is gone; the second signal ends it at once. */
function untilTold(): AbortSignal {
  const stopped = new AbortController();
  let firstAt = 0;
  const stop = (signal: string) => {
    if (!stopped.signal.aborted) {
      firstAt = performance.now();
      stopped.abort(signal);
    } else if (performance.now() - firstAt > SAME_SIGNAL_MS) process.exit(1);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal));
  process.once('disconnect', () => stop('disconnect'));
  process.channel?.unref();
  return stopped.signal;
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

await main();
