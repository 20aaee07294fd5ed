import { and, asc, eq, gt, inArray, isNotNull, lte, type SQL, sql } from 'drizzle-orm';
import type { Checked, Restriction } from '../core/restriction.ts';
import type { Db } from './dialect.ts';
import type { RunOperation } from './operations.ts';
import { toRestriction } from './restriction-rows.ts';
import type { Tables } from './tables/define.ts';

/** Which restrictions have to be looked at, because of their dates or because somebody has asked. */
export function createDueRestrictions(
  db: Db,
  { restrictions, links }: Tables,
  run: RunOperation,
  now: () => Date,
) {
  function concerns(of: Checked): SQL {
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
    requestChecks: (of: Checked): Promise<void> =>
      run('request_checks', async () => {
        await db.update(restrictions).set({ nextCheckAt: now() }).where(concerns(of));
      }),

    /** Takes checks that are due until the given time; those that are not done by then are due again. */
    claimChecks: (until: Date, limit: number): Promise<Restriction[]> =>
      run('claim_checks', async () => {
        const due = db
          .select({ groupId: restrictions.groupId, userId: restrictions.userId })
          .from(restrictions)
          .where(lte(restrictions.nextCheckAt, now()))
          .orderBy(asc(restrictions.nextCheckAt))
          .limit(limit);
        const rows = await db
          .update(restrictions)
          .set({ nextCheckAt: until })
          .where(sql`(${restrictions.groupId}, ${restrictions.userId}) IN (${due})`)
          .returning();
        return rows.map(toRestriction);
      }),

    /** A check that was claimed until then is done, unless another one was asked for meanwhile. */
    checked: ({ groupId, userId }: Restriction, claimedUntil: Date): Promise<void> =>
      run('check_done', async () => {
        await db
          .update(restrictions)
          .set({ nextCheckAt: null })
          .where(
            and(
              eq(restrictions.groupId, groupId),
              eq(restrictions.userId, userId),
              eq(restrictions.nextCheckAt, claimedUntil),
            ),
          );
      }),

    /** Intents that were recorded before the given time and not completed. */
    unfinished: (olderThan: Date, limit: number): Promise<Restriction[]> =>
      run('unfinished_restrictions', async () => {
        const rows = await db
          .select()
          .from(restrictions)
          .where(
            and(
              inArray(restrictions.state, ['muting', 'lifting']),
              lte(restrictions.updatedAt, olderThan),
            ),
          )
          .orderBy(asc(restrictions.updatedAt))
          .limit(limit);
        return rows.map(toRestriction);
      }),

    /** Restrictions that Telegram has ended by itself. */
    expired: (at: Date, limit: number): Promise<Restriction[]> =>
      run('expired_restrictions', async () => {
        const rows = await db
          .select()
          .from(restrictions)
          .where(lte(restrictions.until, at))
          .orderBy(asc(restrictions.until))
          .limit(limit);
        return rows.map(toRestriction);
      }),

    /** Restrictions in force that nobody has looked at since the given time. */
    unchecked: (olderThan: Date, limit: number): Promise<Restriction[]> =>
      run('unchecked_restrictions', async () => {
        const rows = await db
          .select()
          .from(restrictions)
          .where(and(eq(restrictions.state, 'muted'), lte(restrictions.updatedAt, olderThan)))
          .orderBy(asc(restrictions.updatedAt))
          .limit(limit);
        return rows.map(toRestriction);
      }),

    /** Restrictions of the time in between whose notice may never have been shown. */
    unnoticed: (from: Date, to: Date, limit: number): Promise<Restriction[]> =>
      run('unnoticed_restrictions', async () => {
        const rows = await db
          .select()
          .from(restrictions)
          .where(
            and(
              isNotNull(restrictions.noticeAfter),
              gt(restrictions.since, from),
              lte(restrictions.since, to),
              eq(restrictions.state, 'muted'),
            ),
          )
          .orderBy(asc(restrictions.since))
          .limit(limit);
        return rows.map(toRestriction);
      }),
  };
}
