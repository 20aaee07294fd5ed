import type { KeyedLock } from '../lib/keyed-lock.ts';
import type { Group } from '../model/group.ts';
import type { GroupMember } from '../model/membership-status.ts';
import { isMute } from '../model/permissions.ts';
import type { PriorRestriction, Restriction } from '../model/restriction.ts';
import { endOf, later } from '../policy/mute-end.ts';
import { muteSeconds } from '../policy/removal.ts';
import type { UntilDone } from '../shared/until-done.ts';
import type { Enforcer, Ledger } from './enforcement.ts';

export interface OwnMutesDeps {
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly enforcer: Pick<Enforcer, 'inspect' | 'mute' | 'restore'>;
  readonly ledger: Pick<Ledger, 'find' | 'replace'>;
  readonly lock: KeyedLock;
  readonly untilDone: UntilDone;
  readonly now: () => Date;
}

type Restricted = Extract<GroupMember, { kind: 'restricted' }>;

/** What Telegram's update about a mute of ours says. */
export interface OwnMute {
  readonly at: Date;
  readonly before: GroupMember;
  readonly after: Restricted;
}

/** What an admin had imposed: a mute is theirs where it would not have ended, as ours do. */
function priorOf(before: GroupMember, after: Restricted): PriorRestriction | null {
  if (before.kind !== 'restricted') return null;
  const isTheirs = !isMute(before.permissions) || (before.until === null && after.until !== null);
  return isTheirs ? { permissions: before.permissions, until: before.until } : null;
}

/** Whether the person is muted. */
export const isMuted = (member: GroupMember): member is Restricted =>
  member.kind === 'restricted' && isMute(member.permissions);

export type MendOwnMute = ReturnType<typeof createMendOwnMute>;

/** Mends a mute of ours that became another one than was meant, once Telegram's update tells of it. */
export function createMendOwnMute(deps: OwnMutesDeps) {
  const { groups, enforcer, ledger, lock, untilDone, now } = deps;

  /**
   * Telegram may carry out a call long after the bot gave it up, when a second try has succeeded
   * and the person has been lifted since. The ledger knows nothing of such a mute, so nobody would
   * lift it: what was before is given back.
   */
  async function undoLate(
    groupId: number,
    userId: number,
    { before, after }: OwnMute,
  ): Promise<boolean> {
    const member = await enforcer.inspect(groupId, userId);
    if (member.kind === 'unknown') return false;
    // By now it may have ended, or an admin may have put another one in its place.
    if (!isMuted(member) || member.until?.getTime() !== after.until?.getTime()) return true;
    return (await enforcer.restore(groupId, userId, priorOf(before, after))) !== 'failed';
  }

  /**
   * Telegram takes an `until_date` in its past for "for ever" (restrictChatMember): the ledger would
   * not recognise that mute as ours, and it would not end by itself. It is imposed once more with an
   * end that is counted from now, or from the date of the update if that is later.
   */
  async function endSometime(restriction: Restriction, { at }: OwnMute): Promise<boolean> {
    const { groupId, userId } = restriction;
    const group = await groups.find(groupId);
    if (group === undefined || restriction.until === null) return true;
    const member = await enforcer.inspect(groupId, userId);
    if (member.kind === 'unknown') return false;
    if (!isMuted(member) || member.until !== null) return true;
    // First record what is in force: whatever becomes of the rest, the mute is known for ours and can be lifted.
    const endless = { ...restriction, state: 'muted', until: null } as const;
    if (!(await ledger.replace(endless, restriction))) return true;
    const from = at > now() ? at : now();
    const end = endOf(from, muteSeconds(group.settings));
    const until = restriction.prior === null ? end : later(end, restriction.prior.until);
    if ((await enforcer.mute(groupId, userId, until)) !== 'done') return true;
    await ledger.replace({ ...endless, until }, endless);
    return true;
  }

  /** Answers whether it is done. */
  const mend = (groupId: number, userId: number, mute: OwnMute): Promise<boolean> =>
    lock.run(`${groupId}:${userId}`, async () => {
      const restriction = await ledger.find(groupId, userId);
      if (restriction === undefined || restriction.state === 'told') {
        return undoLate(groupId, userId, mute);
      }
      if (restriction.state === 'lifting' || mute.after.until !== null) return true;
      return endSometime(restriction, mute);
    });

  return (groupId: number, userId: number, mute: OwnMute): Promise<void> =>
    untilDone(() => mend(groupId, userId, mute));
}
