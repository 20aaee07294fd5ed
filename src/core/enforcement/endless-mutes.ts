import type { KeyedLock } from '../lib/keyed-lock.ts';
import type { Group } from '../model/group.ts';
import type { GroupMember } from '../model/membership-status.ts';
import { isMute } from '../model/permissions.ts';
import { endOf, later } from '../policy/mute-end.ts';
import { muteSeconds } from '../policy/removal.ts';
import type { Enforcer, Ledger } from './enforcement.ts';

export interface EndlessMutesDeps {
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly enforcer: Pick<Enforcer, 'inspect' | 'mute'>;
  readonly ledger: Pick<Ledger, 'find' | 'replace'>;
  readonly lock: KeyedLock;
  readonly now: () => Date;
}

/** Whether the person is muted without an end. */
export function isEndlessMute(member: GroupMember): boolean {
  return member.kind === 'restricted' && member.until === null && isMute(member.permissions);
}

export type MendEndlessMute = ReturnType<typeof createMendEndlessMute>;

/**
 * Telegram takes an `until_date` in its past for "for ever" (restrictChatMember): the ledger would
 * not recognise that mute as ours, and it would not end by itself. When Telegram's own update about
 * our mute says so, it is imposed once more with an end that is counted from now, or from the date
 * of the update if that is later.
 */
export function createMendEndlessMute(deps: EndlessMutesDeps) {
  const { groups, enforcer, ledger, lock, now } = deps;
  return (groupId: number, userId: number, imposedAt: Date): Promise<void> =>
    lock.run(`${groupId}:${userId}`, async () => {
      const [group, restriction] = await Promise.all([
        groups.find(groupId),
        ledger.find(groupId, userId),
      ]);
      if (group === undefined || restriction === undefined) return;
      const { state } = restriction;
      if (restriction.until === null || state === 'lifting' || state === 'told') return;
      const member = await enforcer.inspect(groupId, userId);
      if (!isEndlessMute(member)) return;
      // First record what is in force: whatever becomes of the rest, the mute is known for ours and can be lifted.
      const endless = { ...restriction, state: 'muted', until: null } as const;
      if (!(await ledger.replace(endless, restriction))) return;
      const from = imposedAt > now() ? imposedAt : now();
      const end = endOf(from, muteSeconds(group.settings));
      const until = restriction.prior === null ? end : later(end, restriction.prior.until);
      if ((await enforcer.mute(groupId, userId, until)) !== 'done') return;
      await ledger.replace({ ...endless, until }, endless);
    });
}
