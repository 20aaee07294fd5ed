import type { User } from '@grammyjs/types';

/** The account under which anonymous administrators write. */
export const GROUP_ANONYMOUS_BOT: User = {
  id: 1087968824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};

/** The account under which people speak as a channel. */
export const CHANNEL_BOT: User = {
  id: 136817688,
  is_bot: true,
  first_name: 'Channel',
  username: 'Channel_Bot',
};

/** The account that forwards a channel's posts into its linked group; not a bot for Telegram. */
export const TELEGRAM: User = { id: 777000, is_bot: false, first_name: 'Telegram' };

export const SPECIAL_SENDERS: readonly User[] = [GROUP_ANONYMOUS_BOT, CHANNEL_BOT, TELEGRAM];
