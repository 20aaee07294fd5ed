import type { ChatAdministratorRights, KeyboardButtonRequestChat } from 'grammy/types';

/**
 * What Telegram's lists of chats offer, and what choosing from them brings about: the bot becomes an
 * administrator there with these rights. Who chooses needs the same rights, and each has to be named
 * (Bot API, KeyboardButtonRequestChat).
 */
type ChatRequest = Omit<KeyboardButtonRequestChat, 'request_id'>;

/** What an administrator may do who may do nothing. */
const NO_RIGHTS: ChatAdministratorRights = {
  is_anonymous: false,
  can_manage_chat: false,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};
/** To see the members of a chat takes being an admin; to let people in takes an invite link. */
const REQUIRED = { ...NO_RIGHTS, can_manage_chat: true, can_invite_users: true };
const PROTECTED = { ...REQUIRED, can_delete_messages: true, can_restrict_members: true };
const POSTING = { ...NO_RIGHTS, can_manage_chat: true, can_post_messages: true };

function asAdmin(isChannel: boolean, rights: ChatAdministratorRights): ChatRequest {
  return {
    chat_is_channel: isChannel,
    user_administrator_rights: rights,
    bot_administrator_rights: rights,
  };
}

/** A channel that is required. */
export const CHANNEL_REQUEST = asAdmin(true, REQUIRED);
/** A group that is required. */
export const REQUIRED_GROUP_REQUEST = asAdmin(false, REQUIRED);
/** The group that is protected. */
export const GROUP_REQUEST = asAdmin(false, PROTECTED);
/** A channel where the admins read what happens. */
export const LOG_CHANNEL_REQUEST = asAdmin(true, POSTING);
/** A group for the same, where the bot is already. */
export const LOG_GROUP_REQUEST: ChatRequest = {
  chat_is_channel: false,
  user_administrator_rights: NO_RIGHTS,
  bot_is_member: true,
};
