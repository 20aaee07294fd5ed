import { GrammyError, HttpError } from 'grammy';
import { pino } from 'pino';
import { parseConfig } from '../../src/config/load.ts';
import { createBackground } from '../../src/core/lib/background.ts';
import type { SettingsPatch } from '../../src/core/model/settings.ts';
import type { Broadcast } from '../../src/core/shared/broadcast.ts';
import { createMetrics } from '../../src/observe/metrics/metrics.ts';
import { isUnavailable, retryPolicyOf } from '../../src/storage/errors.ts';
import { createTelegramClock } from '../../src/telegram/api/clock.ts';
import { createUpdateHandler } from '../../src/telegram/bot.ts';
import { createWebhookHandler } from '../../src/telegram/intake/webhook/deliver.ts';
import { createErrorBoundary } from '../../src/telegram/middleware/error-boundary.ts';
import { assembleBot } from '../../src/wiring/bot.ts';
import type { Outside } from './outside.ts';
import type { Life } from './turns.ts';

export type BotLife = ReturnType<typeof startBotLife>;

const logger = pino({ level: 'silent' });
const metrics = createMetrics();

let count = 0;

/**
 * The whole bot in one piece, between what it reaches the outside by: from its start to its death.
 */
export function startBotLife(outside: Outside) {
  const life: Life = { isAlive: true };
  count += 1;
  const errors: unknown[] = [];
  const onError = (error: unknown) => {
    // That a service fails, or that Telegram refuses a call, is no fault of the bot.
    const isOurs = !(
      isUnavailable(error) ||
      error instanceof GrammyError ||
      error instanceof HttpError
    );
    if (isOurs) errors.push(error);
  };
  const parsed = parseConfig({
    BOT_TOKEN: outside.telegram.token,
    TELEGRAM_API_ROOT: 'http://telegram.invalid',
    DATABASE_URL: 'sqlite::memory:',
  });
  if (!parsed.ok) throw new Error(parsed.faults.join('\n'));
  const { cache, catchUp } = outside.reach(life);
  const broadcast: Broadcast = outside.broadcast(life);
  const background = createBackground(onError);
  const bot = assembleBot(
    {
      ...{ config: parsed.config, logger, metrics, background, onError },
      ...{ report: onError, onShutdown: () => undefined },
    },
    {
      database: outside.database(life),
      cache,
      broadcast,
      transport: outside.transport(life),
      clock: createTelegramClock(),
    },
  );
  const { telegram, handling, enforcement } = bot;
  telegram.bot.botInfo = outside.me;
  const errorBoundary = createErrorBoundary({
    log: { debug() {}, info() {}, warn() {}, error() {} },
    onError,
    onPutAside: onError,
    retryOf: retryPolicyOf,
    isDatabaseWell: async () => true,
  });
  const handleUpdate = createUpdateHandler(telegram.bot, {
    ...handling,
    errors: errorBoundary,
    traced: (work) => work(),
    onUpdate: () => undefined,
  });
  const deliver = createWebhookHandler(handleUpdate, createBackground(onError));
  let job: Promise<void> | undefined;

  return {
    name: `process ${count}`,
    life,
    errors,
    handle: (update: { update_id: number }) =>
      new Promise<'done' | 'retry'>((resolve) => deliver(update, resolve)),
    /** What the processes share is back. */
    catchUp(): void {
      catchUp();
      outside.gap(life);
    },
    isResting: () => job === undefined && background.size() === 0,
    /** An admin changes settings of a group. */
    set: (groupId: number, patch: SettingsPatch) =>
      enforcement.changeRules(groupId, patch).catch(onError),
    /** What is done now and then, one after the other. */
    doJobs(): void {
      job ??= enforcement
        .cleanUp()
        .then(enforcement.sweep.run)
        .catch(onError)
        .finally(() => {
          job = undefined;
        });
    },
    async isDoubted(channels: readonly { id: number }[]): Promise<boolean> {
      return channels.some(({ id }) => outside.memory.get(`doubt:${id}`) !== null);
    },
  };
}
