import type { ChatRecord } from '../../world/chats.ts';
import { isInChat, memberStateOf } from '../../world/member-state.ts';
import { changeMemberState } from '../../world/membership.ts';
import type { World } from '../../world/world.ts';
import { namedUser, reachChat, requireRight } from '../access.ts';
import type { Arguments } from '../arguments.ts';
import { badRequest } from '../errors.ts';
import type { MethodsNamed } from './methods.ts';

type JoinRequestMethod = 'approveChatJoinRequest' | 'declineChatJoinRequest';

export function createJoinRequestMethods(world: World): MethodsNamed<JoinRequestMethod> {
  /** Takes the request off the list, or refuses when there is none. */
  function takeRequest(args: Arguments): { chat: ChatRecord; userId: number } {
    const chat = reachChat(world, args, 'write');
    const description = 'not enough rights to manage chat join requests';
    requireRight(world, chat, 'can_invite_users', description);
    const { id: userId } = namedUser(world, args);
    if (isInChat(memberStateOf(world.clock, chat, userId))) {
      throw badRequest('USER_ALREADY_PARTICIPANT');
    }
    if (!chat.joinRequests.delete(userId)) throw badRequest('HIDE_REQUESTER_MISSING');
    return { chat, userId };
  }

  return {
    approveChatJoinRequest(args) {
      const { chat, userId } = takeRequest(args);
      const before = memberStateOf(world.clock, chat, userId);
      const after =
        before.status === 'restricted'
          ? { ...before, isMember: true }
          : ({ status: 'member' } as const);
      changeMemberState(world, chat, userId, after, { by: world.bot.id, viaJoinRequest: true });
      return true;
    },
    declineChatJoinRequest(args) {
      takeRequest(args);
      return true;
    },
  };
}
