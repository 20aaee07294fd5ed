import type { ChatRecord } from '../../world/chats.ts';
import type { World } from '../../world/world.ts';
import { NO_RIGHT_TO_RESTRICT, reachChat, requireRight } from '../access.ts';
import type { Arguments } from '../arguments.ts';
import { badRequest } from '../errors.ts';
import type { MethodsNamed } from './methods.ts';

type SenderChatMethod = 'banChatSenderChat' | 'unbanChatSenderChat';

/** Channels as senders: they can be banned only, not restricted. */
export function createSenderChatMethods(world: World): MethodsNamed<SenderChatMethod> {
  function senderChat(args: Arguments): { chat: ChatRecord; senderId: number } {
    const chat = reachChat(world, args, 'write');
    requireRight(world, chat, 'can_restrict_members', NO_RIGHT_TO_RESTRICT);
    const senderId = args.integer('sender_chat_id') ?? 0;
    if (!world.chats.has(senderId)) throw badRequest('sender_chat not found');
    return { chat, senderId };
  }

  return {
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
  };
}
