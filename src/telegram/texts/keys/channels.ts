/** What admins read about the channels of a group: the keys in the `.ftl` files, with the values that each text takes. */
export interface ChannelsKeys {
  readonly 'invite-link': never;
  readonly 'is-itself': never;
  readonly 'change-in-private': never;
  readonly 'about-channels': never;
  readonly 'channels-count': 'count' | 'most';
  readonly 'channels-off': never;
  readonly 'channel-members-gone': 'channel';
  readonly 'add-channel': never;
  readonly 'check-again': never;
  readonly 'make-admin': 'chat';
  readonly 'make-admin-somewhere': never;
  readonly 'add-prompt': never;
  readonly 'replace-prompt': 'channel';
  readonly 'pick-channel': never;
  readonly 'pick-group': never;
  readonly done: never;
  readonly 'channels-added': 'channels';
  readonly 'add-another': never;
  readonly 'channel-replaced': 'old' | 'channel';
  readonly 'names-no-channel': never;
  readonly 'names-one-channel': never;
  readonly 'invite-link-here': never;
  readonly 'required-already': 'channel';
  readonly 'about-channel': 'place' | 'count';
  readonly 'move-up': never;
  readonly 'move-down': never;
  readonly 'replace-channel': never;
  readonly 'remove-channel': never;
  readonly 'renew-link': never;
  readonly 'link-renewed': never;
  readonly 'really-left': never;
  readonly 'departure-believed': never;
  readonly 'remove-question': 'channel';
  readonly 'channel-removed': 'channel';
  readonly 'last-channel': 'channel';
  readonly 'channel-gone': never;
}
