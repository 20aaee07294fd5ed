import type { Api } from 'grammy';
import type {
  InlineKeyboardMarkup,
  Message,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
  ReplyParameters,
} from 'grammy/types';
import type { PrivateMessage } from '../../core/model/message-ref.ts';
import { refusedWith } from '../api/errors.ts';
import type { RichText } from './rich-text.ts';

export interface Place {
  readonly chatId: number;
  /** The forum topic; undefined in General and outside forums. */
  readonly threadId?: number | undefined;
}

/** Under a message; only inline keyboards can be edited, the others work in private alone. */
export type Keyboard = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove;

export interface SendExtras {
  readonly keyboard?: Keyboard | undefined;
  readonly replyTo?: ReplyParameters | undefined;
  /** Sends an ephemeral message, which only this member of the group sees (Bot API 10.2). */
  readonly onlyFor?: number | undefined;
}

/** Sends to the topic, or to General if the topic was closed or deleted. */
export async function send(
  api: Api,
  { chatId, threadId }: Place,
  content: RichText | string,
  { keyboard, replyTo, onlyFor }: SendExtras = {},
): Promise<Message.TextMessage> {
  const { text, entities } = asRich(content);
  const options = {
    ...messageOptions(entities, keyboard),
    ...(replyTo === undefined ? {} : { reply_parameters: replyTo }),
    ...(onlyFor === undefined
      ? {}
      : { ephemeral_message_parameters: { receiver_user_id: onlyFor } }),
  };
  if (threadId === undefined) return api.sendMessage(chatId, text, options);
  try {
    return await api.sendMessage(chatId, text, { ...options, message_thread_id: threadId });
  } catch (error) {
    const closed = ['TOPIC_CLOSED', 'thread not found', 'TOPIC_DELETED'];
    if (!closed.some((reason) => refusedWith(error, reason))) throw error;
    return api.sendMessage(chatId, text, options);
  }
}

/** Edits a message; returns false when it does not exist. "Not modified" counts as success. */
export async function edit(
  api: Api,
  chatId: number,
  messageId: number,
  content: RichText | string,
  keyboard?: InlineKeyboardMarkup,
): Promise<boolean> {
  const { text, entities } = asRich(content);
  return exists(api.editMessageText(chatId, messageId, text, messageOptions(entities, keyboard)));
}

/** The same for an ephemeral message, which only one person sees. */
export async function editPrivately(
  api: Api,
  chatId: number,
  { receiverId, ephemeralId }: PrivateMessage,
  content: RichText,
  keyboard: InlineKeyboardMarkup,
): Promise<boolean> {
  const { text, entities } = content;
  const options = messageOptions(entities, keyboard);
  return exists(api.editEphemeralMessageText(chatId, receiverId, ephemeralId, text, options));
}

async function exists(edited: Promise<unknown>): Promise<boolean> {
  try {
    await edited;
    return true;
  } catch (error) {
    if (refusedWith(error, 'message to edit not found')) return false;
    if (refusedWith(error, 'message is not modified')) return true;
    throw error;
  }
}

function messageOptions<K extends Keyboard>(
  entities: RichText['entities'],
  keyboard: K | undefined,
) {
  return {
    entities: [...entities],
    link_preview_options: { is_disabled: true },
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  };
}

function asRich(content: RichText | string): RichText {
  return typeof content === 'string' ? { text: content, entities: [] } : content;
}

/** The forum topic of a message. Ignores the thread id that replies outside forums carry too. */
export function topicOf({
  is_topic_message: isInTopic,
  message_thread_id: threadId,
  chat,
}: Pick<Message, 'is_topic_message' | 'message_thread_id' | 'chat'>): number | undefined {
  return isInTopic === true || chat.is_forum === true ? threadId : undefined;
}
