import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner';
import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Background } from '../../core/lib/background.ts';
import type { Log } from '../../core/lib/log.ts';
import { monotonicNow } from '../../core/lib/monotonic-now.ts';
import type { IntakeStatus } from '../api/connection-status.ts';
import type { HandleUpdates } from '../bot.ts';
import { pause } from './abortable-pause.ts';
import { ALLOWED_UPDATES } from './allowed-updates.ts';
import { createRetryLog, isWebhookActive } from './fault.ts';
import { finishUpdate } from './finish-update.ts';
import { createOffsetTracker, type OffsetTracker } from './offset-tracker.ts';

/** Receives updates, by polling or by a webhook. */
export interface Receiver {
  /** Stops receiving, waits for the updates in work, and confirms them to Telegram. */
  stop(): Promise<void>;
  /** Stops receiving without confirming, because another instance receives the updates now. */
  abandon(): Promise<void>;
}

export interface PollingDeps {
  /** Must neither retry nor throttle: polling repeats its calls itself. */
  readonly api: Api;
  readonly status: IntakeStatus;
  readonly handle: HandleUpdates;
  readonly inFlight: Background;
  /** Whether fetched updates may be handled: false once another instance receives them. */
  readonly mayHandle: () => boolean;
  readonly log: Log;
}

/** The abort signal type of the runner, which grammY's calls take too. */
type Signal = NonNullable<Parameters<Api['getUpdates']>[1]>;

const CONCURRENCY = 500;
const LONG_POLL_SECONDS = 30;
/**
 * How long to wait for updates in work before the next getUpdates, which would return them again.
 */
const SETTLE_MS = 100;
/**
 * Telegram returns only the first update, which is known, to a poll that comes less than half a
 * second after one with the same offset.
 */
const SAME_OFFSET_MS = 550;

/**
 * Long polling with grammY's runner: concurrent, but in sequence per person. Updates that a crash
 * interrupts, or that fail because a service is away, are handled again.
 */
export function startPolling(deps: PollingDeps): Receiver {
  const { inFlight, status } = deps;
  const offsets = createOffsetTracker();
  const fetcher = createFetcher(deps, offsets);

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

/** Fetches batches of updates, and retries whatever goes wrong. */
function createFetcher(deps: PollingDeps, offsets: OffsetTracker) {
  const { api, status, handle, inFlight, mayHandle, log } = deps;
  const retryLog = createRetryLog(status, log, 'cannot fetch updates, retrying');
  /** Telegram refuses getUpdates while a webhook is set. Removing it keeps pending updates. */
  let mayHaveWebhook = true;
  const stopped = new AbortController();
  let lastPoll = { offset: 0, at: Number.NEGATIVE_INFINITY };

  /** Resolves to the updates now in work; the runner asks for as many as it has room for. */
  async function supply(batchSize: number, signal: Signal): Promise<InWork[]> {
    while (!stopped.signal.aborted) {
      if (!mayHandle()) {
        await sleep(SETTLE_MS);
        continue;
      }
      try {
        const begun = await begin(await fetchBatch(batchSize, signal));
        if (retryLog.succeeded()) log.info({}, 'receiving updates again');
        status.polled();
        if (begun.length > 0) return begun;
      } catch (error) {
        if (stopped.signal.aborted) break;
        mayHaveWebhook ||= isWebhookActive(error);
        await sleep(retryLog.failed(error));
      }
    }
    return [];
  }

  async function fetchBatch(batchSize: number, signal: Signal): Promise<Update[]> {
    if (mayHaveWebhook) await api.deleteWebhook({}, signal);
    mayHaveWebhook = false;
    if (offsets.isWorking()) await Promise.race([offsets.whenIdle(), sleep(SETTLE_MS)]);
    const offset = await nextOffset();
    // No long poll after a failure, so that its end is noticed at once.
    const isQuick = retryLog.hasFailed() || !offsets.isEmpty();
    const timeout = isQuick ? 0 : LONG_POLL_SECONDS;
    const limit = Math.max(1, Math.min(batchSize, 100));
    const asked = { offset, limit, timeout, allowed_updates: [...ALLOWED_UPDATES] };
    const updates = await api.getUpdates(asked, signal);
    if (!areUpdates(updates)) throw new Error('the answer to getUpdates holds no updates');
    return mayHandle() ? updates : [];
  }

  /** Waits while the offset is the one of the last poll, which was not long ago. */
  async function nextOffset(): Promise<number> {
    offsets.passOverBlocking();
    const offset = offsets.offset();
    const wait = lastPoll.at + SAME_OFFSET_MS - monotonicNow();
    const isSame = offset === lastPoll.offset && !offsets.isEmpty() && wait > 0;
    if (!isSame || stopped.signal.aborted) {
      lastPoll = { offset, at: monotonicNow() };
      return offset;
    }
    await Promise.race([offsets.whenMoved(), sleep(wait)]);
    return nextOffset();
  }

  /** `handle` rejects only for failures worth a retry; it has logged all others. */
  async function begin(updates: readonly Update[]): Promise<InWork[]> {
    const begun: InWork[] = [];
    const due = updates.filter(({ update_id: id }) => offsets.isDue(id));
    await handle(due, (handling, index) => {
      const update = due[index];
      if (update === undefined) return;
      const id = update.update_id;
      if (handling === undefined) offsets.skipped(id);
      else {
        offsets.began(id, () => inFlight.track(finishUpdate(update, handle)));
        const done = () => offsets.ended(id, 'done');
        begun.push({
          ended: inFlight.track(handling).then(done, () => offsets.ended(id, 'failed')),
        });
      }
    });
    return begun;
  }

  const sleep = (milliseconds: number) => pause(milliseconds, stopped.signal);

  return {
    supply,
    stop: () => stopped.abort(),
    /** Confirms handled updates, so that the next start does not receive them again. */
    async confirm(): Promise<void> {
      const offset = offsets.offset();
      if (offset === 0) return;
      await api.getUpdates({ offset, limit: 1, timeout: 0 }).catch(() => undefined);
    },
  };
}

/** Guards against a malformed answer, which grammY passes on unchecked. */
function areUpdates(answer: unknown): boolean {
  return Array.isArray(answer) && answer.every((update) => Number.isSafeInteger(update?.update_id));
}
