/** What admins and curious people read as the answer to a command: the keys in the `.ftl` files, with the values that each text takes. */
export interface AdminKeys {
  // Who may do what, and how often
  readonly 'admins-only': never;
  readonly 'admins-only-protect': never;
  readonly 'takes-ban-right': never;
  readonly 'takes-invite-right': 'channel';
  readonly 'unclear-who': never;
  readonly 'cannot-tell-admin': never;
  readonly 'not-protected': never;
  readonly 'operator-refuses': never;
  readonly 'groups-only': never;
  readonly 'not-understood': never;
  readonly 'too-many-messages': 'seconds';
  readonly 'slow-down': never;
  readonly back: never;

  // /start and /help
  readonly welcome: never;
  readonly 'welcome-group': never;
  readonly 'added-to-group': never;
  readonly 'setup-guide': never;
  readonly 'how-it-works': never;
  readonly 'help-trouble': never;
  readonly 'setup-button': never;
  readonly 'how-button': never;
  readonly 'commands-button': never;
  readonly 'add-to-group-button': never;
  readonly 'command-start': never;
  readonly 'command-protect': never;
  readonly 'command-status': never;
  readonly 'command-unprotect': never;
  readonly 'command-settings': never;
  readonly 'command-stats': never;
  readonly 'command-forget': never;
  readonly 'command-help': never;
  readonly 'help-protect': never;
  readonly 'help-status': never;
  readonly 'help-unprotect': never;
  readonly 'help-settings': never;
  readonly 'help-stats': never;
  readonly 'help-forget': never;
  readonly 'help-help': never;

  // /forget
  readonly 'known-of-you': 'seen' | 'mutes' | 'requests' | 'lists' | 'notices' | 'owner';
  readonly 'seen-in': 'count' | 'groups';
  readonly 'forget-how': never;
  readonly 'forget-button': never;
  readonly 'nothing-known': never;
  readonly 'blocked-stays': never;
  readonly 'not-forgotten': never;
  readonly forgotten: never;
  readonly 'forget-in-private': never;

  // /protect
  readonly 'protect-usage': never;
  readonly 'invalid-channel': never;
  readonly 'basic-group': never;
  readonly verifying: never;
  readonly activated: 'channels';
  readonly 'already-protected': 'channels';
  readonly 'run-again': 'channels';
  readonly 'also-require': 'channels';
  readonly 'confirm-question': 'channels';
  readonly 'confirm-button': never;
  readonly 'too-many-channels': 'most';
  readonly 'requires-now': 'channels';
  readonly 'admin-here': never;
  readonly 'admin-in': 'channel';
  readonly 'actor-authorized': never;
  readonly 'actor-lacks-ban': never;
  readonly 'actor-not-admin': never;
  readonly 'actor-not-admin-in': 'channel';
  readonly 'actor-lacks-invite': 'channel';
  readonly 'how-to-promote': never;
  readonly 'not-admin-here': never;
  readonly 'not-admin-in': 'channel';
  readonly 'lacks-rights-here': 'rights';
  readonly 'lacks-invite-in': 'channel';
  readonly 'no-join-link': 'channel';
  readonly 'no-answer': never;
  readonly 'not-found': 'channel';
  readonly 'not-found-or-seen': 'channel';
  readonly 'is-a-group': 'channel';
  readonly 'is-a-user': 'channel';
  readonly 'too-many-look-ups': never;

  // /unprotect
  readonly 'unprotect-question': 'channels';
  readonly yes: never;
  readonly no: never;
  readonly 'protection-stays': never;
  readonly unprotected: never;
  readonly 'still-muted': 'count';

  // /status
  readonly 'status-hint': never;
  readonly 'status-title': 'state';
  readonly 'status-enabled': never;
  readonly 'status-disabled': never;
  readonly 'status-suspended': never;
  readonly 'status-suspended-for': 'channels';
  readonly 'status-channels': never;
  readonly 'status-set-up-by': 'owner';
  readonly 'status-an-admin': never;
  readonly 'status-since': 'time';
  readonly 'status-dry-run': never;
  readonly 'status-diagnosis': never;
  readonly 'status-no-answer': never;
  readonly 'status-no-answer-for': 'channel';
  readonly 'status-not-admin-here': never;
  readonly 'status-not-admin-in': 'channel';
  readonly 'status-right-given': 'right';
  readonly 'status-right-missing': 'right' | 'code';
  readonly 'status-topics-missing': never;
  readonly 'status-lacks-invite-in': 'channel';
  readonly 'status-members-gone': 'channel';
}
