import { describe, expect, it } from 'vitest';
import { createBackground } from '../../src/core/lib/background.ts';
import { createPending } from '../../src/telegram/ui/pending.ts';

function open({ perChat = 5, inAll = 100 } = {}) {
  const errors: unknown[] = [];
  const background = createBackground((error) => errors.push(error));
  const pending = createPending({ background, perChat, inAll });
  const ran: string[] = [];
  const dropped: string[] = [];
  const gate = Promise.withResolvers<void>();
  const put = (chatId: number, kind: string, name: string) =>
    pending.put(chatId, kind, {
      async run() {
        await gate.promise;
        ran.push(name);
      },
      dropped: () => void dropped.push(name),
    });
  return { pending, background, put, ran, dropped, errors, open: gate.resolve };
}

describe('what waits to be sent', () => {
  it('is one of each kind, the newest', async () => {
    const { put, ran, background, open: go } = open();
    for (let count = 0; count < 10_000; count += 1) put(1, '/status', String(count));
    put(2, '/status', 'elsewhere');
    go();
    await background.drain();
    expect(ran.toSorted()).toEqual(['0', '9999', 'elsewhere']);
  });

  it('is bounded in each chat and in all, and the oldest give way', async () => {
    const { put, ran, dropped, background, open: go } = open({ perChat: 2, inAll: 3 });
    put(1, 'running', 'first');
    for (const name of ['a', 'b', 'c']) put(1, name, name);
    expect(dropped).toEqual(['a']);
    put(2, 'running', 'second');
    put(2, 'd', 'd');
    put(3, 'running', 'third');
    put(2, 'e', 'e');
    expect(dropped).toEqual(['a', 'b']);
    go();
    await background.drain();
    expect(ran.toSorted()).toEqual(['c', 'd', 'e', 'first', 'second', 'third']);
  });

  it('goes on after what failed', async () => {
    const { pending, background, errors } = open();
    const fail = () => Promise.reject(new Error('no'));
    let went = false;
    pending.put(1, 'a', { run: fail });
    pending.put(1, 'b', {
      run: async () => {
        went = true;
      },
    });
    await background.drain();
    expect([errors.length, went, pending.isBusy(1)]).toEqual([1, true, false]);
  });
});
