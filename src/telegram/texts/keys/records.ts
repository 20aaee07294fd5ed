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
}
