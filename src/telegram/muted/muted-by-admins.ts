import type { GroupMember } from '../../core/model/membership-status.ts';
import type { Cache } from '../../core/shared/cache.ts';
import { cacheKeys } from '../../core/shared/cache-keys.ts';

export interface MutedByAdminsDeps {
  readonly cache: Pick<Cache, 'getMany' | 'set' | 'consume'>;
  /** Answers at once or not at all; never throws. */
  readonly inspect: (groupId: number, userId: number) => Promise<GroupMember>;
}

/** How somebody is in a group whom this bot has not muted there. */
export type RestrictionByAdmin = 'free' | 'muted' | 'banned' | 'unknown';

export type MutedByAdmins = ReturnType<typeof createMutedByAdmins>;

/** For so long an answer stands. */
const KEPT_SECONDS = 10;
/** Anybody can press a button: what that costs in a group is bounded. */
const CALLS = { limit: 5, withinMs: 10_000 };

/** Whether somebody whom this bot has not muted cannot write because of an admin. */
export function createMutedByAdmins({ cache, inspect }: MutedByAdminsDeps) {
  /** How they are in the group just now; `unknown` also when it was asked too often. */
  async function look(groupId: number, userId: number): Promise<RestrictionByAdmin> {
    const { limit, withinMs } = CALLS;
    const wait = await cache.consume(cacheKeys.mutedByAdminCalls(groupId), limit, withinMs);
    if (wait > 0) return 'unknown';
    const freedom = freedomOf(await inspect(groupId, userId));
    if (freedom !== 'unknown') {
      await cache.set(cacheKeys.mutedByAdmin(groupId, userId), freedom, KEPT_SECONDS);
    }
    return freedom;
  }

  return {
    look,

    /** Whether they are known to be muted, which is remembered for some seconds. */
    async isMuted(groupId: number, userId: number): Promise<boolean> {
      const [known] = await cache.getMany([cacheKeys.mutedByAdmin(groupId, userId)]);
      return (known ?? (await look(groupId, userId))) === 'muted';
    },
  };
}

function freedomOf(member: GroupMember): RestrictionByAdmin {
  if (member.kind === 'unknown') return 'unknown';
  if (member.kind === 'banned') return 'banned';
  return member.kind === 'restricted' && !member.permissions.can_send_messages ? 'muted' : 'free';
}
