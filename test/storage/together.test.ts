import { describe, expect, it } from 'vitest';
import { together } from '../../src/storage/together.ts';

/** A database that answers when the test says so, and refuses what is poisoned. */
function slowDatabase() {
  const statements: string[] = [];
  const open: (() => void)[] = [];
  const answered = (items: readonly string[]) =>
    new Promise<string[]>((resolve, reject) => {
      statements.push(items.join('+'));
      const isPoisoned = items.includes('poison');
      open.push(() =>
        isPoisoned ? reject(new Error('refused')) : resolve(items.map((item) => `${item}!`)),
      );
    });
  const run = together<string, string>({
    one: async (item) => (await answered([item]))[0] ?? '',
    many: answered,
  });
  return {
    run,
    statements,
    /** Answers all statements until no more come. */
    async answersAll() {
      for (let rounds = 0; rounds < 50; rounds += 1) {
        for (const answer of open.splice(0)) answer();
        await new Promise(setImmediate);
      }
    },
  };
}

describe('statements that are asked for at the same moment', () => {
  it('go at once while few are under way, and those that come meanwhile go together', async () => {
    const { run, statements, answersAll } = slowDatabase();
    const results = Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(run));
    expect(statements).toEqual(['a', 'b', 'c']);
    await answersAll();
    expect(statements).toEqual(['a', 'b', 'c', 'd+e+f']);
    expect(await results).toEqual(['a!', 'b!', 'c!', 'd!', 'e!', 'f!']);
  });

  it('do not wait for one that hangs', async () => {
    const answers: (() => void)[] = [];
    const run = together<string, string>({
      one: (item) =>
        item === 'hangs' ? new Promise(() => undefined) : Promise.resolve(`${item}!`),
      many: async (items) => items.map((item) => `${item}!`),
    });
    void run('hangs').finally(() => answers.push(() => undefined));
    expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map(run))).toHaveLength(5);
    expect(await run('later')).toBe('later!');
    expect(answers).toEqual([]);
  });

  it('fail alone where one of several is refused', async () => {
    const { run, answersAll } = slowDatabase();
    const results = Promise.allSettled(['a', 'b', 'c', 'd', 'poison', 'f'].map(run));
    await answersAll();
    expect((await results).map(({ status }) => status)).toEqual([
      ...['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled'],
    ]);
    const after = run('g');
    await answersAll();
    expect(await after).toBe('g!');
  });

  it('go in statements of bounded size', async () => {
    const { run, statements, answersAll } = slowDatabase();
    const items = Array.from({ length: 1_000 }, (_, index) => String(index));
    const results = Promise.all(items.map(run));
    await answersAll();
    expect(await results).toEqual(items.map((item) => `${item}!`));
    expect(statements.length).toBeLessThan(20);
    expect(Math.max(...statements.map((one) => one.split('+').length))).toBeLessThanOrEqual(100);
  });
});
