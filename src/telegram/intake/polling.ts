import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner';
import { type Bot, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Background } from '../../core/background.ts';
import type { Log } from '../../core/log.ts';
import { describeError } from '../api/errors.ts';
import type { HandleUpdate } from '../bot.ts';
import { ALLOWED_UPDATES } from './allowed-updates.ts';
import { type Backlog, createBacklog } from './backlog.ts';

export interface Intake {
  /** Takes no more updates, waits for those in work, and confirms them. */
  stop(): Promise<void>;
  /** Takes no more updates: somebody else receives them now, and Telegram is not asked again. */
  abandon(): Promise<void>;
}

export interface PollingDeps {
  readonly bot: Bot;
  readonly handle: HandleUpdate;
  readonly inFlight: Background;
  /** Whether what was fetched may be handled: not once another instance receives the updates. */
  readonly mayHandle: () => boolean;
  readonly log: Log;
}

/** The runner's own kind of abort signal, which grammY's calls take. */
type Signal = NonNullable<Parameters<Bot['api']['getUpdates']>[1]>;

const CONCURRENCY = 500;
const LONG_POLL_SECONDS = 30;
/** How long updates in work are waited for before Telegram is asked for more. */
const BREATH_MS = 100;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Long polling with grammY's runner: many updates at a time, in order for each person. Whatever a
 * crash interrupts, or fails because a service is away, is handled again.
 */
export async function startPolling(deps: PollingDeps): Promise<Intake> {
  const { bot, inFlight } = deps;
  await bot.api.deleteWebhook();
  const backlog = createBacklog();
  const fetcher = createFetcher(deps, backlog);

  const runner = createRunner(
    createSource({ supply: fetcher.supply }),
    createConcurrentSink({ consume: ({ ended }: InWork) => ended }, async () => undefined, {
      concurrency: CONCURRENCY,
    }),
  );
  runner.start();

  async function abandon(): Promise<void> {
    fetcher.stop();
    await runner.stop();
  }

  return {
    abandon,
    async stop() {
      await abandon();
      await inFlight.drain();
      await fetcher.confirm();
    },
  };
}

/** An update that is being handled. */
interface InWork {
  readonly ended: Promise<void>;
}

/** Fetches batches of updates, for as long as it takes, whatever Telegram answers meanwhile. */
function createFetcher({ bot, handle, inFlight, mayHandle, log }: PollingDeps, backlog: Backlog) {
  let failing = false;
  const stopped = new AbortController();

  /** Answers what was begun; the runner asks for as much as it has room for. */
  async function supply(batchSize: number, signal: Signal): Promise<InWork[]> {
    let pause = FIRST_PAUSE_MS;
    while (!stopped.signal.aborted) {
      try {
        const begun = begin(await fetchBatch(batchSize, signal));
        if (failing) log.info({}, 'receiving updates again');
        failing = false;
        pause = FIRST_PAUSE_MS;
        if (begun.length > 0) return begun;
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
    if (backlog.isWorking()) await Promise.race([backlog.rest(), sleep(BREATH_MS)]);
    const offset = backlog.offset();
    if (!backlog.isEmpty() && !backlog.isWorking()) await sleep(BREATH_MS);
    const timeout = backlog.isEmpty() ? LONG_POLL_SECONDS : 0;
    const limit = Math.max(1, Math.min(batchSize, 100));
    const asked = { offset, limit, timeout, allowed_updates: [...ALLOWED_UPDATES] };
    const updates = await bot.api.getUpdates(asked, signal);
    return mayHandle() ? updates : [];
  }

  /** Only what is worth another try fails: the rest was logged where it happened. */
  function begin(updates: readonly Update[]): InWork[] {
    const begun: InWork[] = [];
    for (const update of updates) {
      const { update_id: id } = update;
      if (!backlog.isDue(id)) continue;
      const handling = handle(update);
      if (handling === undefined) backlog.passed(id);
      else {
        backlog.began(id);
        const done = () => backlog.ended(id, 'done');
        begun.push({
          ended: inFlight.track(handling).then(done, () => backlog.ended(id, 'failed')),
        });
      }
    }
    return begun;
  }

  /** Somebody set a webhook meanwhile: polling is what this instance was started for. */
  async function recover(error: unknown): Promise<void> {
    if (!(error instanceof GrammyError) || !error.description.includes('webhook is active')) return;
    await bot.api.deleteWebhook().catch(() => undefined);
  }

  function sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        stopped.signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      stopped.signal.addEventListener('abort', end);
    });
  }

  return {
    supply,
    stop: () => stopped.abort(),
    /** Tells Telegram what was handled, so that the next start does not get it again. */
    async confirm(): Promise<void> {
      const offset = backlog.offset();
      if (offset === 0) return;
      await bot.api.getUpdates({ offset, limit: 1, timeout: 0 }).catch(() => undefined);
    },
  };
}
