import { and, eq, gt, lt } from 'drizzle-orm';
import type { Dialect } from '../dialects/dialect.ts';
import type { Tables } from '../tables/define.ts';

type OpenQuestion = Tables['questions']['$inferSelect'];

/** The questions that the bot has asked people in private; of each person the newest one counts. */
export function createQuestions({ db, tables }: Dialect, now: () => Date) {
  const { questions } = tables;

  return {
    ask: async ({ userId, ...question }: OpenQuestion): Promise<void> => {
      await db
        .insert(questions)
        .values({ userId, ...question })
        .onConflictDoUpdate({ target: questions.userId, set: question });
    },

    of: async (userId: number): Promise<OpenQuestion | undefined> => {
      const [row] = await db
        .select()
        .from(questions)
        .where(and(eq(questions.userId, userId), gt(questions.expiresAt, now())));
      return row;
    },

    close: async (userId: number): Promise<void> => {
      await db.delete(questions).where(eq(questions.userId, userId));
    },

    deleteExpired: async (): Promise<void> => {
      await db.delete(questions).where(lt(questions.expiresAt, now()));
    },
  };
}
