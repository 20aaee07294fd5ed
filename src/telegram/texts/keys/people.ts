/** What admins read of the people of a group, and people of themselves: the keys in the `.ftl` files, with the values that each text takes. */
export interface PeopleKeys {
  // The allow list
  readonly 'allow-list-press': never;

  // People in the control room
  readonly 'about-people': never;
  readonly 'muted-list': never;
  readonly 'muted-nobody': never;
  readonly 'why-button': never;
  readonly 'person-prompt': never;
  readonly 'person-picker': never;
  readonly 'person-nobody': never;
  readonly 'about-person': never;
  readonly 'person-until': 'until';
  readonly 'lift-button': never;
  readonly 'lifted-now': never;
  readonly 'not-lifted': never;
  readonly 'not-muted': never;
  readonly 'trust-button': never;
  readonly 'untrust-button': never;
  readonly untrusted: 'person';
  readonly 'look-again': never;
  readonly 'why-muted': 'person' | 'since';
  readonly 'why-missing': 'person' | 'channels';
  readonly 'why-banned-in': 'person' | 'channels';
  readonly 'why-muted-by-admin': 'person';
  readonly 'why-banned-here': 'person';
  readonly 'why-not-here': 'person';
  readonly 'why-allowed': 'person';
  readonly 'why-admin': 'person';
  readonly 'why-free': 'person';
  readonly 'why-unknown': 'person';
  readonly 'command-trust': never;
  readonly 'command-untrust': never;
  readonly 'help-trust': never;
  readonly 'help-untrust': never;

  // Status and doubts
  readonly 'trust-how': never;
  readonly 'trust-no-person': never;
  readonly 'status-you-miss': 'channels';
  readonly 'status-you-may': never;
}
