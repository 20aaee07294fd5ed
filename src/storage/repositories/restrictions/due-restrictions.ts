import { and, asc, eq, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { CheckTarget, Restriction } from '../../../core/model/restriction.ts';
import type { Db } from '../../dialects/dialect.ts';
import type { Tables } from '../../tables/define.ts';
import { toRestriction } from './restriction-rows.ts';

/** What was begun, and a notice that was not shown, is looked at after this time. */
const SOON_MS = 15_000;
/** A notice that has not been shown for so long is given up. */
const UNNOTICED_FOR_MS = 600_000;
/** A mute without an end is looked at like others now and then, and for nothing else. */
const FAR_MS = 365 * 86_400_000;

/** When a row of the ledger has to be looked at next, as it stands when a statement changes it. */
export function createCheckTimes({ restrictions }: Tables, now: () => Date) {
  const { nextCheckAt, noticeAfter, since, state, until } = restrictions;
  const from = (milliseconds: number) => new Date(now().getTime() + milliseconds);
  const at = (milliseconds: number): SQL => sql`${sql.param(from(milliseconds), nextCheckAt)}`;

  /** A mute is looked at when it ends, and before that if its notice may not have been shown. */
  const ofMute = (): SQL => sql`CASE
    WHEN ${noticeAfter} IS NOT NULL AND ${since} > ${at(-UNNOTICED_FOR_MS)} THEN ${at(SOON_MS)}
    WHEN ${until} IS NULL THEN ${at(FAR_MS)}
    WHEN ${until} > ${at(SOON_MS)} THEN ${until}
    ELSE ${at(SOON_MS)} END`;

  /** A look that somebody has asked for meanwhile is not put off. */
  const unlessDue = (time: SQL): SQL =>
    sql`CASE WHEN ${nextCheckAt} <= ${at(0)} THEN ${nextCheckAt} ELSE ${time} END`;

  return {
    /** Of a new row. */
    soon: () => from(SOON_MS),
    /** After a change to the state. */
    after: (to: Restriction['state']): SQL => unlessDue(to === 'muted' ? ofMute() : at(SOON_MS)),
    /** After the notice was shown. */
    afterNotice: (): SQL =>
      unlessDue(sql`CASE WHEN ${state} = 'muted' THEN coalesce(${until}, ${at(FAR_MS)})
        ELSE ${nextCheckAt} END`),
    /** After a look. */
    afterLook: (): SQL =>
      sql`CASE WHEN ${state} = 'muted' THEN ${ofMute()} ELSE ${at(SOON_MS)} END`,
  };
}

/** Which restrictions have to be looked at: because of their dates, or because somebody has asked. */
export function createDueRestrictions(db: Db, tables: Tables, now: () => Date) {
  const { restrictions, links } = tables;
  const times = createCheckTimes(tables, now);

  function concerns(of: CheckTarget): SQL {
    if ('groupId' in of) return eq(restrictions.groupId, of.groupId);
    if ('userIds' in of) return inArray(restrictions.userId, [...of.userIds]);
    const requiring = db
      .select({ groupId: links.groupId })
      .from(links)
      .where(eq(links.channelId, of.channelId));
    return inArray(restrictions.groupId, requiring);
  }

  return {
    /** Restrictions are to be looked at again: those of a group, of people, or for a channel. */
    requestChecks: async (of: CheckTarget): Promise<void> => {
      await db.update(restrictions).set({ nextCheckAt: now() }).where(concerns(of));
    },

    /** What an older version has written, which may run beside this one, says no time: it is due. */
    adoptOlder: async (): Promise<void> => {
      await db
        .update(restrictions)
        .set({ nextCheckAt: now() })
        .where(isNull(restrictions.nextCheckAt));
    },

    /** Takes looks that are due until the given time; those that are not done by then are due again. */
    claimDue: async (until: Date, limit: number): Promise<Restriction[]> => {
      const due = db
        .select({ groupId: restrictions.groupId, userId: restrictions.userId })
        .from(restrictions)
        .where(lte(restrictions.nextCheckAt, now()))
        .orderBy(asc(restrictions.nextCheckAt))
        .limit(limit);
      const rows = await db
        .update(restrictions)
        .set({ nextCheckAt: until })
        // Once more, since another instance may have claimed them meanwhile.
        .where(
          and(
            lte(restrictions.nextCheckAt, now()),
            sql`(${restrictions.groupId}, ${restrictions.userId}) IN (${due})`,
          ),
        )
        .returning();
      return rows.map(toRestriction);
    },

    /** A look that was claimed until then is done, unless another one was asked for meanwhile. */
    looked: async ({ groupId, userId }: Restriction, claimedUntil: Date): Promise<void> => {
      await db
        .update(restrictions)
        .set({ nextCheckAt: times.afterLook() })
        .where(
          and(
            eq(restrictions.groupId, groupId),
            eq(restrictions.userId, userId),
            eq(restrictions.nextCheckAt, claimedUntil),
          ),
        );
    },

    /** Restrictions in force that nobody has looked at since the given time. */
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
