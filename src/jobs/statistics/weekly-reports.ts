import * as z from 'zod';
import { type Day, dayOf } from '../../core/statistics/figures.ts';

export interface WeeklyReportsDeps {
  /** Remembers how far the reports of a week have come. */
  readonly progress: {
    find(job: string): Promise<{ readonly position: unknown } | undefined>;
    save(job: string, position: object, updatedAt: Date): Promise<void>;
  };
  /** Ids of protected groups, ascending. */
  readonly enabledAfter: (groupId: number, limit: number) => Promise<readonly number[]>;
  /** Sends the report of the week that ended with that day, if there is anything to tell. */
  readonly send: (groupId: number, lastDay: Day) => Promise<void>;
  readonly now: () => Date;
}

const JOB = 'weekly-report';
const positionSchema = z.object({ week: z.number(), after: z.number(), isDone: z.boolean() });
/** The first day of 1970 was a Thursday. */
const FIRST_MONDAY = 4;
const FROM_HOUR = 7;
/** After this day a report that could not be sent is old news. */
const LATEST_DAYS = 2;
const PAGE = 100;

/**
 * Sends the weekly reports, from Monday morning (UTC). Each is sent once: that it is sent is
 * recorded before, so a crash may lose one and repeats none.
 */
export function createWeeklyReports({ progress, enabledAfter, send, now }: WeeklyReportsDeps) {
  let isStopping = false;

  async function run(): Promise<void> {
    const today = dayOf(now());
    const age = (today - FIRST_MONDAY) % 7;
    if (age > LATEST_DAYS || (age === 0 && now().getUTCHours() < FROM_HOUR)) return;
    const week = today - age;
    const saved = positionSchema.safeParse((await progress.find(JOB))?.position).data;
    if (saved?.week === week && saved.isDone) return;
    let after = saved?.week === week ? saved.after : Number.MIN_SAFE_INTEGER;
    for (;;) {
      const page = await enabledAfter(after, PAGE);
      for (const groupId of page) {
        if (isStopping) return;
        await progress.save(JOB, { week, after: groupId, isDone: false }, now());
        await send(groupId, week - 1);
        after = groupId;
      }
      if (page.length < PAGE) break;
    }
    await progress.save(JOB, { week, after, isDone: true }, now());
  }

  return {
    run,
    stop: (): void => {
      isStopping = true;
    },
  };
}
