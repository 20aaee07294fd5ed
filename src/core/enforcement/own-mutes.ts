import type { KeyedLock } from '../lib/keyed-lock.ts';
import type { Group } from '../model/group.ts';
import type { GroupMember } from '../model/membership-status.ts';
import { isMute } from '../model/permissions.ts';
import type { Restriction } from '../model/restriction.ts';
import { endOf, later } from '../policy/mute-end.ts';
import { muteSeconds } from '../policy/removal.ts';
import { Unanswered } from '../shared/unanswered.ts';
import type { Enforcer, Ledger } from './enforcement.ts';

export interface OwnMutesDeps {
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly enforcer: Pick<Enforcer, 'inspect' | 'mute' | 'restore'>;
  readonly ledger: Pick<Ledger, 'find' | 'replace'>;
  readonly lock: KeyedLock;
  readonly now: () => Date;
}

type Restricted = Extract<GroupMember, { kind: 'restricted' }>;

/** What Telegram's update about a mute of ours says. */
export interface OwnMute {
  readonly at: Date;
  readonly before: GroupMember;
  readonly after: Restricted;
}

/** Whether the person is muted. */
export const isMuted = (member: GroupMember): member is Restricted =>
  member.kind === 'restricted' && isMute(member.permissions);

export type MendOwnMute = ReturnType<typeof createMendOwnMute>;

/** Mends a mute of ours that became another one than was meant, once Telegram's update tells of it. */
export function createMendOwnMute(deps: OwnMutesDeps) {
  const { groups, enforcer, ledger, lock, now } = deps;

  /** @throws Unanswered when Telegram does not say how they stand: nothing else would ask again. */
  async function inspect(groupId: number, userId: number): Promise<GroupMember> {
    const member = await enforcer.inspect(groupId, userId);
    if (member.kind === 'unknown') throw new Unanswered('a late mute could not be looked at');
    return member;
  }

  /**
   * Telegram may carry out a call long after the bot gave it up, when a second try has succeeded
   * and the person has been lifted since. The ledger knows nothing of such a mute, so nobody would
   * lift it: what was before is given back.
   */
  async function undoLate(groupId: number, userId: number, { before, after }: OwnMute) {
    const member = await inspect(groupId, userId);
    // By now it may have ended, or an admin may have put another one in its place.
    if (!isMuted(member) || member.until?.getTime() !== after.until?.getTime()) return;
    const isPrior = before.kind === 'restricted' && !isMute(before.permissions);
    const prior = isPrior ? { permissions: before.permissions, until: before.until } : null;
    const effect = await enforcer.restore(groupId, userId, prior);
    if (effect === 'failed') throw new Unanswered('a late mute could not be undone');
  }

  /**
   * Telegram takes an `until_date` in its past for "for ever" (restrictChatMember): the ledger would
   * not recognise that mute as ours, and it would not end by itself. It is imposed once more with an
   * end that is counted from now, or from the date of the update if that is later.
   */
  async function endSometime(restriction: Restriction, { at }: OwnMute): Promise<void> {
    const { groupId, userId } = restriction;
    const group = await groups.find(groupId);
    if (group === undefined || restriction.until === null) return;
    const member = await inspect(groupId, userId);
    if (!isMuted(member) || member.until !== null) return;
    // First record what is in force: whatever becomes of the rest, the mute is known for ours and can be lifted.
    const endless = { ...restriction, state: 'muted', until: null } as const;
    if (!(await ledger.replace(endless, restriction))) return;
    const from = at > now() ? at : now();
    const end = endOf(from, muteSeconds(group.settings));
    const until = restriction.prior === null ? end : later(end, restriction.prior.until);
    if ((await enforcer.mute(groupId, userId, until)) !== 'done') return;
    await ledger.replace({ ...endless, until }, endless);
  }

  return (groupId: number, userId: number, mute: OwnMute): Promise<void> =>
    lock.run(`${groupId}:${userId}`, async () => {
      const restriction = await ledger.find(groupId, userId);
      if (restriction === undefined || restriction.state === 'told') {
        return undoLate(groupId, userId, mute);
      }
      if (restriction.state === 'lifting' || mute.after.until !== null) return;
      await endSometime(restriction, mute);
    });
}
