import { eq, inArray, type SQL } from 'drizzle-orm';
import type { CheckTarget } from '../../../core/model/restriction.ts';
import type { Db } from '../../dialects/dialect.ts';
import type { Tables } from '../../tables/define.ts';

type OfPeople = Pick<Tables['restrictions'] | Tables['joinRequests'], 'groupId' | 'userId'>;

/** The condition that a row of a table is of the group, of the people, or of a channel's groups. */
export function createConcerns(db: Db, { links }: Pick<Tables, 'links'>, table: OfPeople) {
  return (of: CheckTarget): SQL => {
    if ('groupId' in of) return eq(table.groupId, of.groupId);
    if ('userIds' in of) return inArray(table.userId, [...of.userIds]);
    const requiring = db
      .select({ groupId: links.groupId })
      .from(links)
      .where(eq(links.channelId, of.channelId));
    return inArray(table.groupId, requiring);
  };
}
