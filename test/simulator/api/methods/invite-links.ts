import type { ChatInviteLink } from '@grammyjs/types';
import type { ChatRecord } from '../../world/chats.ts';
import { addInviteLink } from '../../world/invite-links.ts';
import { present } from '../../world/present.ts';
import type { World } from '../../world/world.ts';
import { reachChat, requireRight } from '../access.ts';
import type { Arguments } from '../arguments.ts';
import { badRequest } from '../errors.ts';
import type { MethodsNamed } from './methods.ts';

type LinkMethod =
  | 'editChatInviteLink'
  | 'createChatInviteLink'
  | 'revokeChatInviteLink'
  | 'exportChatInviteLink';

export function createInviteLinkMethods(world: World): MethodsNamed<LinkMethod> {
  function chatToInviteTo(args: Arguments): ChatRecord {
    const chat = reachChat(world, args, 'write');
    requireRight(world, chat, 'can_invite_users', 'not enough rights to manage chat invite link');
    return chat;
  }

  return {
    createChatInviteLink(args) {
      const chat = chatToInviteTo(args);
      const createsJoinRequest = args.flag('creates_join_request');
      if (createsJoinRequest && args.has('member_limit')) {
        throw badRequest(
          "member limit can't be specified for links requiring administrator approval",
        );
      }
      const name = args.text('name');
      if (name !== undefined && name.length > 32) throw badRequest('invite link name is too long');
      return addInviteLink(world, chat, {
        creator: world.bot,
        creates_join_request: createsJoinRequest,
        ...present('name', name === '' ? undefined : name),
        ...present('expire_date', args.integer('expire_date')),
        ...present('member_limit', args.integer('member_limit')),
      });
    },
    editChatInviteLink(args) {
      const chat = chatToInviteTo(args);
      const wanted = args.text('invite_link');
      const link = chat.inviteLinks.find(({ invite_link }) => invite_link === wanted);
      if (link === undefined || link.is_revoked) throw badRequest('INVITE_HASH_EXPIRED');
      if (link.creator.id !== world.bot.id) throw badRequest('EDIT_BOT_INVITE_FORBIDDEN');
      const name = args.text('name');
      if (name !== undefined) link.name = name;
      return link;
    },
    revokeChatInviteLink(args) {
      const chat = chatToInviteTo(args);
      const wanted = args.text('invite_link');
      const link = chat.inviteLinks.find(({ invite_link }) => invite_link === wanted);
      if (link === undefined) throw badRequest('INVITE_HASH_EXPIRED');
      link.is_revoked = true;
      return link;
    },
    exportChatInviteLink(args): ChatInviteLink['invite_link'] {
      const chat = chatToInviteTo(args);
      for (const link of chat.inviteLinks) if (link.is_primary) link.is_revoked = true;
      return addInviteLink(world, chat, { creator: world.bot, is_primary: true }).invite_link;
    },
  };
}
