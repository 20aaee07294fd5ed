import type { Cache } from '../shared/cache.ts';
import { cacheKeys } from '../shared/cache-keys.ts';

export type RecentlyLifted = ReturnType<typeof createRecentlyLifted>;

const REMEMBERED_SECONDS = 300;

/**
 * Whose restriction was lifted, or who was let into the group, within the last 5 minutes: they may
 * still press the button of an old notice.
 */
export function createRecentlyLifted(cache: Pick<Cache, 'set' | 'getMany' | 'delete'>) {
  return {
    add: (groupId: number, userId: number): Promise<void> =>
      cache.set(cacheKeys.lifted(groupId, userId), 'lifted', REMEMBERED_SECONDS),

    /** They cannot write any more. */
    forget: (groupId: number, userId: number): Promise<void> =>
      cache.delete([cacheKeys.lifted(groupId, userId)]),

    async has(groupId: number, userId: number): Promise<boolean> {
      return (await cache.getMany([cacheKeys.lifted(groupId, userId)]))[0] === 'lifted';
    },
  };
}
