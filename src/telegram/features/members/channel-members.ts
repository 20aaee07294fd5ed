import { Composer, type Context } from 'grammy';
import type { Chat, ChatMemberUpdated } from 'grammy/types';
import { LRUCache } from 'lru-cache';
import type { Reconcile } from '../../../core/enforcement/reconcile.ts';
import type { ChannelRequestStore } from '../../../core/leniency/channel-requests.ts';
import type { Activity } from '../../../core/membership/activity.ts';
import type { JoinRequests } from '../../../core/membership/join-requests.ts';
import type { Membership } from '../../../core/membership/membership.ts';
import type { Groups } from '../../../core/model/groups.ts';
import { isAbsent, type Person } from '../../../core/model/membership-status.ts';
import type { Restriction } from '../../../core/model/restriction.ts';
import type { Gate } from '../../../core/statistics/gate.ts';
import { membershipStatus } from '../../actions/chat-members.ts';
import { personOf } from '../../middleware/sender.ts';

export interface ChannelMembersDeps {
  readonly groups: Groups;
  readonly membership: Pick<Membership, 'record'>;
  readonly reconcile: Reconcile;
  readonly activity: Pick<Activity, 'groupsWhereSeen'>;
  readonly joinRequests: Pick<JoinRequests, 'onChannelJoined'>;
  readonly gate: Pick<Gate, 'joined'>;
  readonly requests: Pick<ChannelRequestStore, 'close'>;
  readonly ledger: { ofUser(userId: number): Promise<Restriction[]> };
}

/** Channels whose title and username are remembered, to skip writing unchanged ones. */
const REMEMBERED_NAMES = 10_000;

/** Handles people who join or leave a required channel, or a supergroup that is required as one. */
export function channelMembers(deps: ChannelMembersDeps) {
  const { groups, membership, reconcile, activity, joinRequests, gate, ledger, requests } = deps;
  const composer = new Composer<Context>();
  const names = new LRUCache<number, string>({ max: REMEMBERED_NAMES });

  /** Reconciles only the groups where the person was seen: elsewhere there is no one to mute. */
  async function left(channelId: number, person: Person): Promise<void> {
    const requiring = await groups.requiring(channelId);
    const seenIn = await activity.groupsWhereSeen(person.id, requiring);
    await Promise.all(
      seenIn.map(async (groupId) => {
        const group = await groups.find(groupId);
        const channel = group?.channels.find(({ id }) => id === channelId);
        if (channel === undefined) return;
        await reconcile(groupId, person, { kind: 'left-channel', channel });
      }),
    );
  }

  async function joined(channelId: number, person: Person): Promise<void> {
    gate.joined(person.id, channelId);
    await joinRequests.onChannelJoined(person.id);
    const restrictions = await ledger.ofUser(person.id);
    await Promise.all(
      restrictions.map(async ({ groupId }) => {
        const group = await groups.find(groupId);
        if (!group?.channels.some(({ id }) => id === channelId)) return;
        await reconcile(groupId, person, { kind: 'joined-channel' });
      }),
    );
  }

  /** Updates the stored title and username of a required channel, once per change. */
  async function refresh({
    id,
    title,
    username,
  }: Chat.ChannelChat | Chat.SupergroupChat): Promise<void> {
    const name = `${title}\n${username ?? ''}`;
    if (names.get(id) === name) return;
    await rename(id, title, username ?? null);
    names.set(id, name);
  }

  async function rename(id: number, title: string, username: string | null): Promise<void> {
    for (const groupId of await groups.requiring(id)) {
      const known = (await groups.find(groupId))?.channels.find((channel) => channel.id === id);
      if (known === undefined) continue;
      if (known.title === title && known.username === username) return;
      await groups.updateChannel({ id, title, username, inviteLink: null });
      return;
    }
  }

  async function changed(
    chat: Chat.ChannelChat | Chat.SupergroupChat,
    { new_chat_member: member, date }: ChatMemberUpdated,
  ): Promise<void> {
    const { user } = member;
    if (user.is_bot) return;
    const status = membershipStatus(member);
    if (status === 'unknown') return;
    await membership.record(chat.id, user.id, status);
    // Who leaves may ask again in the same second, and is approved or banned after asking.
    const isAnswered = status !== 'absent';
    await requests.close(chat.id, user.id, new Date((isAnswered ? date + 1 : date) * 1000));
    await refresh(chat);
    const person = personOf(user);
    await (isAbsent(status) ? left(chat.id, person) : joined(chat.id, person));
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
