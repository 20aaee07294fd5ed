export interface PracticeReportsDeps {
  readonly practice: {
    /** Groups that have practised since then or longer, and whose report is not sent. */
    unreported(since: Date, limit: number): Promise<number[]>;
    reported(groupId: number): Promise<void>;
  };
  /** Tells the admin what the practice has found; never rejects for what Telegram refuses. */
  readonly report: (groupId: number) => Promise<void>;
  readonly now: () => Date;
}

const AFTER_MS = 86_400_000;
const BATCH = 20;

/**
 * Reports to admins what a dry run has found after a day. That it is due stands in the database, so
 * a restart loses no report.
 */
export function createPracticeReports({ practice, report, now }: PracticeReportsDeps) {
  return async (): Promise<void> => {
    const due = await practice.unreported(new Date(now().getTime() - AFTER_MS), BATCH);
    for (const groupId of due) {
      await report(groupId);
      await practice.reported(groupId);
    }
  };
}
