import { sql } from 'drizzle-orm';
import type { PriorRestriction, Restriction } from '../../core/model/restriction.ts';
import type { Language } from '../../core/model/settings.ts';
import type { ColumnTypes } from './column-types.ts';
import { defineControlRoomTables } from './define-control-room.ts';
import { defineFigureTables } from './define-figures.ts';
import { defineJobTables } from './define-jobs.ts';
import { defineOperatorTables } from './define-operator.ts';

/** A prior restriction in its JSON form. */
export type StoredPrior = Omit<PriorRestriction, 'until'> & { readonly until: string | null };

export type Tables = ReturnType<typeof defineTables>;

/** Defines all tables, for both dialects. */
export function defineTables(types: ColumnTypes) {
  const { table, index, uniqueIndex, primaryKey, telegramId, text, flag, time, json } = types;
  const times = {
    createdAt: time('created_at').notNull(),
    updatedAt: time('updated_at').notNull(),
  };

  const owners = table('owners', {
    userId: telegramId('user_id').primaryKey(),
    username: text('username'),
    /** In which they last spoke to the bot in private, or which they have chosen there. */
    language: text('language').$type<Language>(),
    ...times,
  });

  const groups = table(
    'protected_groups',
    {
      groupId: telegramId('group_id').primaryKey(),
      ownerId: telegramId('owner_id').references(() => owners.userId, { onDelete: 'set null' }),
      /** Whether the owner set it up unseen; so it is taken to be where no one has recorded it. */
      ownerHidden: flag('owner_hidden').notNull().default(true),
      title: text('title').notNull(),
      enabled: flag('enabled').notNull(),
      /** Whether the bot has the rights in the group that enforcing needs. */
      canEnforce: flag('can_enforce').notNull().default(true),
      /** What its owner was told of that last. */
      toldCanEnforce: flag('told_can_enforce').notNull().default(true),
      params: types.editedJson('params').notNull(),
      protectedSince: time('protected_since').notNull(),
      /** When the bot left the group, or was found to be gone from it; null while it is there. */
      leftAt: time('left_at'),
      ...times,
    },
    (t) => [
      index('protected_groups_owner_id').on(t.ownerId),
      index('protected_groups_enabled').on(t.enabled).where(sql`enabled`),
      index('protected_groups_group_id_enabled').on(t.groupId, t.enabled),
      index('protected_groups_suspended').on(t.groupId).where(sql`enabled AND NOT can_enforce`),
      index('protected_groups_untold')
        .on(t.groupId)
        .where(sql`enabled AND told_can_enforce <> can_enforce`),
      index('protected_groups_created_at').on(t.createdAt),
      index('protected_groups_left_at').on(t.leftAt).where(sql`left_at IS NOT NULL`),
      index('protected_groups_quiet')
        .on(t.updatedAt)
        .where(sql`left_at IS NULL AND NOT (enabled AND can_enforce)`),
    ],
  );

  /** Cascades, so that rows follow their group when Telegram gives it a new id. */
  const groupId = () =>
    telegramId('group_id')
      .notNull()
      .references(() => groups.groupId, { onDelete: 'cascade', onUpdate: 'cascade' });

  const channels = table(
    'enforced_channels',
    {
      channelId: telegramId('channel_id').primaryKey(),
      title: text('title').notNull(),
      username: text('username'),
      inviteLink: text('invite_link'),
      /** Whether the bot is an admin of the channel, which it must be to see its members. */
      canSee: flag('can_see').notNull().default(true),
      /** How often it has become one again. */
      regained: types.number('regained').notNull().default(0),
      ...times,
    },
    (t) => [index('enforced_channels_unseen').on(t.channelId).where(sql`NOT can_see`)],
  );

  const links = table(
    'group_channel_links',
    {
      id: types.rowId('id').primaryKey(),
      groupId: groupId(),
      channelId: telegramId('channel_id')
        .notNull()
        .references(() => channels.channelId, { onDelete: 'cascade' }),
      position: types.number('position').notNull(),
      /** What the group's owner was told last of whether the bot sees the channel's members. */
      toldCanSee: flag('told_can_see').notNull().default(true),
    },
    (t) => [
      uniqueIndex('group_channel_links_group_id_channel_id').on(t.groupId, t.channelId),
      index('group_channel_links_group_id').on(t.groupId),
      index('group_channel_links_channel_id').on(t.channelId),
      index('group_channel_links_told_unseen').on(t.channelId).where(sql`NOT told_can_see`),
    ],
  );

  const restrictions = table(
    'restrictions',
    {
      groupId: groupId(),
      userId: telegramId('user_id').notNull(),
      state: text('state').$type<Restriction['state']>().notNull(),
      since: time('since').notNull(),
      until: time('until'),
      prior: json<StoredPrior>('prior'),
      missing: json<number[]>('missing').notNull(),
      /** Null in old rows. */
      topicId: telegramId('topic_id'),
      noticeSays: text('notice_says'),
      noticeMessageId: telegramId('notice_message_id'),
      noticeAfter: telegramId('notice_after'),
      remindAt: time('remind_at'),
      removeAt: time('remove_at'),
      warnings: types.number('warnings').notNull().default(0),
      /** Null in old rows. */
      warnedUpTo: telegramId('warned_up_to'),
      /** When to check the row next: work to finish, or the end of the mute. Null in old rows. */
      nextCheckAt: time('next_check_at'),
      updatedAt: time('updated_at').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.groupId, t.userId] }),
      index('restrictions_user_id').on(t.userId),
      index('restrictions_notice').on(t.groupId, t.noticeMessageId),
      index('restrictions_unchecked').on(t.state, t.updatedAt),
      index('restrictions_next_check').on(t.nextCheckAt),
    ],
  );

  const activity = table(
    'activity',
    {
      groupId: groupId(),
      userId: telegramId('user_id').notNull(),
      lastSeen: time('last_seen').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.groupId, t.userId] }),
      index('activity_user_id').on(t.userId),
      index('activity_last_seen').on(t.lastSeen),
    ],
  );

  const joinRequests = table(
    'join_requests',
    {
      groupId: groupId(),
      userId: telegramId('user_id').notNull(),
      askedAt: time('asked_at').notNull(),
      /** When the bot tries again to let the person in; null while that is for the person. */
      dueAt: time('due_at'),
      tries: types.number('tries').notNull().default(0),
    },
    (t) => [
      primaryKey({ columns: [t.groupId, t.userId] }),
      index('join_requests_due_at').on(t.dueAt),
      index('join_requests_user_id').on(t.userId),
      index('join_requests_asked_at').on(t.askedAt),
    ],
  );

  const deletions = table(
    'scheduled_deletions',
    {
      chatId: telegramId('chat_id').notNull(),
      messageId: telegramId('message_id').notNull(),
      dueAt: time('due_at').notNull(),
      /** The one user who sees the message, if it is an ephemeral one. */
      receiverId: telegramId('receiver_id'),
    },
    (t) => [
      primaryKey({ columns: [t.chatId, t.messageId] }),
      index('scheduled_deletions_due_at').on(t.dueAt),
    ],
  );

  return {
    ...{ owners, restrictions, activity, joinRequests },
    ...defineControlRoomTables(types, groupId),
    ...defineFigureTables(types, groupId),
    groups,
    channels,
    links,
    deletions,
    ...defineJobTables(types),
    ...defineOperatorTables(types),
  };
}
