import type { Transformer } from 'grammy';
import { describe, expect, it, vi } from 'vitest';
import { createLocalBroadcast } from '../../src/core/shared/broadcast.ts';
import { createFloodWaits, floodControl } from '../../src/telegram/api/limits/flood-control.ts';
import { useFakeTimers } from '../support/fake-timers.ts';

type Call = Parameters<Transformer>[0];

/** An instance that hears of the others' floodWaits. */
function open() {
  let hear: (message: string) => void = () => undefined;
  let heldUp = 0;
  let calls = 0;
  const floodWaits = createFloodWaits(
    {
      send: () => undefined,
      on: (_topic, listener) => {
        hear = listener;
      },
      onGap: () => undefined,
      close: async () => undefined,
    },
    {
      onHeldUp: () => {
        heldUp += 1;
      },
    },
  );
  const call = (async () => {
    calls += 1;
    return { ok: true, result: true };
  }) as unknown as Call;
  const deletes = () =>
    floodControl(floodWaits)(call, 'deleteMessage', { chat_id: 1, message_id: 2 });
  return { deletes, hear: (message: string) => hear(message), seen: () => ({ calls, heldUp }) };
}

describe('a pause that Telegram asked another instance for', () => {
  useFakeTimers();

  it('holds calls up, each of which is counted once, and those after it not', async () => {
    const { deletes, hear, seen } = open();
    hear('deleteMessage:1 3000');
    const waiting = [deletes(), deletes()];
    expect(seen()).toEqual({ calls: 0, heldUp: 2 });
    hear('deleteMessage:1 5000');
    await vi.advanceTimersByTimeAsync(5_000);
    await Promise.all(waiting);
    await deletes();
    expect(seen()).toEqual({ calls: 3, heldUp: 2 });
  });

  it('counts a call that it refuses, as it lasts too long', async () => {
    const { deletes, hear, seen } = open();
    hear('deleteMessage:1 60000');
    expect(await deletes()).toMatchObject({ ok: false, error_code: 429 });
    expect(seen()).toEqual({ calls: 0, heldUp: 1 });
  });
});

describe('those who wait for the end of a pause', () => {
  useFakeTimers();

  /** Telegram takes so many calls in 5 s, and wants the others to wait. */
  function limited(perTime: number) {
    let calls = 0;
    let taken = 0;
    setInterval(() => {
      taken = 0;
    }, 5_000);
    const call = (async () => {
      calls += 1;
      if (taken >= perTime) return { ok: false, error_code: 429, parameters: { retry_after: 5 } };
      taken += 1;
      return { ok: true, result: true };
    }) as unknown as Call;
    const wait = floodControl(createFloodWaits(createLocalBroadcast()));
    const deletes = async () => {
      for (;;) {
        const { ok } = await wait(call, 'deleteMessage', { chat_id: 1, message_id: 2 });
        if (ok) return;
      }
    };
    return { deletes, calls: () => calls };
  }

  it('do not call all at once: one of them tries whether the others may', async () => {
    const { deletes, calls } = limited(10);
    const all = Promise.all(Array.from({ length: 50 }, deletes));
    await vi.advanceTimersByTimeAsync(60_000);
    await all;
    // All of the first go out before anybody has heard of the pause; after that few are refused.
    expect(calls()).toBeLessThan(100);
  });

  it('wait on when the one that tried is refused again', async () => {
    const { deletes, calls } = limited(0);
    for (let count = 0; count < 50; count += 1) void deletes();
    await vi.advanceTimersByTimeAsync(1);
    expect(calls()).toBe(50);
    await vi.advanceTimersByTimeAsync(14_000);
    expect(calls()).toBe(52);
  });
});
