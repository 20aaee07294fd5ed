import { setImmediate as nextTurn } from 'node:timers/promises';
import * as z from 'zod';
import { type Day, dayOf } from '../../core/statistics/figures.ts';

export interface WeeklyReportsDeps {
  /** Remembers how far the reports of a week have come. */
  readonly progress: {
    find(
      job: string,
    ): Promise<{ readonly position: unknown; readonly updatedAt: Date } | undefined>;
    begin(job: string, position: object, updatedAt: Date): Promise<boolean>;
    advance(
      job: string,
      position: object,
      versions: { readonly expected: Date; readonly updatedAt: Date },
    ): Promise<boolean>;
  };
  /** Ids of protected groups where something happened on these days, ascending. */
  readonly groupsWith: (
    afterId: number,
    days: { readonly from: Day; readonly to: Day },
    limit: number,
  ) => Promise<readonly number[]>;
  /**
   * Sends the report of the week that ended with that day, if somebody wants it; `later` when it
   * cannot be known by now who may read it.
   */
  readonly send: (groupId: number, lastDay: Day) => Promise<'done' | 'later'>;
  readonly now: () => Date;
}

const JOB = 'weekly-report';
const positionSchema = z.object({
  week: z.number(),
  after: z.number(),
  isDone: z.boolean(),
  /** Groups whose report is to be tried again. */
  later: z.array(z.number()).default([]),
});
type Position = z.infer<typeof positionSchema>;
/** The first day of 1970 was a Thursday. */
const FIRST_MONDAY = 4;
const FROM_HOUR = 7;
const FIRST = Number.MIN_SAFE_INTEGER;
/** After this day a report that could not be sent is old news. */
const LATEST_DAYS = 2;
const PAGE = 100;
const WEEK = 7;
/** After so many Telegram seems to be away, and the run ends: the next one is a minute later. */
const LATER_IN_A_ROW = 20;

/**
 * Sends the weekly reports, from Monday morning (UTC). Each is sent once: that it is sent is
 * recorded before, so a crash may lose one and repeats none. An instance that slept while another
 * one went on with them finds its record refused, and ends.
 */
export function createWeeklyReports({ progress, groupsWith, send, now }: WeeklyReportsDeps) {
  let isStopping = false;

  /** Saves one position after the other; false once another instance has saved one. */
  function saveAfter(version: Date | undefined) {
    let last = version;
    return async (position: Position): Promise<boolean> => {
      const [expected, updatedAt] = [last, now()];
      last = updatedAt;
      if (expected === undefined) return progress.begin(JOB, position, updatedAt);
      return progress.advance(JOB, position, { expected, updatedAt });
    };
  }

  async function run(): Promise<void> {
    const today = dayOf(now());
    const age = (today - FIRST_MONDAY) % WEEK;
    if (age > LATEST_DAYS || (age === 0 && now().getUTCHours() < FROM_HOUR)) return;
    const week = today - age;
    const row = await progress.find(JOB);
    const saved = positionSchema.safeParse(row?.position).data;
    if (saved?.week === week && saved.isDone) return;
    let { after, later } = saved?.week === week ? saved : { after: FIRST, later: [] };
    const earlier = later;
    let inARow = 0;
    const savePosition = saveAfter(row?.updatedAt);
    const save = (isDone: boolean) => savePosition({ week, after, later, isDone });
    /** Answers whether to go on. */
    const tell = async (groupId: number): Promise<boolean> => {
      // SQLite answers at once, and what people write is not to wait for all the groups.
      await nextTurn();
      later = later.filter((id) => id !== groupId);
      if (!(await save(false))) return false;
      const isLater = (await send(groupId, week - 1)) === 'later';
      inARow = isLater ? inARow + 1 : 0;
      if (!isLater) return true;
      // At the end: the next run goes on with others.
      later = [...later, groupId];
      return (await save(false)) && inARow < LATER_IN_A_ROW;
    };
    for (;;) {
      const page = await groupsWith(after, { from: week - WEEK, to: week - 1 }, PAGE);
      for (const groupId of page) {
        if (isStopping) return;
        after = groupId;
        if (!(await tell(groupId))) return;
      }
      if (page.length < PAGE) break;
    }
    for (const groupId of earlier) {
      if (isStopping || !(await tell(groupId))) return;
    }
    await save(later.length === 0);
  }

  return {
    run,
    stop: (): void => {
      isStopping = true;
    },
  };
}
