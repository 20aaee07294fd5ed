import type { Api } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { GroupMember, MembershipStatus } from '../../core/model/membership-status.ts';
import { permissionsFrom } from '../../core/model/permissions.ts';
import { isRefusal } from '../api/errors.ts';
import { RIGHT_TO_CHANGE } from '../middleware/admin-rights.ts';

/** The membership status that a chat member of a channel stands for. */
export function membershipStatus(member: ChatMember): MembershipStatus {
  switch (member.status) {
    case 'creator':
    case 'administrator':
      return 'admin';
    case 'member':
      return 'member';
    case 'restricted':
      return member.is_member ? 'member' : 'absent';
    case 'left':
      return 'absent';
    case 'kicked':
      return 'banned';
    default:
      return 'unknown';
  }
}

/** The state of a chat member of a group. */
export function groupMember(member: ChatMember): GroupMember {
  switch (member.status) {
    case 'creator':
    case 'administrator':
      return { kind: 'admin' };
    case 'member':
      return { kind: 'free', inGroup: true };
    case 'left':
      return { kind: 'free', inGroup: false };
    case 'kicked':
      return { kind: 'banned' };
    case 'restricted':
      return {
        kind: 'restricted',
        inGroup: member.is_member,
        permissions: permissionsFrom(member),
        until: member.until_date === 0 ? null : new Date(member.until_date * 1000),
      };
    default:
      return { kind: 'unknown' };
  }
}

/** Whoever set a group up, or has changed it, may be no admin of it any more. */
export type Configures = ReturnType<typeof createChatMembers>['configures'];

const mayConfigure = (member: ChatMember): boolean =>
  member.status === 'creator' || (member.status === 'administrator' && member[RIGHT_TO_CHANGE]);

/**
 * Reads memberships. An error of any kind is `unknown`: Telegram answers 400 for an inaccessible
 * member list and, now and then, for people it does not know at the moment.
 */
export function createChatMembers(api: Api, onError: (error: unknown, chatId: number) => void) {
  async function ask<T, O>(
    chatId: number,
    userId: number,
    read: (member: ChatMember) => T,
    otherwise: (error: unknown) => O,
  ): Promise<T | O> {
    try {
      return read(await api.getChatMember(chatId, userId));
    } catch (error) {
      onError(error, chatId);
      return otherwise(error);
    }
  }

  return {
    /** `refused` is a definite error: a channel that is gone, or does not show its members. */
    inChannel: (channelId: number, userId: number): Promise<MembershipStatus | 'refused'> =>
      ask(channelId, userId, membershipStatus, (error) =>
        isRefusal(error) ? 'refused' : 'unknown',
      ),
    /** Empty when Telegram does not say. */
    firstName: (groupId: number, userId: number): Promise<string> =>
      ask(
        groupId,
        userId,
        ({ user }) => user.first_name,
        () => '',
      ),
    inGroup: (groupId: number, userId: number): Promise<GroupMember> =>
      ask<GroupMember, GroupMember>(groupId, userId, groupMember, () => ({ kind: 'unknown' })),
    /** Whether they may configure the group; undefined when Telegram does not say. */
    configures: (groupId: number, userId: number): Promise<boolean | undefined> =>
      ask(groupId, userId, mayConfigure, () => undefined),
  };
}
