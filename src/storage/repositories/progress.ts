import { eq } from 'drizzle-orm';
import type { Dialect } from '../dialects/dialect.ts';

/** How far a job has come, and when that was saved. */
export interface Progress {
  /** JSON whose format belongs to the job. */
  readonly position: unknown;
  readonly updatedAt: Date;
}

/** Saves how far jobs have come, so that an interrupted one resumes there. */
export function createProgressStore({ db, tables }: Dialect) {
  const { progress } = tables;

  return {
    find: async (job: string): Promise<Progress | undefined> => {
      const [row] = await db.select().from(progress).where(eq(progress.job, job));
      return row && { position: row.position, updatedAt: row.updatedAt };
    },

    save: async (job: string, position: object, updatedAt: Date): Promise<void> => {
      await db
        .insert(progress)
        .values({ job, position, updatedAt })
        .onConflictDoUpdate({ target: progress.job, set: { position, updatedAt } });
    },

    /** The job has finished. */
    clear: async (job: string): Promise<void> => {
      await db.delete(progress).where(eq(progress.job, job));
    },
  };
}
