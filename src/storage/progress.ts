import { eq } from 'drizzle-orm';
import type { Dialect } from './dialect.ts';
import type { RunOperation } from './operations.ts';

/** How far a job had come, in its own terms, and when. */
export interface Progress {
  readonly position: unknown;
  readonly updatedAt: Date;
}

/** Where jobs were interrupted, so that they go on there. */
export function createProgressStore({ db, tables }: Dialect, run: RunOperation) {
  const { progress } = tables;

  return {
    find: (job: string): Promise<Progress | undefined> =>
      run('find_progress', async () => {
        const [row] = await db.select().from(progress).where(eq(progress.job, job));
        return row && { position: row.position, updatedAt: row.updatedAt };
      }),

    save: (job: string, position: object, updatedAt: Date): Promise<void> =>
      run('save_progress', async () => {
        await db
          .insert(progress)
          .values({ job, position, updatedAt })
          .onConflictDoUpdate({ target: progress.job, set: { position, updatedAt } });
      }),

    /** The job has come to its end. */
    clear: (job: string): Promise<void> =>
      run('clear_progress', async () => {
        await db.delete(progress).where(eq(progress.job, job));
      }),
  };
}
