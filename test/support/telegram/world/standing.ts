import type { ChatMember, User } from '@grammyjs/types';
import type { ChatRecord } from './chats.ts';
import type { Clock } from './clock.ts';
import type { Permissions, Right, Rights } from './permissions.ts';

/** How a user stands in a chat; `by` is the user id of who made it so, `until` 0 means forever. */
export type Standing =
  | { readonly status: 'creator' }
  | { readonly status: 'administrator'; readonly rights: Rights; readonly by: number }
  | { readonly status: 'member' }
  | {
      readonly status: 'restricted';
      readonly isMember: boolean;
      readonly permissions: Permissions;
      readonly until: number;
      readonly by: number;
    }
  | { readonly status: 'left' }
  | { readonly status: 'kicked'; readonly until: number; readonly by: number };

const LEFT: Standing = { status: 'left' };

/** The standing at this moment: restrictions and bans end by themselves, without an update. */
export function standingOf(clock: Clock, chat: ChatRecord, userId: number): Standing {
  const standing = chat.members.get(userId) ?? LEFT;
  if (standing.status !== 'restricted' && standing.status !== 'kicked') return standing;
  if (standing.until === 0 || standing.until > clock.now()) return standing;
  return standing.status === 'restricted' && standing.isMember ? { status: 'member' } : LEFT;
}

export function isInChat(standing: Standing): boolean {
  if (standing.status === 'restricted') return standing.isMember;
  return ['creator', 'administrator', 'member'].includes(standing.status);
}

export function isAdmin(standing: Standing): boolean {
  return standing.status === 'creator' || standing.status === 'administrator';
}

export function hasRight(standing: Standing, right: Right): boolean {
  if (standing.status === 'creator') return right !== 'is_anonymous';
  return standing.status === 'administrator' && standing.rights[right];
}

/** The standing as the Bot API reports it. */
export function toChatMember(
  standing: Standing,
  user: User,
  chat: ChatRecord,
  botId: number,
): ChatMember {
  switch (standing.status) {
    case 'creator':
      return { status: 'creator', user, is_anonymous: false };
    case 'administrator':
      return {
        status: 'administrator',
        user,
        can_be_edited: standing.by === botId,
        ...reportedRights(standing.rights, chat),
      };
    case 'restricted':
      return {
        status: 'restricted',
        user,
        is_member: standing.isMember,
        ...standing.permissions,
        until_date: standing.until,
      };
    case 'kicked':
      return { status: 'kicked', user, until_date: standing.until };
    default:
      return { status: standing.status, user };
  }
}

/** Some rights exist in channels only, others in groups only. */
function reportedRights(rights: Rights, chat: ChatRecord) {
  const {
    can_post_messages,
    can_edit_messages,
    can_manage_direct_messages,
    can_pin_messages,
    can_manage_topics,
    can_manage_tags,
    ...everywhere
  } = rights;
  return chat.kind === 'channel'
    ? { ...everywhere, can_post_messages, can_edit_messages, can_manage_direct_messages }
    : { ...everywhere, can_pin_messages, can_manage_topics, can_manage_tags };
}
