import type { ChatRecord } from './chats.ts';
import { hasRight, isAdmin, isInChat, memberStateOf } from './member-state.ts';
import type { Permission } from './permissions.ts';
import type { World } from './world.ts';

/** Telegram's app does not let the person do this; the bot learns nothing of the attempt. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

export interface Speech {
  readonly permission: Permission;
  readonly threadId: number | undefined;
}

const TEXT: Speech = { permission: 'can_send_messages', threadId: undefined };

/** Why the person cannot say it there, or undefined when they can. */
export function refusal(
  world: World,
  chat: ChatRecord,
  userId: number,
  { permission, threadId }: Speech = TEXT,
): string | undefined {
  if (chat.migratedTo !== undefined) return 'the group was upgraded to a supergroup';
  const state = memberStateOf(world.clock, chat, userId);
  if (chat.kind === 'channel') {
    return hasRight(state, 'can_post_messages') ? undefined : 'only administrators post there';
  }
  if (isAdmin(state)) return undefined;
  if (state.status === 'kicked') return 'banned there';
  if (!isInChat(state) && (chat.username === undefined || chat.joinToSend)) {
    return 'not a member there';
  }
  if (state.status === 'restricted' && !state.permissions[permission]) return 'muted there';
  if (!chat.defaults[permission]) return 'nobody may send that there';
  return topicIsClosed(chat, threadId) ? 'the topic is closed' : undefined;
}

export function topicIsClosed(chat: ChatRecord, threadId: number | undefined): boolean {
  if (!chat.isForum) return false;
  return threadId === undefined
    ? chat.isGeneralClosed
    : chat.topics.get(threadId)?.isClosed === true;
}
