import type { Message, User } from 'grammy/types';
import type { Person } from '../../core/model/membership-status.ts';
import type { TopicChange } from '../../core/model/trigger.ts';

/** Who sent a message in a group. */
export type Sender =
  | { readonly kind: 'person'; readonly person: Person }
  /** Sent in the name of a channel: the person behind it is unknown. */
  | { readonly kind: 'channel'; readonly channelId: number }
  /** Anonymous admins, the linked channel's own posts, bots. */
  | { readonly kind: 'exempt' }
  /** A service message: a member joined, a title changed. */
  | { readonly kind: 'service' };

/**
 * Accounts that stand for something else: GroupAnonymousBot, Channel_Bot, and Telegram itself
 * (which is no bot). Asking about them, or restricting them, is always a mistake.
 */
const STAND_INS = new Set([1087968824, 136817688, 777000]);

/** Whether the account stands for something else, and must never be restricted. */
export const isStandIn = (userId: number): boolean => STAND_INS.has(userId);

/**
 * Message fields that only Telegram itself produces. Fields that also come with content that a
 * person sends or forwards (invoice, giveaway) are left out: an unknown kind is checked.
 */
const SERVICE_FIELDS = [
  'new_chat_members',
  'left_chat_member',
  'new_chat_title',
  'new_chat_photo',
  'delete_chat_photo',
  'group_chat_created',
  'supergroup_chat_created',
  'channel_chat_created',
  'message_auto_delete_timer_changed',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
  'pinned_message',
  'users_shared',
  'chat_shared',
  'write_access_allowed',
  'proximity_alert_triggered',
  'boost_added',
  'chat_background_set',
  'chat_owner_left',
  'chat_owner_changed',
  'community_chat_joined',
  'checklist_tasks_done',
  'checklist_tasks_added',
  'direct_message_price_changed',
  'paid_message_price_changed',
  'poll_option_added',
  'poll_option_deleted',
  'forum_topic_created',
  'forum_topic_edited',
  'forum_topic_closed',
  'forum_topic_reopened',
  'general_forum_topic_hidden',
  'general_forum_topic_unhidden',
  'giveaway_created',
  'giveaway_completed',
  'gift',
  'unique_gift',
  'successful_payment',
  'refunded_payment',
  'video_chat_scheduled',
  'video_chat_started',
  'video_chat_ended',
  'video_chat_participants_invited',
] as const satisfies readonly (keyof Message)[];

/** The name of a topic is what people say, and so is what they add to the list of another. */
const TOPIC_FIELDS = [
  'forum_topic_created',
  'forum_topic_edited',
  'forum_topic_reopened',
] as const satisfies readonly (typeof SERVICE_FIELDS)[number][];

const SPOKEN_FIELDS = [...TOPIC_FIELDS, 'checklist_tasks_added', 'poll_option_added'] as const;

const tellsOfOne = (message: Message, fields: readonly (keyof Message)[]): boolean =>
  message.text === undefined && fields.some((field) => message[field] !== undefined);

/** The topic that the message tells of, if somebody opened, renamed or reopened it. */
export function topicChangeOf(message: Message): TopicChange | undefined {
  if (!tellsOfOne(message, TOPIC_FIELDS)) return undefined;
  const isNew = message.forum_topic_created !== undefined;
  // A topic goes by the id of the message that tells of its creation; General has none.
  const id = message.message_thread_id ?? (isNew ? message.message_id : undefined);
  return id === undefined ? undefined : { id, isNew };
}

/** Whether it is a service message of Telegram. */
export function isServiceMessage(message: Message): boolean {
  return SERVICE_FIELDS.some((field) => message[field] !== undefined);
}

/** `sender_chat` goes first: people who speak as a channel come from an account that is a bot. */
export function senderOf(message: Message): Sender {
  if (message.is_automatic_forward === true) return { kind: 'exempt' };
  if (message.sender_chat?.id === message.chat.id) return { kind: 'exempt' };
  const isService = tellsOfOne(message, SERVICE_FIELDS);
  if (isService && !tellsOfOne(message, SPOKEN_FIELDS)) return { kind: 'service' };
  if (message.sender_chat !== undefined) {
    return { kind: 'channel', channelId: message.sender_chat.id };
  }
  const { from } = message;
  if (from === undefined || from.is_bot || isStandIn(from.id)) return { kind: 'exempt' };
  return { kind: 'person', person: personOf(from) };
}

export const personOf = ({ id, first_name, language_code }: User): Person => ({
  id,
  firstName: first_name,
  languageCode: language_code,
});

/** Whether only the bot sees it beside its author: a command that is registered so. */
export const isEphemeral = (message: Message): boolean =>
  message.ephemeral_message_id !== undefined;

/** Who gave a command that only the bot sees, and in which message. */
export interface Asker {
  readonly id: number;
  /** Of the ephemeral message. */
  readonly messageId: number;
  readonly date: Date;
}

/** Undefined for other messages, and for anonymous admins, who cannot be written to. */
export function privateAskerOf(message: Message | undefined): Asker | undefined {
  const { from, ephemeral_message_id: messageId } = message ?? {};
  if (message === undefined || from === undefined || messageId === undefined) return undefined;
  if (isStandIn(from.id)) return undefined;
  return { id: from.id, messageId, date: new Date(message.date * 1000) };
}

/** Whether an admin wrote it who remains anonymous: the group itself is the sender. */
export function isAnonymousAdmin(message: Message): boolean {
  return message.sender_chat !== undefined && message.sender_chat.id === message.chat.id;
}
