import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Restriction, RowVersion } from '../../../core/model/restriction.ts';
import type { NoticeChange } from '../../../core/notices/notice.ts';
import type { Dialect } from '../../dialects/dialect.ts';
import { prepareLazily } from '../../dialects/prepared.ts';
import { together } from '../../together.ts';
import { storedId } from '../message-refs.ts';
import { createCheckTimes } from './due-restrictions.ts';
import { createRowOf, inOrder, isOneOf, keyOf, type Pair } from './pairs.ts';
import { createHasNotice, toRestriction, toRow } from './restriction-rows.ts';

type Opened = Omit<Restriction, 'notice'>;
type Row = Parameters<typeof toRestriction>[0];
interface ChangedNotice extends Pair {
  readonly change: NoticeChange;
}
type Found = Restriction | undefined;

/** The steps of a mute, which are taken for many people at once in a raid. */
export function createSteps(
  dialect: Dialect,
  now: () => Date,
  remove: (row: RowVersion) => Promise<unknown>,
) {
  const { db, tables, statements } = dialect;
  const { restrictions, groups } = tables;
  const times = createCheckTimes(tables, now);
  const hasNotice = createHasNotice(tables);
  const rowOf = createRowOf(tables);

  const findQuery = prepareLazily(statements, 'find_restriction', (name) =>
    db
      .select()
      .from(restrictions)
      .where(rowOf(sql.placeholder('groupId'), sql.placeholder('userId')))
      .prepare(name),
  );

  const find = together<Pair, Found>({
    one: async ({ groupId, userId }) => {
      const [row] = await findQuery().execute({ groupId, userId });
      return asRestriction(row);
    },
    many: async (pairs) => {
      const rows = await db.select().from(restrictions).where(isOneOf(dialect, pairs));
      const found = new Map(rows.map((row) => [keyOf(row), row]));
      return pairs.map((pair) => asRestriction(found.get(keyOf(pair))));
    },
  });

  /** Inserts the rows of those who have none, and drops those of groups that are not protected. */
  async function openAll(opened: readonly Opened[]): Promise<boolean[]> {
    const rows = inOrder(opened).map((row) => ({
      ...toRow({ ...row, notice: null }, now()),
      nextCheckAt: times.soon(),
    }));
    const key = { groupId: restrictions.groupId, userId: restrictions.userId };
    const inserted = await db
      .insert(restrictions)
      .values(rows)
      .onConflictDoNothing()
      .returning(key);
    if (inserted.length === 0) return opened.map(() => false);
    const groupIds = [...new Set(inserted.map(({ groupId }) => groupId))];
    // Read after the rows are there: who switches protection off by then lifts them.
    const enabled = await db
      .select({ groupId: groups.groupId })
      .from(groups)
      .where(and(inArray(groups.groupId, groupIds), eq(groups.enabled, true)));
    const isEnabled = new Set(enabled.map(({ groupId }) => groupId));
    const mine = new Set(inserted.map(keyOf));
    return Promise.all(
      opened.map(async (row) => {
        // Of two for the same person the row is that of one.
        if (!mine.delete(keyOf(row))) return false;
        if (isEnabled.has(row.groupId)) return true;
        await remove(row);
        return false;
      }),
    );
  }

  const open = together<Opened, boolean>({
    one: async (row) => (await openAll([row]))[0] === true,
    many: openAll,
  });

  async function completeAll(pairs: readonly Pair[]): Promise<Found[]> {
    const rows = await db
      .update(restrictions)
      .set({ state: 'muted', updatedAt: now(), nextCheckAt: times.after('muted') })
      .where(and(isOneOf(dialect, pairs), eq(restrictions.state, 'muting')))
      .returning();
    const changed = new Map(rows.map((row) => [keyOf(row), row]));
    return pairs.map((pair) => {
      const row = changed.get(keyOf(pair));
      // Of two who ask for the same person, one has done it.
      changed.delete(keyOf(pair));
      return asRestriction(row);
    });
  }

  const complete = together<Pair, Found>({
    one: async (pair) => (await completeAll([pair]))[0],
    many: completeAll,
  });

  async function setNotices(changes: readonly ChangedNotice[]): Promise<boolean[]> {
    const alike = Map.groupBy(changes, ({ groupId, change }) => JSON.stringify([groupId, change]));
    const updated = new Set<string>();
    for (const people of alike.values()) {
      for (const row of await setNotice(people)) updated.add(keyOf(row));
    }
    return changes.map((change) => updated.has(keyOf(change)));
  }

  /** For people of one group who are shown the same. */
  async function setNotice(people: readonly ChangedNotice[]): Promise<Pair[]> {
    const [first] = people;
    if (first === undefined) return [];
    const { shown, now: notice, missing, says = null, after } = first.change;
    // Of a batch that fails each is done again alone, also what was done already.
    const isDone = notice === null ? isWaiting(after) : hasNotice(notice);
    return db
      .update(restrictions)
      .set({
        noticeMessageId: notice && storedId(notice),
        noticeAfter: after ?? null,
        missing: [...missing],
        noticeSays: says,
        nextCheckAt: after === undefined ? times.afterNotice() : times.beforeNotice(),
      })
      .where(and(isOneOf(dialect, people), or(hasNotice(shown), isDone)))
      .returning({ groupId: restrictions.groupId, userId: restrictions.userId });
  }

  /** The notice was let go before, and another one is about to be posted. */
  const isWaiting = (after: number | undefined) =>
    after === undefined
      ? undefined
      : and(isNull(restrictions.noticeMessageId), eq(restrictions.noticeAfter, after));

  return {
    find,
    open,
    complete,
    setNotice: together<ChangedNotice, boolean>({
      one: async (change) => (await setNotices([change]))[0] === true,
      many: setNotices,
    }),
  };
}

function asRestriction(row: Row | undefined): Found {
  return row && toRestriction(row);
}
