import { setTimeout as sleep } from 'node:timers/promises';
import { SingleBar } from 'cli-progress';
import type { Config } from '../config/load.ts';
import { createBackground } from '../core/lib/background.ts';
import { reasonOf } from '../core/lib/reason.ts';
import type { WarmUpState } from '../jobs/warm-up.ts';
import { createLogger } from '../observe/logging/log.ts';
import { createMetrics } from '../observe/metrics/metrics.ts';
import { connect } from '../telegram/api/connect.ts';
import { assembleBot, openConnections } from '../wiring/bot.ts';
import type { Context } from '../wiring/context.ts';
import { redactorFor } from '../wiring/process/safe-reason.ts';
import { closeInOrder } from '../wiring/process/shutdown.ts';
import { openWarmUp } from '../wiring/process/warm-up.ts';
import { createCommand, groupIdOf, readConfig, redacting, runCommand } from './command.ts';

const NEEDS_REDIS =
  'npm run warm needs REDIS_URL: without Redis, memberships are cached in the process of the bot ' +
  'itself, which warms up at WARMUP_SCHEDULE.';

async function openContext(config: Config, stack: AsyncDisposableStack): Promise<Context> {
  const { environment } = config;
  const write = (line: string) => void process.stderr.write(line);
  const logger = await createLogger({
    level: 'warn',
    environment,
    redact: redactorFor(config),
    write,
  });
  const onError = (error: unknown) => logger.error({ error: reasonOf(error) }, 'unexpected error');
  return {
    ...{ config, logger, onError, report: () => undefined, metrics: createMetrics() },
    background: createBackground(onError),
    onShutdown: closeInOrder(stack, logger),
  };
}

/** Runs the warm-up in this process, like an instance of the bot that receives no updates. */
async function warm(config: Config, groupId: number | undefined, signal: AbortSignal) {
  await using stack = new AsyncDisposableStack();
  const context = await openContext(config, stack);
  const { connections } = await openConnections(context, { claims: false });
  const bot = assembleBot(context, connections);
  const redisFault = await redisFaultOf(connections.cache);
  if (redisFault !== undefined)
    throw new Error(`Redis does not answer: check REDIS_URL (${redisFault}).`);
  const connected = await connect(bot.telegram, context.logger, signal);
  if (connected === 'stopped') throw new Error('Stopped.');
  if (connected !== 'ok') throw new Error(connected.reason);
  const group = groupId === undefined ? undefined : await bot.groups.find(groupId);
  if (groupId !== undefined && !group?.enabled) {
    throw new Error(`Group ${groupId} is not protected.`);
  }
  if (group?.suspended) {
    throw new Error(`The protection of group ${groupId} is suspended: see /status.`);
  }
  const bar = createBar();
  const run = { busy: () => false, signal, onProgress: bar.show };
  const warmUp = openWarmUp(context, bot);
  const state = await warmUp.run({ ...run, ...(groupId && { groupId }) }).finally(bar.end);
  await context.background.drain();
  if (state === undefined) throw new Error('Stopped.');
  const { done, checks } = state;
  const unanswered = checks.unanswered > 0 ? `, ${checks.unanswered} without an answer` : '';
  process.stdout.write(`Warmed up ${done} people: ${checks.made} checks${unanswered}.\n`);
}

const CONNECT_ATTEMPTS = 30;

/** Why Redis cannot be used. Tries for 3 s, because it connects in the background. */
async function redisFaultOf(cache: { ping(): Promise<void> }): Promise<string | undefined> {
  let fault: string | undefined;
  for (let attempt = 1; attempt <= CONNECT_ATTEMPTS; attempt += 1) {
    fault = await cache.ping().then(() => undefined, reasonOf);
    if (fault === undefined) return undefined;
    await sleep(100);
  }
  return fault;
}

/** A progress bar on a terminal; elsewhere one line for each batch. */
function createBar() {
  if (!process.stdout.isTTY) {
    const show = ({ done, total, checks }: WarmUpState) =>
      void process.stdout.write(`${done} of ${total} people, ${checks.made} checks\n`);
    return { show, end: () => undefined };
  }
  const bar = new SingleBar({
    format: '[{bar}] {value} of {total} people, {checks} checks',
    barCompleteChar: '#',
    barIncompleteChar: '.',
    barsize: 30,
    stream: process.stdout,
    emptyOnZero: false,
    gracefulExit: true,
  });
  let isShown = false;
  return {
    show({ done, total, checks }: WarmUpState): void {
      const payload = { checks: checks.made };
      if (!isShown) bar.start(total, done, payload);
      isShown = true;
      bar.setTotal(total);
      bar.update(done, payload);
    },
    end(): void {
      if (isShown) bar.stop();
    },
  };
}

await runCommand(
  createCommand(
    'warm',
    'Asks Telegram ahead who is in the required channels, for people active in the last 30 days.',
  )
    .option('--group <id>', 'only this group; all groups if omitted', groupIdOf)
    .action(async ({ group }: { group?: number }) => {
      const config = readConfig();
      if (config.redisUrl === undefined) throw new Error(NEEDS_REDIS);
      const stopped = new AbortController();
      for (const signal of ['SIGTERM', 'SIGINT'] as const) {
        process.on(signal, () => stopped.abort(signal));
      }
      await redacting(redactorFor(config), () => warm(config, group, stopped.signal));
    }),
);
// Exits explicitly: connections that do not close in time would keep the process alive.
process.exit();
