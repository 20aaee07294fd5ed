import type { Transformer } from 'grammy';
import { describe, expect, it } from 'vitest';
import { createBackground } from '../../src/core/lib/background.ts';
import { deferAnswers } from '../../src/telegram/api/limits/defer.ts';

type Call = Parameters<Transformer>[0];
type Reply = { ok: boolean; result?: unknown; description?: string };

/** Presses that are answered behind a Telegram that answers when it is told to. */
function open(reply: () => Promise<Reply> = async () => ({ ok: true, result: true })) {
  const lost: unknown[] = [];
  const called: string[] = [];
  const background = createBackground((error) => lost.push(error));
  const defer = deferAnswers({ background, onLost: (error) => lost.push(error) });
  const call = (async (method: string) => {
    called.push(method);
    return reply();
  }) as unknown as Call;
  return {
    ...{ lost, called, background },
    answer: () => defer(call, 'answerCallbackQuery', { callback_query_id: '1' }),
    deletes: () => defer(call, 'deleteMessage', { chat_id: 1, message_id: 2 }),
    sends: () => defer(call, 'sendMessage', { chat_id: 1, text: 'hi' }),
  };
}

describe('a call of a handler', () => {
  it('goes out, and answers what Telegram does', async () => {
    const { deletes, called } = open(async () => ({ ok: false, description: 'no' }));
    expect(await deletes()).toEqual({ ok: false, description: 'no' });
    expect(called).toEqual(['deleteMessage']);
  });

  it('is no message', async () => {
    const { sends, called } = open();
    await expect(sends()).rejects.toThrow('sendMessage would wait for a limit: use Answers');
    expect(called).toEqual([]);
  });
});

describe('the answer to a press', () => {
  it('counts as given before Telegram has taken it', async () => {
    const gate = Promise.withResolvers<Reply>();
    const { answer, called, background, lost } = open(() => gate.promise);
    expect(await answer()).toEqual({ ok: true, result: true });
    expect([called, background.size()]).toEqual([['answerCallbackQuery'], 1]);
    gate.resolve({ ok: true, result: true });
    await background.drain();
    expect(lost).toEqual([]);
  });

  it.each<[string, () => Promise<Reply>, string]>([
    ['refuses', async () => ({ ok: false, description: 'query is too old' }), 'query is too old'],
    ['does not get', () => Promise.reject(new Error('away')), 'away'],
  ])('that Telegram %s is told of', async (_how, reply, message) => {
    const { answer, background, lost } = open(reply);
    await answer();
    await background.drain();
    expect(lost).toEqual([new Error(message)]);
  });

  it('waits for its turn behind 16 others, of which there is none too many', async () => {
    const gate = Promise.withResolvers<Reply>();
    const { answer, called, background, lost } = open(() => gate.promise);
    for (let count = 0; count < 2_016; count += 1) await answer();
    expect([called.length, lost]).toEqual([16, []]);
    expect(await answer()).toEqual({ ok: true, result: true });
    expect(lost).toEqual([new Error('too many presses wait for an answer')]);
    gate.resolve({ ok: true, result: true });
    await background.drain();
    expect(called).toHaveLength(2_016);
    await answer();
    await background.drain();
    expect(called).toHaveLength(2_017);
    expect(background.size()).toBe(0);
  });
});
