import { Composer, type Context } from 'grammy';
import type { Chat, ChatMemberUpdated } from 'grammy/types';
import { LRUCache } from 'lru-cache';
import type { Reconcile } from '../../../core/enforcement/reconcile.ts';
import type { ChannelRequestStore } from '../../../core/leniency/channel-requests.ts';
import type { Activity } from '../../../core/membership/activity.ts';
import type { JoinRequests } from '../../../core/membership/join-requests.ts';
import type { Membership } from '../../../core/membership/membership.ts';
import type { Channel, RequiredChannel } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Groups } from '../../../core/model/groups.ts';
import { isAbsent, type Person } from '../../../core/model/membership-status.ts';
import type { Restriction } from '../../../core/model/restriction.ts';
import type { Trigger } from '../../../core/model/trigger.ts';
import type { Gate } from '../../../core/statistics/gate.ts';
import { membershipStatus } from '../../actions/chat-members.ts';
import { personOf } from '../../middleware/sender.ts';

export interface ChannelMembersDeps {
  readonly groups: Groups;
  readonly membership: Pick<Membership, 'record' | 'forget'>;
  readonly reconcile: Reconcile;
  readonly activity: Pick<Activity, 'groupsWhereSeen'>;
  readonly joinRequests: Pick<JoinRequests, 'onChannelJoined'>;
  readonly gate: Pick<Gate, 'joined'>;
  readonly requests: Pick<ChannelRequestStore, 'close'>;
  readonly ledger: { ofUser(userId: number): Promise<Restriction[]> };
}

/** Channels of which a group is remembered that requires them. */
const REMEMBERED_CHANNELS = 10_000;

/** Handles people who join or leave a required channel, or a supergroup that is required as one. */
export function channelMembers(deps: ChannelMembersDeps) {
  const { groups, membership, reconcile, activity, joinRequests, gate, ledger, requests } = deps;
  const composer = new Composer<Context>();
  const requirers = new LRUCache<number, number>({ max: REMEMBERED_CHANNELS });

  const channelIn = async (groupId: number, channelId: number) =>
    (await groups.find(groupId))?.channels.find(({ id }) => id === channelId);

  /** Reconciles only the groups where the person was seen: elsewhere there is no one to mute. */
  async function left(
    channelId: number,
    person: Person,
    concerns: (group: Group) => boolean = () => true,
  ): Promise<void> {
    const requiring = await groups.requiring(channelId);
    const seenIn = await activity.groupsWhereSeen(person.id, requiring);
    await Promise.all(
      seenIn.map(async (groupId) => {
        const group = await groups.find(groupId);
        const channel = group?.channels.find(({ id }) => id === channelId);
        if (group === undefined || channel === undefined || !concerns(group)) return;
        await reconcile(groupId, person, { kind: 'left-channel', channel });
      }),
    );
  }

  async function joined(channelId: number, person: Person): Promise<void> {
    gate.joined(person.id, channelId);
    await Promise.all([
      joinRequests.onChannelJoined(person.id),
      reconcileRows(channelId, person, () => ({ kind: 'joined-channel' })),
    ]);
  }

  /** They were banned without being there, or such a ban ended: that is no leaving. */
  const stillAbsent = (channelId: number, person: Person): Promise<void> =>
    reconcileRows(channelId, person, (channel) => ({ kind: 'ban-changed', channel }));

  /** Reconciles the groups that require the channel and have imposed something on the person. */
  async function reconcileRows(
    channelId: number,
    person: Person,
    trigger: (channel: Channel) => Trigger,
  ): Promise<void> {
    const restrictions = await ledger.ofUser(person.id);
    await Promise.all(
      restrictions.map(async ({ groupId }) => {
        const channel = await channelIn(groupId, channelId);
        if (channel !== undefined) await reconcile(groupId, person, trigger(channel));
      }),
    );
  }

  /** Updates the stored title and username of a required channel. */
  async function refresh(
    chat: Chat.ChannelChat | Chat.SupergroupChat,
    known: Channel,
  ): Promise<void> {
    const { id, title, username = null } = chat;
    if (known.title === title && known.username === username) return;
    await groups.updateChannel({ id, title, username, inviteLink: null });
  }

  async function rememberedChannel(id: number): Promise<RequiredChannel | undefined> {
    const last = requirers.get(id);
    return last === undefined ? undefined : channelIn(last, id);
  }

  /** As a group has it that requires it: groups are cached, which of them require it is not. */
  async function findChannel(id: number): Promise<RequiredChannel | undefined> {
    for (const groupId of await groups.requiring(id)) {
      const channel = await channelIn(groupId, id);
      if (channel === undefined) continue;
      requirers.set(id, groupId);
      return channel;
    }
    return undefined;
  }

  async function changed(
    chat: Chat.ChannelChat | Chat.SupergroupChat,
    { old_chat_member: before, new_chat_member: member, date }: ChatMemberUpdated,
  ): Promise<void> {
    const { user } = member;
    if (user.is_bot) return;
    const status = membershipStatus(member);
    if (status === 'unknown') return;
    let stored = await rememberedChannel(chat.id);
    if (stored === undefined) {
      // Finding it takes a moment, in which the person may press: what is cached is wrong already.
      await membership.forget(user.id, [chat]);
      stored = await findChannel(chat.id);
    }
    // What is cached of a channel counts only as long as the bot sees it without a break.
    await membership.record(chat.id, user.id, status, stored?.regained);
    // Who leaves may ask again in the same second, and is approved or banned after asking.
    const isAnswered = status !== 'absent';
    const askedBefore = new Date((isAnswered ? date + 1 : date) * 1000);
    const hadAsked = await requests.close(chat.id, user.id, askedBefore);
    if (stored !== undefined) await refresh(chat, stored);
    const person = personOf(user);
    if (!isAbsent(status)) return joined(chat.id, person);
    if (!isAbsent(membershipStatus(before))) return left(chat.id, person);
    // Where a request counts as being there, its end counts as leaving.
    if (hadAsked) await left(chat.id, person, ({ settings }) => settings.requestsCount);
    await stillAbsent(chat.id, person);
  }

  composer.chatType('channel').on('chat_member', (ctx) => changed(ctx.chat, ctx.chatMember));

  // Of supergroups few are required; the others are protected, or nothing to the bot.
  composer.chatType('supergroup').on('chat_member', async (ctx, next) => {
    const requiring = await groups.requiring(ctx.chat.id);
    if (requiring.length > 0) await changed(ctx.chat, ctx.chatMember);
    await next();
  });

  return composer;
}
