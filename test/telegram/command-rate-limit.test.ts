import type { Context } from 'grammy';
import { expect, it } from 'vitest';
import { createMemoryCache } from '../../src/cache/memory.ts';
import { limitCommands } from '../../src/telegram/middleware/command-rate-limit.ts';

/** Writes so many words in private, and answers how many of them were heard. */
function open(isAsked: boolean) {
  let looks = 0;
  const told: string[] = [];
  const limit = limitCommands({
    admins: { isHeard: async () => false },
    answers: { reply: (_ctx, text) => void told.push(String(text)) },
    cache: createMemoryCache(),
    questions: {
      async of(userId) {
        looks += 1;
        const question = { userId, requestId: 0, groupId: -1, screen: 'channels', args: [] };
        return isAsked ? { ...question, expiresAt: new Date() } : undefined;
      },
    },
  });
  async function says(times: number): Promise<number> {
    let heard = 0;
    const chat = { id: 5, type: 'private' };
    const me = { id: 1, username: 'bot' };
    const ctx = { me, chat, from: { id: 5 }, message: { chat, text: 'hi' } } as unknown as Context;
    for (let count = 0; count < times; count += 1) {
      await limit(ctx, async () => {
        heard += 1;
      });
    }
    return heard;
  }
  return { says, told, looks: () => looks };
}

it('hears ten messages a minute that nobody asked for, and says once when the next is answered', async () => {
  const { says, told } = open(false);
  expect(await says(1_000)).toBe(10);
  expect(told).toEqual([expect.stringMatching(/I answer again in \d+ s/)]);
});

it('hears more of whoever answers a question, and bounds a flood of answers and what it costs', async () => {
  const { says, told, looks } = open(true);
  expect(await says(1_000)).toBe(40);
  expect(looks()).toBe(30);
  expect(told).toHaveLength(1);
});
