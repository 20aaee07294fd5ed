import type { WebhookInfo } from 'grammy/types';

export interface WebhookStateDeps {
  /** Removes secrets from Telegram's error message. */
  readonly redact: (text: string) => string;
  readonly lastUpdate: () => Date | undefined;
  /** The current time by Telegram's clock. */
  readonly now: () => Date;
}

/** Telegram reports its last error forever; an older one than this does not count. */
const RECENT_MS = 150_000;

/** The webhook's last state by Telegram. Never shows its URL, which may contain a secret. */
export function createWebhookState({ redact, lastUpdate, now }: WebhookStateDeps) {
  let info: WebhookInfo | undefined;

  const lastErrorAt = () =>
    info?.last_error_date === undefined ? undefined : new Date(info.last_error_date * 1000);
  const lastError = () => redact(info?.last_error_message ?? 'no reason given');

  return {
    update(next: WebhookInfo): void {
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

    /** A warning when Telegram recently failed to deliver and no update has arrived since. */
    warning(): string | undefined {
      const at = lastErrorAt();
      if (at === undefined || now().getTime() - at.getTime() > RECENT_MS) return undefined;
      if ((lastUpdate() ?? new Date(0)) > at) return undefined;
      return `Telegram cannot deliver updates to the webhook: ${lastError()}`;
    },
  };
}
