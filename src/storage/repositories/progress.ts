import { and, eq } from 'drizzle-orm';
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

    /** False when there is such a job already. */
    begin: async (job: string, position: object, updatedAt: Date): Promise<boolean> => {
      const begun = await db
        .insert(progress)
        .values({ job, position, updatedAt })
        .onConflictDoNothing()
        .returning({ job: progress.job });
      return begun.length > 0;
    },

    /** False when the job was stopped, or saved by another instance, since `expected`. */
    advance: async (
      job: string,
      position: object,
      { expected, updatedAt }: { expected: Date; updatedAt: Date },
    ): Promise<boolean> => {
      const advanced = await db
        .update(progress)
        .set({ position, updatedAt })
        .where(and(eq(progress.job, job), eq(progress.updatedAt, expected)))
        .returning({ job: progress.job });
      return advanced.length > 0;
    },

    /** The job has finished, or was stopped; false when there was none. */
    clear: async (job: string): Promise<boolean> => {
      const cleared = await db
        .delete(progress)
        .where(eq(progress.job, job))
        .returning({ job: progress.job });
      return cleared.length > 0;
    },
  };
}
