import type { Transformer } from 'grammy';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPauses, waitOutPauses } from '../../src/telegram/api/pause.ts';

type Call = Parameters<Transformer>[0];

/** An instance that hears of the others' pauses. */
function open() {
  let hear: (message: string) => void = () => undefined;
  let heldUp = 0;
  let calls = 0;
  const pauses = createPauses(
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
  const deletes = () => waitOutPauses(pauses)(call, 'deleteMessage', { chat_id: 1, message_id: 2 });
  return { deletes, hear: (message: string) => hear(message), seen: () => ({ calls, heldUp }) };
}

describe('a pause that Telegram asked another instance for', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

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
