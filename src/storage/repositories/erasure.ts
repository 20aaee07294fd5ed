import { and, eq, like, not, or, type SQL, sql } from 'drizzle-orm';
import type { KnownOfPerson } from '../../core/membership/forget-person.ts';
import type { Db, Dialect, Statement } from '../dialects/dialect.ts';
import { isWhereTheBotIs } from './deletions.ts';

/** Numbers of erased rows, by their description for the operator. */
export type Erased = Readonly<Record<string, number>>;

/** Matches no owner: no Telegram user has this id. */
const NO_OWNER = 0;

/** Erases all data about a user or a group for good. Idempotent. */
export function createErasure(dialect: Dialect) {
  const { db, tables } = dialect;
  const { owners, groups, channels, links, restrictions, activity, joinRequests, deletions } =
    tables;
  const { questions, changes, visits, joins, practice, setups, asks } = tables;
  const { channelRequests, preferences } = tables;

  /** A person reads nothing more of them than how many there are. */
  const notes = [questions, visits, joins, practice, setups, asks];

  const now = () => new Date();
  /** Not deleted here: the running bot deletes the messages from the chat, then their rows. */
  const makeDue = (tx: Db, which: SQL) => tx.update(deletions).set({ dueAt: now() }).where(which);

  const listing = (userId: number) => like(sql`CAST(${groups.params} AS TEXT)`, `%"${userId}"%`);

  /** The history of allow lists holds the ids of people: arrays, as JSON. */
  const isIn = (list: typeof changes.before, userId: number) =>
    sql`',' || replace(trim(CAST(${list} AS TEXT), '[]'), ' ', '') || ',' LIKE ${`%,${userId},%`}`;
  const aboutPerson = (userId: number) =>
    and(
      eq(changes.what, 'allowList'),
      sql`(${isIn(changes.before, userId)} OR ${isIn(changes.after, userId)})`,
    );

  async function known(userId: number): Promise<KnownOfPerson> {
    return {
      mutes: await db.$count(restrictions, eq(restrictions.userId, userId)),
      seenIn: await db.$count(activity, eq(activity.userId, userId)),
      requests:
        (await db.$count(joinRequests, eq(joinRequests.userId, userId))) +
        (await db.$count(channelRequests, eq(channelRequests.userId, userId))),
      lists: await db.$count(groups, listing(userId)),
      notices: await db.$count(deletions, eq(deletions.receiverId, userId)),
      owner: await db.$count(owners, eq(owners.userId, userId)),
      changes: await db.$count(changes, eq(changes.actorId, userId)),
      other: await others(userId),
    };
  }

  async function others(userId: number): Promise<number> {
    const counts = notes.map((table) => db.$count(table, eq(table.userId, userId)));
    const all = await Promise.all([...counts, db.$count(changes, aboutPerson(userId))]);
    return all.reduce((sum, one) => sum + one, 0);
  }

  async function user(userId: number): Promise<Erased> {
    const listed = listing(userId);
    const {
      mutes,
      seenIn,
      requests,
      lists,
      notices,
      owner,
      changes: made,
      other,
    } = await known(userId);
    const erased = {
      'mutes in the ledger': mutes,
      'groups where seen': seenIn,
      'requests to join': requests,
      'places on allow lists': lists,
      'private notices': notices,
      'record as an owner': owner,
      'changes to groups': made,
      'other notes': other,
    };
    const params = dialect.setJsonKey(groups.params, 'allowList', String(userId), undefined);
    await dialect.atomically((tx) => [
      tx.delete(restrictions).where(eq(restrictions.userId, userId)),
      tx.delete(activity).where(eq(activity.userId, userId)),
      tx.delete(joinRequests).where(eq(joinRequests.userId, userId)),
      tx.update(groups).set({ params, updatedAt: now() }).where(listed),
      makeDue(tx, eq(deletions.receiverId, userId)),
      // Where the bot is not, nothing can be deleted but what is known of it.
      tx
        .delete(deletions)
        .where(and(eq(deletions.receiverId, userId), not(isWhereTheBotIs(tables)))),
      tx.delete(owners).where(eq(owners.userId, userId)),
      ...[...notes, channelRequests, preferences].map((table) =>
        tx.delete(table).where(eq(table.userId, userId)),
      ),
      // What was changed stays; who did it, and whom it was about, does not.
      tx.delete(changes).where(aboutPerson(userId)),
      tx.update(changes).set({ actorId: null }).where(eq(changes.actorId, userId)),
    ]);
    return erased;
  }

  /** Erases the group's channels and owner too, unless another group has them as well. */
  function groupStatements(tx: Db, groupId: number, ids: number[], ownerId: number): Statement[] {
    const linked = sql`EXISTS (SELECT 1 FROM ${links} AS l WHERE l.channel_id = ${channels.channelId} AND l.group_id <> ${groupId})`;
    const owns = sql`EXISTS (SELECT 1 FROM ${groups} AS g WHERE g.owner_id = ${owners.userId})`;
    const theOwner = eq(owners.userId, ownerId);
    return [
      // Locks these rows first, in the order in which `protect` writes them (the owner, then channels
      // by id): a concurrent `protect` of another group with them waits for us, without deadlock.
      tx
        .update(owners)
        .set({ updatedAt: sql`${owners.updatedAt}` })
        .where(theOwner),
      ...ids.map((id) =>
        tx
          .update(channels)
          .set({ updatedAt: sql`${channels.updatedAt}` })
          .where(eq(channels.channelId, id)),
      ),
      ...ids.map((id) =>
        tx.delete(channels).where(and(eq(channels.channelId, id), sql`NOT ${linked}`)),
      ),
      tx.delete(groups).where(eq(groups.groupId, groupId)),
      tx.delete(questions).where(eq(questions.groupId, groupId)),
      tx.delete(owners).where(and(theOwner, sql`NOT ${owns}`)),
      makeDue(tx, eq(deletions.chatId, groupId)),
    ];
  }

  async function group(groupId: number): Promise<Erased> {
    const [known] = await db.select().from(groups).where(eq(groups.groupId, groupId));
    const required = await db.select().from(links).where(eq(links.groupId, groupId));
    const ids = required.map(({ channelId }) => channelId).sort((a, b) => a - b);
    const erased = {
      'protected group': known === undefined ? 0 : 1,
      'required channels': ids.length,
      'mutes in the ledger': await db.$count(restrictions, eq(restrictions.groupId, groupId)),
      'people seen': await db.$count(activity, eq(activity.groupId, groupId)),
      'requests to join': await db.$count(joinRequests, eq(joinRequests.groupId, groupId)),
      'messages to be deleted': await db.$count(deletions, eq(deletions.chatId, groupId)),
    };
    await dialect.atomically((tx) => groupStatements(tx, groupId, ids, known?.ownerId ?? NO_OWNER));
    return erased;
  }

  return {
    /** The groups that name the person, as their owner or on their allow lists. */
    groupsNaming: async (userId: number): Promise<number[]> => {
      const rows = await db
        .select({ groupId: groups.groupId })
        .from(groups)
        .where(or(eq(groups.ownerId, userId), listing(userId)));
      return rows.map(({ groupId }) => groupId);
    },

    known: async (userId: number): Promise<KnownOfPerson> => known(userId),
    user: async (userId: number): Promise<Erased> => user(userId),
    group: async (groupId: number): Promise<Erased> => group(groupId),
  };
}
