import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner';
import { type Bot, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Background } from '../../core/background.ts';
import type { Log } from '../../core/log.ts';
import { describeError } from '../api/errors.ts';
import { ALLOWED_UPDATES } from './allowed-updates.ts';

export interface Intake {
  /** Takes no more updates and waits for those in work. */
  stop(): Promise<void>;
}

export interface PollingDeps {
  readonly bot: Bot;
  readonly inFlight: Background;
  readonly log: Log;
  readonly onError: (error: unknown) => void;
}

/** The runner's own kind of abort signal, which grammY's calls take. */
type Signal = NonNullable<Parameters<Bot['api']['getUpdates']>[1]>;

const CONCURRENCY = 500;
const LONG_POLL_SECONDS = 30;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

/** Long polling with grammY's runner: many updates at a time, in order for each person. */
export async function startPolling(deps: PollingDeps): Promise<Intake> {
  const { bot, inFlight, onError } = deps;
  await bot.api.deleteWebhook();
  const fetcher = createFetcher(deps);
  const consume = (update: Update) => inFlight.track(bot.handleUpdate(update));
  const runner = createRunner(
    createSource({ supply: fetcher.supply }),
    createConcurrentSink({ consume }, async (error) => onError(error), {
      concurrency: CONCURRENCY,
    }),
  );
  runner.start();

  return {
    async stop() {
      fetcher.stop();
      await runner.stop();
      await inFlight.drain();
      await fetcher.confirm();
    },
  };
}

/** Fetches batches of updates, for as long as it takes, whatever Telegram answers meanwhile. */
function createFetcher({ bot, log }: PollingDeps) {
  let offset = 0;
  let failing = false;
  const stopped = new AbortController();

  async function supply(batchSize: number, signal: Signal): Promise<Update[]> {
    let pause = FIRST_PAUSE_MS;
    while (!stopped.signal.aborted) {
      try {
        const updates = await fetchBatch(batchSize, signal);
        if (failing) log.info({}, 'receiving updates again');
        failing = false;
        return updates;
      } catch (error) {
        if (stopped.signal.aborted) break;
        if (!failing) log.warn({ error: describeError(error) }, 'cannot fetch updates, retrying');
        failing = true;
        await recover(error);
        await sleep(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
    return [];
  }

  async function fetchBatch(batchSize: number, signal: Signal): Promise<Update[]> {
    const limit = Math.max(1, Math.min(batchSize, 100));
    const updates = await bot.api.getUpdates(
      { offset, limit, timeout: LONG_POLL_SECONDS, allowed_updates: [...ALLOWED_UPDATES] },
      signal,
    );
    const last = updates.at(-1);
    if (last !== undefined) offset = last.update_id + 1;
    return updates;
  }

  /** Somebody set a webhook meanwhile: polling is what this instance was started for. */
  async function recover(error: unknown): Promise<void> {
    if (!(error instanceof GrammyError) || !error.description.includes('webhook is active')) return;
    await bot.api.deleteWebhook().catch(() => undefined);
  }

  function sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      stopped.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  return {
    supply,
    stop: () => stopped.abort(),
    /** Tells Telegram what was handled, so that the next start does not get it again. */
    async confirm(): Promise<void> {
      if (offset === 0) return;
      await bot.api.getUpdates({ offset, limit: 1, timeout: 0 }).catch(() => undefined);
    },
  };
}
