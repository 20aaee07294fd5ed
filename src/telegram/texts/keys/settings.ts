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
