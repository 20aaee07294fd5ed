import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { BOT_ARGUMENTS } from '../../test/support/bot-process.ts';
import { freshSqlite } from '../../test/support/databases.ts';
import { freePort } from '../../test/support/services/free-port.ts';
import { newToken } from '../contender.ts';
import type { Fixtures } from '../fixtures.ts';
import type { Figure } from '../result.ts';
import { spread } from '../statistics.ts';

const ITEM = 'Start and idle memory (SQLite and in-process cache)';
const RUNS = 7;
/** By then what the start left behind has been collected, or will not be soon. */
const IDLE_MS = 1_500;
const READY_WITHIN_MS = 20_000;
const LOOK_EVERY_MS = 2;

interface Start {
  readonly milliseconds: number;
  readonly cpuMs: number;
  readonly memoryMiB: number;
}

/** A process as an operator starts it, in turn with grammY alone. */
export async function measureStart(fixtures: Fixtures): Promise<Figure[]> {
  const database = await freshSqlite();
  const token = newToken();
  const nezuko = () =>
    measured(BOT_ARGUMENTS, {
      ENVIRONMENT: 'production',
      BOT_TOKEN: token,
      TELEGRAM_API_ROOT: fixtures.api.url,
      DATABASE_URL: database.url,
    });
  const bare = () =>
    measured(['bench/bare-bot.ts'], {
      BOT_TOKEN: newToken(),
      TELEGRAM_API_ROOT: fixtures.api.url,
      INTAKE: 'webhook',
      WEBHOOK_SECRET: 'secret',
    });
  // The first start fills the caches of the disk and of compiled code, and makes the tables.
  await nezuko();
  await bare();
  const starts: Start[] = [];
  const others: Start[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    starts.push(await nezuko());
    others.push(await bare());
  }
  await database.drop();
  return [...told('Nezuko', starts), ...told('grammY alone', others)];
}

/** Starts a process, waits until it is ready, and looks at it again after a while. */
async function measured(args: readonly string[], env: Record<string, string>): Promise<Start> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = once(child, 'exit');
  try {
    while (!(await isReady(port))) {
      if (performance.now() - start > READY_WITHIN_MS) throw new Error('it does not become ready');
      await sleep(LOOK_EVERY_MS);
    }
    const milliseconds = performance.now() - start;
    const cpuMs = cpuMsOf(child.pid);
    await sleep(IDLE_MS);
    return { milliseconds, cpuMs, memoryMiB: memoryMiBOf(child.pid) };
  } finally {
    child.kill('SIGTERM');
    await exited;
  }
}

function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/ready`).then(
    (response) => response.ok,
    () => false,
  );
}

/** Of all threads; Linux counts in hundredths of a second (proc(5)). */
function cpuMsOf(pid = 0): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function memoryMiBOf(pid = 0): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

function told(who: string, starts: readonly Start[]): Figure[] {
  const figure = (what: string, unit: string, values: number[]): Figure => ({
    ...{ item: ITEM, what: `${who}: ${what}`, unit, values: spread(values) },
  });
  return [
    figure(
      'from the start of the process to /ready',
      'ms',
      starts.map(({ milliseconds }) => milliseconds),
    ),
    figure(
      'CPU until then',
      'ms',
      starts.map(({ cpuMs }) => cpuMs),
    ),
    figure(
      'resident memory when idle',
      'MiB',
      starts.map(({ memoryMiB }) => memoryMiB),
    ),
  ];
}
