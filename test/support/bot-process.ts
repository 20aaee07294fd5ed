import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { freePort } from './services/free-port.ts';

export interface BotProcess {
  /** Where its HTTP server answers. */
  readonly address: string;
  /** Everything that it printed. */
  output(): string;
  /** Ends it as an operator does, and answers its exit code. */
  stop(): Promise<number | null>;
  signal(name: 'SIGTERM' | 'SIGINT' | 'SIGSTOP' | 'SIGCONT' | 'SIGUSR2'): void;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Resolves with the exit code when it ends by itself. */
  readonly exited: Promise<number | null>;
}

const READY_WITHIN_MS = 45_000;
const STOPS_WITHIN_MS = 15_000;

/** What starts the bot; an image has it elsewhere. */
const BOT_SCRIPT = process.env.BOT_SCRIPT ?? 'src/start.js';

/** The options of Node that `npm start` gives. */
const OPTIONS = z
  .object({ scripts: z.object({ start: z.string() }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
  .scripts.start.split(' ')
  .filter((word) => word.startsWith('--'));

/** What follows `node` where an operator starts the bot. */
export const BOT_ARGUMENTS: readonly string[] = [...OPTIONS, BOT_SCRIPT];

/** Starts the bot as a user does, with nothing but these variables, and waits until it is ready. */
export async function startBot(variables: Record<string, string>): Promise<BotProcess> {
  const { bot, child } = await spawnBot(variables);
  await becomesReady(child, bot);
  return bot;
}

/** The same without waiting: it may never become ready. */
export async function spawnBot(variables: Record<string, string>) {
  const port = variables.PORT ?? String(await freePort());
  const { BOT_SCRIPT: script = BOT_SCRIPT, ...env } = variables;
  const child = spawn(process.execPath, [...OPTIONS, script], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', ...env, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const exited = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null));
  const address = `http://127.0.0.1:${port}`;
  const bot: BotProcess = {
    address,
    output: () => output,
    exited,
    signal: (name) => void child.kill(name),
    async stop() {
      if (child.exitCode !== null) return child.exitCode;
      child.kill('SIGTERM');
      const code = await Promise.race([
        exited,
        sleep(STOPS_WITHIN_MS, 'late' as const, { ref: false }),
      ]);
      if (code !== 'late') return code;
      await bot.kill();
      throw new Error(`The bot did not stop.\n${output}`);
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
  return { bot, child };
}

async function becomesReady(child: ChildProcess, bot: BotProcess): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const ready = await fetch(`${bot.address}/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await sleep(25);
  }
  await bot.kill();
  throw new Error(`The bot did not become ready.\n${bot.output()}`);
}
