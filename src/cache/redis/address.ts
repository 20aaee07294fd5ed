import { decodeUrlPart } from '../../core/lib/decode-url-part.ts';

/** Where Redis is, how to log in, and which database to select. */
export interface RedisAddress {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  /** IP version for resolving the host: 4, 6, or 0 for either. */
  readonly family: number;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly database: number;
}

/**
 * Parses a URL the way ioredis does. Returns undefined for a URL of another scheme, and for a
 * database that is not a number, which ioredis would silently take for 0.
 */
export function parseRedisUrl(url: string): RedisAddress | undefined {
  if (!URL.canParse(url) || !/^rediss?:/i.test(url)) return undefined;
  const parsed = new URL(url);
  const { protocol, hostname, port, pathname, searchParams } = parsed;
  const database = pathname.replace(/^\//, '') || searchParams.get('db') || '0';
  if (!/^\d{1,6}$/.test(database)) return undefined;
  const username = decodeUrlPart(parsed.username);
  const password = decodeUrlPart(parsed.password);
  return {
    host: hostname.replace(/^\[|\]$/g, '') || 'localhost',
    port: Number(port || 6379),
    tls: protocol === 'rediss:',
    family: Number(searchParams.get('family') ?? 0) || 0,
    username: username || undefined,
    password: password || (username ? '' : undefined),
    database: Number(database),
  };
}
