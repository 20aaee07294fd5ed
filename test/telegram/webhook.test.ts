import type { WebhookInfo } from 'grammy/types';
import { describe, expect, it, vi } from 'vitest';
import { createBackground } from '../../src/core/lib/background.ts';
import { createWebhookHandler } from '../../src/telegram/intake/webhook/deliver.ts';
import { createRefusedPosts } from '../../src/telegram/intake/webhook/refused-posts.ts';
import { createWebhookState } from '../../src/telegram/intake/webhook/state.ts';
import { useFakeTimers } from '../support/fake-timers.ts';
import { memoryLog } from '../support/memory-log.ts';

const NOW = Date.UTC(2026, 0, 1);
const at = (seconds: number) => new Date(NOW + seconds * 1000);

/** What is known once Telegram has said this; errors are dated in seconds from now. */
function state({ error, message }: { error?: number; message?: string }, lastUpdate?: number) {
  const { update: told, ...known } = createWebhookState({
    redact: (text) => text.replace('secret', '…'),
    lastUpdate: () => (lastUpdate === undefined ? undefined : at(lastUpdate)),
    now: () => at(0),
  });
  expect([known.last(), known.shown(), known.warning()]).toEqual([undefined, undefined, undefined]);
  told({
    url: 'https://bot.example.com/secret',
    pending_update_count: 3,
    ...(error !== undefined && { last_error_date: NOW / 1000 + error }),
    ...(message !== undefined && { last_error_message: message }),
  } as WebhookInfo);
  return known;
}

const FAILED = 'Telegram cannot deliver updates to the webhook: ';

describe('what Telegram said of the webhook', () => {
  it('is shown without its address', () => {
    const { last, shown } = state({});
    expect(last()).toEqual({ pending: 3, lastErrorAt: undefined });
    expect(shown()).toEqual({
      webhook: { pending_update_count: 3, last_error_date: null, last_error_message: null },
    });
  });

  it('is shown with its last error, without secrets', () => {
    const { last, shown } = state({ error: -60, message: 'no /secret there' });
    expect(last()).toEqual({ pending: 3, lastErrorAt: at(-60) });
    expect(shown()).toEqual({
      webhook: {
        pending_update_count: 3,
        last_error_date: at(-60),
        last_error_message: 'no /… there',
      },
    });
  });

  it.each<[string, { error?: number; message?: string }, number | undefined, string | undefined]>([
    ['nothing failed', {}, undefined, undefined],
    ['something failed just now', { error: -1, message: 'away' }, undefined, `${FAILED}away`],
    ['nothing is said of it', { error: -1 }, undefined, `${FAILED}no reason given`],
    ['its reason holds a secret', { error: -1, message: 'secret' }, undefined, `${FAILED}…`],
    ['it failed not long ago', { error: -150, message: 'away' }, undefined, `${FAILED}away`],
    ['it failed long ago', { error: -151, message: 'away' }, undefined, undefined],
    ['an update has come since', { error: -60, message: 'away' }, -59, undefined],
    ['an update came before', { error: -60, message: 'away' }, -60, `${FAILED}away`],
  ])('is a warning or not: %s', (_when, said, lastUpdate, warning) => {
    expect(state(said, lastUpdate).warning()).toBe(warning);
  });
});

describe('posts without the secret', () => {
  useFakeTimers();

  it('are all counted, and told of once a minute', async () => {
    const log = memoryLog();
    let counted = 0;
    const posts = createRefusedPosts(log, () => {
      counted += 1;
    });
    for (let times = 0; times < 5; times += 1) posts.refused();
    await vi.advanceTimersByTimeAsync(59_999);
    posts.refused();
    expect(log.fields('warn')).toEqual([{ posts: 1 }]);
    await vi.advanceTimersByTimeAsync(1);
    posts.refused();
    posts.refused();
    expect(log.fields('warn')).toEqual([{ posts: 1 }, { posts: 6 }]);
    expect(counted).toBe(8);
  });

  it('have come since a time, or not', async () => {
    const posts = createRefusedPosts(memoryLog(), () => undefined);
    expect(posts.since(0)).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    const now = performance.now();
    posts.refused();
    expect([posts.since(now - 1), posts.since(now), posts.since(now + 1)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('an update that is posted', () => {
  const post = (handling: () => Promise<void> | undefined) => {
    const inFlight = createBackground(() => undefined);
    const deliver = createWebhookHandler((_updates, onBegun) => onBegun(handling(), 0), inFlight);
    const answer = new Promise((resolve) => deliver({ update_id: 1 }, resolve));
    return { answer, inFlight };
  };

  it('is done when there is nothing to do', async () => {
    const { answer, inFlight } = post(() => undefined);
    expect([await answer, inFlight.size()]).toEqual(['done', 0]);
  });

  it('is handled together with those that come in the same turn, and answered on its own', async () => {
    const batches: number[][] = [];
    const slow = Promise.withResolvers<void>();
    const deliver = createWebhookHandler(
      (updates, onBegun) => {
        batches.push(updates.map(({ update_id: id }) => id));
        for (const [index, { update_id: id }] of updates.entries()) {
          onBegun(id === 2 ? slow.promise : undefined, index);
        }
      },
      createBackground(() => undefined),
    );
    const answered: number[] = [];
    const answers = [1, 2, 3].map(
      (id) =>
        new Promise<void>((resolve) => {
          deliver({ update_id: id }, () => resolve(void answered.push(id)));
        }),
    );
    await Promise.all([answers[0], answers[2]]);
    expect([batches, answered]).toEqual([[[1, 2, 3]], [1, 3]]);
    slow.resolve();
    await answers[1];
    expect(answered).toEqual([1, 3, 2]);
  });

  it('is done once it was handled, and in work until then', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { answer, inFlight } = post(() => promise);
    await expect.poll(() => inFlight.size()).toBe(1);
    resolve();
    expect(await answer).toBe('done');
    expect(inFlight.size()).toBe(0);
  });

  it('is asked for again when it failed', async () => {
    const { answer, inFlight } = post(() => Promise.reject(new Error('away')));
    expect(await answer).toBe('retry');
    expect(inFlight.size()).toBe(0);
  });
});
