import type { WebhookInfo } from 'grammy/types';

export interface WebhookStateDeps {
  /** Hides secrets in what Telegram says. */
  readonly redact: (text: string) => string;
  readonly lastUpdate: () => Date | undefined;
  /** Telegram's time. */
  readonly now: () => Date;
}

/** Telegram keeps telling of its last error for good: only one of the last minutes counts. */
const RECENT_MS = 150_000;

/** What Telegram said last of the webhook. Its URL is not told: it may hold a secret. */
export function createWebhookState({ redact, lastUpdate, now }: WebhookStateDeps) {
  let info: WebhookInfo | undefined;

  const lastErrorAt = () =>
    info?.last_error_date === undefined ? undefined : new Date(info.last_error_date * 1000);
  const lastError = () => redact(info?.last_error_message ?? 'no reason given');

  return {
    told(next: WebhookInfo): void {
      info = next;
    },

    last: () => info && { pending: info.pending_update_count, lastErrorAt: lastErrorAt() },

    /** For /health. */
    shown: () =>
      info && {
        webhook: {
          pending_update_count: info.pending_update_count,
          last_error_date: lastErrorAt() ?? null,
          last_error_message: info.last_error_message === undefined ? null : lastError(),
        },
      },

    /** Why updates do not arrive: Telegram failed to deliver one, and none has come since. */
    warning(): string | undefined {
      const at = lastErrorAt();
      if (at === undefined || now().getTime() - at.getTime() > RECENT_MS) return undefined;
      if ((lastUpdate() ?? new Date(0)) > at) return undefined;
      return `Telegram cannot deliver updates to the webhook: ${lastError()}`;
    },
  };
}
