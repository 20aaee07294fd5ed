import {
  byKey,
  chatId,
  count,
  type Field,
  flag,
  marks,
  moment,
  oneOf,
  orNull,
  ownText,
  seconds,
  userIds,
} from '../lib/fields.ts';
import {
  isLabel,
  isNoticeLink,
  isOwnText,
  LINK_SLOTS,
  type LinkSlot,
  type NoticeLink,
  type OwnText,
} from '../notices/own-texts.ts';

/** The languages that people can be spoken to in (ISO 639-1); buttons carry their indexes. */
export const LANGUAGES = [
  ...(['en', 'de', 'es', 'fr', 'pt', 'ru', 'uk', 'it'] as const),
  ...(['tr', 'id', 'ar', 'fa', 'hi', 'uz', 'zh'] as const),
] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text of an admin's own with its formatting; null is none. */
const richText: Field<OwnText | null> = {
  standard: null,
  isValid: (value) => value === null || isOwnText(value),
};

/** What a button says; null is the standard text. */
const label: Field<string | null> = {
  standard: null,
  isValid: (value) => value === null || isLabel(value),
};

/** What an admin can set for a group. */
const FIELDS = {
  /** Texts of the notice by language, with `{user}`, `{channels}`, `{group}` and `{count}`. */
  noticeTexts: byKey<Language, OwnText>({}, LANGUAGES, isOwnText),
  /** What somebody reads who was verified; null is nothing. */
  welcomeText: richText,
  /** Text of the Verify button. */
  verifyButtonText: label,
  /** Buttons between those that lead to the channels and the Verify button. */
  noticeLinks: byKey<LinkSlot, NoticeLink>({}, LINK_SLOTS, isNoticeLink),
  /** Telegram's id of a picture above the text of a notice for one person. */
  noticePicture: ownText(256),
  /** Seconds until a notice deletes itself; 0 keeps it. */
  noticeLifetime: seconds(300),
  /** Seconds until a mute ends by itself, so that no one stays muted if the bot goes away. */
  muteLength: seconds(86_400, 60),
  /** Whether a person is checked on joining the group rather than on first speaking. */
  checkOnJoin: flag(true),
  /** What happens to a message whose author's membership could not be determined. */
  onUnknown: oneOf('allow', 'block'),
  /** What happens to a message sent in the name of a channel that is not required. */
  channelSenders: oneOf('block', 'allow'),
  /** Whether edited messages are checked as new ones are. */
  checkEdits: flag(true),
  /** Whether people who ask to join are let in once they are in all channels. */
  joinRequests: oneOf('off', 'auto'),
  /** Whether the service messages about people joining and leaving are deleted. */
  deleteServiceMessages: flag(false),
  /** Seconds until an admin's command and its answer are deleted; 0 keeps them. */
  commandCleanup: seconds(60),
  /**
   * Whether a notice is a message of the group, or shown to its person alone where Telegram can do
   * that; who offends again gets it in the group all the same.
   */
  noticeStyle: oneOf('public', 'private'),
  /** The chat where the admins read what happens. */
  logChat: chatId,
  /** People who may speak without being members of the channels. */
  allowList: userIds,
  /** The language of what members read. */
  language: oneOf(...LANGUAGES),
  /** Whether members read that language, or their own where Telegram tells it. */
  membersLanguage: oneOf('group', 'own'),
  /** Log and count what would be done, and do nothing. */
  dryRun: flag(false),
  /** Whether the owner is told in private, every Monday, what the week has brought. */
  weeklyReport: flag(true),
  /**
   * What happens to whoever misses a channel and writes: they are muted, or only their messages go,
   * or the first ones stay with a warning.
   */
  onOffence: oneOf('mute', 'delete', 'warn'),
  /** How many messages stay with a warning, where `onOffence` is `warn`. */
  warnings: count(3, 1, 10),
  /** Hours after which somebody who was muted and has not joined is removed; 0 removes nobody. */
  removeAfterHours: count(0, 0, 720),
  /** How many of the channels one has to be in; null is all of them. */
  atLeast: orNull(1, 100),
  /** Whether a pending request to join a channel counts as membership. */
  requestsCount: flag(false),
  /** Whether the bot approves requests to join a channel of people who are in the group. */
  approveRequests: flag(false),
  /** Minutes after joining the group in which nobody is checked. */
  graceMinutes: count(0, 0, 1_440),
  /** In which topics of a forum messages are checked: in all, in the chosen ones, or in the others. */
  topicsMode: oneOf('all', 'only', 'except'),
  /** The chosen topics by their ids; General is 1. */
  topics: marks,
  /** Only people who joined the group after this moment have to be in the channels. */
  onlyJoinedAfter: moment,
};

type Fields = typeof FIELDS;
export type Settings = {
  readonly [K in keyof Fields]: Fields[K] extends Field<infer T> ? T : never;
};

/** Settings with an entry for each key, which is changed by itself. */
export type KeyedSetting = 'noticeTexts' | 'noticeLinks' | 'topics';

/** What is set as a whole; the allow list is changed person by person. */
export type SettingsPatch = Partial<Omit<Settings, 'allowList'>>;

/** Settings from a record of whatever origin: what is missing or invalid has its default. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const settled = Object.entries(FIELDS).map(([key, field]) => {
    const value = Object.hasOwn(stored, key) ? stored[key] : undefined;
    return [key, field.isValid(value) ? value : field.standard];
  });
  // Each field has a valid value of its own.
  return Object.fromEntries(settled) as Settings;
}

export const isSetting = (key: string): key is keyof Settings => Object.hasOwn(FIELDS, key);

export const isValidSetting = (key: keyof Settings, value: unknown): boolean =>
  FIELDS[key].isValid(value);

export const DEFAULT_SETTINGS = settingsFrom({});

/** Whether it matters when somebody joined the group. */
export function dependsOnJoins({
  onlyJoinedAfter,
  graceMinutes,
}: Pick<Settings, 'onlyJoinedAfter' | 'graceMinutes'>): boolean {
  return onlyJoinedAfter !== null || graceMinutes > 0;
}

/** Whether a message, or an edit, is checked. */
export function isChecked(
  { checkEdits }: Pick<Settings, 'checkEdits'>,
  isEdited: boolean,
): boolean {
  return !isEdited || checkEdits;
}

/** Whether messages in a topic are checked. */
export function isEnforcedIn(
  { topicsMode, topics }: Pick<Settings, 'topicsMode' | 'topics'>,
  topicId: number,
): boolean {
  return topicsMode === 'all' || (topicsMode === 'only') === (topics[topicId] === true);
}
