import type { ChatRecord } from './chats.ts';
import type { MessageRecord } from './messages.ts';
import type { Right } from './permissions.ts';

type AskedRights = { readonly [R in Right]?: boolean | undefined };

/** What a chat must be for the person to choose it (KeyboardButtonRequestChat). */
export interface ChatRequest {
  readonly request_id: number;
  readonly chat_is_channel: boolean;
  readonly chat_is_forum?: boolean | undefined;
  readonly chat_has_username?: boolean | undefined;
  readonly chat_is_created?: boolean | undefined;
  readonly user_administrator_rights?: AskedRights | undefined;
  readonly bot_administrator_rights?: AskedRights | undefined;
  readonly bot_is_member?: boolean | undefined;
  readonly request_title?: boolean | undefined;
  readonly request_username?: boolean | undefined;
  readonly request_photo?: boolean | undefined;
}

/** Whom the person may choose (KeyboardButtonRequestUsers). */
export interface UsersRequest {
  readonly request_id: number;
  readonly user_is_bot?: boolean | undefined;
  readonly user_is_premium?: boolean | undefined;
  readonly max_quantity?: number | undefined;
  readonly request_name?: boolean | undefined;
  readonly request_username?: boolean | undefined;
  readonly request_photo?: boolean | undefined;
}

/** A button of a reply keyboard; one that asks for nothing says its text. */
export interface Key {
  readonly text: string;
  readonly request_chat?: ChatRequest | undefined;
  readonly request_users?: UsersRequest | undefined;
}

/** What stands in place of somebody's letters, as they see it. */
export interface ReplyKeyboard {
  readonly keys: readonly (readonly Key[])[];
  readonly isPersistent: boolean;
  readonly isResized: boolean;
  readonly isOneTime: boolean;
  readonly placeholder: string | undefined;
  /** The message that brought it: deleting that takes the keyboard away. */
  readonly message: MessageRecord;
  /** A one-time keyboard that was used: out of sight, one tap away. */
  isHidden: boolean;
}

/** The keyboard that the person sees in the chat at this moment. */
export function replyKeyboardOf(chat: ChatRecord, userId: number): ReplyKeyboard | undefined {
  const keyboard = chat.replyKeyboards.get(userId);
  return keyboard === undefined || keyboard.message.isDeleted ? undefined : keyboard;
}
