import type { ChatRecord } from '../../world/chats.ts';
import { isGroup, toChat } from '../../world/chats.ts';
import {
  hasRight,
  isAdmin,
  isInChat,
  memberStateOf,
  toChatMember,
} from '../../world/member-state.ts';
import { changeMemberState } from '../../world/membership.ts';
import { present } from '../../world/present.ts';
import { userOf, type World } from '../../world/world.ts';
import { namedUser, reachChat } from '../access.ts';
import { badRequest } from '../errors.ts';
import type { MethodsNamed } from './methods.ts';

type ChatMethod =
  | 'getChat'
  | 'getChatMember'
  | 'getChatAdministrators'
  | 'getChatMemberCount'
  | 'leaveChat';

export function createChatMethods(world: World): MethodsNamed<ChatMethod> {
  const { clock, bot } = world;

  function requireMemberList(chat: ChatRecord): void {
    if (isAdmin(memberStateOf(clock, chat, bot.id))) return;
    if (chat.kind === 'channel') throw badRequest('member list is inaccessible');
    if (chat.hiddenMembers) throw badRequest('CHAT_ADMIN_REQUIRED');
  }

  function member(chat: ChatRecord, userId: number) {
    return toChatMember(memberStateOf(clock, chat, userId), userOf(world, userId), chat, bot.id);
  }

  return {
    getChat: (args) => fullInfo(world, reachChat(world, args, 'read')),
    getChatMember(args) {
      const chat = reachChat(world, args, 'read');
      const user = namedUser(world, args);
      if (user.id !== bot.id) requireMemberList(chat);
      return member(chat, user.id);
    },
    getChatAdministrators(args) {
      const chat = reachChat(world, args, 'read');
      if (chat.kind === 'private')
        throw badRequest('there are no administrators in the private chat');
      if (chat.kind === 'channel') requireMemberList(chat);
      const others = args.flag('return_bots');
      return [...chat.members.keys()]
        .filter((id) => isAdmin(memberStateOf(clock, chat, id)))
        .filter((id) => others || id === bot.id || !userOf(world, id).is_bot)
        .map((id) => member(chat, id));
    },
    getChatMemberCount(args) {
      const chat = reachChat(world, args, 'read');
      const ids = [...chat.members.keys()];
      return ids.filter((id) => isInChat(memberStateOf(clock, chat, id))).length;
    },
    leaveChat(args) {
      const chat = reachChat(world, args, 'write');
      if (chat.kind === 'private')
        throw badRequest("chat member status can't be changed in private chats");
      changeMemberState(world, chat, bot.id, { status: 'left' }, { by: bot.id });
      return true;
    },
  };
}

function fullInfo(world: World, chat: ChatRecord): object {
  const primary = chat.inviteLinks.find((link) => link.is_primary && !link.is_revoked);
  const mayInvite = hasRight(memberStateOf(world.clock, chat, world.bot.id), 'can_invite_users');
  return {
    ...toChat(chat),
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: true,
      limited_gifts: true,
      unique_gifts: true,
      premium_subscription: true,
      gifts_from_channels: true,
    },
    ...(chat.username !== undefined && { active_usernames: [chat.username] }),
    ...(isGroup(chat) && { permissions: chat.defaults }),
    ...(chat.joinToSend && { join_to_send_messages: true }),
    ...(chat.approveToJoin && { join_by_request: true }),
    ...(chat.hiddenMembers && { has_hidden_members: true }),
    ...present('linked_chat_id', chat.linkedChatId),
    ...present('invite_link', mayInvite ? primary?.invite_link : undefined),
  };
}
