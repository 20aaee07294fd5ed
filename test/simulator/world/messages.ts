import type { Message, User } from '@grammyjs/types';
import { type ChatRecord, isGroup, toChat } from './chats.ts';
import { isAdmin, isInChat, memberStateOf } from './member-state.ts';
import type { World } from './world.ts';

export interface MessageRecord {
  readonly chat: ChatRecord;
  /** The message as the Bot API shows it. */
  api: Message;
  /** The real person or bot behind it, also where `from` is a stand-in. */
  readonly authorId: number;
  /** Who alone sees it besides its author, for ephemeral messages. */
  readonly receiverId: number | undefined;
  isDeleted: boolean;
  /** Sent with force_reply: the app opens a reply to it. */
  asksReply: boolean;
  /** Sent with anything but inline buttons as its markup: bots cannot edit such messages. */
  isFixed: boolean;
}

export type MessageContent = Omit<Message, 'message_id' | 'date' | 'chat'>;

export interface NewMessage {
  readonly chat: ChatRecord;
  readonly authorId: number;
  readonly content: MessageContent;
  readonly receiverId?: number;
}

/** Puts a message into a chat, and into the bot's updates if the bot gets to see it. */
export function addMessage(world: World, message: NewMessage): MessageRecord {
  const { chat, receiverId } = message;
  chat.lastMessageId += 1;
  const id = chat.lastMessageId;
  const isEphemeral = receiverId !== undefined;
  const record: MessageRecord = {
    chat,
    authorId: message.authorId,
    receiverId,
    isDeleted: false,
    asksReply: false,
    isFixed: false,
    api: {
      message_id: isEphemeral ? 0 : id,
      date: world.clock.now(),
      chat: toChat(chat),
      ...message.content,
    },
  };
  if (isEphemeral) {
    record.api.ephemeral_message_id = id;
    chat.ephemeral.set(id, record);
  } else {
    chat.messages.set(id, record);
  }
  world.events.emit({ type: 'said', chat, message: record });
  if (botSees(world, record)) {
    world.updates.push(chat.kind === 'channel' ? 'channel_post' : 'message', { ...record.api });
  }
  return record;
}

/** Changes a message; bots get no update for their own edits. */
export function changeMessage(world: World, record: MessageRecord, content: MessageContent): void {
  const { message_id, date, chat } = record.api;
  record.api = { message_id, date, chat, ...content, edit_date: world.clock.now() };
  world.events.emit({ type: 'edited', chat: record.chat, message: record });
  if (!botSees(world, record)) return;
  const kind = record.chat.kind === 'channel' ? 'edited_channel_post' : 'edited_message';
  world.updates.push(kind, { ...record.api, edit_date: world.clock.now() });
}

/** Whether the person is shown it: ephemeral messages are for two. */
export function isShownTo({ receiverId, authorId }: MessageRecord, userId: number): boolean {
  return receiverId === undefined || receiverId === userId || authorId === userId;
}

/** Removes a message for everybody. Telegram tells bots nothing about it. */
export function removeMessage(world: World, record: MessageRecord, by: User): void {
  record.isDeleted = true;
  world.events.emit({ type: 'deleted', chat: record.chat, message: record, by });
}

export function liveMessage(chat: ChatRecord, id: number): MessageRecord | undefined {
  const record = chat.messages.get(id);
  return record === undefined || record.isDeleted ? undefined : record;
}

/** Not its own messages, only chats it is in, and with privacy mode only what concerns it. */
function botSees(world: World, { chat, authorId, api, receiverId }: MessageRecord): boolean {
  if (authorId === world.bot.id) return false;
  if (chat.kind === 'private') return true;
  const state = memberStateOf(world.clock, chat, world.bot.id);
  if (!isInChat(state)) return false;
  if (receiverId !== undefined) return receiverId === world.bot.id;
  if (!isGroup(chat) || isAdmin(state) || world.me.can_read_all_group_messages) return true;
  const text = api.text ?? api.caption;
  const isService =
    text === undefined && !('photo' in api) && !('document' in api) && !('sticker' in api);
  const isToBot = api.reply_to_message?.from?.id === world.bot.id;
  return isService || isToBot || (text ?? '').startsWith('/') || mentionsBot(world, text ?? '');
}

function mentionsBot(world: World, text: string): boolean {
  return text.toLowerCase().includes(`@${world.bot.username.toLowerCase()}`);
}
