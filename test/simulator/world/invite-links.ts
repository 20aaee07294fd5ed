import type { ChatInviteLink, User } from '@grammyjs/types';
import type { ChatRecord } from './chats.ts';
import type { World } from './world.ts';

export function addInviteLink(
  world: World,
  chat: ChatRecord,
  link: Partial<ChatInviteLink> & { creator: User },
): ChatInviteLink {
  const made: ChatInviteLink = {
    invite_link: `https://t.me/+Inv1teTo${world.ids.serial()}`,
    creates_join_request: false,
    is_primary: false,
    is_revoked: false,
    ...link,
  };
  chat.inviteLinks.push(made);
  return made;
}

/** The link if it leads into the chat, or why it does not. */
export function followLink(world: World, chat: ChatRecord, url: string): ChatInviteLink | string {
  const link = chat.inviteLinks.find(({ invite_link }) => invite_link === url);
  if (link === undefined) return 'no such invite link';
  if (link.is_revoked) return 'the invite link was revoked';
  const isOver = link.expire_date !== undefined && link.expire_date <= world.clock.now();
  return isOver ? 'the invite link has expired' : link;
}
