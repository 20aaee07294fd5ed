import { beforeEach, describe, expect, it } from 'vitest';
import { createConnectionStatus } from '../../src/telegram/api/connection-status.ts';

const START = Date.UTC(2026, 0, 1);

let seconds = 0;
let asked = 0;
let told: string[] = [];
let connection: ReturnType<typeof createConnectionStatus>;
const at = (time: number) => new Date(START + time * 1000);
const ask = async () => {
  asked += 1;
};
beforeEach(() => {
  seconds = 0;
  asked = 0;
  told = [];
  connection = createConnectionStatus(() => at(seconds), {
    onAway: (error) => void told.push(error),
    onBack: () => void told.push('back'),
  });
});

const answered = (took = 0.25) => connection.onCall('getChatMember', { ok: true, seconds: took });
const failed = (errorCode?: number, method = 'getChatMember') =>
  connection.onCall(method, {
    ...{ ok: false, seconds: 1, ...(errorCode && { errorCode }) },
    ...((errorCode ?? 500) >= 500 && { fault: String(errorCode) }),
  });

/** Whether Telegram is asked for a sign of life, and how long it last took. */
async function check(): Promise<[boolean, number]> {
  const before = asked;
  const took = await connection.check(ask);
  return [asked > before, took];
}

describe('how Telegram fares', () => {
  it('is asked while nothing is known', async () => {
    expect(await check()).toEqual([true, 0]);
    expect(connection.lastSuccess()).toBeUndefined();
  });

  it.each([
    [0, false],
    [9.999, false],
    [10, true],
    [-1, true],
  ])('is known from a call %d s ago, or asked (%s)', async (age, isAsked) => {
    answered();
    seconds = age;
    expect(await check()).toEqual([isAsked, 250]);
    expect(connection.lastSuccess()).toEqual(at(0));
  });

  it.each([
    ['no answer', undefined, true],
    ['an error of the server', 500, true],
    ['a gateway', 502, true],
    ['a token that is refused', 401, true],
    ['a refusal', 400, false],
    ['a refusal by people', 403, false],
    ['a limit', 429, false],
  ])('is asked after %s: %s', async (_what, errorCode, isAsked) => {
    answered();
    failed(errorCode);
    expect(await check()).toEqual([isAsked, 250]);
    answered(0.5);
    expect(await check()).toEqual([false, 500]);
  });

  it('is told by what the intake says of polls, not by the polls', async () => {
    answered();
    failed(undefined, 'getUpdates');
    expect(await check()).toEqual([false, 250]);
    seconds = 60;
    connection.onCall('getUpdates', { ok: true, seconds: 30 });
    expect(await check()).toEqual([true, 250]);
    connection.intake.polled();
    expect(await check()).toEqual([false, 250]);
    expect([connection.lastPoll(), connection.lastSuccess()]).toEqual([at(60), at(60)]);
  });

  it('is known from a first poll as well', async () => {
    connection.intake.polled();
    expect(await check()).toEqual([false, 0]);
  });

  it('rejects as the question does', async () => {
    await expect(connection.check(() => Promise.reject(new Error('away')))).rejects.toThrow('away');
  });
});

describe('an outage of Telegram', () => {
  const fails = (times: number, errorCode = 502) => {
    for (let time = 0; time < times; time += 1) failed(errorCode);
  };

  it('is told once when it begins, and once when it is over', () => {
    fails(50);
    seconds = 10;
    answered();
    answered();
    expect(told).toEqual(['502', 'back']);
  });

  it('is none while some calls get through', () => {
    for (let time = 0; time < 10; time += 1) {
      fails(2);
      answered();
    }
    fails(2);
    expect(told).toEqual([]);
  });

  it('is not over before calls have got through for a while', () => {
    for (seconds = 0; seconds < 60; seconds += 5) {
      fails(3);
      answered();
    }
    expect(told).toEqual(['502']);
    seconds += 5;
    answered();
    expect(told).toEqual(['502', 'back']);
  });

  it.each([400, 403, 429, 401])('is none when Telegram refuses calls (%d)', (errorCode) => {
    fails(5, errorCode);
    expect(told).toEqual([]);
  });

  it('is ended by a refusal as well', () => {
    fails(3);
    seconds = 10;
    fails(1, 400);
    expect(told).toEqual(['502', 'back']);
  });

  it('is not told where the intake has told why no updates come', () => {
    connection.intake.failed('502 Bad Gateway');
    fails(5);
    expect(told).toEqual([]);
  });
});

describe('whether updates arrive', () => {
  it('is so until the intake says otherwise, and then it says why', async () => {
    answered();
    expect(connection.receives()).toBe(true);
    connection.intake.failed('another process polls');
    expect(connection.receives()).toBe(false);
    await expect(connection.check(ask)).rejects.toThrow('another process polls');
    expect(asked).toBe(0);
  });

  it('is so again once the intake says so, and not by a poll', async () => {
    answered();
    connection.intake.failed('another process polls');
    connection.intake.polled();
    expect(connection.receives()).toBe(false);
    connection.intake.isFine();
    expect(connection.receives()).toBe(true);
    expect(await check()).toEqual([false, 250]);
  });

  it('has a date', () => {
    expect(connection.lastUpdate()).toBeUndefined();
    seconds = 5;
    connection.intake.received();
    expect(connection.lastUpdate()).toEqual(at(5));
  });
});
