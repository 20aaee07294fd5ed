import { describe, expect, it } from 'vitest';
import { parseRedisUrl } from '../../src/cache/redis/address.ts';

const USUAL = {
  host: 'cache',
  port: 6379,
  tls: false,
  family: 0,
  username: undefined,
  password: undefined,
  database: 0,
};

describe('the address of Redis', () => {
  it.each([
    ['redis://cache', {}],
    ['REDIS://cache', {}],
    ['redis://cache:6380', { port: 6380 }],
    ['rediss://cache', { tls: true }],
    ['redis://', { host: 'localhost' }],
    ['redis:///5', { host: 'localhost', database: 5 }],
    ['redis://[::1]:6380', { host: '::1', port: 6380 }],
    ['redis://cache/', {}],
    ['redis://cache/5', { database: 5 }],
    ['redis://cache/123456', { database: 123_456 }],
    ['redis://cache?db=7', { database: 7 }],
    ['redis://cache/5?db=7', { database: 5 }],
    ['redis://cache?family=6', { family: 6 }],
    ['redis://cache?family=six', {}],
    ['redis://:secret@cache', { password: 'secret' }],
    ['redis://nezuko:secret@cache', { username: 'nezuko', password: 'secret' }],
    ['redis://nezuko@cache', { username: 'nezuko', password: '' }],
    ['redis://n%40:s%2Fe@cache', { username: 'n@', password: 's/e' }],
    ['redis://:100%@cache', { password: '100%' }],
  ])('is read from %s', (url, parts) => {
    expect(parseRedisUrl(url)).toEqual({ ...USUAL, ...parts });
  });

  it.each([
    '',
    'cache:6379',
    'http://cache',
    'my-redis://cache',
    'redisss://cache',
    'redis://cache/five',
    'redis://cache/5x',
    'redis://cache/x5',
    'redis://cache/1234567',
    'redis://cache/-1',
    'redis://cache?db=x',
    'redis://cache:port',
  ])('is not “%s”', (url) => {
    expect(parseRedisUrl(url)).toBeUndefined();
  });
});
