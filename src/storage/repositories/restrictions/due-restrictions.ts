import { and, asc, eq, isNull, lte, notInArray, type SQL, sql } from 'drizzle-orm';
import type { CheckTarget, Restriction } from '../../../core/model/restriction.ts';
import type { Db } from '../../dialects/dialect.ts';
import type { Tables } from '../../tables/define.ts';
import { createConcerns } from './concerns.ts';
import { toRestriction } from './restriction-rows.ts';

/** Delay before the check of an unfinished mute or lift, or of a missing notice. */
const SOON_MS = 15_000;
/** The same in a group that the bot has left, or where it lacks a right: until then Telegram refuses. */
const AWAY_MS = 600_000;
/** A statement may wait so long for its turn, and checks may be requested meanwhile. */
const STATEMENT_WAITS_MS = 5_000;
/** A missing notice is retried until the mute is this old. */
const NOTICE_RETRY_MS = 600_000;
/** Between checks of somebody who cannot be removed although it is time. */
const OVERDUE_MS = 300_000;
/** Until the next check of somebody of whom Telegram has said nothing. */
const UNANSWERED_MS = 120_000;
/** A mute without an end needs no check of its own; the periodic check of all mutes covers it. */
const FAR_MS = 365 * 86_400_000;

/** SQL for `next_check_at`, computed from the row as it is when the statement runs. */
export function createCheckTimes({ restrictions, groups }: Tables, now: () => Date) {
  const { groupId, nextCheckAt, noticeAfter, since, state, until } = restrictions;
  const { remindAt, removeAt } = restrictions;
  const from = (milliseconds: number) => new Date(now().getTime() + milliseconds);
  const at = (milliseconds: number): SQL => sql`${sql.param(from(milliseconds), nextCheckAt)}`;

  /** The end of a CASE: when a mute or lift that is not done yet is tried again. */
  const unfinishedWork = (): SQL => sql`
    WHEN EXISTS (SELECT 1 FROM ${groups} WHERE ${groups.groupId} = ${groupId}
      AND (${groups.leftAt} IS NOT NULL OR NOT ${groups.canEnforce})) THEN ${at(AWAY_MS)}
    ELSE ${at(SOON_MS)}`;

  /** The next moment at which something is to be done about a mute that stands. */
  const ofWorkAhead = (): SQL => sql`CASE
    WHEN coalesce(${remindAt}, ${removeAt}) > ${at(SOON_MS)} THEN coalesce(${remindAt}, ${removeAt})
    WHEN ${removeAt} IS NOT NULL THEN ${at(OVERDUE_MS)}
    WHEN ${until} IS NULL THEN ${at(FAR_MS)}
    WHEN ${until} > ${at(SOON_MS)} THEN ${until}
    ELSE ${at(SOON_MS)} END`;

  /** Whoever was to be told again is told before they are removed. */
  const isReminded = (): SQL => sql`${remindAt} IS NULL AND ${removeAt} > ${at(0)}`;

  /** A mute is checked when it ends, as is a notice to who is not muted, and soon while the notice may be missing. */
  const ofMute = (): SQL => sql`CASE
    WHEN ${noticeAfter} IS NOT NULL AND (${since} > ${at(-NOTICE_RETRY_MS)} OR ${isReminded()})
      THEN ${at(SOON_MS)}
    ELSE ${ofWorkAhead()} END`;

  /** In so many milliseconds, unless the mute ends before. */
  const soonerThan = (milliseconds: number): SQL => sql`CASE
    WHEN ${until} > ${at(SOON_MS)} AND ${until} < ${at(milliseconds)} THEN ${until}
    ELSE ${at(milliseconds)} END`;

  /** Whether a check is due when the statement runs, which may be later than it was written. */
  const isDue = (): SQL => sql`${nextCheckAt} <= ${at(STATEMENT_WAITS_MS)}`;

  /** Keeps a check that is already due, so that one requested meanwhile is not postponed. */
  const unlessDue = (time: SQL): SQL =>
    sql`CASE WHEN ${isDue()} THEN ${nextCheckAt} ELSE ${time} END`;

  const soonAgain = (): SQL =>
    sql`CASE WHEN ${isDue()} THEN ${nextCheckAt} ${unfinishedWork()} END`;

  return {
    /** For a new row. */
    soon: () => from(SOON_MS),
    /** After a change to the given state. */
    after: (to: Restriction['state']): SQL => (to === 'muted' ? unlessDue(ofMute()) : soonAgain()),
    /** After a row was written anew: what follows may be interrupted. */
    afterReplacing: soonAgain,
    /** Before another notice is sent, which a crash may prevent. */
    beforeNotice: (): SQL => unlessDue(at(SOON_MS)),
    /** After the notice was sent. */
    afterNotice: (): SQL =>
      unlessDue(sql`CASE WHEN ${state} IN ('muted', 'told') THEN ${ofWorkAhead()}
        ELSE ${nextCheckAt} END`),
    /** After a check. */
    afterCheck: (how: 'answered' | 'unanswered'): SQL =>
      sql`CASE WHEN ${state} IN ('muted', 'told')
        THEN ${how === 'answered' ? ofMute() : soonerThan(UNANSWERED_MS)} ${unfinishedWork()} END`,
  };
}

/** Which restrictions are due for a check: because of their dates, or on request. */
export function createDueRestrictions(db: Db, tables: Tables, now: () => Date) {
  const { restrictions } = tables;
  const concerns = createConcerns(db, tables, restrictions);
  const times = createCheckTimes(tables, now);

  return {
    /** Makes restrictions due for a check: those of a group, of users, or of a channel's groups. */
    requestChecks: async (of: CheckTarget): Promise<void> => {
      await db.update(restrictions).set({ nextCheckAt: now() }).where(concerns(of));
    },

    /**
     * Makes rows without `next_check_at` due: an older version, which may still run, wrote them.
     */
    adoptOlder: async (): Promise<void> => {
      await db
        .update(restrictions)
        .set({ nextCheckAt: now() })
        .where(isNull(restrictions.nextCheckAt));
    },

    /** Nobody in the group is removed who is muted by now. */
    spareAll: async (groupId: number): Promise<void> => {
      await db
        .update(restrictions)
        .set({ remindAt: null, removeAt: null })
        .where(eq(restrictions.groupId, groupId));
    },

    /**
     * Claims due checks of other groups by moving them to `until`; one not completed by then is due
     * again.
     */
    claimDue: async (
      until: Date,
      limit: number,
      exceptGroups: readonly number[] = [],
    ): Promise<Restriction[]> => {
      const isDue = and(
        lte(restrictions.nextCheckAt, now()),
        notInArray(restrictions.groupId, [...exceptGroups]),
      );
      const due = db
        .select({ groupId: restrictions.groupId, userId: restrictions.userId })
        .from(restrictions)
        .where(isDue)
        .orderBy(asc(restrictions.nextCheckAt))
        .limit(limit);
      const rows = await db
        .update(restrictions)
        .set({ nextCheckAt: until })
        // Repeated outside of the subquery: another instance may have claimed rows since it ran.
        .where(
          and(
            lte(restrictions.nextCheckAt, now()),
            sql`(${restrictions.groupId}, ${restrictions.userId}) IN (${due})`,
          ),
        )
        .returning();
      return rows.map(toRestriction);
    },

    /**
     * Completes a claimed check, unless another one was requested since. What Telegram has not
     * answered is asked again soon: an admin may have ended the reason of the mute.
     */
    looked: async (
      { groupId, userId }: Restriction,
      claimedUntil: Date,
      how: 'answered' | 'unanswered',
    ): Promise<void> => {
      await db
        .update(restrictions)
        .set({ nextCheckAt: times.afterCheck(how) })
        .where(
          and(
            eq(restrictions.groupId, groupId),
            eq(restrictions.userId, userId),
            eq(restrictions.nextCheckAt, claimedUntil),
          ),
        );
    },

    /** Mutes in force whose rows were last written before the given time, the oldest first. */
    unchecked: async (olderThan: Date, limit: number): Promise<Restriction[]> => {
      const rows = await db
        .select()
        .from(restrictions)
        .where(and(eq(restrictions.state, 'muted'), lte(restrictions.updatedAt, olderThan)))
        .orderBy(asc(restrictions.updatedAt))
        .limit(limit);
      return rows.map(toRestriction);
    },
  };
}
