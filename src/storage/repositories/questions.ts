import { and, eq, gt, lt } from 'drizzle-orm';
import type { Dialect } from '../dialects/dialect.ts';

/** What the next private message of a person, or their next choice of a chat, is the answer to. */
export interface OpenQuestion {
  readonly userId: number;
  /** Comes back with the choice of a chat or of people. */
  readonly requestId: number;
  /** The group that it is about; 0 while none is chosen. */
  readonly groupId: number;
  readonly screen: string;
  readonly args: readonly string[];
  readonly expiresAt: Date;
}

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
