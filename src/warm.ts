import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { loadEnvFile } from './config/env-file.ts';
import { type Config, parseConfig } from './config/load.ts';
import { reasonOf } from './core/lib/reason.ts';
import type { WarmUpState } from './jobs/warm-up.ts';
import { createLogger } from './observe/log.ts';
import { createMetrics } from './observe/metrics.ts';
import { introduce } from './telegram/api/introduce.ts';
import { hasToldVersion } from './version.ts';
import { closeWith } from './wiring/closing.ts';
import { openServices } from './wiring/services.ts';
import { redactorFor, safeReason } from './wiring/tell-safely.ts';

const USAGE = `Asks Telegram ahead who is in the required channels, for people active in the last 30 days.

Usage: npm run warm                 all groups
       npm run warm -- --group ID   one group
`;

const NEEDS_REDIS =
  'npm run warm needs REDIS_URL: without Redis, memberships are remembered in the process of the ' +
  'bot itself, which warms up at WARMUP_SCHEDULE.';

/** What the command line asks for; a text says what is wrong with it. */
function groupOf(args: string[]): { groupId?: number; help: boolean } | string {
  try {
    const options = { group: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
    const { group, help = false } = parseArgs({ args: joined(args), options }).values;
    if (group === undefined) return { help };
    return /^-?\d{1,15}$/.test(group)
      ? { help, groupId: Number(group) }
      : '--group needs the numeric id of a group, such as -1001234567890';
  } catch (error) {
    return reasonOf(error);
  }
}

/** The ids of groups are negative: `--group -100…` would be taken for two options. */
function joined(args: readonly string[]): string[] {
  return args
    .join('\n')
    .replace(/^--group\n/m, '--group=')
    .split('\n')
    .filter(Boolean);
}

/** Warms up as one more instance of the bot would that receives nothing; answers what went wrong. */
async function warm(
  config: Config,
  groupId: number | undefined,
  signal: AbortSignal,
): Promise<string | undefined> {
  const redact = redactorFor(config);
  const { environment } = config;
  const write = (line: string) => void process.stderr.write(line);
  const logger = createLogger({ level: 'warn', environment, redact, write });
  const onError = (error: unknown) => logger.error({ error: reasonOf(error) }, 'unexpected error');
  try {
    await using stack = new AsyncDisposableStack();
    const closing = closeWith(stack, logger);
    const metrics = createMetrics();
    const services = await openServices({ config, logger, metrics, onError, closing });
    const trouble = await troubleOf(services.cache);
    if (trouble !== undefined) return `Redis does not answer: check REDIS_URL (${trouble}).`;
    const introduced = await introduce(services.bot, logger, signal);
    if (introduced === 'stopped') return 'Stopped.';
    if (introduced !== 'ok') throw new Error(introduced.reason);
    const group = groupId === undefined ? undefined : await services.groups.find(groupId);
    if (groupId !== undefined && !group?.enabled) return `Group ${groupId} is not protected.`;
    if (group?.suspended) return `The protection of group ${groupId} is suspended: see /status.`;
    const show = createBar();
    const options = { busy: () => false, signal, onProgress: show };
    const state = await services.warmUp.run({ ...options, ...(groupId && { groupId }) });
    await services.background.drain();
    return state === undefined ? 'Stopped.' : tell(state);
  } catch (error) {
    return safeReason(error, redact);
  }
}

const CONNECT_ATTEMPTS = 30;

/** Why Redis cannot be used; at the start it may take a moment until it is connected. */
async function troubleOf(cache: { ping(): Promise<void> }): Promise<string | undefined> {
  let trouble: string | undefined;
  for (let attempt = 1; attempt <= CONNECT_ATTEMPTS; attempt += 1) {
    trouble = await cache.ping().then(() => undefined, reasonOf);
    if (trouble === undefined) return undefined;
    await sleep(100);
  }
  return trouble;
}

const WIDTH = 30;

/** Shows how far it has come: in one line of a terminal, in lines of their own elsewhere. */
function createBar(): (state: WarmUpState) => void {
  const { isTTY } = process.stdout;
  return ({ done, total, checks }) => {
    const full = total === 0 ? WIDTH : Math.round((Math.min(done, total) / total) * WIDTH);
    const bar = `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}]`;
    const line = `${bar} ${done} of ${total} people, ${checks.made} checks`;
    process.stdout.write(isTTY ? `\r${line}` : `${line}\n`);
  };
}

function tell({ done, checks }: WarmUpState): undefined {
  const unanswered = checks.unanswered > 0 ? `, ${checks.unanswered} without an answer` : '';
  const end = process.stdout.isTTY ? '\n' : '';
  process.stdout.write(`${end}Warmed up ${done} people: ${checks.made} checks${unanswered}.\n`);
}

async function main(): Promise<string | undefined> {
  if (hasToldVersion(process.argv.slice(2))) return undefined;
  const asked = groupOf(process.argv.slice(2));
  if (typeof asked === 'string') return asked;
  if (asked.help) {
    process.stdout.write(USAGE);
    return undefined;
  }
  const fileFault = loadEnvFile();
  if (fileFault !== undefined) return fileFault;
  const parsed = parseConfig(process.env);
  if (!parsed.ok) return ['The configuration is faulty:', ...parsed.faults].join('\n  - ');
  if (parsed.config.redisUrl === undefined) return NEEDS_REDIS;
  const stopped = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => stopped.abort(signal));
  }
  return warm(parsed.config, asked.groupId, stopped.signal);
}

const fault = await main();
if (fault !== undefined) process.stderr.write(`${fault}\n`);
process.exit(fault === undefined ? 0 : 1);
