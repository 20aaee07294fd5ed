import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBot } from '../test/support/bot-process.ts';
import { scrape } from '../test/support/exposition.ts';
import { freePort } from '../test/support/services/free-port.ts';
import type { Fixtures, Services } from './fixtures.ts';
import type { Target } from './webhook-sender.ts';

export type Intake = 'webhook' | 'polling';

/** A bot process that is measured. */
export interface Contender {
  readonly token: string;
  readonly intake: Intake;
  readonly target: Target;
  /** What the process has used so far, by its own account. */
  usage(): Promise<{ cpuSeconds: number; memoryMiB: number }>;
  stop(): Promise<unknown>;
}

const SECRET = 'a-secret-of-the-benchmark-of-enough-length';
const PATH = '/telegram';
let lastBot = 7_000_000_000;

interface Options {
  readonly intake: Intake;
  readonly services: Services;
  readonly databaseUrl: string;
  /** Instances of one bot have one token. */
  readonly token?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

/** The bot as operators run it. */
export async function startNezuko(fixtures: Fixtures, options: Options): Promise<Contender> {
  const { intake, services, databaseUrl, token = newToken() } = options;
  const port = await freePort();
  const bot = await startBot({
    ENVIRONMENT: 'production',
    BOT_TOKEN: token,
    TELEGRAM_API_ROOT: fixtures.api.url,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    ...(services === 'redis' && { REDIS_URL: fixtures.redis.url }),
    ...(intake === 'webhook' && {
      WEBHOOK_URL: `http://127.0.0.1:${port}${PATH}`,
      WEBHOOK_SECRET: SECRET,
    }),
    ...profiling(`nezuko-${intake}-${services}`),
    ...options.variables,
  });
  return { ...contender(token, intake, bot.address), stop: () => bot.stop() };
}

/** grammY with an empty handler. */
export function startBareBot(fixtures: Fixtures, intake: Intake): Promise<Contender> {
  return startBare(fixtures, 'bench/bare-bot.ts', intake, { INTAKE: intake });
}

/** A server of Node's own that parses updates, and may call Telegram once for each. */
export function startBareServer(
  fixtures: Fixtures,
  { calls }: { readonly calls: boolean },
): Promise<Contender> {
  return startBare(fixtures, 'bench/bare-server.ts', 'webhook', { CALLS: calls ? '1' : '0' });
}

async function startBare(
  fixtures: Fixtures,
  script: string,
  intake: Intake,
  variables: Readonly<Record<string, string>>,
): Promise<Contender> {
  const token = newToken();
  const port = await freePort();
  const child = spawn(process.execPath, [script], {
    env: {
      PATH: process.env.PATH,
      BOT_TOKEN: token,
      TELEGRAM_API_ROOT: fixtures.api.url,
      PORT: String(port),
      WEBHOOK_SECRET: SECRET,
      ...variables,
      ...profiling(`bare-${intake}`),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const exited = once(child, 'exit');
  const address = `http://127.0.0.1:${port}`;
  while (!(await isReady(address))) {
    if (child.exitCode !== null) throw new Error('the bare bot did not start');
    await sleep(25);
  }
  return {
    ...contender(token, intake, address),
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

function contender(token: string, intake: Intake, address: string) {
  return {
    token,
    intake,
    target: { address, path: PATH, secret: SECRET },
    async usage() {
      const metrics = await scrape(address);
      return {
        cpuSeconds: metrics.value('process_cpu_seconds_total') ?? Number.NaN,
        memoryMiB: (metrics.value('process_resident_memory_bytes') ?? Number.NaN) / 2 ** 20,
      };
    },
  };
}

/** With BENCH_PROFILES=folder each process leaves a profile there when it ends. */
function profiling(name: string): Record<string, string> {
  const folder = process.env.BENCH_PROFILES;
  if (folder === undefined) return {};
  return {
    NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${folder} --cpu-prof-name=${name}-${lastBot}.cpuprofile`,
  };
}

export function newToken(): string {
  lastBot += 1;
  return `${lastBot}:AAH-a_token_of_the_benchmark-0123456789`;
}

async function isReady(address: string): Promise<boolean> {
  return fetch(`${address}/ready`).then(
    (response) => response.ok,
    () => false,
  );
}
