import type { CountRequests } from '../leniency/channel-requests.ts';
import { type Channel, type MissedChannel, missed } from '../model/channel.ts';
import { type Group, isAllowed } from '../model/group.ts';
import { isAbsent } from '../model/membership-status.ts';
import { sufficiencyOf } from '../policy/sufficiency.ts';
import type { Membership } from './membership.ts';
import type { RecentlyLifted } from './recently-lifted.ts';

/** The open join requests. */
export interface JoinRequestStore {
  open(groupId: number, userId: number): Promise<void>;
  close(groupId: number, userId: number): Promise<void>;
  ofUser(userId: number): Promise<number[]>;
}

export interface JoinRequestsDeps {
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly membership: Pick<Membership, 'lookup' | 'forgetOnRequest'>;
  readonly countRequests: CountRequests;
  readonly recentlyLifted: RecentlyLifted;
  readonly requests: JoinRequestStore;
  /** Approves the request; `gone` when there is none any more. */
  readonly approve: (groupId: number, userId: number) => Promise<'done' | 'gone' | 'failed'>;
}

export type JoinRequests = ReturnType<typeof createJoinRequests>;

/** What became of a request to join. */
export type JoinRequestResult =
  | { readonly kind: 'approved' }
  | { readonly kind: 'missing'; readonly group: Group; readonly missing: readonly MissedChannel[] }
  /** Memberships are unknown, or Telegram did not approve; the request stays open. */
  | { readonly kind: 'unknown'; readonly group: Group; readonly missing: readonly Channel[] }
  /** The group leaves requests to its admins, or there is no request. */
  | { readonly kind: 'none' };

/**
 * Approves requests of people who are in all channels. Never declines: a request stays open until
 * its person has joined the last channel, or an admin decides.
 */
export function createJoinRequests(deps: JoinRequestsDeps) {
  const { groups, membership, countRequests, recentlyLifted, requests, approve } = deps;

  async function evaluate(groupId: number, userId: number): Promise<JoinRequestResult> {
    const group = await groups.find(groupId);
    const applies = group?.enabled && !group.suspended && group.settings.joinRequests === 'auto';
    if (group === undefined || !applies) return { kind: 'none' };
    const required = isAllowed(group, userId) ? [] : group.channels;
    const { exempt, channels: found } = await membership.lookup(groupId, userId, required);
    const channels = await countRequests(group, userId, found);
    const standing = exempt ? 'enough' : sufficiencyOf(channels, group.settings.atLeast);
    if (standing === 'too few') {
      const absent = channels.filter(({ status }) => isAbsent(status));
      await requests.open(groupId, userId);
      return {
        kind: 'missing',
        group,
        missing: absent.map(({ channel, status }) => missed(channel, status)),
      };
    }
    const effect = standing === 'unknown' ? 'failed' : await approve(groupId, userId);
    if (effect === 'failed') {
      await requests.open(groupId, userId);
      return { kind: 'unknown', group, missing: group.channels };
    }
    await requests.close(groupId, userId);
    if (effect === 'gone') return { kind: 'none' };
    await recentlyLifted.add(groupId, userId);
    return { kind: 'approved' };
  }

  return {
    evaluate,

    /** Evaluates again for a person who says that they have joined. */
    async recheck(groupId: number, userId: number): Promise<JoinRequestResult> {
      if (!(await requests.ofUser(userId)).includes(groupId)) {
        const justApproved = await recentlyLifted.has(groupId, userId);
        return { kind: justApproved ? 'approved' : 'none' };
      }
      const group = await groups.find(groupId);
      if (group !== undefined) await membership.forgetOnRequest(group, userId);
      return evaluate(groupId, userId);
    },

    /** The person joined a channel, which may be the last one that a group requires. */
    async onChannelJoined(userId: number): Promise<void> {
      for (const groupId of await requests.ofUser(userId)) await evaluate(groupId, userId);
    },
  };
}
