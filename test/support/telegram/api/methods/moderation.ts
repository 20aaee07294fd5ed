import { z } from 'zod';
import type { ChatRecord } from '../../world/chats.ts';
import { changeStanding } from '../../world/membership.ts';
import {
  hasAll,
  PERMISSIONS,
  RIGHTS,
  requestedPermissions,
  rightsFrom,
} from '../../world/permissions.ts';
import { restrictedTo, restrictionEnd } from '../../world/restricting.ts';
import { isInChat, standingOf } from '../../world/standing.ts';
import type { World } from '../../world/world.ts';
import { namedUser, reachChat, requireRight } from '../access.ts';
import type { Arguments } from '../arguments.ts';
import { badRequest } from '../errors.ts';
import type { MethodsNamed } from './methods.ts';

const ASKED_PERMISSIONS = z.strictObject(
  Object.fromEntries(PERMISSIONS.map((name) => [name, z.boolean().optional()])),
);
const NO_RIGHT = 'not enough rights to restrict/unrestrict chat member';

type ModerationMethod =
  | 'restrictChatMember'
  | 'banChatMember'
  | 'unbanChatMember'
  | 'banChatSenderChat'
  | 'unbanChatSenderChat'
  | 'promoteChatMember';

export function createModerationMethods(world: World): MethodsNamed<ModerationMethod> {
  const { clock, bot } = world;

  /** The member whom the bot is about to restrict or ban, after all the refusals of that. */
  function target(chat: ChatRecord, args: Arguments): number {
    const user = namedUser(world, args);
    if (user.id === bot.id) throw badRequest("can't restrict self");
    requireRight(world, chat, 'can_restrict_members', NO_RIGHT);
    const { status } = standingOf(clock, chat, user.id);
    if (status === 'creator') throw badRequest("can't remove chat owner");
    if (status === 'administrator') throw badRequest('user is an administrator of the chat');
    return user.id;
  }

  function senderChat(args: Arguments): { chat: ChatRecord; senderId: number } {
    const chat = reachChat(world, args, 'write');
    requireRight(world, chat, 'can_restrict_members', NO_RIGHT);
    const senderId = args.integer('sender_chat_id') ?? 0;
    if (!world.chats.has(senderId)) throw badRequest('sender_chat not found');
    return { chat, senderId };
  }

  return {
    restrictChatMember(args) {
      const chat = reachChat(world, args, 'write');
      if (chat.kind !== 'supergroup') throw badRequest('method is available only for supergroups');
      const userId = target(chat, args);
      const asked = args.json('permissions', ASKED_PERMISSIONS) ?? {};
      const independent = args.flag('use_independent_chat_permissions');
      const permissions = requestedPermissions(asked, independent);
      const until = restrictionEnd(clock, args.integer('until_date'));
      const before = standingOf(clock, chat, userId);
      const after = hasAll(permissions)
        ? ({ status: isInChat(before) ? 'member' : 'left' } as const)
        : restrictedTo(permissions, { isMember: isInChat(before), until, by: bot.id });
      changeStanding(world, chat, userId, after, { by: bot.id });
      return true;
    },
    banChatMember(args) {
      const chat = reachChat(world, args, 'write');
      const userId = target(chat, args);
      const until = restrictionEnd(clock, args.integer('until_date'));
      changeStanding(world, chat, userId, { status: 'kicked', until, by: bot.id }, { by: bot.id });
      return true;
    },
    unbanChatMember(args) {
      const chat = reachChat(world, args, 'write');
      const userId = target(chat, args);
      const { status } = standingOf(clock, chat, userId);
      if (args.flag('only_if_banned') && status !== 'kicked') return true;
      changeStanding(world, chat, userId, { status: 'left' }, { by: bot.id });
      return true;
    },
    banChatSenderChat(args) {
      const { chat, senderId } = senderChat(args);
      chat.bannedSenderChats.add(senderId);
      return true;
    },
    unbanChatSenderChat(args) {
      const { chat, senderId } = senderChat(args);
      chat.bannedSenderChats.delete(senderId);
      return true;
    },
    promoteChatMember(args) {
      const chat = reachChat(world, args, 'write');
      const user = namedUser(world, args);
      requireRight(world, chat, 'can_promote_members', 'not enough rights');
      if (standingOf(clock, chat, user.id).status === 'creator')
        throw badRequest("can't remove chat owner");
      const asked = RIGHTS.filter((right) => args.flag(right));
      const rights = rightsFrom(Object.fromEntries(asked.map((right) => [right, true])));
      const after =
        asked.length === 0
          ? ({ status: 'member' } as const)
          : ({ status: 'administrator', rights, by: bot.id } as const);
      changeStanding(world, chat, user.id, after, { by: bot.id });
      return true;
    },
  };
}
