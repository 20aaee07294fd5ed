import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Ask, AskedPerson } from '../../../core/statistics/gate.ts';
import type { Dialect } from '../../dialects/dialect.ts';
import { together } from '../../together.ts';

interface Opening {
  readonly person: AskedPerson;
  readonly at: Date;
  readonly before: Date;
}

/** Whom which group has asked to join which channel; each answer is given once. */
export function createAsks({ db, tables }: Dialect) {
  const { asks, groups } = tables;

  /** Answers for each the channels that they were not asked to join since `before`. */
  async function openAll(all: readonly Opening[]): Promise<number[][]> {
    const groupIds = [...new Set(all.map(({ person }) => person.groupId))];
    const known = await db
      .select({ groupId: groups.groupId })
      .from(groups)
      .where(inArray(groups.groupId, groupIds));
    const exists = new Set(known.map(({ groupId }) => groupId));
    const rows = new Map(
      all
        .filter(({ person }) => exists.has(person.groupId))
        .flatMap(rowsOf)
        .map((row) => [keyOf(row), row]),
    );
    if (rows.size === 0) return all.map(() => []);
    const before = Math.min(...all.map((opening) => opening.before.getTime()));
    const opened = await db
      .insert(asks)
      .values(inOrder([...rows.values()]))
      .onConflictDoUpdate({
        target: [asks.groupId, asks.userId, asks.channelId],
        set: { askedAt: sql`excluded.asked_at`, hadLeft: sql`excluded.had_left` },
        setWhere: lt(asks.askedAt, new Date(before)),
      })
      .returning({ groupId: asks.groupId, userId: asks.userId, channelId: asks.channelId });
    const mine = new Set(opened.map(keyOf));
    // Of two who ask the same person, one counts.
    return all.map((opening) =>
      rowsOf(opening)
        .filter((row) => mine.delete(keyOf(row)))
        .map(({ channelId }) => channelId),
    );
  }

  const open = together<Opening, number[]>({
    one: async (opening) => (await openAll([opening]))[0] ?? [],
    many: openAll,
  });

  return {
    /** The channels that the person was not asked to join since `before`. */
    open: (person: AskedPerson, at: Date, before: Date) => open({ person, at, before }),

    /** Ends what the person was asked of the channel, in all groups. */
    take: async (userId: number, channelId: number): Promise<Ask[]> =>
      db
        .delete(asks)
        .where(and(eq(asks.userId, userId), eq(asks.channelId, channelId)))
        .returning({ groupId: asks.groupId, askedAt: asks.askedAt, hadLeft: asks.hadLeft }),

    forgetBefore: async (time: Date): Promise<void> => {
      await db.delete(asks).where(lt(asks.askedAt, time));
    },
  };
}

interface AskKey {
  readonly groupId: number;
  readonly userId: number;
  readonly channelId: number;
}

const keyOf = ({ groupId, userId, channelId }: AskKey) => `${groupId}:${userId}:${channelId}`;

function rowsOf({ person, at }: Opening) {
  const { groupId, userId, channelIds, leftId } = person;
  return channelIds.map((channelId) => ({
    ...{ groupId, userId, channelId, askedAt: at },
    hadLeft: channelId === leftId,
  }));
}

/** In which all instances lock rows, so that two of them cannot wait for each other. */
function inOrder<K extends AskKey>(rows: readonly K[]): K[] {
  return rows.toSorted(
    (a, b) => a.groupId - b.groupId || a.userId - b.userId || a.channelId - b.channelId,
  );
}
