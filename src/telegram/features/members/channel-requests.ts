import { Composer, type Context } from 'grammy';
import type { Reconcile } from '../../../core/enforcement/reconcile.ts';
import type { ChannelRequestStore } from '../../../core/leniency/channel-requests.ts';
import type { JoinRequests } from '../../../core/membership/join-requests.ts';
import { type Group, isActive } from '../../../core/model/group.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { GroupMember, Person } from '../../../core/model/membership-status.ts';
import type { Restriction } from '../../../core/model/restriction.ts';
import { Unanswered } from '../../../core/shared/unanswered.ts';
import { personOf } from '../../middleware/sender.ts';

export interface ChannelRequestsDeps {
  readonly groups: Pick<Groups, 'find' | 'requiring'>;
  readonly requests: Pick<ChannelRequestStore, 'record'>;
  readonly reconcile: Reconcile;
  readonly joinRequests: Pick<JoinRequests, 'onChannelJoined'>;
  readonly ledger: { ofUser(userId: number): Promise<Restriction[]> };
  /** What Telegram says of somebody in a group. */
  readonly inGroup: (groupId: number, userId: number) => Promise<GroupMember>;
  readonly approve: (
    channelId: number,
    userId: number,
  ) => Promise<'done' | 'gone' | 'refused' | 'failed'>;
}

/** Handles requests to join a required channel; Telegram tells of each once (chat_join_request). */
export function channelRequests(deps: ChannelRequestsDeps) {
  const { groups, requests, reconcile, joinRequests, ledger, inGroup, approve } = deps;
  const composer = new Composer<Context>();

  /** As if they had joined, in the groups where the request counts. */
  async function liftWhereItCounts(requiring: readonly Group[], person: Person): Promise<void> {
    const counting = requiring.filter(({ settings }) => settings.requestsCount);
    if (counting.length === 0) return;
    await joinRequests.onChannelJoined(person.id);
    const restrictions = await ledger.ofUser(person.id);
    const muted = new Set(restrictions.map(({ groupId }) => groupId));
    await Promise.all(
      counting
        .filter(({ id }) => muted.has(id))
        .map(({ id }) => reconcile(id, person, { kind: 'joined-channel' })),
    );
  }

  /**
   * One group that they are in is enough.
   *
   * @throws Unanswered when Telegram does not say where they are, or does not answer the approval:
   * nothing else would try again.
   */
  async function approveForMembers(
    requiring: readonly Group[],
    channelId: number,
    userId: number,
  ): Promise<void> {
    let isUnknown = false;
    for (const group of requiring) {
      if (!isActive(group) || !group.settings.approveRequests) continue;
      const member = await inGroup(group.id, userId);
      if (member.kind === 'unknown') isUnknown = true;
      if (!isInGroup(member)) continue;
      const effect = await approve(channelId, userId);
      if (effect === 'failed') throw new Unanswered('a request could not be approved');
      return;
    }
    if (isUnknown) throw new Unanswered('nobody said whether the person is in the group');
  }

  composer.on('chat_join_request', async (ctx, next) => {
    const { chat, from, date } = ctx.chatJoinRequest;
    const ids = await groups.requiring(chat.id);
    const found = await Promise.all(ids.map((id) => groups.find(id)));
    const requiring = found.filter((group) => group !== undefined);
    if (requiring.length > 0) {
      await requests.record(chat.id, from.id, new Date(date * 1000));
      await liftWhereItCounts(requiring, personOf(from));
      await approveForMembers(requiring, chat.id, from.id);
    }
    await next();
  });

  return composer;
}

function isInGroup(member: GroupMember): boolean {
  if (member.kind === 'free' || member.kind === 'restricted') return member.inGroup;
  return member.kind === 'admin';
}
