import type { ChatInviteLink, ChatMemberUpdated } from '@grammyjs/types';
import { type ChatRecord, isGroup, toChat } from './chats.ts';
import {
  isAdmin,
  isInChat,
  type MemberState,
  memberStateOf,
  toChatMember,
} from './member-state.ts';
import { addMessage } from './messages.ts';
import { present } from './present.ts';
import { GROUP_ANONYMOUS_BOT } from './special-senders.ts';
import { userOf, type World } from './world.ts';

export interface Change {
  /** User id of who does it; the same as the member's own when they act themselves. */
  readonly by: number;
  readonly inviteLink?: ChatInviteLink;
  readonly viaJoinRequest?: boolean;
}

/**
 * Changes how a user stands in a chat, with all that follows from it: the service message, and
 * the `chat_member` update for an administrator bot or `my_chat_member` for the bot itself.
 */
export function changeMemberState(
  world: World,
  chat: ChatRecord,
  userId: number,
  after: MemberState,
  change: Change,
): void {
  const before = memberStateOf(world.clock, chat, userId);
  const user = userOf(world, userId);
  const by = userOf(world, change.by);
  if (isSame(before, after)) return;
  chat.members.set(userId, after);
  chat.joinRequests.delete(userId);
  if (userId === world.bot.id) chat.metBot = true;
  world.events.emit({ type: 'state', chat, user, by, before, after });
  const update: ChatMemberUpdated = {
    chat: toChat(chat),
    from: by,
    date: world.clock.now(),
    old_chat_member: toChatMember(before, user, chat, world.bot.id),
    new_chat_member: toChatMember(after, user, chat, world.bot.id),
    ...present('invite_link', change.inviteLink),
    ...present('via_join_request', change.viaJoinRequest),
  };
  if (userId === world.bot.id) world.updates.push('my_chat_member', update);
  else if (isAdmin(memberStateOf(world.clock, chat, world.bot.id))) {
    world.updates.push('chat_member', update);
  }
  announce(world, chat, userId, { before, after, by: change.by });
}

/** "X joined", "X left" in groups; channels have no such messages. */
function announce(
  world: World,
  chat: ChatRecord,
  userId: number,
  { before, after, by }: { before: MemberState; after: MemberState; by: number },
): void {
  if (!isGroup(chat) || isInChat(before) === isInChat(after)) return;
  const user = userOf(world, userId);
  const from = userOf(world, by);
  const isAnonymous = by === GROUP_ANONYMOUS_BOT.id;
  const content = {
    ...(isInChat(after)
      ? { from: by === world.bot.id ? user : from, new_chat_members: [user] }
      : { from, left_chat_member: user }),
    ...(isAnonymous && { sender_chat: toChat(chat) }),
  };
  addMessage(world, { chat, authorId: content.from.id, content });
}

function isSame(before: MemberState, after: MemberState): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
