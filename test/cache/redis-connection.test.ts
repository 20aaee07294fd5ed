import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { RedisAddress } from '../../src/cache/redis/address.ts';
import {
  createRedisConnection,
  type RedisConnectionDeps,
} from '../../src/cache/redis/connection.ts';
import type { RedisFault, Refusal } from '../../src/cache/redis/trouble.ts';
import { scriptedRedis, until } from '../support/services/scripted-redis.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Pauses at their longest.
  vi.spyOn(Math, 'random').mockReturnValue(1);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const SET_REFUSED: Refusal = { what: 'SET', why: 'NOPERM' };

/** A connection to a Redis that answers as the test says. */
async function connecting(
  deps: Partial<RedisConnectionDeps> = {},
  address: Partial<RedisAddress> = {},
) {
  const server = await scriptedRedis();
  onTestFinished(server.close);
  const troubles: [RedisFault, boolean][] = [];
  const openings: (readonly Refusal[])[] = [];
  const connection = createRedisConnection({
    address: {
      ...{ host: '127.0.0.1', port: server.port, tls: false, family: 4, database: 0 },
      ...{ username: undefined, password: undefined },
      ...address,
    },
    async take(redis) {
      await redis.get('probe');
      return [];
    },
    onOpen: (refusals) => void openings.push(refusals),
    onTrouble: (...trouble) => void troubles.push(trouble),
    ...deps,
  });
  onTestFinished(connection.close);
  const opens = () => until(connection.isOpen);
  /** Waits until so many faults were reported, and the next attempt is only a matter of time. */
  async function hasFailed(times: number): Promise<void> {
    await until(() => troubles.length === times);
    await until(() => connection.redis.status !== 'ready');
  }
  /** Whether the next attempt is made after this time, and no sooner. */
  async function isTriedAgainAfter(milliseconds: number): Promise<void> {
    await until(() => connection.redis.status === 'reconnecting');
    await vi.advanceTimersByTimeAsync(milliseconds - 1);
    expect(connection.redis.status).toBe('reconnecting');
    await vi.advanceTimersByTimeAsync(1);
    expect(connection.redis.status).not.toBe('reconnecting');
  }
  return { ...connection, server, troubles, openings, opens, hasFailed, isTriedAgainAfter };
}

const reasonsOf = (troubles: readonly [RedisFault, boolean][]) =>
  troubles.map(([{ reason }, wasOpen]) => [reason, wasOpen]);

describe('a connection to Redis', () => {
  it('is open once it was tried, and not before', async () => {
    const { promise: probed, resolve } = Promise.withResolvers<readonly Refusal[]>();
    const { start, opens, reason, openings, ...connection } = await connecting({
      take: () => probed,
    });
    expect([connection.redis.status, reason()]).toEqual(['wait', 'not connected yet']);
    start();
    await until(() => connection.redis.status === 'ready');
    expect([reason(), openings]).toEqual(['not connected yet', []]);
    resolve([]);
    await opens();
    expect([reason(), openings]).toEqual([undefined, [[]]]);
  });

  it('sends nothing but what it is told to where nobody has to log in', async () => {
    const { start, opens, server } = await connecting();
    start();
    start();
    await opens();
    expect([server.commands, server.connections()]).toEqual([['get probe'], 1]);
  });

  it.each<[Partial<RedisAddress>, string[]]>([
    [{ password: 'secret' }, ['auth secret', 'get probe']],
    [{ username: 'bot', password: 'secret' }, ['auth bot secret', 'get probe']],
    [{ database: 7 }, ['SELECT 7', 'get probe']],
    [{ password: 'secret', database: 7 }, ['auth secret', 'SELECT 7', 'get probe']],
  ])('logs in before all else: %j', async (address, commands) => {
    const { start, opens, server } = await connecting({}, address);
    start();
    await opens();
    expect(server.commands).toEqual(commands);
  });

  it.each([
    'ERR Client sent AUTH, but no password is set',
    'ERR AUTH <password> called without any password configured for the default user',
  ])('does without a password that is not asked for, and tells it: %s', async (error) => {
    let told = 0;
    const { start, opens, server, troubles } = await connecting(
      { onNeedlessPassword: () => (told += 1) },
      { password: 'secret' },
    );
    server.script.answer = ([name]) => (name === 'auth' ? `-${error}` : '+OK');
    start();
    await opens();
    expect([told, troubles]).toEqual([1, []]);
  });

  it('is none when the password is wrong', async () => {
    let told = 0;
    const { start, hasFailed, server, troubles, ...connection } = await connecting(
      { onNeedlessPassword: () => (told += 1) },
      { password: 'secret' },
    );
    server.script.answer = ([name]) => (name === 'auth' ? '-WRONGPASS invalid' : '+OK');
    start();
    await hasFailed(1);
    expect([told, server.commands]).toEqual([0, ['auth secret']]);
    expect(reasonsOf(troubles)).toEqual([['AUTH is refused: WRONGPASS invalid', false]]);
    expect(connection.reason()).toBe('AUTH is refused: WRONGPASS invalid');
  });
});

describe('a connection to Redis that fails', () => {
  it('is reported once, with what came first', async () => {
    const { start, opens, hasFailed, fail, server, troubles, ...connection } = await connecting();
    start();
    await opens();
    fail(new Error('odd'));
    fail(new Error('odder'));
    server.cut();
    await hasFailed(1);
    expect(reasonsOf(troubles)).toEqual([['odd', true]]);
    expect(connection.reason()).toBe('odd');
  });

  it('is made anew a quarter of a second later, and is as good as before', async () => {
    const { start, opens, hasFailed, isTriedAgainAfter, server, ...connection } =
      await connecting();
    start();
    await opens();
    server.cut();
    await hasFailed(1);
    await isTriedAgainAfter(250);
    await opens();
    expect([server.connections(), connection.reason()]).toEqual([2, undefined]);
  });

  it('is tried again after longer and longer, up to five seconds while nobody is there', async () => {
    const { start, hasFailed, isTriedAgainAfter, server, troubles } = await connecting();
    server.close();
    start();
    let times = 0;
    for (const pause of [250, 500, 1_000, 2_000, 4_000, 5_000, 5_000]) {
      times += 1;
      await hasFailed(times);
      await isTriedAgainAfter(pause);
    }
    expect(new Set(reasonsOf(troubles).flat())).toEqual(new Set(['ECONNREFUSED', false]));
  });

  it('is tried again after two seconds and more when Redis is in no state to be used', async () => {
    const { start, hasFailed, isTriedAgainAfter, server } = await connecting();
    server.script.answer = () => '-LOADING Redis is loading';
    start();
    await hasFailed(1);
    await isTriedAgainAfter(2_000);
    await hasFailed(2);
    await isTriedAgainAfter(4_000);
    server.script.answer = () => '+OK';
    server.cut();
  });

  it('is tried again soon when it breaks after Redis had recovered', async () => {
    const { start, opens, hasFailed, isTriedAgainAfter, server } = await connecting();
    server.script.answer = () => '-LOADING Redis is loading';
    start();
    await hasFailed(1);
    server.script.answer = () => '+OK';
    await isTriedAgainAfter(2_000);
    await opens();
    server.cut();
    await hasFailed(2);
    await isTriedAgainAfter(500);
  });

  it('is given up when an answer does not come within a second', async () => {
    const { start, opens, hasFailed, fail, server, troubles, redis } = await connecting();
    start();
    await opens();
    server.script.answer = () => undefined;
    const asked = redis.get('a').catch(fail);
    await vi.advanceTimersByTimeAsync(999);
    expect(troubles).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await asked;
    await hasFailed(1);
    expect(reasonsOf(troubles)).toEqual([['does not answer in time', true]]);
  });

  it('is in use no more for who was still trying it', async () => {
    const { promise: probed, resolve } = Promise.withResolvers<readonly Refusal[]>();
    const inUse: (() => boolean)[] = [];
    const { start, hasFailed, isTriedAgainAfter, opens, server, openings } = await connecting({
      take(_redis, isInUse) {
        inUse.push(isInUse);
        return inUse.length === 1 ? probed : Promise.resolve([]);
      },
    });
    start();
    await until(() => inUse.length === 1);
    expect(inUse[0]?.()).toBe(true);
    server.cut();
    await hasFailed(1);
    expect(inUse[0]?.()).toBe(false);
    await isTriedAgainAfter(250);
    await opens();
    expect(inUse.map((one) => one())).toEqual([false, true]);
    resolve([SET_REFUSED]);
    await probed;
    expect(openings).toEqual([[]]);
  });

  it('waits for its owner where it may not be tried again by itself', async () => {
    let may = false;
    const { start, opens, hasFailed, server, redis } = await connecting({ mayRetry: () => may });
    start();
    await opens();
    server.cut();
    await hasFailed(1);
    await until(() => redis.status === 'end');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([redis.status, server.connections()]).toEqual(['end', 1]);
    may = true;
    start();
    await opens();
    expect(server.connections()).toBe(2);
  });
});

describe('a connection to a Redis that refuses commands', () => {
  it('is open, says what is refused, and is tried anew after five seconds', async () => {
    const answers = [[SET_REFUSED], [SET_REFUSED], []];
    const { start, opens, server, openings, ...connection } = await connecting({
      take: async () => answers.shift() ?? [],
    });
    start();
    await opens();
    expect(connection.reason()).toBe('SET is refused: NOPERM');
    await vi.advanceTimersByTimeAsync(4_999);
    expect(openings).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect([openings.length, connection.reason()]).toEqual([2, 'SET is refused: NOPERM']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([openings.length, connection.reason()]).toEqual([3, undefined]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([openings.length, server.connections()]).toEqual([3, 1]);
  });

  it('is tried anew no more once it is closed or has failed', async () => {
    let taken = 0;
    const { start, opens, hasFailed, server, close } = await connecting({
      take: async () => {
        taken += 1;
        return [SET_REFUSED];
      },
      mayRetry: () => false,
    });
    start();
    await opens();
    server.cut();
    await hasFailed(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(taken).toBe(1);
    start();
    await opens();
    await close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(taken).toBe(2);
  });
});

it('a connection to Redis that was closed reports nothing any more, and stays closed', async () => {
  const { start, opens, close, server, troubles, redis, ...connection } = await connecting();
  start();
  await opens();
  await close();
  expect(connection.isOpen()).toBe(false);
  await until(() => redis.status === 'end');
  await vi.advanceTimersByTimeAsync(60_000);
  expect([server.connections(), troubles]).toEqual([1, []]);
});
