import { and, asc, desc, eq, gt, lt } from 'drizzle-orm';
import { type Actor, type Change, differs } from '../../../core/model/change.ts';
import type { Db, Dialect, Statement } from '../../dialects/dialect.ts';
import type { Tables } from '../../tables/define.ts';

/** A change that is recorded in the transaction that makes it. */
export interface NewChange extends Pick<Change, 'groupId' | 'what' | 'before' | 'after'> {
  /** Undefined where no admin did it: nothing is recorded. */
  readonly by: Actor | undefined;
}

/** Records what differs. */
export function changeRecords(
  tx: Db,
  { changes }: Tables,
  list: readonly NewChange[],
): Statement[] {
  const at = new Date();
  const rows = list.flatMap(({ groupId, by, what, before, after }) =>
    by === undefined || !differs(before, after)
      ? []
      : [{ groupId, actorId: by, what, before, after, at }],
  );
  return rows.map((row) => tx.insert(changes).values(row));
}

/** Who changed what in the groups. */
export function createChanges({ db, tables }: Dialect) {
  const { changes } = tables;

  return {
    /** A page of a group's changes, the newest first, before the one with this id. */
    of: async (
      groupId: number,
      limit: number,
      beforeId = Number.MAX_SAFE_INTEGER,
    ): Promise<Change[]> => {
      const rows = await db
        .select()
        .from(changes)
        .where(and(eq(changes.groupId, groupId), lt(changes.id, beforeId)))
        .orderBy(desc(changes.id))
        .limit(limit);
      return rows.map(toChange);
    },

    /** The id of the newest change; 0 without any. */
    lastId: async (): Promise<number> => {
      const [row] = await db
        .select({ id: changes.id })
        .from(changes)
        .where(gt(changes.id, 0))
        .orderBy(desc(changes.id))
        .limit(1);
      return row?.id ?? 0;
    },

    /** Changes in all groups that were recorded after the one with this id, and before this time. */
    after: async (id: number, before: Date, limit: number): Promise<Change[]> => {
      const rows = await db
        .select()
        .from(changes)
        .where(and(gt(changes.id, id), lt(changes.at, before)))
        .orderBy(asc(changes.id))
        .limit(limit);
      return rows.map(toChange);
    },

    /** Forgets what is older. */
    deleteBefore: async (time: Date): Promise<void> => {
      await db.delete(changes).where(lt(changes.at, time));
    },
  };
}

function toChange({ actorId: by, ...row }: Tables['changes']['$inferSelect']): Change {
  return { ...row, by };
}
