import { and, eq, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { Dialect } from '../../dialects/dialect.ts';
import type { Tables } from '../../tables/define.ts';

/** A person in a group: the key of a row. */
export interface Pair {
  readonly groupId: number;
  readonly userId: number;
}

/** In the order in which all instances lock rows, so that two of them cannot wait for each other. */
export function inOrder<P extends Pair>(pairs: readonly P[]): P[] {
  return pairs.toSorted((a, b) => a.groupId - b.groupId || a.userId - b.userId);
}

export const keyOf = ({ groupId, userId }: Pair): string => `${groupId}:${userId}`;

/** Whether a row is that of the person in the group. */
export const createRowOf =
  ({ restrictions }: Tables) =>
  (groupId: number | Placeholder, userId: number | Placeholder): SQL | undefined =>
    and(eq(restrictions.groupId, groupId), eq(restrictions.userId, userId));

/** Whether a row is that of one of these people. */
export function isOneOf(
  { tables, numberRows }: Pick<Dialect, 'tables' | 'numberRows'>,
  pairs: readonly Pair[],
): SQL | undefined {
  const [first] = pairs;
  if (pairs.length === 1 && first !== undefined) {
    return createRowOf(tables)(first.groupId, first.userId);
  }
  const { restrictions } = tables;
  const json = JSON.stringify(pairs.map(({ groupId, userId }) => [groupId, userId]));
  const wanted = numberRows(json, ['group_id', 'user_id']);
  return sql`(${restrictions.groupId}, ${restrictions.userId}) IN (SELECT group_id, user_id FROM ${wanted} AS wanted)`;
}
