import type { GroupMember } from '../../core/model/membership-status.ts';
import type { Cache } from '../../core/shared/cache.ts';
import { cacheKeys } from '../../core/shared/cache-keys.ts';

export interface MutedByAdminsDeps {
  readonly cache: Pick<Cache, 'getMany' | 'set' | 'consume'>;
  /** Neither retries nor waits for rate limits; never rejects. */
  readonly inspect: (groupId: number, userId: number) => Promise<GroupMember>;
}

/** The state in a group of a person whom this bot has not muted there. */
export type RestrictionByAdmin = 'free' | 'muted' | 'banned' | 'unknown';

export type MutedByAdmins = ReturnType<typeof createMutedByAdmins>;

/** How long an answer is cached. */
const KEPT_SECONDS = 10;
/** Limits the calls to Telegram per group, since anyone can press a button. */
const CALLS = { limit: 5, withinMs: 10_000 };

/** Finds out whether an admin, not this bot, has muted a person. */
export function createMutedByAdmins({ cache, inspect }: MutedByAdminsDeps) {
  /** Asks Telegram for the person's current state; `unknown` also beyond the limit on calls. */
  async function check(groupId: number, userId: number): Promise<RestrictionByAdmin> {
    const { limit, withinMs } = CALLS;
    const wait = await cache.consume(cacheKeys.mutedByAdminCalls(groupId), limit, withinMs);
    if (wait > 0) return 'unknown';
    const state = stateOf(await inspect(groupId, userId));
    if (state !== 'unknown') {
      await cache.set(cacheKeys.mutedByAdmin(groupId, userId), state, KEPT_SECONDS);
    }
    return state;
  }

  return {
    check,

    /** Whether they are known to be muted; cached for KEPT_SECONDS. */
    async isMuted(groupId: number, userId: number): Promise<boolean> {
      const [known] = await cache.getMany([cacheKeys.mutedByAdmin(groupId, userId)]);
      return (known ?? (await check(groupId, userId))) === 'muted';
    },
  };
}

function stateOf(member: GroupMember): RestrictionByAdmin {
  if (member.kind === 'unknown') return 'unknown';
  if (member.kind === 'banned') return 'banned';
  return member.kind === 'restricted' && !member.permissions.can_send_messages ? 'muted' : 'free';
}
