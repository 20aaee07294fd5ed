import { z } from 'zod';
import { type ChatRecord, isGroup } from '../world/chats.ts';
import { isInChat, memberStateOf } from '../world/member-state.ts';
import type { MessageRecord } from '../world/messages.ts';
import { RIGHTS } from '../world/permissions.ts';
import type { Key } from '../world/reply-keyboards.ts';
import type { World } from '../world/world.ts';
import { badRequest } from './errors.ts';

/** Every field of ChatAdministratorRights is there to be given; what is missing is refused. */
const ASKED_RIGHTS = z.strictObject(
  Object.fromEntries(RIGHTS.map((name) => [name, z.boolean().optional()])),
);
const REQUEST_ID = z
  .int()
  .min(-(2 ** 31))
  .max(2 ** 31 - 1);
const KEY = z.strictObject({
  text: z.string(),
  icon_custom_emoji_id: z.string().optional(),
  style: z.enum(['danger', 'success', 'primary']).optional(),
  request_chat: z
    .strictObject({
      request_id: REQUEST_ID,
      chat_is_channel: z.boolean(),
      chat_is_forum: z.boolean().optional(),
      chat_has_username: z.boolean().optional(),
      chat_is_created: z.boolean().optional(),
      user_administrator_rights: ASKED_RIGHTS.optional(),
      bot_administrator_rights: ASKED_RIGHTS.optional(),
      bot_is_member: z.boolean().optional(),
      request_title: z.boolean().optional(),
      request_username: z.boolean().optional(),
      request_photo: z.boolean().optional(),
    })
    .optional(),
  request_users: z
    .strictObject({
      request_id: REQUEST_ID,
      user_is_bot: z.boolean().optional(),
      user_is_premium: z.boolean().optional(),
      max_quantity: z.int().min(1).max(10).optional(),
      request_name: z.boolean().optional(),
      request_username: z.boolean().optional(),
      request_photo: z.boolean().optional(),
    })
    .optional(),
});

export const REPLY_KEYBOARD = z.strictObject({
  keyboard: z.array(z.array(z.union([z.string().transform((text) => ({ text })), KEY]))),
  is_persistent: z.boolean().optional(),
  resize_keyboard: z.boolean().optional(),
  one_time_keyboard: z.boolean().optional(),
  input_field_placeholder: z.string().min(1).max(64).optional(),
  selective: z.boolean().optional(),
  force_reply: z.boolean().optional(),
});
export const KEYBOARD_REMOVAL = z.strictObject({
  remove_keyboard: z.literal(true),
  selective: z.boolean().optional(),
});

type ReplyKeyboardMarkup = z.infer<typeof REPLY_KEYBOARD>;
type KeyboardRemoval = z.infer<typeof KEYBOARD_REMOVAL>;

/** Refuses keyboards that Telegram does not show in such a chat, or at all. */
export function checkReplyKeyboard({ keyboard }: ReplyKeyboardMarkup, chat: ChatRecord): void {
  const keys = keyboard.flat();
  if (keys.length === 0) throw badRequest("keyboard can't be empty");
  const ids = keys.flatMap((key) => checkKey(key, chat));
  // Telegram's words for it are not known; that it must not be is documented.
  if (new Set(ids).size < ids.length) throw badRequest('request_id is not unique in the message');
}

/** The id of what the key requests, if it requests anything. */
function checkKey(key: Key, chat: ChatRecord): number[] {
  const { text, request_chat: asksChat, request_users: asksUsers } = key;
  if (text.trim() === '') throw badRequest("keyboard button text can't be empty");
  const isPrivate = chat.kind === 'private';
  if (asksChat !== undefined && !isPrivate) {
    throw badRequest('chats can be requested in private chats only');
  }
  if (asksUsers !== undefined && !isPrivate) {
    throw badRequest('users can be requested in private chats only');
  }
  if (asksChat !== undefined && asksUsers !== undefined) {
    throw badRequest('a keyboard button can request only one thing');
  }
  const { bot_administrator_rights: forBot = {}, user_administrator_rights: ofUser = {} } =
    asksChat ?? {};
  if (RIGHTS.some((right) => forBot[right] === true && ofUser[right] !== true)) {
    throw badRequest('bot_administrator_rights must be a subset of user_administrator_rights');
  }
  return [asksChat, asksUsers].flatMap((asked) => asked?.request_id ?? []);
}

/** Gives the people whom it concerns the keyboard, or takes theirs away. */
export function showReplyKeyboard(
  world: World,
  record: MessageRecord,
  markup: ReplyKeyboardMarkup | KeyboardRemoval,
): void {
  const { chat } = record;
  for (const userId of concerned(world, record, markup.selective === true)) {
    if ('remove_keyboard' in markup) chat.replyKeyboards.delete(userId);
    else {
      chat.replyKeyboards.set(userId, {
        keys: markup.keyboard,
        isPersistent: markup.is_persistent === true,
        isResized: markup.resize_keyboard === true,
        isOneTime: markup.one_time_keyboard === true,
        placeholder: markup.input_field_placeholder,
        message: record,
        isHidden: false,
      });
    }
  }
}

/** Everybody in the chat; selective ones are for those who are mentioned or answered. */
function concerned(world: World, { chat, api }: MessageRecord, selective: boolean): number[] {
  if (!isGroup(chat)) return [chat.id];
  const members = [...chat.members.keys()].filter((id) =>
    isInChat(memberStateOf(world.clock, chat, id)),
  );
  if (!selective) return members;
  const named = (api.entities ?? []).flatMap((entity) => {
    if (entity.type === 'text_mention') return entity.user.id;
    if (entity.type !== 'mention') return [];
    const name = (api.text ?? '').slice(entity.offset + 1, entity.offset + entity.length);
    return [...world.users.values()].flatMap(({ id, username }) =>
      username?.toLowerCase() === name.toLowerCase() ? id : [],
    );
  });
  const answered = api.reply_to_message?.from?.id;
  return members.filter((id) => id === answered || named.includes(id));
}
