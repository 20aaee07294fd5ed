import { z } from 'zod';
import type { ChatRecord } from '../../world/chats.ts';
import { isInChat, type MemberState, memberStateOf } from '../../world/member-state.ts';
import { changeMemberState } from '../../world/membership.ts';
import {
  hasAll,
  PERMISSIONS,
  RIGHTS,
  requestedPermissions,
  rightsFrom,
} from '../../world/permissions.ts';
import { restrictedTo, restrictionEnd } from '../../world/restricting.ts';
import type { World } from '../../world/world.ts';
import { NO_RIGHT_TO_RESTRICT, namedUser, reachChat, requireRight } from '../access.ts';
import type { Arguments } from '../arguments.ts';
import { badRequest } from '../errors.ts';
import type { MethodsNamed } from './methods.ts';

const ASKED_PERMISSIONS = z.strictObject(
  Object.fromEntries(PERMISSIONS.map((name) => [name, z.boolean().optional()])),
);

type ModerationMethod =
  | 'restrictChatMember'
  | 'banChatMember'
  | 'unbanChatMember'
  | 'promoteChatMember';

export function createModerationMethods(world: World): MethodsNamed<ModerationMethod> {
  const by = world.bot.id;
  return {
    restrictChatMember(args) {
      const chat = reachChat(world, args, 'write');
      if (chat.kind !== 'supergroup') throw badRequest('method is available only for supergroups');
      const userId = target(world, chat, args);
      const isMember = isInChat(memberStateOf(world.clock, chat, userId));
      changeMemberState(world, chat, userId, askedRestriction(world, args, isMember), { by });
      return true;
    },
    banChatMember(args) {
      const chat = reachChat(world, args, 'write');
      const userId = target(world, chat, args);
      const until = restrictionEnd(world.clock, args.integer('until_date'));
      changeMemberState(world, chat, userId, { status: 'kicked', until, by }, { by });
      return true;
    },
    unbanChatMember(args) {
      const chat = reachChat(world, args, 'write');
      const userId = target(world, chat, args);
      const { status } = memberStateOf(world.clock, chat, userId);
      if (args.flag('only_if_banned') && status !== 'kicked') return true;
      changeMemberState(world, chat, userId, { status: 'left' }, { by });
      return true;
    },
    promoteChatMember(args) {
      const chat = reachChat(world, args, 'write');
      const user = namedUser(world, args);
      requireRight(world, chat, 'can_promote_members', 'not enough rights');
      const { status } = memberStateOf(world.clock, chat, user.id);
      if (status === 'creator') throw badRequest("can't remove chat owner");
      changeMemberState(world, chat, user.id, askedRights(args, by), { by });
      return true;
    },
  };
}

/** The member whom the bot is about to restrict or ban, after all the refusals of that. */
function target(world: World, chat: ChatRecord, args: Arguments): number {
  const user = namedUser(world, args);
  if (user.id === world.bot.id) throw badRequest("can't restrict self");
  requireRight(world, chat, 'can_restrict_members', NO_RIGHT_TO_RESTRICT);
  const { status } = memberStateOf(world.clock, chat, user.id);
  if (status === 'creator') throw badRequest("can't remove chat owner");
  if (status === 'administrator') throw badRequest('user is an administrator of the chat');
  return user.id;
}

/** All permissions granted means no restriction at all. */
function askedRestriction(world: World, args: Arguments, isMember: boolean): MemberState {
  const asked = args.json('permissions', ASKED_PERMISSIONS) ?? {};
  const permissions = requestedPermissions(asked, args.flag('use_independent_chat_permissions'));
  if (hasAll(permissions)) return { status: isMember ? 'member' : 'left' };
  const until = restrictionEnd(world.clock, args.integer('until_date'));
  return restrictedTo(permissions, { isMember, until, by: world.bot.id });
}

/** No right granted means a plain member. */
function askedRights(args: Arguments, by: number): MemberState {
  const asked = RIGHTS.filter((right) => args.flag(right));
  if (asked.length === 0) return { status: 'member' };
  const rights = rightsFrom(Object.fromEntries(asked.map((right) => [right, true])));
  return { status: 'administrator', rights, by };
}
