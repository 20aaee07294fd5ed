/** What admins read on the page: the keys in the `.ftl` files, with the values that each text takes. */
export interface PageKeys {
  readonly 'page-open-button': never;
  readonly 'page-menu-button': never;
  readonly 'page-forged': never;
  readonly 'page-expired': never;
  readonly 'page-names-no-channel': never;
  readonly 'page-invite-link': never;
  readonly 'page-loading': never;
  readonly 'page-failed': never;
  readonly 'page-offline': never;
  readonly 'page-again': never;
  readonly 'page-search': never;
  readonly 'page-nobody-found': never;
  readonly 'page-more': never;
  readonly 'page-unsaved': never;
  readonly 'page-insert': never;
  readonly 'page-format': never;
  readonly 'page-bold': never;
  readonly 'page-italic': never;
  readonly 'page-underline': never;
  readonly 'page-strike': never;
  readonly 'page-button-text': never;
  readonly 'page-button-address': never;
  readonly 'page-channel': never;
  readonly 'page-choose-in-chat': never;
  readonly 'page-open-in-chat': never;
  readonly 'page-picture-in-chat': never;
  readonly 'page-log-in-chat': never;
  readonly 'page-has-picture': never;
  readonly 'page-close': never;
  readonly 'page-text-language': never;
  readonly 'page-overview': never;
}
