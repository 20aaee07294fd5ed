import { describe, expect, it } from 'vitest';
import { createBackground } from '../../src/core/lib/background.ts';
import { jittered } from '../../src/core/lib/jitter.ts';
import { createKeyedLock } from '../../src/core/lib/keyed-lock.ts';
import { memoizeFor } from '../../src/core/lib/memoize.ts';
import { reasonOf } from '../../src/core/lib/reason.ts';
import { withTimeout } from '../../src/core/lib/with-timeout.ts';
import { channelName, isTelegramLink, joinLink } from '../../src/core/model/channel.ts';
import { allPermissions, isMute, permissionsFrom } from '../../src/core/model/permissions.ts';
import { news } from './world.ts';

describe('a channel', () => {
  it('is named and joined by its username, or by the link that the bot made', () => {
    expect([channelName(news), joinLink(news)]).toEqual(['@news', 'https://t.me/news']);
    const hidden = { ...news, username: null, inviteLink: 'https://t.me/+abc' };
    expect([channelName(hidden), joinLink(hidden)]).toEqual(['News', 'https://t.me/+abc']);
    expect(joinLink({ ...hidden, inviteLink: null })).toBeUndefined();
  });

  it('is never linked to anything but Telegram', () => {
    for (const link of [
      'http://t.me/x',
      'https://t.me.evil.org/x',
      'javascript:alert(1)',
      'x',
      '',
    ]) {
      expect(isTelegramLink(link)).toBe(false);
      expect(joinLink({ ...news, username: null, inviteLink: link })).toBeUndefined();
    }
  });
});

describe('permissions', () => {
  it('count as not given when Telegram does not name them', () => {
    const some = permissionsFrom({ can_send_messages: true });
    expect(some).toEqual({ ...allPermissions(false), can_send_messages: true });
    expect([isMute(some), isMute(permissionsFrom({})), isMute(allPermissions(true))]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('work in the background', () => {
  it('is waited for at the end, also what it starts, and its errors are told', async () => {
    const errors: unknown[] = [];
    const done: string[] = [];
    const background = createBackground((error) => errors.push(error));
    background.run(async () => {
      background.run(async () => {
        await Promise.resolve();
        done.push('inner');
      });
      done.push('outer');
    });
    background.run(() => Promise.reject(new Error('broken')));
    const tracked = background.track(Promise.reject(new Error('handled by the caller')));
    await expect(tracked).rejects.toThrow('handled by the caller');
    await background.drain();
    expect(done).toEqual(['outer', 'inner']);
    expect(errors).toHaveLength(1);
    expect(background.size()).toBe(0);
  });
});

describe('the lock', () => {
  it('lets one at a time in for each key, in order, also after a failure', async () => {
    const lock = createKeyedLock();
    const order: string[] = [];
    const waits: boolean[] = [];
    const work =
      (name: string, fails = false) =>
      async (waited: boolean) => {
        waits.push(waited);
        order.push(`${name} in`);
        await Promise.resolve();
        order.push(`${name} out`);
        if (fails) throw new Error(name);
      };
    const all = [
      lock.run('k', work('a', true)),
      lock.run('k', work('b')),
      lock.run('l', work('c')),
    ];
    await Promise.allSettled(all);
    expect(order.filter((step) => !step.startsWith('c'))).toEqual([
      'a in',
      'a out',
      'b in',
      'b out',
    ]);
    expect(waits.filter(Boolean)).toHaveLength(1);
  });
});

describe('a lifetime', () => {
  it('varies by its share in both directions', () => {
    expect([0, 0.5, 1].map((random) => jittered(600, 15, () => random))).toEqual([510, 600, 690]);
  });
});

describe('the reason of an error', () => {
  it('is the innermost message', () => {
    const inner = new AggregateError([new Error('connection refused')]);
    expect(reasonOf(new Error('query failed', { cause: inner }))).toBe('connection refused');
    expect(reasonOf('odd')).toBe('odd');
  });
});

describe('a recent reading', () => {
  it('is taken once for all who ask at the same time, and again when it is old', async () => {
    let taken = 0;
    let now = 0;
    const read = memoizeFor(
      async () => {
        taken += 1;
        return taken;
      },
      1_000,
      () => now,
    );
    expect(await Promise.all([read(), read()])).toEqual([1, 1]);
    now = 999;
    expect(await read()).toBe(1);
    now = 1_000;
    expect(await read()).toBe(2);
  });

  it('is tried again after it failed', async () => {
    let attempts = 0;
    const read = memoizeFor(async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('away');
      return 'here';
    }, 1_000);
    await expect(read()).rejects.toThrow('away');
    expect(await read()).toBe('here');
  });
});

describe('work with a time limit', () => {
  it('answers in time, or is given up', async () => {
    expect(await withTimeout(1_000, Promise.resolve('done'))).toBe('done');
    const hanging = new Promise(() => undefined);
    await expect(withTimeout(1, hanging)).rejects.toThrow('no answer in time');
  });
});
