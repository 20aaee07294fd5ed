/** What members read, and the pieces of other texts: the keys in the `.ftl` files, with the values that each text takes. */
export interface MemberKeys {
  // Pieces of other texts
  readonly 'list-comma': never;
  readonly 'sentence-gap': never;
  readonly nameless: never;
  readonly 'right-delete': never;
  readonly 'right-ban': never;
  readonly 'right-invite': never;
  readonly 'right-topics': never;
  readonly 'right-named': 'right' | 'code';
  readonly seconds: 'count';
  readonly minutes: 'count';
  readonly hours: 'count';
  readonly days: 'count';

  // What members read
  readonly notice: 'user' | 'channels';
  readonly 'notice-left': 'user' | 'channel';
  readonly 'notice-banned': 'user' | 'ban';
  readonly crowd: 'names' | 'count';
  readonly banned: 'count' | 'channels';
  readonly 'join-button': 'channel';
  readonly 'verify-button': never;
  readonly 'verify-button-for': 'group';
  readonly verified: never;
  readonly 'still-missing': 'channels';
  readonly progress: 'joined' | 'all';
  readonly 'not-yours': never;
  readonly 'muted-by-admin': never;
  readonly 'muted-by-admin-in': 'group';
  readonly unsure: never;
  readonly 'still-checking': never;
  readonly admitted: never;
  readonly 'not-let-in-yet': 'group';
  readonly 'admins-let-in': never;
  readonly 'how-to-be-admitted': 'group' | 'channels';
  readonly 'muted-until': 'count';
  readonly 'told-until': never;
  readonly 'muted-place': 'group' | 'channels';
  readonly 'muted-help': 'count';
  readonly 'free-again': never;
  readonly 'mute-stays': 'group';
  readonly 'cannot-look': 'channels';
  readonly 'cannot-look-deletes': 'channels';
}
