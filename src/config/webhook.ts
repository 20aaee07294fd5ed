import { createHmac } from 'node:crypto';

type Env = Readonly<Record<string, string | undefined>>;

export interface WebhookConfig {
  /** What Telegram is told. */
  readonly url: string;
  /** What the bot serves: the path of the URL, unless a proxy changes it. */
  readonly path: string;
  readonly secret: string;
}

/** Characters that URLs, Telegram and Fastify's router all take literally. */
const SERVABLE_PATH = /^[\w./~:-]*$/;

const OWN_ROUTES = ['/health', '/live', '/ready', '/metrics'];

const SHORTEST_SECRET = 32;
/** What `.env.example` of earlier versions had in its place. */
const EXAMPLE_SECRET = 'a-long-random-word';
const MAKE_ONE =
  'make one with: openssl rand -hex 32, or leave it out, and the bot derives one from its token';

/** Rules across the webhook's variables, which a single variable's schema cannot check. */
export function webhookFaults(env: Env): string[] {
  const url = given(env.WEBHOOK_URL);
  if (url === undefined) return [];
  return [...secretFaults(env), ...(URL.canParse(url) ? addressFaults(new URL(url), env) : [])];
}

function secretFaults({ WEBHOOK_SECRET, TELEGRAM_API_ROOT }: Env): string[] {
  const secret = given(WEBHOOK_SECRET);
  if (secret === undefined) return [];
  if (secret === EXAMPLE_SECRET) {
    return [`WEBHOOK_SECRET is an example, which everybody can read (${MAKE_ONE})`];
  }
  if (given(TELEGRAM_API_ROOT) !== undefined || secret.length >= SHORTEST_SECRET) return [];
  return [`WEBHOOK_SECRET must have at least 32 characters (${MAKE_ONE})`];
}

/** A Bot API server of one's own may be nobody else's to reach, so a short secret only warns. */
export function webhookWarnings(env: Env): string[] {
  const secret = given(env.WEBHOOK_SECRET);
  if (given(env.WEBHOOK_URL) === undefined || secret === undefined) return [];
  return secret.length >= SHORTEST_SECRET ? [] : [`WEBHOOK_SECRET has less than 32 characters`];
}

function addressFaults(url: URL, { TELEGRAM_API_ROOT, WEBHOOK_PATH }: Env): string[] {
  const faults: string[] = [];
  if (url.protocol === 'http:' && given(TELEGRAM_API_ROOT) === undefined) {
    faults.push('WEBHOOK_URL must be https (http works only with a TELEGRAM_API_ROOT of your own)');
  }
  const served = given(WEBHOOK_PATH);
  const name = served === undefined ? 'WEBHOOK_URL' : 'WEBHOOK_PATH';
  const path = served ?? url.pathname;
  if (!SERVABLE_PATH.test(path)) {
    faults.push(`${name} must have a path of A-Z a-z 0-9 and . _ ~ : / - only`);
  }
  if (OWN_ROUTES.includes(path)) {
    faults.push(`${name} must not have the path ${path}, which is served for operators`);
  }
  if (/^\/app(\/|$)/.test(path)) {
    faults.push(`${name} must not have the path ${path}, which is served for browsers`);
  }
  return faults;
}

/** What the checked variables say; undefined when the bot polls. */
export function webhookOf(checked: {
  readonly BOT_TOKEN: string;
  readonly WEBHOOK_URL?: string | undefined;
  readonly WEBHOOK_PATH?: string | undefined;
  readonly WEBHOOK_SECRET?: string | undefined;
}): WebhookConfig | undefined {
  const { BOT_TOKEN, WEBHOOK_URL: url, WEBHOOK_PATH, WEBHOOK_SECRET } = checked;
  if (url === undefined) return undefined;
  const path = WEBHOOK_PATH ?? new URL(url).pathname;
  return { url, path, secret: WEBHOOK_SECRET ?? derivedSecret(BOT_TOKEN) };
}

/**
 * The same on all instances and after each restart, with nothing to store. Nobody can compute the
 * token from it.
 */
function derivedSecret(botToken: string): string {
  return createHmac('sha256', botToken).update('webhook secret').digest('hex');
}

/** An empty variable counts as absent. */
function given(value: string | undefined): string | undefined {
  return value?.trim() || undefined;
}
