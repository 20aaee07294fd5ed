import { Composer, type Context } from 'grammy';
import type { Reconcile } from '../../../core/enforcement/reconcile.ts';
import type { ChannelRequestStore } from '../../../core/leniency/channel-requests.ts';
import type { Background } from '../../../core/lib/background.ts';
import type { JoinRequests } from '../../../core/membership/join-requests.ts';
import { type Group, isActive } from '../../../core/model/group.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { GroupMember, Person } from '../../../core/model/membership-status.ts';
import type { Restriction } from '../../../core/model/restriction.ts';
import { personOf } from '../../middleware/sender.ts';

export interface ChannelRequestsDeps {
  readonly groups: Pick<Groups, 'find' | 'requiring'>;
  readonly requests: Pick<ChannelRequestStore, 'record'>;
  readonly reconcile: Reconcile;
  readonly joinRequests: Pick<JoinRequests, 'onChannelJoined'>;
  readonly ledger: { ofUser(userId: number): Promise<Restriction[]> };
  readonly background: Pick<Background, 'run'>;
  /** What Telegram says of somebody in a group. */
  readonly inGroup: (groupId: number, userId: number) => Promise<GroupMember>;
  readonly approve: (
    channelId: number,
    userId: number,
  ) => Promise<'done' | 'gone' | 'refused' | 'failed'>;
}

/** After the first failure; each one more doubles it. */
const FIRST_WAIT_MS = 5_000;
const MOST_TRIES = 7;

/** Handles requests to join a required channel; Telegram tells of each once (chat_join_request). */
export function channelRequests(deps: ChannelRequestsDeps) {
  const { groups, requests, reconcile, joinRequests, ledger, inGroup, approve, background } = deps;
  const composer = new Composer<Context>();

  /** As if they had joined, in the groups where the request counts. */
  async function liftWhereItCounts(affected: readonly Group[], person: Person): Promise<void> {
    const counting = affected.filter(({ settings }) => settings.requestsCount);
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

  async function requiring(channelId: number): Promise<Group[]> {
    const ids = await groups.requiring(channelId);
    const found = await Promise.all(ids.map((id) => groups.find(id)));
    return found.filter((group) => group !== undefined);
  }

  /** One group that they are in is enough. Answers whether Telegram has answered. */
  async function approveForMembers(channelId: number, userId: number): Promise<boolean> {
    let isAnswered = true;
    for (const group of await requiring(channelId)) {
      if (!isActive(group) || !group.settings.approveRequests) continue;
      const member = await inGroup(group.id, userId);
      if (member.kind === 'unknown') isAnswered = false;
      if (isInGroup(member)) return (await approve(channelId, userId)) !== 'failed';
    }
    return isAnswered;
  }

  /** What Telegram does not answer is tried some times more, behind the handling. */
  async function approveSoon(channelId: number, userId: number, tries = 0): Promise<void> {
    if ((await approveForMembers(channelId, userId)) || tries === MOST_TRIES) return;
    const again = () => background.run(() => approveSoon(channelId, userId, tries + 1));
    setTimeout(again, FIRST_WAIT_MS * 2 ** tries).unref();
  }

  composer.on('chat_join_request', async (ctx, next) => {
    const { chat, from, date } = ctx.chatJoinRequest;
    const affected = await requiring(chat.id);
    if (affected.length > 0) {
      await requests.record(chat.id, from.id, new Date(date * 1000));
      await liftWhereItCounts(affected, personOf(from));
      await approveSoon(chat.id, from.id);
    }
    await next();
  });

  return composer;
}

function isInGroup(member: GroupMember): boolean {
  if (member.kind === 'free' || member.kind === 'restricted') return member.inGroup;
  return member.kind === 'admin';
}
