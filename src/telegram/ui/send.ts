import { type Api, InputFile } from 'grammy';
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
  /** A picture with the text as its caption; left out if the text is too long for one. */
  readonly picture?: string | undefined;
}

export interface TextFile {
  readonly name: string;
  readonly content: string;
}

/** Bot API, sendPhoto: UTF-16 units. */
export const LONGEST_CAPTION = 1024;

/** Sends to the topic, or to General if the topic was closed or deleted. */
export async function send(
  api: Api,
  { chatId, threadId }: Place,
  content: RichText | string,
  { keyboard, replyTo, onlyFor, picture }: SendExtras = {},
): Promise<Message> {
  const { text, entities } = asRich(content);
  const options = {
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
    ...(replyTo === undefined ? {} : { reply_parameters: replyTo }),
    ...(onlyFor === undefined
      ? {}
      : { ephemeral_message_parameters: { receiver_user_id: onlyFor } }),
  };
  const post = (more: { readonly message_thread_id?: number }): Promise<Message> =>
    picture === undefined || text.length > LONGEST_CAPTION
      ? api.sendMessage(chatId, text, { ...textOptions(entities), ...options, ...more })
      : api.sendPhoto(chatId, picture, { ...captionOf(text, entities), ...options, ...more });
  if (threadId === undefined) return post({});
  try {
    return await post({ message_thread_id: threadId });
  } catch (error) {
    const closed = ['TOPIC_CLOSED', 'thread not found', 'TOPIC_DELETED'];
    if (!closed.some((reason) => refusedWith(error, reason))) throw error;
    return post({});
  }
}

/** Sends a file of text, with words under it. */
export const sendFile = (
  api: Api,
  chatId: number,
  { name, content }: TextFile,
  caption?: RichText,
): Promise<Message> =>
  api.sendDocument(
    chatId,
    new InputFile(Buffer.from(content), name),
    caption && captionOf(caption.text, caption.entities),
  );

/**
 * Edits a message, with or without a picture; returns false when it does not exist, or is a picture
 * for which the text is too long. "Not modified" counts as success.
 */
export async function edit(
  api: Api,
  chatId: number,
  messageId: number,
  content: RichText | string,
  keyboard?: InlineKeyboardMarkup,
  hasPicture = false,
): Promise<boolean> {
  const { text, entities } = asRich(content);
  const markup = keyboard === undefined ? {} : { reply_markup: keyboard };
  return editEither(text, hasPicture, {
    text: () =>
      api.editMessageText(chatId, messageId, text, { ...textOptions(entities), ...markup }),
    caption: () =>
      api.editMessageCaption(chatId, messageId, { ...captionOf(text, entities), ...markup }),
  });
}

/** The same for an ephemeral message, which only one person sees. */
export async function editPrivately(
  api: Api,
  chatId: number,
  { receiverId, ephemeralId }: PrivateMessage,
  content: RichText,
  keyboard: InlineKeyboardMarkup,
  hasPicture = false,
): Promise<boolean> {
  const { text, entities } = content;
  const options = { ...textOptions(entities), reply_markup: keyboard };
  const { caption, caption_entities } = captionOf(text, entities);
  const more = { caption_entities, reply_markup: keyboard };
  return editEither(text, hasPicture, {
    text: () => api.editEphemeralMessageText(chatId, receiverId, ephemeralId, text, options),
    caption: () => api.editEphemeralMessageCaption(chatId, receiverId, ephemeralId, caption, more),
  });
}

type Edits = Readonly<Record<'text' | 'caption', () => Promise<unknown>>>;

/** The message may be of before the picture was set, or taken away: Telegram says which it is. */
async function editEither(text: string, hasPicture: boolean, edits: Edits): Promise<boolean> {
  const isCaption = hasPicture && text.length <= LONGEST_CAPTION;
  const [first, second] = isCaption ? [edits.caption, edits.text] : [edits.text, edits.caption];
  const other = isCaption ? 'no caption in the message' : 'no text in the message';
  try {
    return await exists(first());
  } catch (error) {
    if (!refusedWith(error, other)) throw error;
    return exists(second());
  }
}

async function exists(edited: Promise<unknown>): Promise<boolean> {
  try {
    await edited;
    return true;
  } catch (error) {
    if (refusedWith(error, 'message to edit not found')) return false;
    if (refusedWith(error, 'caption is too long')) return false;
    if (refusedWith(error, 'message is not modified')) return true;
    throw error;
  }
}

const textOptions = (entities: RichText['entities']) => ({
  entities: [...entities],
  link_preview_options: { is_disabled: true },
});

const captionOf = (caption: string, entities: RichText['entities']) => ({
  caption,
  caption_entities: [...entities],
});

function asRich(content: RichText | string): RichText {
  return typeof content === 'string' ? { text: content, entities: [] } : content;
}

/**
 * The forum topic of a message. Replies outside forums, and in General, carry a thread id as well:
 * that of the message where the thread begins (Message, `message_thread_id`).
 */
export function topicOf({
  is_topic_message: isInTopic,
  message_thread_id: threadId,
  reply_to_message: repliedTo,
  chat,
}: Pick<Message, TopicFields>): number | undefined {
  const isElsewhere = chat.is_forum !== true || repliedTo !== undefined;
  return isInTopic === true || !isElsewhere ? threadId : undefined;
}

type TopicFields = 'is_topic_message' | 'message_thread_id' | 'reply_to_message' | 'chat';
