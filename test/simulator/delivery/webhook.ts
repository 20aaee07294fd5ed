import type { Clock } from '../world/clock.ts';
import type { Events } from '../world/events.ts';
import type { QueuedUpdate, Updates } from './updates.ts';

export interface WebhookTarget {
  readonly url: string;
  readonly secret: string | undefined;
  readonly maxConnections: number;
}

export interface WebhookOptions {
  /** Multiplies the waits between retries: 0.01 makes 2 s into 20 ms. */
  readonly retryScale: number;
  /** How long an answer is waited for, in milliseconds (Telegram: 60 s). */
  readonly timeoutMs: number;
}

export interface WebhookFailure {
  readonly date: number;
  readonly message: string;
}

export interface Webhook {
  set(target: WebhookTarget | undefined): void;
  target(): WebhookTarget | undefined;
  lastFailure(): WebhookFailure | undefined;
  /** Telegram is down: nothing is sent until `resume`. */
  pause(): void;
  resume(): void;
  close(): void;
}

export interface WebhookDeps {
  readonly updates: Updates;
  readonly events: Events;
  readonly clock: Clock;
  readonly options: WebhookOptions;
  readonly complain: (complaint: string) => void;
}

const LONGEST_WAIT = 60;

/** Posts updates: lanes in parallel, one request at a time in each, repeated until a 2xx. */
export function createWebhook(deps: WebhookDeps): Webhook {
  const { updates, events, clock, options } = deps;
  let target: WebhookTarget | undefined;
  let running: AbortController | undefined;
  let failure: WebhookFailure | undefined;
  const busyLanes = new Set<string>();

  /** Starts every lane that has work, as far as connections are left. */
  function pump(): void {
    if (target === undefined || running === undefined) return;
    for (const update of [...updates.pending()]) {
      if (busyLanes.size >= target.maxConnections) return;
      if (busyLanes.has(update.lane)) continue;
      busyLanes.add(update.lane);
      void deliver(update, target, running.signal);
    }
  }

  async function deliver(update: QueuedUpdate, to: WebhookTarget, stopped: AbortSignal) {
    for (let attempt = 0; !stopped.aborted; attempt += 1) {
      const outcome = await post(to, update.body, { stopped, deps });
      if (stopped.aborted) return;
      if (outcome === 'done') {
        updates.confirm(update);
        break;
      }
      failure = { date: clock.now(), message: outcome.message };
      const wait = attempt === 0 ? 0 : Math.min(2 ** attempt, LONGEST_WAIT);
      await pause(Math.max(wait, outcome.retryAfter) * 1000 * options.retryScale, stopped);
      if (!updates.pending().includes(update)) break;
    }
    if (stopped.aborted) return;
    busyLanes.delete(update.lane);
    pump();
  }

  function stop(): void {
    running?.abort();
    running = undefined;
    busyLanes.clear();
  }

  function start(): void {
    stop();
    if (target === undefined) return;
    running = new AbortController();
    pump();
  }

  const unsubscribe = events.on(({ type }) => {
    if (type === 'queued') pump();
  });

  return {
    set(next) {
      target = next;
      failure = undefined;
      start();
    },
    target: () => target,
    lastFailure: () => failure,
    pause: stop,
    resume: start,
    close() {
      stop();
      unsubscribe();
    },
  };
}

type Outcome = 'done' | { readonly message: string; readonly retryAfter: number };

async function post(
  to: WebhookTarget,
  body: object,
  { stopped, deps }: { stopped: AbortSignal; deps: WebhookDeps },
): Promise<Outcome> {
  const secret = to.secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': to.secret };
  try {
    const response = await fetch(to.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...secret },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.any([stopped, AbortSignal.timeout(deps.options.timeoutMs)]),
    });
    const answer = await response.text();
    if (response.ok) {
      if (/"method"\s*:/.test(answer))
        deps.complain(`called a method in a webhook reply: ${answer}`);
      return 'done';
    }
    const retryAfter = Number(response.headers.get('retry-after') ?? 0);
    const message = `Wrong response from the webhook: ${response.status} ${response.statusText}`;
    return { message, retryAfter: Number.isFinite(retryAfter) ? retryAfter : 0 };
  } catch (error) {
    const isTimeout = error instanceof Error && error.name === 'TimeoutError';
    return { message: isTimeout ? 'Read timeout expired' : 'Connection failed', retryAfter: 0 };
  }
}

function pause(milliseconds: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      stopped.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    stopped.addEventListener('abort', finish);
  });
}
