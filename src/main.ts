import './runtime.js';
import { parseConfig } from './config.ts';
import { usage } from './config-variables.ts';
import { loadEnvFile } from './env-file.ts';

/**
 * Ctrl-C reaches this process from the terminal and, a moment later, once more from npm: signals
 * so close to each other are one.
 */
const SAME_SIGNAL_MS = 250;

/** Starts the bot; everything it needs comes from the environment and an optional `.env`. */
async function main(): Promise<void> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    process.stdout.write(`${usage()}\n`);
    return;
  }
  const fileFault = loadEnvFile();
  if (fileFault !== undefined) {
    fail(`Nezuko cannot start: ${fileFault}`);
    return;
  }
  const parsed = parseConfig(process.env);
  if (!parsed.ok) {
    fail(['Nezuko cannot start:', ...parsed.faults.map((fault) => `  - ${fault}`)].join('\n'));
    return;
  }
  // Imported late, so that a fault in the configuration is told without loading everything.
  const { runApp } = await import('./app.ts');
  const stopped = new AbortController();
  let firstAt = 0;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (!stopped.signal.aborted) {
        firstAt = Date.now();
        stopped.abort(signal);
      } else if (Date.now() - firstAt > SAME_SIGNAL_MS) process.exit(1);
    });
  }
  const outcome = await runApp(parsed.config, stopped.signal);
  if (!outcome.ok) fail(`Nezuko cannot start: ${outcome.reason}`);
  process.exit();
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

await main();
