/** What people read of the language that the bot speaks to them: the keys in the `.ftl` files, with the values that each text takes. */
export interface MyLanguageKeys {
  readonly 'my-language': never;
  readonly 'about-my-language': never;
  readonly 'language-chosen': 'language';
  readonly 'language-of-telegram': 'language';
  readonly 'as-in-telegram': never;
  readonly 'known-language': 'language';
  readonly 'known-changes': 'count';
}
