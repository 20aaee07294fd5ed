import type { Channel } from './channel.ts';
import { type Group, isAllowed } from './group.ts';
import type { Membership } from './membership.ts';
import type { Effect } from './reconcile.ts';

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
  /** Lets the person in; `refused` when they do not ask any more. */
  readonly approve: (groupId: number, userId: number) => Promise<Effect>;
}

export type Admission = ReturnType<typeof createAdmission>;

export type Answer =
  | { readonly kind: 'admitted' }
  | { readonly kind: 'missing'; readonly group: Group; readonly missing: readonly Channel[] }
  /** Telegram does not say who is a member; the request stays. */
  | { readonly kind: 'unknown' }
  /** The group leaves requests to its admins, or there is none. */
  | { readonly kind: 'none' };

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
    const absent = channels.filter(({ standing }) => standing === 'absent');
    if (absent.length > 0) {
      await requests.open(groupId, userId);
      return { kind: 'missing', group, missing: absent.map(({ channel }) => channel) };
    }
    if (!exempt && channels.some(({ standing }) => standing === 'unknown')) {
      await requests.open(groupId, userId);
      return { kind: 'unknown' };
    }
    const effect = await approve(groupId, userId);
    if (effect === 'failed') {
      await requests.open(groupId, userId);
      return { kind: 'unknown' };
    }
    await requests.close(groupId, userId);
    return effect === 'done' ? { kind: 'admitted' } : { kind: 'none' };
  }

  return {
    consider,

    /** Asks Telegram again for a person who says that they have joined. */
    async considerAfresh(groupId: number, userId: number): Promise<Answer> {
      if (!(await requests.ofUser(userId)).includes(groupId)) return { kind: 'none' };
      const group = await groups.find(groupId);
      if (group !== undefined) await membership.forget(userId, group.channels);
      return consider(groupId, userId);
    },

    /** The person has joined a channel: maybe it was the last one of a group they asked to join. */
    async joinedChannel(userId: number): Promise<void> {
      for (const groupId of await requests.ofUser(userId)) await consider(groupId, userId);
    },
  };
}
