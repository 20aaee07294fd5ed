import type { Api } from 'grammy';
import type { WebhookInfo } from 'grammy/types';
import { jittered } from '../../../core/lib/jitter.ts';
import type { Log } from '../../../core/lib/log.ts';
import type { IntakeStatus } from '../../api/connection-status.ts';
import { isRefusal } from '../../api/errors.ts';
import { pause } from '../abortable-pause.ts';
import { ALLOWED_UPDATES } from '../allowed-updates.ts';
import { createRetryLog, explainFault } from '../fault.ts';
import type { Receiver } from '../polling.ts';

export interface WebhookRegistrationDeps {
  readonly api: Api;
  readonly url: string;
  readonly secret: string;
  readonly status: IntakeStatus;
  readonly log: Log;
  /** Called with each result of getWebhookInfo. */
  readonly onInfo: (info: WebhookInfo) => void;
  /** Called when the webhook was set again after another process had changed or removed it. */
  readonly onChanged: () => void;
  /** Whether requests without our secret arrived since the given time, by `performance.now()`. */
  readonly wereRefusedSince: (time: number) => boolean;
  readonly lookEverySeconds?: number;
}

/** The webhook as it is registered at Telegram, and kept so. */
export interface WebhookRegistration extends Receiver {
  /** Resolves to undefined once the webhook is set, or to the reason if Telegram refuses it. */
  readonly first: Promise<string | undefined>;
}

const MAX_CONNECTIONS = 100;
/** With its jitter never more than a minute. */
const LOOK_EVERY_SECONDS = 50;

/**
 * Sets the webhook and checks it once a minute, because setWebhook or deleteWebhook of any process
 * with the token changes it silently. Does not drop pending updates.
 */
export function registerWebhook(deps: WebhookRegistrationDeps): WebhookRegistration {
  const { api, url, secret, status, log, onInfo, onChanged, wereRefusedSince } = deps;
  const { lookEverySeconds = LOOK_EVERY_SECONDS } = deps;
  const stopped = new AbortController();
  const retryLog = createRetryLog(status, log, 'cannot set the webhook, retrying');
  const { promise: first, resolve: settle } = Promise.withResolvers<string | undefined>();
  let setAt: number | undefined;

  async function set(): Promise<void> {
    const at = performance.now();
    await api.setWebhook(url, {
      secret_token: secret,
      allowed_updates: [...ALLOWED_UPDATES],
      max_connections: MAX_CONNECTIONS,
    });
    setAt = at;
  }

  /** getWebhookInfo does not return the secret; requests with a wrong one show that it changed. */
  function changesOf(info: WebhookInfo): string[] {
    const isChanged = {
      url: info.url !== url,
      allowed_updates: !isSameSet(info.allowed_updates ?? [], ALLOWED_UPDATES),
      max_connections: info.max_connections !== MAX_CONNECTIONS,
      has_custom_certificate: info.has_custom_certificate,
      secret_token: wereRefusedSince(setAt ?? 0),
    };
    return Object.entries(isChanged).flatMap(([what, changed]) => (changed ? [what] : []));
  }

  async function check(): Promise<void> {
    if (setAt === undefined) await set();
    const info = await api.getWebhookInfo();
    if (stopped.signal.aborted) return;
    onInfo(info);
    const changes = changesOf(info);
    if (changes.length === 0) return;
    await set();
    log.warn({ changes }, 'somebody has changed the webhook, it is set again');
    onChanged();
  }

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      let milliseconds = jittered(lookEverySeconds, 10) * 1000;
      try {
        await check();
        if (stopped.signal.aborted) break;
        if (retryLog.succeeded()) log.info({}, 'the webhook is set');
        settle(undefined);
      } catch (error) {
        if (stopped.signal.aborted) break;
        milliseconds = retryLog.failed(error);
        if (isRefusal(error)) settle(`WEBHOOK_URL: Telegram refuses it: ${explainFault(error)}`);
      }
      await pause(milliseconds, stopped.signal);
    }
  }

  void run();

  async function end(): Promise<void> {
    stopped.abort();
    status.isFine();
    settle(undefined);
  }

  return { first, stop: end, abandon: end };
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  const all = new Set(others);
  return new Set(some).size === all.size && some.every((one) => all.has(one));
}
