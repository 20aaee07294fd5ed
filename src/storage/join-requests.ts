import { and, eq, lt, sql } from 'drizzle-orm';
import type { JoinRequests } from '../core/admission.ts';
import type { Dialect } from './dialect.ts';
import type { RunOperation } from './operations.ts';
import { preparedLate } from './prepared.ts';

/** Who has asked to join which group, and misses a channel. */
export function createJoinRequests(
  { db, tables, statements }: Dialect,
  run: RunOperation,
  now: () => Date,
) {
  const { joinRequests } = tables;

  const ofUserQuery = preparedLate(statements, 'join_requests_of_user', (name) =>
    db
      .select({ groupId: joinRequests.groupId })
      .from(joinRequests)
      .where(eq(joinRequests.userId, sql.placeholder('userId')))
      .prepare(name),
  );

  return {
    open: (groupId, userId) =>
      run('open_join_request', async () => {
        const askedAt = now();
        await db.insert(joinRequests).values({ groupId, userId, askedAt }).onConflictDoNothing();
      }),

    close: (groupId, userId) =>
      run('close_join_request', async () => {
        await db
          .delete(joinRequests)
          .where(and(eq(joinRequests.groupId, groupId), eq(joinRequests.userId, userId)));
      }),

    ofUser: (userId) =>
      run('join_requests_of_user', async () => {
        const rows = await ofUserQuery().execute({ userId });
        return rows.map(({ groupId }) => groupId);
      }),

    /** Requests that nobody came back to. */
    forgetBefore: (before: Date): Promise<void> =>
      run('forget_join_requests', async () => {
        await db.delete(joinRequests).where(lt(joinRequests.askedAt, before));
      }),
  } satisfies JoinRequests & { forgetBefore(before: Date): Promise<void> };
}
