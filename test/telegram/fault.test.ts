import { GrammyError, HttpError } from 'grammy';
import { describe, expect, it, vi } from 'vitest';
import {
  createRetryLog,
  explainFault,
  isTokenRefused,
  isWebhookActive,
  TOKEN_REFUSED,
} from '../../src/telegram/intake/fault.ts';
import { useFakeTimers } from '../support/fake-timers.ts';
import { memoryLog } from '../support/memory-log.ts';

function refusal(error_code: number, description: string, retry_after?: number): GrammyError {
  const parameters = retry_after === undefined ? {} : { retry_after };
  const answer = { ok: false as const, error_code, description, parameters };
  return new GrammyError('refused', answer, 'getUpdates', {});
}

const revoked = refusal(401, 'Unauthorized');
const misspelt = refusal(404, 'Not Found');
const webhook = refusal(409, "Conflict: can't use getUpdates method while webhook is active");
const poller = refusal(409, 'Conflict: terminated by other getUpdates request');
const away = new HttpError('cannot', new Error('ECONNREFUSED'));

describe('why updates cannot be received', () => {
  it.each<[string, unknown, string]>([
    ['a revoked token', revoked, TOKEN_REFUSED],
    ['a token of the wrong form', misspelt, TOKEN_REFUSED],
    ['a webhook', webhook, 'somebody has set a webhook for this BOT_TOKEN (409 Conflict)'],
    [
      'another poller',
      poller,
      'another process polls with this BOT_TOKEN (409 Conflict): stop it, or give it a token of its own',
    ],
    [
      'an instance that sets the webhook at the same time',
      refusal(409, 'Conflict: terminated by other setWebhook'),
      '409 Conflict: terminated by other setWebhook',
    ],
    ['trouble of Telegram', refusal(502, 'Bad Gateway'), '502 Bad Gateway'],
    ['no answer', away, 'cannot (ECONNREFUSED)'],
    ['an error of our own', new TypeError('oops'), 'TypeError: oops'],
    ['anything else', 'oops', 'oops'],
  ])('%s is explained', (_what, error, text) => {
    expect(explainFault(error)).toBe(text);
  });

  it('tells an operator where to look for the token', () => {
    expect(TOKEN_REFUSED).toBe(
      'Telegram refuses BOT_TOKEN (401 Unauthorized). Check it with @BotFather (https://t.me/BotFather).',
    );
  });

  it.each<[unknown, boolean, boolean]>([
    [revoked, true, false],
    [misspelt, true, false],
    [webhook, false, true],
    [poller, false, false],
    [away, false, false],
    [{ error_code: 401, description: 'webhook is active' }, false, false],
  ])('is the token, or a webhook: %#', (error, isToken, isWebhook) => {
    expect([isTokenRefused(error), isWebhookActive(error)]).toEqual([isToken, isWebhook]);
  });
});

describe('trouble that goes on', () => {
  useFakeTimers();

  function open() {
    const log = memoryLog();
    const reasons: string[] = [];
    const status = {
      polled: () => undefined,
      received: () => undefined,
      failed: (reason: string) => void reasons.push(reason),
      isFine: () => void reasons.push('none'),
    };
    const trouble = createRetryLog(status, log, 'cannot fetch');
    const fail = (error: unknown, times: number) =>
      Array.from({ length: times }, () => trouble.failed(error));
    return { trouble, fail, log, reasons };
  }

  it.each([
    ['shortest', 0, [200, 400, 800, 1600, 2500, 2500]],
    ['longest', 1, [400, 800, 1600, 3200, 5000, 5000]],
  ])('is waited for longer each time, up to five seconds (%s)', (_which, random, pauses) => {
    vi.spyOn(Math, 'random').mockReturnValue(random);
    expect(open().fail(away, 6)).toEqual(pauses);
  });

  it('is waited for up to half a minute if the token is refused', () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    expect(open().fail(revoked, 9).slice(-2)).toEqual([30_000, 30_000]);
  });

  it.each([
    [0, 7000],
    [1, 7700],
  ])('is waited for as long as Telegram says, and a little (%i)', (random, pause) => {
    vi.spyOn(Math, 'random').mockReturnValue(random);
    const pauses = open().fail(refusal(429, 'Too Many Requests', 7), 3);
    expect(pauses.map(Math.round)).toEqual([pause, pause, pause]);
  });

  it('begins anew once it was over', () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { trouble, fail } = open();
    expect([trouble.hasFailed(), trouble.succeeded()]).toEqual([false, false]);
    fail(away, 3);
    expect(trouble.hasFailed()).toBe(true);
    expect([trouble.succeeded(), trouble.hasFailed(), trouble.succeeded()]).toEqual([
      true,
      false,
      false,
    ]);
    expect(fail(away, 1)).toEqual([400]);
  });

  it('is told once, again when it changes, and every five minutes', async () => {
    const { trouble, fail, log, reasons } = open();
    fail(away, 2);
    fail(poller, 2);
    expect(log.fields('warn')).toEqual([
      { error: explainFault(away) },
      { error: explainFault(poller) },
    ]);
    await vi.advanceTimersByTimeAsync(300_000);
    fail(poller, 1);
    expect(log.lines('warn')).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    fail(poller, 2);
    expect(log.lines('warn')).toEqual(Array(3).fill('cannot fetch'));
    await vi.advanceTimersByTimeAsync(60_000);
    trouble.succeeded();
    fail(poller, 1);
    expect(log.lines('warn')).toHaveLength(4);
    expect(reasons.filter((reason) => reason !== 'none')).toHaveLength(8);
    expect(reasons[0]).toBe('cannot (ECONNREFUSED)');
  });

  it('is not over for a minute after another poller was there', async () => {
    const { trouble, fail, log, reasons } = open();
    for (const _ of [1, 2, 3]) {
      fail(poller, 1);
      expect(trouble.hasFailed()).toBe(true);
      await vi.advanceTimersByTimeAsync(59_999);
      expect([trouble.succeeded(), trouble.hasFailed()]).toEqual([false, false]);
    }
    expect([log.lines('warn').length, reasons.includes('none')]).toEqual([1, false]);
    await vi.advanceTimersByTimeAsync(1);
    expect(trouble.succeeded()).toBe(true);
    expect(reasons.at(-1)).toBe('none');
  });

  it('is an error only if the token is refused', () => {
    const { fail, log } = open();
    fail(revoked, 1);
    expect([log.lines('warn'), log.lines('error')]).toEqual([[], ['cannot fetch']]);
  });
});
