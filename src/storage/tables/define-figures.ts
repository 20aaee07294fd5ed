import type { ColumnTypes } from './column-types.ts';
import type { GroupId } from './define-control-room.ts';

/** Defines the tables of the statistics that admins see, for both dialects. */
export function defineFigureTables(types: ColumnTypes, groupId: GroupId) {
  const { table, index, primaryKey, telegramId, number, flag, time } = types;
  const count = (name: string) => number(name).notNull().default(0);
  /** In days since 1970, by UTC. */
  const day = () => number('day').notNull();

  /** What happened in a group on a day; holds nobody's id. */
  const groupDays = table(
    'group_days',
    {
      groupId: groupId(),
      day: day(),
      messages: count('messages'),
      offences: count('offences'),
      verified1h: count('verified_1h'),
      verified6h: count('verified_6h'),
      verified24h: count('verified_24h'),
      verifiedLater: count('verified_later'),
    },
    (t) => [primaryKey({ columns: [t.groupId, t.day] }), index('group_days_day').on(t.day)],
  );

  /** What a group brought to a channel that it requires on a day; holds nobody's id. */
  const channelDays = table(
    'channel_days',
    {
      groupId: groupId(),
      channelId: telegramId('channel_id').notNull(),
      day: day(),
      asked: count('asked'),
      joined: count('joined'),
      left: count('left_it'),
      cameBack: count('came_back'),
    },
    (t) => [
      primaryKey({ columns: [t.groupId, t.channelId, t.day] }),
      index('channel_days_day').on(t.day),
    ],
  );

  /** Whom a group has asked to join which channel in the last day. */
  const asks = table(
    'asks',
    {
      groupId: groupId(),
      userId: telegramId('user_id').notNull(),
      channelId: telegramId('channel_id').notNull(),
      /** Whether they had been in there, and left. */
      hadLeft: flag('had_left').notNull(),
      askedAt: time('asked_at').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.groupId, t.userId, t.channelId] }),
      index('asks_user_id').on(t.userId, t.channelId),
      index('asks_asked_at').on(t.askedAt),
    ],
  );

  return { groupDays, channelDays, asks };
}
