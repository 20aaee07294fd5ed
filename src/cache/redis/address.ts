import { decodeUrlPart } from '../../core/lib/decoded.ts';

/** Where Redis is, and what has to be said there before anything else. */
export interface RedisAddress {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  /** The IP version that names are looked up in; 0 is either. */
  readonly family: number;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly database: number;
}

/**
 * Reads a URL as ioredis does. Undefined when it is none of Redis, or names a database otherwise than
 * by its number, which would be taken for database 0.
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
