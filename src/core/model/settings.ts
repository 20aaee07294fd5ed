import {
  isNoticeLink,
  isOwnText,
  LINK_SLOTS,
  type LinkSlot,
  LONGEST_LABEL,
  type NoticeLink,
  type OwnText,
} from '../notices/own-texts.ts';

/** The languages that people can be spoken to in (ISO 639-1); buttons carry their indexes. */
export const LANGUAGES = [
  ...(['en', 'de', 'es', 'fr', 'pt', 'ru', 'uk', 'it'] as const),
  ...(['tr', 'id', 'ar', 'fa', 'hi', 'uz', 'zh'] as const),
] as const;

export type Language = (typeof LANGUAGES)[number];

/** The default of a setting, and which stored values are valid. */
interface Field<T> {
  readonly standard: T;
  readonly isValid: (value: unknown) => boolean;
}

const LONGEST_SECONDS = 31_536_000;

const flag = (standard: boolean): Field<boolean> => ({
  standard,
  isValid: (value) => typeof value === 'boolean',
});

const seconds = (standard: number, least = 0): Field<number> => ({
  standard,
  isValid: (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= LONGEST_SECONDS,
});

/** A moment in Unix time; null is none. */
const moment: Field<number | null> = {
  standard: null,
  isValid: (value) => value === null || (Number.isSafeInteger(value) && Number(value) >= 0),
};

/** A text of an admin's own; null is the standard text. */
const ownText = (longest: number): Field<string | null> => ({
  standard: null,
  isValid: (value) =>
    value === null || (typeof value === 'string' && value !== '' && value.length <= longest),
});

/** Values by their keys; what is not there has the standard. */
const byKey = <K extends string, T>(
  standard: Readonly<Partial<Record<K, T>>>,
  keys: readonly K[],
  isOne: (value: unknown) => value is T,
): Field<Readonly<Partial<Record<K, T>>>> => ({
  standard,
  isValid: (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([key, one]) => keys.some((known) => known === key) && isOne(one)),
});

/** One of some words, of which the first is the default. */
const oneOf = <T extends string>(standard: T, ...others: readonly T[]): Field<T> => ({
  standard,
  isValid: (value) => value === standard || others.some((other) => other === value),
});

const userIds: Field<readonly number[]> = {
  standard: [],
  isValid: (value) => Array.isArray(value) && value.every(Number.isSafeInteger),
};

/** The id of a chat; null is none. */
const chatId: Field<number | null> = {
  standard: null,
  isValid: (value) => value === null || Number.isSafeInteger(value),
};

/** What an admin can set for a group. */
const FIELDS = {
  /** Texts of the notice by language, with `{user}`, `{channels}`, `{group}` and `{count}`. */
  noticeTexts: byKey<Language, OwnText>({}, LANGUAGES, isOwnText),
  /** Text of the Verify button. */
  verifyButtonText: ownText(LONGEST_LABEL),
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
  /** Only people who joined the group after this moment have to be in the channels. */
  onlyJoinedAfter: moment,
};

type Fields = typeof FIELDS;
export type Settings = {
  readonly [K in keyof Fields]: Fields[K] extends Field<infer T> ? T : never;
};

/** Settings with an entry for each key, which is changed by itself. */
export type KeyedSetting = 'noticeTexts' | 'noticeLinks';

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

/** Whether a message, or an edit, is checked. */
export function isChecked(
  { checkEdits }: Pick<Settings, 'checkEdits'>,
  isEdited: boolean,
): boolean {
  return !isEdited || checkEdits;
}
