import type { Chat, ChatInviteLink, User } from '@grammyjs/types';
import type { MemberState } from './member-state.ts';
import type { MessageRecord } from './messages.ts';
import { allPermissions, type Permissions } from './permissions.ts';
import { present } from './present.ts';
import type { ReplyKeyboard } from './reply-keyboards.ts';

export interface Topic {
  readonly id: number;
  name: string;
  readonly creatorId: number;
  isClosed: boolean;
}

/** What the user's side of a private chat with the bot allows. */
export interface PrivateSide {
  readonly user: User;
  hasStarted: boolean;
  hasBlocked: boolean;
  isDeactivated: boolean;
  /** Unix time until which the bot may write because of a join request. */
  openUntil: number;
}

export interface ChatRecord {
  readonly id: number;
  readonly kind: 'private' | 'group' | 'supergroup' | 'channel';
  title: string;
  username: string | undefined;
  readonly members: Map<number, MemberState>;
  readonly messages: Map<number, MessageRecord>;
  readonly ephemeral: Map<number, MessageRecord>;
  /** The reply keyboards that people see there, by user id. */
  readonly replyKeyboards: Map<number, ReplyKeyboard>;
  readonly topics: Map<number, Topic>;
  readonly inviteLinks: ChatInviteLink[];
  /** Who asked to join, by user id. */
  readonly joinRequests: Set<number>;
  readonly bannedSenderChats: Set<number>;
  defaults: Permissions;
  readonly isForum: boolean;
  isGeneralClosed: boolean;
  readonly joinToSend: boolean;
  readonly approveToJoin: boolean;
  readonly hiddenMembers: boolean;
  linkedChatId: number | undefined;
  migratedTo: number | undefined;
  lastMessageId: number;
  /** Whether the bot was ever in it: what it never met is "chat not found". */
  metBot: boolean;
  readonly side: PrivateSide | undefined;
}

export type NewChat = Pick<ChatRecord, 'id' | 'kind' | 'title'> & Partial<ChatRecord>;

export function createChat(chat: NewChat): ChatRecord {
  return {
    username: undefined,
    members: new Map(),
    messages: new Map(),
    ephemeral: new Map(),
    replyKeyboards: new Map(),
    topics: new Map(),
    inviteLinks: [],
    joinRequests: new Set(),
    bannedSenderChats: new Set(),
    defaults: allPermissions(true),
    isForum: false,
    isGeneralClosed: false,
    joinToSend: false,
    approveToJoin: false,
    hiddenMembers: false,
    linkedChatId: undefined,
    migratedTo: undefined,
    lastMessageId: 0,
    metBot: false,
    side: undefined,
    ...chat,
  };
}

/** The chat as it stands in messages and updates. */
export function toChat(chat: ChatRecord): Chat {
  const { id, title } = chat;
  const username = present('username', chat.username);
  switch (chat.kind) {
    case 'private': {
      const lastName = present('last_name', chat.side?.user.last_name);
      return { id, type: 'private', first_name: title, ...lastName, ...username };
    }
    case 'group':
      return { id, type: 'group', title };
    case 'channel':
      return { id, type: 'channel', title, ...username };
    case 'supergroup':
      return {
        id,
        type: 'supergroup',
        title,
        ...username,
        ...(chat.isForum && { is_forum: true }),
      };
  }
}

export function isGroup(chat: ChatRecord): boolean {
  return chat.kind === 'group' || chat.kind === 'supergroup';
}

/** The kind of chat as the descriptions of errors name it. */
export function chatKindName(chat: ChatRecord): string {
  return chat.kind === 'private' ? 'private chat' : `${chat.kind} chat`;
}
