import { rememberFor } from '../lib/remember.ts';
import type { Group } from '../model/group.ts';
import { dependsOnJoins } from '../model/settings.ts';

export interface JoinStore {
  record(groupId: number, userId: number, joinedAt: Date): Promise<void>;
  find(groupId: number, userId: number): Promise<Date | null>;
  forget(groupId: number, userId: number): Promise<void>;
}

export type Joins = ReturnType<typeof createJoins>;

/** Whoever misses a channel and writes on costs one query in this time. */
const KEPT_MS = 60_000;
const MOST = 50_000;

/** When people joined the groups whose rules are only for those who joined after some moment. */
export function createJoins({ store }: { readonly store: JoinStore }) {
  const known = rememberFor<Date | 'none'>(KEPT_MS, MOST);

  return {
    /**
     * Null when no join of theirs is known: they were there before. `isFinal` where nobody minds that
     * a join which another instance hears of is unknown here for a moment.
     */
    async joinedAt(groupId: number, userId: number, isFinal = true): Promise<Date | null> {
      const key = `${groupId}:${userId}`;
      let date = known.get(key);
      if (date === undefined) {
        const found = (await store.find(groupId, userId)) ?? 'none';
        // They may have joined meanwhile.
        date = known.get(key) ?? found;
        if (isFinal || date !== 'none') known.set(key, date);
      }
      return date === 'none' ? null : date;
    },

    async record(groupId: number, userId: number, joinedAt: Date): Promise<void> {
      await store.record(groupId, userId, joinedAt);
      known.set(`${groupId}:${userId}`, joinedAt);
    },

    /** A message from before they left may still be on its way: what is known here stays known. */
    async forget(groupId: number, userId: number): Promise<void> {
      await store.forget(groupId, userId);
    },
  };
}

/** When the person joined, where that decides whether the group's rules are for them. */
export async function joinedIfItMatters(
  joins: Pick<Joins, 'joinedAt'>,
  { id, settings }: Group,
  userId: number,
): Promise<Date | null | undefined> {
  if (!dependsOnJoins(settings)) return undefined;
  // Of several instances another one may just hear of a join: only who was there before is certain.
  return joins.joinedAt(id, userId, settings.onlyJoinedAfter !== null);
}
