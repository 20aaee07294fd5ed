import type { Cache } from '../core/cache.ts';
import { cacheKeys } from '../core/cache-keys.ts';
import type { GroupMember } from '../core/standing.ts';

export interface MutedByAdminsDeps {
  readonly cache: Pick<Cache, 'getMany' | 'put' | 'take'>;
  /** Answers at once or not at all; never throws. */
  readonly inspect: (groupId: number, userId: number) => Promise<GroupMember>;
}

export type MutedByAdmins = ReturnType<typeof createMutedByAdmins>;

/** For so long an answer stands. */
const KEPT_SECONDS = 10;
/** Anybody can press a button: what that costs in a group is bounded. */
const CALLS = { limit: 5, withinMs: 10_000 };

/** Whether somebody whom this bot has not muted cannot write because of an admin. */
export function createMutedByAdmins({ cache, inspect }: MutedByAdminsDeps) {
  return async (groupId: number, userId: number): Promise<boolean> => {
    const key = cacheKeys.mutedByAdmin(groupId, userId);
    const [known] = await cache.getMany([key]);
    if (known !== null) return known === 'yes';
    const wait = await cache.take(
      cacheKeys.mutedByAdminCalls(groupId),
      CALLS.limit,
      CALLS.withinMs,
    );
    if (wait > 0) return false;
    const member = await inspect(groupId, userId);
    if (member.kind === 'unknown') return false;
    const isMuted = member.kind === 'restricted' && !member.permissions.can_send_messages;
    await cache.put(key, isMuted ? 'yes' : 'no', KEPT_SECONDS);
    return isMuted;
  };
}
