import type { DepartureReason } from '../../core/model/departure.ts';
import type { ColumnTypes } from './column-types.ts';

/** Defines the tables of what an operator decides, for both dialects. */
export function defineOperatorTables({ table, index, telegramId, text, time }: ColumnTypes) {
  /** Groups and people whom the operator does not let use the bot; ids of groups are negative. */
  const blocks = table('blocked', {
    id: telegramId('id').primaryKey(),
    blockedBy: telegramId('blocked_by').notNull(),
    createdAt: time('created_at').notNull(),
  });

  /** Groups that the bot is about to leave. */
  const departures = table(
    'departures',
    {
      groupId: telegramId('group_id').primaryKey(),
      reason: text('reason').$type<DepartureReason>().notNull(),
      askedAt: time('asked_at').notNull(),
      dueAt: time('due_at').notNull(),
    },
    (t) => [index('departures_due_at').on(t.dueAt)],
  );

  return { blocks, departures };
}
