export interface PracticeReportsDeps {
  readonly practice: {
    /**
     * Groups that have practised under protection since then or longer, without a report and without
     * the excepted ones.
     */
    unreported(since: Date, limit: number, exceptGroups: readonly number[]): Promise<number[]>;
    reported(groupId: number): Promise<void>;
  };
  /** Tells the admin what the practice has found; never rejects for what Telegram refuses. */
  readonly report: (groupId: number) => Promise<'done' | 'later'>;
  readonly now: () => Date;
}

const AFTER_MS = 86_400_000;
const BATCH = 20;
/** Of some groups Telegram may never say who may read their report: they hold up no others. */
const RETRY_AFTER_MS = 600_000;

/**
 * Reports to admins what a dry run has found after a day. That it is due stands in the database, so
 * a restart loses no report.
 */
export function createPracticeReports({ practice, report, now }: PracticeReportsDeps) {
  /** Groups whose report is to be tried again, and when. */
  const held = new Map<number, number>();

  return async (): Promise<void> => {
    const time = now().getTime();
    for (const [groupId, until] of held) if (until <= time) held.delete(groupId);
    const due = await practice.unreported(new Date(time - AFTER_MS), BATCH, [...held.keys()]);
    for (const groupId of due) {
      held.set(groupId, time + RETRY_AFTER_MS);
      if ((await report(groupId)) === 'later') continue;
      await practice.reported(groupId);
      held.delete(groupId);
    }
  };
}
