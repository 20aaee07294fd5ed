import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner';
import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Background } from '../../core/lib/background.ts';
import type { Log } from '../../core/lib/log.ts';
import type { IntakeStatus } from '../api/connection-status.ts';
import type { HandleUpdate } from '../bot.ts';
import { pause } from './abortable-pause.ts';
import { ALLOWED_UPDATES } from './allowed-updates.ts';
import { createTrouble, isWebhookActive } from './fault.ts';
import { createOffsetTracker, type OffsetTracker } from './offset-tracker.ts';

export interface Receiver {
  /** Takes no more updates, waits for those in work, and confirms them. */
  stop(): Promise<void>;
  /** Takes no more updates: somebody else receives them now, and Telegram is not asked again. */
  abandon(): Promise<void>;
}

export interface PollingDeps {
  /** Calls that are neither repeated nor held up: the polls come again by themselves. */
  readonly api: Api;
  readonly status: IntakeStatus;
  readonly handle: HandleUpdate;
  readonly inFlight: Background;
  /** Whether what was fetched may be handled: not once another instance receives the updates. */
  readonly mayHandle: () => boolean;
  readonly log: Log;
}

/** The runner's own kind of abort signal, which grammY's calls take. */
type Signal = NonNullable<Parameters<Api['getUpdates']>[1]>;

const CONCURRENCY = 500;
const LONG_POLL_SECONDS = 30;
/** How long updates in work are waited for before Telegram is asked for more. */
const BREATH_MS = 100;

/**
 * Long polling with grammY's runner: many updates at a time, in order for each person. Whatever a
 * crash interrupts, or fails because a service is away, is handled again.
 */
export function startPolling(deps: PollingDeps): Receiver {
  const { inFlight, status } = deps;
  const backlog = createOffsetTracker();
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
    status.isFine();
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
function createFetcher(deps: PollingDeps, backlog: OffsetTracker) {
  const { api, status, handle, inFlight, mayHandle, log } = deps;
  const trouble = createTrouble(status, log, 'cannot fetch updates, retrying');
  /** Polls are refused while there is one; what it has not delivered is kept. */
  let mayHaveWebhook = true;
  const stopped = new AbortController();

  /** Answers what was begun; the runner asks for as much as it has room for. */
  async function supply(batchSize: number, signal: Signal): Promise<InWork[]> {
    while (!stopped.signal.aborted) {
      try {
        const begun = begin(await fetchBatch(batchSize, signal));
        if (trouble.isOver()) log.info({}, 'receiving updates again');
        status.polled();
        if (begun.length > 0) return begun;
      } catch (error) {
        if (stopped.signal.aborted) break;
        mayHaveWebhook ||= isWebhookActive(error);
        await sleep(trouble.failed(error));
      }
    }
    return [];
  }

  async function fetchBatch(batchSize: number, signal: Signal): Promise<Update[]> {
    if (mayHaveWebhook) await api.deleteWebhook({}, signal);
    mayHaveWebhook = false;
    if (backlog.isWorking()) await Promise.race([backlog.whenIdle(), sleep(BREATH_MS)]);
    const offset = backlog.offset();
    if (!backlog.isEmpty() && !backlog.isWorking()) await sleep(BREATH_MS);
    // After trouble it is to be known at once whether that is over.
    const isQuick = trouble.isGoingOn() || !backlog.isEmpty();
    const timeout = isQuick ? 0 : LONG_POLL_SECONDS;
    const limit = Math.max(1, Math.min(batchSize, 100));
    const asked = { offset, limit, timeout, allowed_updates: [...ALLOWED_UPDATES] };
    const updates = await api.getUpdates(asked, signal);
    if (!areUpdates(updates)) throw new Error('the answer to getUpdates holds no updates');
    return mayHandle() ? updates : [];
  }

  /** Only what is worth another try fails: the rest was logged where it happened. */
  function begin(updates: readonly Update[]): InWork[] {
    const begun: InWork[] = [];
    for (const update of updates) {
      const { update_id: id } = update;
      if (!backlog.isDue(id)) continue;
      const handling = handle(update);
      if (handling === undefined) backlog.skipped(id);
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

  const sleep = (milliseconds: number) => pause(milliseconds, stopped.signal);

  return {
    supply,
    stop: () => stopped.abort(),
    /** Tells Telegram what was handled, so that the next start does not get it again. */
    async confirm(): Promise<void> {
      const offset = backlog.offset();
      if (offset === 0) return;
      await api.getUpdates({ offset, limit: 1, timeout: 0 }).catch(() => undefined);
    },
  };
}

/** What comes over HTTP is only as typed as its sender is careful. */
function areUpdates(answer: unknown): boolean {
  return Array.isArray(answer) && answer.every((update) => Number.isSafeInteger(update?.update_id));
}
