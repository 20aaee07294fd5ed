import type { Message } from '@grammyjs/types';
import { z } from 'zod';
import { type ChatRecord, isGroup } from '../../world/chats.ts';
import { type FileKind, inMessage } from '../../world/files.ts';
import { hasRight, isAdmin, isInChat, memberStateOf } from '../../world/member-state.ts';
import {
  addMessage,
  liveMessage,
  type MessageContent,
  type MessageRecord,
} from '../../world/messages.ts';
import type { Permission } from '../../world/permissions.ts';
import { present } from '../../world/present.ts';
import { refusal, type Speech, topicIsClosed } from '../../world/speech.ts';
import { userOf, type World } from '../../world/world.ts';
import { reachChat } from '../access.ts';
import type { Arguments } from '../arguments.ts';
import { badRequest } from '../errors.ts';
import { readFile } from '../files.ts';
import { inlineKeyboardOf, readMarkup } from '../keyboard.ts';
import type { Limits } from '../limits.ts';
import { showReplyKeyboard } from '../reply-keyboard.ts';
import { readCaption, readText } from '../text.ts';
import type { Method, MethodsNamed, Request } from './methods.ts';

const REPLY = z.strictObject({
  message_id: z.number().optional(),
  chat_id: z.union([z.number(), z.string()]).optional(),
  ephemeral_message_id: z.number().optional(),
  allow_sending_without_reply: z.boolean().optional(),
  quote: z.string().optional(),
});
/** How long a command or a press of somebody lets the bot answer them alone (ReplyParameters). */
const EPHEMERAL_ANSWER_SECONDS = 15;
const EPHEMERAL = z.strictObject({
  receiver_user_id: z.number(),
  callback_query_id: z.string().optional(),
  replace_callback_query_message: z.boolean().optional(),
});

type SendingMethod = 'sendMessage' | 'sendPhoto' | 'sendDocument';

/** What is sent: the permission that a mere member needs for it, what it is called, and itself. */
interface Sent {
  readonly permission: Permission;
  readonly name: string;
  readonly content: (args: Arguments, request: Request) => Partial<MessageContent>;
}

export function createSendingMethods(world: World, limits: Limits): MethodsNamed<SendingMethod> {
  const sending =
    ({ permission, name, content }: Sent): Method =>
    (args, request) => {
      const chat = reachChat(world, args, 'write');
      const threadId = args.integer('message_thread_id');
      requireVoice(world, chat, { permission, name, threadId });
      const sent: MessageContent = {
        from: world.bot,
        ...content(args, request),
        ...threadOf(chat, threadId),
        ...present('reply_to_message', repliedTo(world, chat, args)),
      };
      return deliver(chat, args, sent);
    };

  function deliver(chat: ChatRecord, args: Arguments, content: MessageContent): Message {
    const markup = readMarkup(args, chat);
    const receiverId = receiverOf(world, chat, args);
    limits.count(chat.id);
    const receiver = receiverId === undefined ? {} : { receiver_user: userOf(world, receiverId) };
    const record = addMessage(world, {
      chat,
      authorId: world.bot.id,
      content: {
        ...content,
        ...present('reply_markup', inlineKeyboardOf(markup)),
        ...receiver,
      },
      ...present('receiverId', receiverId),
    });
    record.asksReply = markup !== undefined && 'force_reply' in markup;
    record.isFixed = markup !== undefined && !('inline_keyboard' in markup);
    if (markup !== undefined && ('keyboard' in markup || 'remove_keyboard' in markup)) {
      showReplyKeyboard(world, record, markup);
    }
    return record.api;
  }

  const file = (kind: FileKind): Sent['content'] => {
    return (args, { uploads = new Map() }) => ({
      ...inMessage(readFile(world, kind, args.text(kind) ?? '', uploads)),
      ...readCaption(world, args),
    });
  };

  return {
    sendMessage: sending({
      permission: 'can_send_messages',
      name: 'text messages',
      content: (args) => readText(world, args),
    }),
    sendPhoto: sending({
      permission: 'can_send_photos',
      name: 'photos',
      content: file('photo'),
    }),
    sendDocument: sending({
      permission: 'can_send_documents',
      name: 'documents',
      content: file('document'),
    }),
  };
}

/** Refuses where the bot may not write: channels, its own mute, unknown and closed topics. */
function requireVoice(
  world: World,
  chat: ChatRecord,
  { permission, name, threadId }: Pick<Sent, 'permission' | 'name'> & Pick<Speech, 'threadId'>,
): void {
  if (chat.kind === 'private') return;
  const state = memberStateOf(world.clock, chat, world.bot.id);
  if (chat.kind === 'channel') {
    if (hasRight(state, 'can_post_messages')) return;
    throw badRequest('need administrator rights in the channel chat');
  }
  const isKnownThread = chat.isForum
    ? chat.topics.has(threadId ?? 0)
    : chat.messages.has(threadId ?? 0);
  if (threadId !== undefined && !isKnownThread) throw badRequest('message thread not found');
  if (topicIsClosed(chat, threadId) && !hasRight(state, 'can_manage_topics')) {
    throw badRequest('TOPIC_CLOSED');
  }
  if (refusal(world, chat, world.bot.id, { permission, threadId: undefined }) !== undefined) {
    throw badRequest(`not enough rights to send ${name} to the chat`);
  }
}

function threadOf(chat: ChatRecord, threadId: number | undefined): Partial<Message> {
  if (threadId === undefined) return {};
  return { message_thread_id: threadId, ...(chat.isForum && { is_topic_message: true }) };
}

function repliedTo(world: World, chat: ChatRecord, args: Arguments): Message['reply_to_message'] {
  const reply = args.json('reply_parameters', REPLY);
  if (reply?.ephemeral_message_id !== undefined) {
    const command = ephemeralCommand(world, chat, reply.ephemeral_message_id);
    if (command === undefined) throw badRequest('message to be replied not found');
    return withoutReply(command.api);
  }
  const id = reply?.message_id ?? args.integer('reply_to_message_id');
  if (id === undefined) return undefined;
  const original = liveMessage(chat, id);
  if (original !== undefined) return withoutReply(original.api);
  if (reply?.allow_sending_without_reply === true) return undefined;
  throw badRequest('message to be replied not found');
}

/** What somebody said to the bot alone, as long as it may be answered. */
function ephemeralCommand(world: World, chat: ChatRecord, id: number): MessageRecord | undefined {
  const record = chat.ephemeral.get(id);
  if (record?.receiverId !== world.bot.id || record.isDeleted) return undefined;
  return world.clock.now() - record.api.date <= EPHEMERAL_ANSWER_SECONDS ? record : undefined;
}

/** Messages inside `reply_to_message` carry no further one. */
function withoutReply({ reply_to_message: _, ...message }: Message): Message['reply_to_message'] {
  // The type of replies only makes explicit that the field, taken off here, is absent.
  return message as Message['reply_to_message'];
}

/**
 * An administrator bot may show a message to one member at any time; others only in answer to a
 * press or an ephemeral command of that member, within seconds.
 */
function receiverOf(world: World, chat: ChatRecord, args: Arguments): number | undefined {
  const parameters = args.json('ephemeral_message_parameters', EPHEMERAL);
  const answered = args.json('reply_parameters', REPLY)?.ephemeral_message_id;
  if (parameters === undefined) {
    if (answered === undefined) return undefined;
    throw badRequest('ephemeral messages can be answered by ephemeral messages only');
  }
  const { receiver_user_id: receiverId, callback_query_id: queryId } = parameters;
  if (!isGroup(chat)) throw badRequest('ephemeral messages can be sent to groups only');
  const press = queryId === undefined ? undefined : world.callbacks.open(queryId);
  const isYoung =
    press !== undefined && world.clock.now() - press.pressedAt <= EPHEMERAL_ANSWER_SECONDS;
  const command = answered === undefined ? undefined : ephemeralCommand(world, chat, answered);
  const askedBy = [isYoung ? press.userId : undefined, command?.authorId];
  const isAdministrator = isAdmin(memberStateOf(world.clock, chat, world.bot.id));
  if (!isAdministrator && !askedBy.includes(receiverId)) {
    throw badRequest('not enough rights to send ephemeral messages to the chat');
  }
  if (!world.users.has(receiverId)) throw badRequest('user not found');
  if (!isInChat(memberStateOf(world.clock, chat, receiverId))) {
    throw badRequest('USER_NOT_PARTICIPANT');
  }
  return receiverId;
}
