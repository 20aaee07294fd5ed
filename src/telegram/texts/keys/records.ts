/** What admins read of the history, the log chat and copies: the keys in the `.ftl` files, with the values that each text takes. */
export interface RecordKeys {
  readonly 'about-history': never;
  readonly 'history-empty': never;
  readonly 'history-head': 'when' | 'who';
  readonly 'history-change': 'label' | 'before' | 'after';
  readonly 'history-allowed': 'who';
  readonly 'history-disallowed': 'who';
  readonly 'history-older': never;
  readonly 'history-newest': never;
  readonly 'changed-protection': never;
  readonly 'anonymous-admin': never;
  readonly 'nameless-person': 'id';
  readonly 'standard-text': never;
  readonly 'own-value': never;
  readonly none: never;
  readonly 'section-log': never;
  readonly 'about-log': never;
  readonly 'log-now': 'chat';
  readonly 'log-is-off': never;
  readonly 'log-choose-channel': never;
  readonly 'log-choose-group': never;
  readonly 'log-switch-off': never;
  readonly 'log-prompt': never;
  readonly 'log-members-read': never;
  readonly 'log-not-admin': never;
  readonly 'log-cannot-write': never;
  readonly 'log-title': 'group';
  readonly 'log-muted': 'who' | 'channels';
  readonly 'log-lifted': 'who';
  readonly 'log-joined': 'who';
  readonly 'log-rules': 'who';
  readonly 'log-ended': 'who';
  readonly 'log-changed': 'who';
  readonly 'log-more': 'count' | 'muted' | 'ended';
  readonly 'log-lost': 'group';
  readonly 'only-new-people': never;
}
