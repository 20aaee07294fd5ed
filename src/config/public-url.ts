type Env = Readonly<Record<string, string | undefined>>;

const OFF = 'off';
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Rules across variables for where browsers reach the bot. */
export function publicUrlFaults({ PUBLIC_URL, TELEGRAM_API_ROOT }: Env): string[] {
  const address = PUBLIC_URL?.trim() ?? '';
  if (address === '' || address === OFF || !URL.canParse(address)) return [];
  const { protocol, hostname, pathname } = new URL(address);
  const isOwnServer = (TELEGRAM_API_ROOT?.trim() ?? '') !== '';
  const isLocal = protocol === 'http:' && LOOPBACK.includes(hostname) && isOwnServer;
  return [
    ...(protocol === 'https:' || isLocal
      ? []
      : ['PUBLIC_URL must be https (http works only on this machine, with a TELEGRAM_API_ROOT)']),
    ...(pathname === '/' ? [] : ['PUBLIC_URL must have no path: the page is served under /app']),
  ];
}

/**
 * The origin under which browsers reach the bot. Telegram opens pages by https alone, so a webhook
 * by http, between the bot and a Bot API server of one's own, tells none.
 */
export function publicUrlOf(checked: {
  readonly PUBLIC_URL?: string | undefined;
  readonly WEBHOOK_URL?: string | undefined;
}): string | undefined {
  const { PUBLIC_URL: given, WEBHOOK_URL: webhook } = checked;
  if (given !== undefined) return given === OFF ? undefined : new URL(given).origin;
  if (webhook === undefined) return undefined;
  const { protocol, origin } = new URL(webhook);
  return protocol === 'https:' ? origin : undefined;
}
