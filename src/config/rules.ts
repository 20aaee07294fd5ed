import { isIP } from 'node:net';
import { Cron } from 'croner';
import * as z from 'zod';
import { SSL_MODES } from '../storage/dialects/postgres-address.ts';

/** One environment variable: its documentation and its check. */
export interface Variable {
  readonly name: string;
  readonly meaning: string;
  readonly example?: string;
  /** The default, as text for the documentation; the schema applies it. */
  readonly default?: string;
  readonly schema: z.ZodType;
}

/** Building blocks for the schemas of variables; their messages follow the variable's name. */
export const text = z.string().trim();

export const isSslMode = (mode: string | undefined) =>
  mode === undefined || SSL_MODES.some((known) => known === mode);

/** A whole number within bounds, with a default. */
export function wholeNumber(least: number, most: number, standard: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return text
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message)
    .default(standard);
}

/** A label of a host's name, with the `_` that some networks of containers have in it. */
const LABEL = /^(?!-)[\w-]{1,63}(?<!-)$/;

/** Whether it can be an address to listen on. What ends in a number is an IP address or nothing. */
export function isHost(value: string): boolean {
  if (isIP(value) !== 0) return true;
  const labels = value.split('.');
  const isNumeric = /^\d+$/.test(labels.at(-1) ?? '');
  return value.length <= 253 && !isNumeric && labels.every((label) => LABEL.test(label));
}

/** A URL with one of the protocols, such as `https:`. */
export function url(protocols: readonly string[], message: string) {
  return text.refine((value) => {
    const parsed = URL.canParse(value) ? new URL(value) : undefined;
    return parsed !== undefined && protocols.includes(parsed.protocol);
  }, message);
}

/** A URL without credentials, query or fragment. */
export function plainUrl(message: string) {
  return url(['http:', 'https:'], message).refine((value) => {
    if (!URL.canParse(value)) return true;
    const { username, password, search, hash } = new URL(value);
    return `${username}${password}${search}${hash}` === '';
  }, 'must not hold credentials, a query or a fragment');
}

const PROXY_SCHEMES = ['http:', 'https:', 'socks5:', 'socks:'];

/** Without a scheme it is http, as for other programs. `socks5h` names what `socks5` does here. */
export const proxyUrl = text
  .transform((value) => (value.includes('://') ? value : `http://${value}`))
  .transform((value) => value.replace(/^socks5?h:/i, 'socks5:'))
  .pipe(url(PROXY_SCHEMES, 'must be http://host:port, https://host:port or socks5://host:port'));

/** Checks what Sentry's library requires, which would only print a message about a wrong DSN. */
export function isDsn(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, pathname } = new URL(value);
  return (
    ['http:', 'https:'].includes(protocol) && /^\w+$/.test(username) && /\/\d+$/.test(pathname)
  );
}

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Whether it has five fields (minute, hour, day of month, month, day of week) and ever matches. */
export function isCron(expression: string): boolean {
  try {
    return new Cron(expression, { mode: '5-part' }).nextRun() !== null;
  } catch {
    return false;
  }
}
