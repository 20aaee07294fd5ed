/** The languages that members can be spoken to in (ISO 639-1). */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What an admin can set for a group. Stored as JSON; a missing field has its default. */
export interface Settings {
  /** Text of the notice, with `{user}`, `{channels}` and `{group}`; null is the standard text. */
  readonly warningText: string | null;
  /** Text of the Verify button; null is the standard text. */
  readonly verifyButtonText: string | null;
  /** Seconds until a notice deletes itself; 0 keeps it. */
  readonly noticeLifetime: number;
  /** Seconds until a mute ends by itself, so that no one stays muted if the bot goes away. */
  readonly muteLength: number;
  /** Whether a person is checked on joining the group rather than on first speaking. */
  readonly checkOnJoin: boolean;
  /** What happens to a message whose author's membership could not be determined. */
  readonly onUnknown: 'allow' | 'block';
  /** What happens to a message sent in the name of a channel that is not required. */
  readonly channelSenders: 'block' | 'allow';
  /** Whether edited messages are checked as new ones are. */
  readonly checkEdits: boolean;
  /** Whether people who ask to join are let in once they are in all channels. */
  readonly joinRequests: 'off' | 'auto';
  /** Whether the service messages about people joining and leaving are deleted. */
  readonly deleteServiceMessages: boolean;
  /** Seconds until an admin's command and its answer are deleted; 0 keeps them. */
  readonly commandCleanup: number;
  /**
   * Whether a notice is a message of the group, or shown to its person alone where Telegram can do
   * that; who offends again gets it in the group all the same.
   */
  readonly noticeStyle: 'public' | 'private';
  /** People who may speak without being members of the channels. */
  readonly allowList: readonly number[];
  /** The language of what members read. */
  readonly language: Language;
  /** Log and count what would be done, and do nothing. */
  readonly dryRun: boolean;
}

/** What is set as a whole; the allow list is changed person by person. */
export type SettingsPatch = Partial<Omit<Settings, 'allowList'>>;

/** Whether a message, or an edit, is checked. */
export function isLookedAt(
  { checkEdits }: Pick<Settings, 'checkEdits'>,
  isEdited: boolean,
): boolean {
  return !isEdited || checkEdits;
}

export const DEFAULT_SETTINGS: Settings = {
  warningText: null,
  verifyButtonText: null,
  noticeLifetime: 300,
  muteLength: 86_400,
  checkOnJoin: true,
  onUnknown: 'allow',
  channelSenders: 'block',
  checkEdits: true,
  joinRequests: 'off',
  deleteServiceMessages: false,
  commandCleanup: 60,
  noticeStyle: 'public',
  allowList: [],
  language: 'en',
  dryRun: false,
};
