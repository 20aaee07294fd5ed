import type { KeyedLock } from '../lib/keyed-lock.ts';
import { isOurs } from '../policy/mute-end.ts';
import { createEndRestriction, type EndRestrictionDeps } from './end-restriction.ts';
import type { Enforcer, Ledger } from './enforcement.ts';

export interface AdminOverrideDeps extends EndRestrictionDeps {
  readonly enforcer: Pick<Enforcer, 'inspect'>;
  readonly ledger: Pick<Ledger, 'find' | 'close'>;
  readonly lock: KeyedLock;
}

export type HandleAdminOverride = ReturnType<typeof createAdminOverride>;

/**
 * An admin has changed a person's rights: their decision stands, and the restriction is not ours
 * any more. Telegram is asked, because the update may be older than our mute. Without an answer the
 * row stays: it is compared with Telegram before anything is lifted.
 *
 * An admin may also have imposed exactly our mute once more, at `imposedAgainAt`. It looks like
 * ours, and is theirs if it is younger.
 */
export function createAdminOverride(deps: AdminOverrideDeps) {
  const { enforcer, ledger, lock } = deps;
  const end = createEndRestriction(deps);
  return (groupId: number, userId: number, imposedAgainAt?: Date): Promise<void> =>
    lock.run(`${groupId}:${userId}`, async () => {
      const restriction = await ledger.find(groupId, userId);
      if (restriction === undefined) return;
      const member = await enforcer.inspect(groupId, userId);
      if (member.kind === 'unknown') return;
      if (isOurs(member, restriction) && !isYounger(imposedAgainAt, restriction.since)) return;
      await end(restriction);
    });
}

/** Telegram's dates are whole seconds. */
function isYounger(date: Date | undefined, than: Date): boolean {
  return date !== undefined && date.getTime() + 1000 > than.getTime();
}
