import { isDeepStrictEqual } from 'node:util';
import { Composer, type Context } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { HandleAdminOverride } from '../../../core/enforcement/admin-override.ts';
import { isMuted, type MendOwnMute } from '../../../core/enforcement/own-mutes.ts';
import type { Reconcile } from '../../../core/enforcement/reconcile.ts';
import type { Joins } from '../../../core/leniency/joins.ts';
import type { Activity } from '../../../core/membership/activity.ts';
import type { AdminCache } from '../../../core/membership/admin-cache.ts';
import type { JoinRequestStore } from '../../../core/membership/join-requests.ts';
import type { RecentlyLifted } from '../../../core/membership/recently-lifted.ts';
import type { Groups } from '../../../core/model/groups.ts';
import { type GroupMember, rightsDiffer } from '../../../core/model/membership-status.ts';
import { dependsOnJoins } from '../../../core/model/settings.ts';
import type { Trigger } from '../../../core/model/trigger.ts';
import { groupMember } from '../../actions/chat-members.ts';
import type { Admins } from '../../middleware/is-admin.ts';
import { personOf } from '../../middleware/sender.ts';

export interface GroupMembersDeps {
  readonly admins: Admins;
  readonly groups: Groups;
  readonly adminCache: AdminCache;
  readonly reconcile: Reconcile;
  readonly activity: Activity;
  readonly requests: Pick<JoinRequestStore, 'close'>;
  readonly joins: Pick<Joins, 'record' | 'forget'>;
  readonly recentlyLifted: Pick<RecentlyLifted, 'forget'>;
  /** Gives up a restriction that an admin has changed. */
  readonly handleAdminOverride: HandleAdminOverride;
  /** Mends a mute of ours that became another one than was meant, or came too late. */
  readonly mendOwnMute: MendOwnMute;
}

/** Handles people who join a protected group, and admins who change people's rights there. */
export function groupMembers(deps: GroupMembersDeps) {
  const {
    admins,
    groups,
    adminCache,
    reconcile,
    activity,
    requests,
    joins,
    recentlyLifted,
    handleAdminOverride,
    mendOwnMute,
  } = deps;
  const composer = new Composer<Context>();

  composer
    .chatType(['group', 'supergroup'])
    .on('chat_member', (ctx, next) =>
      admins.changed(ctx.chat.id, ctx.chatMember.new_chat_member.user.id).then(next),
    );

  composer.chatType('supergroup').on('chat_member', async (ctx) => {
    const { chat, from, date, old_chat_member, new_chat_member } = ctx.chatMember;
    const { user } = new_chat_member;
    if (user.is_bot) return;
    const group = await groups.find(chat.id);
    if (group === undefined) return;
    const before = groupMember(old_chat_member);
    const after = groupMember(new_chat_member);
    if (before.kind === 'admin' || after.kind === 'admin') {
      await adminCache.record(chat.id, user.id, after.kind === 'admin');
    }
    if (from.id === ctx.me.id && isMuted(after)) {
      await mendOwnMute(chat.id, user.id, { at: new Date(date * 1000), before, after });
    }
    // An admin's decision stands: the restriction is no longer ours to lift.
    const byAnAdmin = from.id !== user.id && from.id !== ctx.me.id;
    const joinedOrLeft = isInside(old_chat_member) !== isInside(new_chat_member);
    if (byAnAdmin && rightsDiffer(before, after)) await handleAdminOverride(chat.id, user.id);
    else if (byAnAdmin && isTheSame(old_chat_member, new_chat_member)) {
      await handleAdminOverride(chat.id, user.id, new Date(date * 1000));
    }
    if (byAnAdmin && !mayWrite(after)) await recentlyLifted.forget(chat.id, user.id);
    if (joinedOrLeft && dependsOnJoins(group.settings)) {
      // Before they are checked: it decides whether the rules are for them.
      if (isInside(new_chat_member)) await joins.record(chat.id, user.id, new Date(date * 1000));
      else await joins.forget(chat.id, user.id);
    }
    if (!group.enabled || !joinedOrLeft || !isInside(new_chat_member)) return;
    const { checkOnJoin, graceMinutes, topicsMode } = group.settings;
    // Where topics are free, they take part in what is checked once they write there.
    const isForum = chat.is_forum === true;
    const isForAll = topicsMode === 'all' || !isForum;
    if (isForAll) activity.mark(chat.id, user.id);
    if (group.settings.joinRequests === 'auto') await requests.close(chat.id, user.id);
    // A message that overtook this may have muted them although they are not to be checked yet.
    const isReason = checkOnJoin && isForAll;
    if (!isReason && graceMinutes === 0) return;
    const freeAt = new_chat_member.status === 'member' ? new Date(date * 1000) : undefined;
    const trigger: Trigger = isReason ? { kind: 'joined', freeAt, isForum } : { kind: 'none' };
    await reconcile(chat.id, personOf(user), trigger);
  });

  return composer;
}

function isInside(member: ChatMember): boolean {
  if (member.status === 'restricted') return member.is_member;
  return member.status !== 'left' && member.status !== 'kicked';
}

function mayWrite(member: GroupMember): boolean {
  if (member.kind === 'banned') return false;
  return member.kind !== 'restricted' || member.permissions.can_send_messages;
}

/** Whether the same was imposed once more, and nothing else changed, as a member's tag. */
function isTheSame({ user: _, ...before }: ChatMember, { user: __, ...after }: ChatMember) {
  return isDeepStrictEqual(before, after);
}
