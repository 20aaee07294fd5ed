/** What admins read of settings and the allow list: the keys in the `.ftl` files, with the values that each text takes. */
export interface SettingsKeys {
  // /settings
  readonly 'settings-line': 'label' | 'value';
  readonly 'setting-check-on-join': never;
  readonly 'setting-notice-lifetime': never;
  readonly 'setting-mute-length': never;
  readonly 'setting-on-unknown': never;
  readonly 'setting-channel-senders': never;
  readonly 'setting-check-edits': never;
  readonly 'setting-join-requests': never;
  readonly 'setting-service-messages': never;
  readonly 'setting-command-cleanup': never;
  readonly 'setting-notice-style': never;
  readonly 'setting-language': never;
  readonly 'setting-dry-run': never;
  readonly 'setting-warning-text': never;
  readonly 'setting-verify-button': never;
  readonly 'value-on': never;
  readonly 'value-off': never;
  readonly 'value-for-good': never;
  readonly 'value-allow': never;
  readonly 'value-block': never;
  readonly 'value-requests-off': never;
  readonly 'value-requests-auto': never;
  readonly 'value-public': never;
  readonly 'value-private': never;
  readonly saved: never;

  // The allow list
  readonly 'allow-list-row': 'count';
  readonly 'allow-list-nobody': never;
  readonly 'allow-list-people': never;
  readonly 'allow-list-full': 'most';
  readonly 'allow-list-add': never;
}

/** What admins read of the modes, and members because of them: the keys in the `.ftl` files, with the values that each text takes. */
export interface ModeKeys {
  // What happens to whoever misses a channel
  readonly 'notice-warned': 'number' | 'most';
  readonly 'notice-warned-several': never;
  readonly 'setting-on-offence': never;
  readonly 'about-on-offence': never;
  readonly 'value-mute': never;
  readonly 'value-delete': never;
  readonly 'value-warn': never;
  readonly 'means-on-offence-mute': never;
  readonly 'means-on-offence-delete': never;
  readonly 'means-on-offence-warn': never;
  readonly 'setting-warnings': never;
  readonly 'about-warnings': never;
  readonly 'means-warnings': 'count';

  // How many channels
  readonly 'some-of': 'number' | 'channels';
  readonly 'setting-at-least': never;
  readonly 'about-at-least': never;
  readonly 'value-all': never;
  readonly 'means-at-least-all': never;
  readonly 'means-at-least': 'count';

  // The welcome
  readonly 'setting-welcome': never;
  readonly 'about-welcome': never;
  readonly 'welcome-prompt': 'most' | 'person' | 'channels' | 'number' | 'group';

  // Removal
  readonly 'notice-removal': 'time';
  readonly 'removal-without-mutes': never;
  readonly 'setting-removal': never;
  readonly 'about-removal': never;
  readonly 'means-removal-off': never;
  readonly 'means-removal': 'time';

  // Time after joining
  readonly 'setting-grace': never;
  readonly 'about-grace': never;
  readonly 'means-grace-off': never;
  readonly 'means-grace': 'time';

  // Topics
  readonly 'setting-topics': never;
  readonly 'about-topics': never;
  readonly 'value-topics-only': never;
  readonly 'value-topics-except': never;
  readonly 'means-topics-all': never;
  readonly 'means-topics-only': never;
  readonly 'means-topics-except': never;
  readonly 'chosen-topics': never;
  readonly 'about-chosen-topics': never;
  readonly 'topic-general': never;
  readonly 'this-topic-button': never;
  readonly 'topic-enforced': never;
  readonly 'topic-free': never;
  readonly 'topic-enforce-button': never;
  readonly 'topic-free-button': never;
  readonly 'topic-number': 'id';

  // Requests to join a channel
  readonly 'setting-requests-count': never;
  readonly 'about-requests-count': never;
  readonly 'means-requests-count-on': never;
  readonly 'means-requests-count-off': never;
  readonly 'setting-approve-requests': never;
  readonly 'about-approve-requests': never;
  readonly 'means-approve-requests-on': never;
  readonly 'means-approve-requests-off': never;
}
