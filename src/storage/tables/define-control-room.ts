import type { Actor } from '../../core/model/change.ts';
import type { Language } from '../../core/model/settings.ts';
import type { ColumnTypes } from './column-types.ts';

/** A column for the id of a protected group, whose row takes these rows along. */
export type GroupId = () => ReturnType<ReturnType<ColumnTypes['telegramId']>['notNull']>;

/** Defines the tables of what admins do in the control room, for both dialects. */
export function defineControlRoomTables(types: ColumnTypes, groupId: GroupId) {
  const { table, index, primaryKey, telegramId, text, time, json } = types;

  /** What the next private message of an admin, or their next choice of a chat, is the answer to. */
  const questions = table(
    'open_questions',
    {
      userId: telegramId('user_id').primaryKey(),
      /** Comes back with the choice of a chat or of people (Bot API, KeyboardButtonRequestChat). */
      requestId: telegramId('request_id').notNull(),
      groupId: telegramId('group_id').notNull(),
      screen: text('screen').notNull(),
      args: json<readonly string[]>('args').notNull(),
      expiresAt: time('expires_at').notNull(),
    },
    (t) => [
      index('open_questions_group_id').on(t.groupId),
      index('open_questions_expires_at').on(t.expiresAt),
    ],
  );

  /** Who changed what in a group; the actor is null for an anonymous admin. */
  const changes = table(
    'changes',
    {
      id: types.rowId('id').primaryKey(),
      groupId: groupId(),
      actorId: telegramId('actor_id').$type<NonNullable<Actor>>(),
      what: text('what').notNull(),
      before: json<unknown>('before'),
      after: json<unknown>('after'),
      at: time('at').notNull(),
    },
    (t) => [
      index('changes_group_id_id').on(t.groupId, t.id),
      index('changes_actor_id').on(t.actorId),
      index('changes_at').on(t.at),
    ],
  );

  /** When admins were last let in to configure a group, to the day. */
  const visits = table(
    'visits',
    {
      groupId: groupId(),
      userId: telegramId('user_id').notNull(),
      visitedAt: time('visited_at').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.groupId, t.userId] }),
      index('visits_user_id').on(t.userId),
      index('visits_visited_at').on(t.visitedAt),
    ],
  );

  /** When people joined a group, where that decides whether the rules are for them. */
  const joins = table(
    'joins',
    {
      groupId: groupId(),
      userId: telegramId('user_id').notNull(),
      joinedAt: time('joined_at').notNull(),
    },
    (t) => [primaryKey({ columns: [t.groupId, t.userId] }), index('joins_user_id').on(t.userId)],
  );

  /** Pending requests to join required channels, as far as they were seen. */
  const channelRequests = table(
    'channel_requests',
    {
      channelId: telegramId('channel_id').notNull(),
      userId: telegramId('user_id').notNull(),
      askedAt: time('asked_at').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.userId, t.channelId] }),
      index('channel_requests_asked_at').on(t.askedAt),
    ],
  );

  /** Whom a dry run would have muted, and when first. */
  const practice = table(
    'practice',
    {
      groupId: groupId(),
      userId: telegramId('user_id').notNull(),
      firstAt: time('first_at').notNull(),
    },
    (t) => [primaryKey({ columns: [t.groupId, t.userId] }), index('practice_user_id').on(t.userId)],
  );

  /** The language that a person has chosen for what the bot says to them. */
  const preferences = table('preferences', {
    userId: telegramId('user_id').primaryKey(),
    language: text('language').$type<Language>().notNull(),
  });

  /** A set-up that somebody has begun, and that goes on once the bot is admin of a chat. */
  const setups = table(
    'setups',
    {
      groupId: groupId().primaryKey(),
      userId: telegramId('user_id').notNull(),
      channels: json<readonly number[]>('channels').notNull(),
      /** The chat where a right is missing; null while the person has to choose something. */
      waitsFor: telegramId('waits_for'),
      updatedAt: time('updated_at').notNull(),
    },
    (t) => [
      index('setups_user_id').on(t.userId),
      index('setups_waits_for').on(t.waitsFor),
      index('setups_updated_at').on(t.updatedAt),
    ],
  );

  return { questions, changes, visits, joins, channelRequests, practice, preferences, setups };
}
