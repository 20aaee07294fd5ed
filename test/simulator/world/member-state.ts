import type { ChatMember, User } from '@grammyjs/types';
import type { ChatRecord } from './chats.ts';
import type { Clock } from './clock.ts';
import type { Permissions, Right, Rights } from './permissions.ts';

/** How a user stands in a chat; `by` is the user id of who made it so, `until` 0 means forever. */
export type MemberState =
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

const LEFT: MemberState = { status: 'left' };

/** The state at this moment: restrictions and bans end by themselves, without an update. */
export function memberStateOf(clock: Clock, chat: ChatRecord, userId: number): MemberState {
  const state = chat.members.get(userId) ?? LEFT;
  if (state.status !== 'restricted' && state.status !== 'kicked') return state;
  if (state.until === 0 || state.until > clock.now()) return state;
  return state.status === 'restricted' && state.isMember ? { status: 'member' } : LEFT;
}

export function isInChat(state: MemberState): boolean {
  if (state.status === 'restricted') return state.isMember;
  return ['creator', 'administrator', 'member'].includes(state.status);
}

export function isAdmin(state: MemberState): boolean {
  return state.status === 'creator' || state.status === 'administrator';
}

export function hasRight(state: MemberState, right: Right): boolean {
  if (state.status === 'creator') return right !== 'is_anonymous';
  return state.status === 'administrator' && state.rights[right];
}

/** The state as the Bot API reports it. */
export function toChatMember(
  state: MemberState,
  user: User,
  chat: ChatRecord,
  botId: number,
): ChatMember {
  switch (state.status) {
    case 'creator':
      return { status: 'creator', user, is_anonymous: false };
    case 'administrator':
      return {
        status: 'administrator',
        user,
        can_be_edited: state.by === botId,
        ...reportedRights(state.rights, chat),
      };
    case 'restricted':
      return {
        status: 'restricted',
        user,
        is_member: state.isMember,
        ...state.permissions,
        until_date: state.until,
      };
    case 'kicked':
      return { status: 'kicked', user, until_date: state.until };
    default:
      return { status: state.status, user };
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
