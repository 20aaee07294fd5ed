/**
 * All that instances share in the cache: what each key means, how long it is kept, and what happens
 * if it is lost. Nothing here may be needed: a cache forgets. `nezuko:BOT:` stands before each.
 */
export const cacheKeys = {
  /**
   * Whether somebody is in a channel: `member`, `absent`, `banned` or `admin`. CACHE_POSITIVE_TTL or
   * CACHE_NEGATIVE_TTL. Lost: Telegram is asked.
   */
  membership: (userId: number, channelId: number) => `verify:${userId}:${channelId}`,
  /** That somebody is an admin of a group. CACHE_POSITIVE_TTL. Lost: Telegram is asked on a miss. */
  admin: (groupId: number, userId: number) => `admin:${groupId}:${userId}`,
  /** That somebody is no admin of a chat. 10 s. Lost: Telegram is asked. */
  notAdmin: (pair: string) => `refused:${pair}`,
  /** Questions who administers a chat. 10 s. Lost: strangers may cost some more of them. */
  adminCalls: (who: 'known' | 'others', chatId: number) => `admin-calls:${who}:${chatId}`,
  /** That somebody was let go. 5 min. Lost: an old button says that it is not for them. */
  lifted: (groupId: number, userId: number) => `lifted:${groupId}:${userId}`,

  /**
   * That somebody was a member, to tell when they are suddenly gone. 1 h, or 10 min once they are
   * believed to be gone. Lost: their absence is believed at once.
   */
  known: (userId: number, channelId: number) => `known:${userId}:${channelId}`,
  /** Known members who were found gone. A minute. Lost: it is counted from the beginning. */
  gone: (channelId: number) => `gone:${channelId}`,
  /** Who was found there. A minute. Lost: it is counted from the beginning. */
  there: (channelId: number) => `there:${channelId}`,
  /** That a channel's answers are not believed. 1 h. Lost: three more absences bring it back. */
  suspected: (channelId: number) => `doubt:${channelId}`,
  /** That this was told. A minute. Lost: it is told twice. */
  suspicionTold: (channelId: number) => `doubt-told:${channelId}`,
  /** That an instance is telling that it is over. 5 s. Lost: it is told twice. */
  suspicionCleared: (channelId: number) => `doubt-cleared:${channelId}`,
  /** That owners were told of it. A day. Lost: they are not told that it is over. */
  ownersTold: (channelId: number) => `owner-told:${channelId}`,

  /** That somebody was just checked afresh in a group. 3 s. Lost: they are checked once more. */
  fresh: (groupId: number, userId: number) => `fresh:${groupId}:${userId}`,
  /** Commands in a chat that everybody may give. A minute. Lost: some more are answered. */
  commands: (chatId: number) => `asked:${chatId}`,
  /** Presses of `/start` in a private chat. A minute. Lost: some more are answered. */
  starts: (chatId: number) => `started:${chatId}`,
  /** That a chat was told to be patient. Lost: it is told once more. */
  toldToWait: (chatId: number) => `told-to-wait:${chatId}`,
  /** Channels that were looked up for a chat. A minute. Lost: some more are. */
  channelCalls: (chatId: number) => `channel-calls:${chatId}`,
  /** What somebody writes in private that is no command. A minute. Lost: some more is answered. */
  words: (chatId: number) => `words:${chatId}`,
  /** Messages of the bot in a group. A minute. Lost: Telegram may say 429, which is waited out. */
  sentIn: (chatId: number) => `sent:${chatId}`,
  /** Messages of the bot in all chats. A second. Lost: the same. */
  sentInAll: () => 'sent:all',

  /** New offenders of a group, to tell a raid. 10 s. Lost: some more notices. */
  raid: (groupId: number) => `raid:${groupId}`,
  /** That somebody was shown a private notice. As long as a mute. Lost: they are shown another. */
  privateNotice: (groupId: number, userId: number) => `private-notice:${groupId}:${userId}`,
  /** The message that tells somebody in private where they are muted. A day. Lost: it stays as it is. */
  mutedNote: (userId: number) => `muted-note:${userId}`,
  /** How somebody is in a group: `free`, `muted` or `banned`. 10 s. Lost: Telegram is asked. */
  mutedByAdmin: (groupId: number, userId: number) => `muted-by-admin:${groupId}:${userId}`,
  /** Such questions in a group. 10 s. Lost: strangers may cost some more of them. */
  mutedByAdminCalls: (groupId: number) => `muted-by-admin-calls:${groupId}`,

  /** That a channel's invite link was looked at. Lost: it is looked at again. */
  inviteLink: (channelId: number) => `link:${channelId}`,
} as const;
