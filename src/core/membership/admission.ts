import { type Channel, type MissedChannel, missed } from '../model/channel.ts';
import { type Group, isAllowed } from '../model/group.ts';
import { isAbsent } from '../model/standing.ts';
import type { Membership } from './membership.ts';

/** Who has asked to join which group, and waits. */
export interface JoinRequests {
  open(groupId: number, userId: number): Promise<void>;
  close(groupId: number, userId: number): Promise<void>;
  ofUser(userId: number): Promise<number[]>;
}

export interface AdmissionDeps {
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly membership: Membership;
  readonly requests: JoinRequests;
  /** Lets the person in; `gone` when they do not ask any more. */
  readonly approve: (groupId: number, userId: number) => Promise<'done' | 'gone' | 'failed'>;
}

export type Admission = ReturnType<typeof createAdmission>;

export type Answer =
  | { readonly kind: 'admitted' }
  | { readonly kind: 'missing'; readonly group: Group; readonly missing: readonly MissedChannel[] }
  /** Telegram does not say who is a member of these, or does not let them in; the request stays. */
  | { readonly kind: 'unknown'; readonly group: Group; readonly missing: readonly Channel[] }
  /** The group leaves requests to its admins, or there is none. */
  | { readonly kind: 'none' };

/** Telegram is asked afresh this often at most, for a person who presses again and again. */
const FRESH_CHECK_SECONDS = 3;

/**
 * Lets people into a group who are in all its channels. Nobody is ever declined: a request stays
 * until its person has joined the last channel, or an admin decides.
 */
export function createAdmission({ groups, membership, requests, approve }: AdmissionDeps) {
  async function consider(groupId: number, userId: number): Promise<Answer> {
    const group = await groups.find(groupId);
    const applies = group?.enabled && !group.suspended && group.settings.joinRequests === 'auto';
    if (group === undefined || !applies) return { kind: 'none' };
    const required = isAllowed(group, userId) ? [] : group.channels;
    const { exempt, channels } = await membership.lookup(groupId, userId, required);
    const absent = channels.filter(({ standing }) => isAbsent(standing));
    if (absent.length > 0) {
      await requests.open(groupId, userId);
      return {
        kind: 'missing',
        group,
        missing: absent.map(({ channel, standing }) => missed(channel, standing)),
      };
    }
    const isUnknown = !exempt && channels.some(({ standing }) => standing === 'unknown');
    const effect = isUnknown ? 'failed' : await approve(groupId, userId);
    if (effect === 'failed') {
      await requests.open(groupId, userId);
      return { kind: 'unknown', group, missing: group.channels };
    }
    await requests.close(groupId, userId);
    if (effect === 'gone') return { kind: 'none' };
    await membership.observedLift(groupId, userId);
    return { kind: 'admitted' };
  }

  return {
    consider,

    /** Asks Telegram again for a person who says that they have joined. */
    async considerAfresh(groupId: number, userId: number): Promise<Answer> {
      if (!(await requests.ofUser(userId)).includes(groupId)) {
        const justAdmitted = await membership.wasJustLifted(groupId, userId);
        return { kind: justAdmitted ? 'admitted' : 'none' };
      }
      const group = await groups.find(groupId);
      if (
        group !== undefined &&
        (await membership.mayCheckAfresh(groupId, userId, FRESH_CHECK_SECONDS))
      ) {
        await membership.forget(userId, group.channels);
      }
      return consider(groupId, userId);
    },

    /** The person has joined a channel: maybe it was the last one of a group they asked to join. */
    async joinedChannel(userId: number): Promise<void> {
      for (const groupId of await requests.ofUser(userId)) await consider(groupId, userId);
    },
  };
}
