import type { Message, MessageEntity, MessageOrigin, User } from '@grammyjs/types';
import { type ChatRecord, toChat } from '../world/chats.ts';
import { isEphemeralCommand } from '../world/commands.ts';
import { findEntities } from '../world/entities.ts';
import { type FormattedText, parseHtml } from '../world/html.ts';
import { addMessage, type MessageContent } from '../world/messages.ts';
import { present } from '../world/present.ts';
import { Refused, refusal } from '../world/speech.ts';
import type { World } from '../world/world.ts';
import { type Media, mediaKind } from './media.ts';
import { type ShownMessage, showMessage } from './shown-message.ts';
import type { Simulation } from './simulation.ts';

export interface SayingOptions {
  /** A topic of a forum; without one it is said in General. */
  readonly thread?: { readonly id: number };
  readonly replyTo?: ShownMessage;
  /** Messages with the same name form one album. */
  readonly album?: string;
  /** What is sent; the text is its caption, if it can have one. */
  readonly media?: Media;
  /** How the text is formatted, besides the commands, mentions and links found in it. */
  readonly entities?: readonly MessageEntity[];
  /** The text is HTML. */
  readonly isHtml?: boolean;
  readonly viaBot?: { readonly user: User };
  /** From whom the message was forwarded. */
  readonly forwarded?: { readonly user: User } | { readonly record: ChatRecord };
}

export interface Utterance extends SayingOptions {
  readonly chat: ChatRecord;
  readonly authorId: number;
  /** How the sender appears. */
  readonly sender: Pick<Message, 'from' | 'sender_chat'>;
  readonly text: string;
}

/** Says it if Telegram's app would let that person. */
export function say(simulation: Simulation, utterance: Utterance): ShownMessage {
  const { chat, authorId, thread, media } = utterance;
  const permission = media === undefined ? 'can_send_messages' : mediaKind(media).permission;
  const speech = { permission, threadId: thread?.id };
  const isPrivate = chat.kind === 'private';
  const reason = isPrivate ? undefined : refusal(simulation.world, chat, authorId, speech);
  if (reason !== undefined) throw new Refused(`cannot speak in ${chat.title}: ${reason}`);
  return sayUnchecked(simulation, utterance);
}

/** Says it without asking whether the person may: for channels as senders. */
export function sayUnchecked(simulation: Simulation, utterance: Utterance): ShownMessage {
  const { chat, authorId } = utterance;
  const { world } = simulation;
  const content = contentOf(world, utterance);
  const isEphemeral =
    utterance.sender.from?.id === authorId &&
    isEphemeralCommand(world, chat, authorId, content.text ?? '');
  const record = addMessage(world, {
    chat,
    authorId,
    content: { ...content, ...(isEphemeral && { receiver_user: world.bot }) },
    ...(isEphemeral && { receiverId: world.bot.id }),
  });
  return showMessage(simulation, record);
}

function contentOf(world: World, utterance: Utterance): MessageContent {
  const { chat, sender, media, album, viaBot, forwarded, replyTo } = utterance;
  const { text, entities } = formatted(utterance);
  const spoken =
    media === undefined
      ? { text, ...(entities.length > 0 && { entities }) }
      : mediaKind(media).content({ text, entities }, world.files);
  return {
    ...sender,
    ...spoken,
    ...threadOf(chat, utterance),
    ...present('media_group_id', album),
    ...present('via_bot', viaBot?.user),
    ...present('forward_origin', forwarded && originOf(forwarded, world.clock.now())),
    ...(replyTo !== undefined && { reply_to_message: quoted(replyTo) }),
  };
}

/** The text as typed, with what its author marked and what Telegram finds in it. */
function formatted({
  text: typed,
  entities: given = [],
  isHtml = false,
}: Utterance): FormattedText {
  const { text, entities: parsed } = isHtml ? parseHtml(typed) : { text: typed, entities: [] };
  const marked = [...parsed, ...given];
  const beyond = marked.find(({ offset, length }) => offset < 0 || offset + length > text.length);
  if (beyond !== undefined) throw new Error(`The ${beyond.type} ends after the end of “${text}”`);
  const found = findEntities(text).filter(
    (one) => !marked.some(({ type, offset }) => type === one.type && offset === one.offset),
  );
  const entities = [...marked, ...found].sort(
    (one, other) => one.offset - other.offset || other.length - one.length,
  );
  return { text, entities };
}

/** Outside topics, also in General, a reply carries the thread's id as well, which is no topic. */
function threadOf(chat: ChatRecord, { thread, replyTo }: Utterance): Partial<Message> {
  if (thread !== undefined && chat.isForum) {
    return { message_thread_id: thread.id, is_topic_message: true };
  }
  if (chat.kind !== 'supergroup' || replyTo === undefined) return {};
  return { message_thread_id: replyTo.threadId ?? replyTo.id };
}

function quoted({ api }: ShownMessage): NonNullable<Message['reply_to_message']> {
  const { reply_to_message: _, ...message } = api;
  // The type of replies only makes explicit that the field, taken off here, is absent.
  return message as NonNullable<Message['reply_to_message']>;
}

function originOf(from: NonNullable<SayingOptions['forwarded']>, date: number): MessageOrigin {
  if ('user' in from) return { type: 'user', date, sender_user: from.user };
  const chat = toChat(from.record);
  return chat.type === 'channel'
    ? { type: 'channel', date, chat, message_id: 1 }
    : { type: 'chat', date, sender_chat: chat };
}
