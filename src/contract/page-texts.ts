/** What the page itself says, by the keys of the bot's texts; it gets them in its reader's language. */
export const PAGE_TEXTS = [
  ...(['page-loading', 'page-failed', 'page-offline', 'page-again', 'page-search'] as const),
  ...(['page-more', 'page-unsaved', 'page-insert', 'page-format', 'page-bold'] as const),
  ...(['page-italic', 'page-underline', 'page-strike', 'page-button-text'] as const),
  ...(['page-button-address', 'page-channel', 'page-choose-in-chat'] as const),
  ...(['page-has-picture', 'page-close', 'page-text-language', 'page-overview'] as const),
  ...(['group-list', 'my-groups', 'no-groups', 'back', 'cancel', 'yes', 'no', 'done'] as const),
  ...(['section-channels', 'section-rules', 'section-notices', 'section-language'] as const),
  ...(['section-people', 'section-history', 'section-copies', 'section-off'] as const),
  ...(['section-on', 'home-about', 'about-channels', 'about-people', 'about-history'] as const),
  ...(['about-copies', 'about-notices', 'add-channel', 'replace-channel'] as const),
  ...(['remove-channel', 'renew-link', 'really-left', 'check-again', 'move-up'] as const),
  ...(['move-down', 'status-diagnosis', 'setting-warning-text', 'setting-verify-button'] as const),
  ...([
    'setting-link-first',
    'setting-link-second',
    'setting-picture',
    'about-notice-texts',
  ] as const),
  ...(['about-verify-button', 'about-link-button', 'about-picture', 'save-button'] as const),
  ...([
    'standard-button',
    'remove-button',
    'sample-button',
    'lift-button',
    'trust-button',
  ] as const),
  ...(['untrust-button', 'look-again', 'about-person', 'muted-nobody', 'muted-list'] as const),
  ...(['allow-list-nobody', 'allow-list-people', 'allow-list-add', 'history-empty'] as const),
  ...(['history-older', 'export-button', 'import-button', 'apply-button'] as const),
  ...(['apply-with-channels-button', 'why-button'] as const),
  ...(['section-statistics', 'statistics-about', 'weekly-on', 'weekly-off'] as const),
] as const;

export type PageText = (typeof PAGE_TEXTS)[number];
