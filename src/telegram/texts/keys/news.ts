/** What owners and groups are told, unasked: the keys in the `.ftl` files, with the values that each text takes. */
export interface NewsKeys {
  // News for the owner of a group
  readonly 'for-admins-button': never;
  readonly 'group-lost': 'group';
  readonly 'group-lost-remedy': never;
  readonly 'group-regained': 'group';
  readonly 'group-regained-but': 'group' | 'channels';
  readonly 'channel-lost': 'group' | 'channel';
  readonly 'channel-lost-remedy': never;
  readonly 'link-missing': 'group' | 'channel';
  readonly 'link-missing-remedy': never;
  readonly 'requests-unanswered': 'chat';
  readonly 'until-then-blocked': never;
  readonly 'until-then-open': never;
  readonly 'until-then-others': never;
  readonly 'channel-regained': 'channel' | 'group';
  readonly 'channel-regained-but': 'channel' | 'channels';
  readonly 'members-gone': 'channel' | 'group';
  readonly 'members-gone-remedy': never;
  readonly 'members-back': 'channel' | 'group';
  readonly 'picture-refused': 'group';
  readonly 'picture-refused-remedy': never;
  readonly 'words-refused': 'group';
  readonly 'words-refused-remedy': never;

  // What a group reads when the bot leaves
  readonly 'leave-asked': never;
  readonly 'leave-blocked-group': never;
  readonly 'leave-blocked-person': never;
  readonly 'leave-not-allowed': never;
}
