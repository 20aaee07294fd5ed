import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { startPlayground } from './start.ts';

const USUAL_PORT = '8790';

/** Starts the playground and says where it is; Ctrl+C ends it with all that it started. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: USUAL_PORT },
      fixed: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
    },
  });
  process.stdout.write('Starting a simulated Telegram and the bot …\n');
  const playground = await startPlayground({ port: Number(values.port), isFixed: values.fixed });
  process.stdout.write(`\nThe playground: ${playground.url}\nCtrl+C ends it.\n`);
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isEnding) process.exit(1);
      isEnding = true;
      void playground.close().then(() => process.exit(0));
    });
  }
  const isWatched = process.stdout.isTTY === true && process.env.CI === undefined;
  if (isWatched && !values['no-open']) openBrowser(playground.url);
}

/** Opens the page where that is possible; the address has been printed anyway. */
function openBrowser(url: string): void {
  const commands: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', linux: 'xdg-open' };
  const command = commands[process.platform];
  if (command === undefined) return;
  const child = spawn(command, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

main().catch((error: unknown) => {
  process.stderr.write(
    `The playground failed: ${error instanceof Error ? error.message : error}\n`,
  );
  process.exit(1);
});
