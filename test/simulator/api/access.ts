import type { User } from '@grammyjs/types';
import { type ChatRecord, chatKindName } from '../world/chats.ts';
import { hasRight, isInChat, memberStateOf } from '../world/member-state.ts';
import type { Right } from '../world/permissions.ts';
import { SPECIAL_SENDERS } from '../world/special-senders.ts';
import { chatByUsername, type World } from '../world/world.ts';
import type { Arguments } from './arguments.ts';
import { ApiError, badRequest, forbidden } from './errors.ts';

export const NO_RIGHT_TO_RESTRICT = 'not enough rights to restrict/unrestrict chat member';

/** The chat that a call names, if the bot can reach it: anybody may read public ones. */
export function reachChat(world: World, args: Arguments, access: 'read' | 'write'): ChatRecord {
  const chatId = args.chatId();
  const chat = typeof chatId === 'number' ? world.chats.get(chatId) : chatByUsername(world, chatId);
  if (chat === undefined) throw badRequest('chat not found');
  if (chat.kind === 'private') return reachPrivateChat(world, chat, access);
  refuseMigrated(chat);
  const state = memberStateOf(world.clock, chat, world.bot.id);
  if (state.status === 'kicked') {
    throw forbidden(`bot was kicked from the ${chatKindName(chat)}`);
  }
  const isPublic = chat.username !== undefined;
  if (isInChat(state) || (isPublic && access === 'read')) return chat;
  if (!isPublic && !chat.metBot) throw badRequest('chat not found');
  throw forbidden(`bot is not a member of the ${chatKindName(chat)}`);
}

function refuseMigrated(chat: ChatRecord): void {
  if (chat.migratedTo === undefined) return;
  const description = 'Bad Request: group chat was upgraded to a supergroup chat';
  throw new ApiError(400, description, { migrate_to_chat_id: chat.migratedTo });
}

function reachPrivateChat(world: World, chat: ChatRecord, access: 'read' | 'write'): ChatRecord {
  const { side } = chat;
  if (side === undefined) throw badRequest('chat not found');
  if (access === 'read') return chat;
  if (side.isDeactivated) throw forbidden('user is deactivated');
  if (side.user.is_bot) throw forbidden("bot can't send messages to bots");
  if (side.hasBlocked) throw forbidden('bot was blocked by the user');
  if (side.hasStarted || side.openUntil > world.clock.now()) return chat;
  throw forbidden("bot can't initiate conversation with a user");
}

/** Refuses unless the bot has the right in the chat; members' own rights count for nothing. */
export function requireRight(
  world: World,
  chat: ChatRecord,
  right: Right,
  description: string,
): void {
  const state = memberStateOf(world.clock, chat, world.bot.id);
  if (!hasRight(state, right)) throw badRequest(description);
}

/** The user that `user_id` names. The accounts behind special senders are members of nothing. */
export function namedUser(world: World, args: Arguments): User {
  const id = args.integer('user_id');
  if (id === undefined || id <= 0) throw badRequest('invalid user_id specified');
  if (SPECIAL_SENDERS.some((special) => special.id === id)) {
    throw badRequest('PARTICIPANT_ID_INVALID');
  }
  const user = world.users.get(id);
  if (user === undefined) throw badRequest('member not found');
  return user;
}
