import type { Context } from 'grammy';
import { expect, it } from 'vitest';
import { limitPresses } from '../../src/telegram/middleware/press-rate-limit.ts';

/** Presses so many times, and answers how many of them were looked into. */
function open() {
  let time = 0;
  const limit = limitPresses(() => time);
  const told: string[] = [];
  async function press(userId: number, times: number): Promise<number> {
    let looked = 0;
    const ctx = {
      callbackQuery: { from: { id: userId } },
      answerCallbackQuery: async ({ text }: { text: string }) => void told.push(text),
    } as unknown as Context;
    for (let count = 0; count < times; count += 1) {
      await limit(ctx, async () => {
        looked += 1;
      });
    }
    return looked;
  }
  return { press, told, pass: (milliseconds: number) => (time += milliseconds) };
}

it('looks into a few presses a second of one person, and asks them to slow down', async () => {
  const { press, told, pass } = open();
  const once = await press(1, 600);
  expect(once).toBeLessThanOrEqual(20);
  expect(told).toHaveLength(600 - once);
  expect(new Set(told)).toEqual(new Set([expect.stringMatching(/slow down/i)]));
  expect(await press(2, 3)).toBe(3);
  pass(1_000);
  expect(await press(1, 40)).toBe(3);
  pass(60_000);
  expect(await press(1, 10)).toBe(10);
});
