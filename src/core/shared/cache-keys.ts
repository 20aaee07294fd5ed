/**
 * Every key that instances share in the cache: its meaning, its lifetime, and what happens when it
 * is lost. No promise may depend on a key, since a cache forgets. Redis keys begin with
 * `nezuko:BOT_ID:`. Values are signed there; counts, windows and claims are not, so what they can
 * bring about has to be harmless (docs/decisions/0081-what-redis-holds-is-signed.md).
 */
export const cacheKeys = {
  /**
   * The membership status of a person in a channel: `member`, `absent`, `banned` or `admin`, with
   * `@2` behind it if the bot has lost sight of the channel twice before it was read.
   * CACHE_POSITIVE_TTL or CACHE_NEGATIVE_TTL. Lost: Telegram is asked.
   */
  membership: (userId: number, channelId: number) => `verify:${userId}:${channelId}`,
  /** The person is an admin of the group. CACHE_POSITIVE_TTL. Lost: Telegram is asked on a miss. */
  admin: (groupId: number, userId: number) => `admin:${groupId}:${userId}`,
  /**
   * The person may change nothing in the chat: `not-admin` or `limited-admin`. 10 s. Lost: Telegram
   * is asked.
   */
  notAdmin: (pair: string) => `refused:${pair}`,
  /** Calls to ask whether an admin still is one. 10 s. Lost: they may cause some more of them. */
  adminCalls: (pair: string) => `admin-calls:${pair}`,
  /** The same for all others in a chat. 10 s. Lost: strangers may cause some more of them. */
  strangerCalls: (chatId: number) => `admin-calls:others:${chatId}`,
  /** The same for all who write there anonymously. 10 s. Lost: they may cause some more of them. */
  anonymousCalls: (chatId: number) => `admin-calls:known:${chatId}`,
  /**
   * The person's restriction was lifted. 5 min, or until an admin mutes them. Lost: an old button
   * says that it is not for them.
   */
  lifted: (groupId: number, userId: number) => `lifted:${groupId}:${userId}`,

  /**
   * The person was a member, which detects mass departures. 1 h; 10 min after their absence was
   * accepted. Lost: their absence is accepted at once.
   */
  known: (userId: number, channelId: number) => `known:${userId}:${channelId}`,
  /** Known members who were found absent. 1 min. Lost: counting starts again. */
  gone: (channelId: number) => `gone:${channelId}`,
  /** Known members who were found present. 1 min. Lost: counting starts again. */
  there: (channelId: number) => `there:${channelId}`,
  /**
   * The channel is under suspicion of a mass departure. 1 h. Lost: three more absences set it
   * again.
   */
  suspected: (channelId: number) => `doubt:${channelId}`,
  /** The suspicion was announced. 1 min. Lost: it is announced twice. */
  suspicionTold: (channelId: number) => `doubt-told:${channelId}`,
  /** An instance announces its end. 5 s. Lost: it is announced twice. */
  suspicionOver: (channelId: number) => `doubt-cleared:${channelId}`,
  /** Owners were notified of it. 1 day. Lost: they are not notified of its end. */
  ownersTold: (channelId: number) => `owner-told:${channelId}`,
  /** The owner was told what Telegram does not take of a notice. 7 days. Lost: once more. */
  refusalTold: (groupId: number, part: string) => `refusal-told:${groupId}:${part}`,
  /** The owners were told that a channel has no join link. 7 days. Lost: once more. */
  linkMissingTold: (channelId: number) => `link-told:${channelId}`,
  /** Owners were told that the bot may let nobody into a chat. 7 days. Lost: once more. */
  unansweredTold: (chatId: number) => `unanswered-told:${chatId}`,
  /**
   * The line in the group that says where something stands: the bot's rights there (`group`), or what
   * it sees of a channel. 1 h. Lost: it stays for that hour beside the next one.
   */
  newsLine: (groupId: number, about: string) => `news-line:${groupId}:${about}`,
  /**
   * The line that leads the group's admins to the set-up. 1 day. Lost: it stays for that day, also
   * when protection is on.
   */
  setupLine: (groupId: number) => `setup-line:${groupId}`,
  /** The private message that says what a set-up lacks. 1 day. Lost: what changes is told anew. */
  setupFault: (groupId: number, userId: number) => `setup-fault:${groupId}:${userId}`,

  /** The person was just rechecked at their own request. 3 s. Lost: one more recheck. */
  fresh: (groupId: number, userId: number) => `fresh:${groupId}:${userId}`,
  /** Commands in a chat; when it is full, only admins pass. 1 min. Lost: some more are answered. */
  commands: (chatId: number) => `asked:${chatId}`,
  /** `/start` in a private chat. 1 min. Lost: some more are answered. */
  starts: (chatId: number) => `started:${chatId}`,
  /** The chat was told that commands are rate-limited. Lost: it is told once more. */
  toldToWait: (chatId: number) => `told-to-wait:${chatId}`,
  /** Channel lookups for a chat. 1 min. Lost: some more are made. */
  channelCalls: (chatId: number) => `channel-calls:${chatId}`,
  /** The press under a message that protects its group. 10 s. Lost: two at once are both told. */
  protecting: (chatId: number, messageId: number) => `protecting:${chatId}:${messageId}`,
  /** The group was told that it is protected. Seconds. Lost: it may be told twice. */
  activated: (groupId: number) => `activated:${groupId}`,
  /** Private messages that are no commands. 1 min. Lost: some more are answered. */
  words: (chatId: number) => `words:${chatId}`,
  /** The same, in answer to what the bot has asked. 1 min. Lost: some more are heard. */
  replies: (chatId: number) => `replies:${chatId}`,
  /** Requests of a person's Mini App. 10 s. Lost: some more are answered. */
  pageCalls: (userId: number) => `page:${userId}`,
  /** Times that a person opens the Mini App. 1 min. Lost: the same. */
  pageStarts: (userId: number) => `page-starts:${userId}`,
  /** Messages of the bot in a group. 1 min. Lost: Telegram may say 429, which is waited out. */
  sentIn: (chatId: number) => `sent:${chatId}`,
  /** Messages of the bot in all chats. 1 s. Lost: the same. */
  sentInAll: () => 'sent:all',

  /** New offenders of a group, which detects bursts. 10 s. Lost: some more notices. */
  burst: (groupId: number) => `burst:${groupId}`,
  /** The same of a minute. Lost: notices wait for Telegram's limit. */
  stream: (groupId: number) => `stream:${groupId}`,
  /** Warnings in a group after the first. 1 min. Lost: some more are posted in a raid. */
  numbered: (groupId: number) => `numbered:${groupId}`,
  /** Welcomes in a group. 10 s. Lost: some more of them. */
  welcomes: (groupId: number) => `welcomes:${groupId}`,
  /** The person was welcomed. An hour, or as long as notices stay. Lost: they are once more. */
  welcomed: (groupId: number, userId: number) => `welcomed:${groupId}:${userId}`,
  /** The person was shown a private notice. The length of a mute. Lost: they are shown another. */
  privateNotice: (groupId: number, userId: number) => `private-notice:${groupId}:${userId}`,
  /**
   * What the app of a person who was told of a mute is set to. The length of a mute, or 1 day. Lost:
   * an edit of that message is in the group's language, where members read their own.
   */
  readerLanguage: (userId: number) => `language:${userId}`,
  /** The private message about a person's mutes. 1 day. Lost: it is not updated any more. */
  mutedNote: (userId: number) => `muted-note:${userId}`,
  /**
   * Whether an admin restricted the person: `free`, `muted` or `banned`. 10 s. Lost: Telegram is
   * asked.
   */
  mutedByAdmin: (groupId: number, userId: number) => `muted-by-admin:${groupId}:${userId}`,
  /** Calls to ask that, per group. 10 s. Lost: strangers may cause some more of them. */
  mutedByAdminCalls: (groupId: number) => `muted-by-admin-calls:${groupId}`,

  /** The channel's invite link was tried (1 min), or its name (10 min). Lost: it is tried again. */
  joinLink: (channelId: number) => `link:${channelId}`,
} as const;

/**
 * Whether what a key holds lets its person write, or says nothing against it. Copies of that may be
 * kept in the process for some seconds; what may lead to a mute is read where it is shared.
 */
export function mayBeKeptNear(key: string, value: string | null): boolean {
  if (key.startsWith('verify:')) return value !== null && /^(member|admin)(@|$)/.test(value);
  return key.startsWith('admin:') && (value === null || value === 'admin');
}

/** All keys that name a person, to erase them. */
export const keysOfPerson = {
  inGroup: (userId: number, groupId: number): string[] => [
    cacheKeys.admin(groupId, userId),
    cacheKeys.notAdmin(`${groupId}:${userId}`),
    cacheKeys.adminCalls(`${groupId}:${userId}`),
    cacheKeys.lifted(groupId, userId),
    cacheKeys.fresh(groupId, userId),
    cacheKeys.privateNotice(groupId, userId),
    cacheKeys.welcomed(groupId, userId),
    cacheKeys.mutedByAdmin(groupId, userId),
    cacheKeys.setupFault(groupId, userId),
  ],
  inChannel: (userId: number, channelId: number): string[] => [
    cacheKeys.membership(userId, channelId),
    cacheKeys.known(userId, channelId),
  ],
  /** Those of the private chat, which has the id of the person. */
  alone: (userId: number): string[] => [
    cacheKeys.notAdmin(`${userId}:${userId}`),
    cacheKeys.adminCalls(`${userId}:${userId}`),
    cacheKeys.strangerCalls(userId),
    cacheKeys.commands(userId),
    cacheKeys.starts(userId),
    cacheKeys.toldToWait(userId),
    cacheKeys.channelCalls(userId),
    cacheKeys.words(userId),
    cacheKeys.replies(userId),
    cacheKeys.pageCalls(userId),
    cacheKeys.pageStarts(userId),
    cacheKeys.readerLanguage(userId),
    cacheKeys.mutedNote(userId),
  ],
};
