import type { ChatAdministratorRights, KeyboardButtonRequestChat } from 'grammy/types';

/** What an administrator may do who may do nothing; each right has to be named (Bot API). */
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

const IN_CHANNEL = { ...NO_RIGHTS, can_manage_chat: true, can_invite_users: true };
const IN_GROUP = { ...IN_CHANNEL, can_delete_messages: true, can_restrict_members: true };

type Request = Omit<KeyboardButtonRequestChat, 'request_id'>;

/** Telegram's list of channels; choosing one makes the bot an administrator there. */
export const CHANNEL_REQUEST: Request = {
  chat_is_channel: true,
  // Telegram wants these to be among the rights of who chooses (Bot API).
  user_administrator_rights: IN_CHANNEL,
  bot_administrator_rights: IN_CHANNEL,
};

/** The same for the group that is to be protected. */
export const GROUP_REQUEST: Request = {
  chat_is_channel: false,
  user_administrator_rights: IN_GROUP,
  bot_administrator_rights: IN_GROUP,
};

const SETUP = 'setup_';

/** Opens the set-up of a group in private. */
export const setupLink = (botUsername: string, groupId: number): string =>
  `https://t.me/${botUsername}?start=${SETUP}${-groupId}`;

/** The group of such a link; it proves nothing, so rights are checked. */
export function groupOfSetupLink(parameter: string): number | undefined {
  const [, id] = new RegExp(`^${SETUP}(\\d{1,16})$`).exec(parameter) ?? [];
  return id === undefined ? undefined : -Number(id);
}
