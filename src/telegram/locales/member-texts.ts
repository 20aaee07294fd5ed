/** A text for one channel, and for several. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

/**
 * The texts for members (admins read `ui/admin-texts.ts`) in one language. Each comment lists the
 * placeholders that the text may use.
 */
export interface MemberTexts {
  /** The language's own name. */
  readonly name: string;
  /** Replaces a name of which nothing can be shown. */
  readonly nameless: string;
  /** The default notice: `{user}`, `{channels}`, `{group}`. */
  readonly warning: string;
  /** The notice for a person who left a channel: `{user}`, `{channel}`. */
  readonly leftChannel: string;
  /** After a warning, or by itself, when channels banned the person: `{channels}`. */
  readonly banned: Counted;
  /** After the names in a shared notice: `{count}`. */
  readonly andMore: string;
  /** Button with a join link: `{channel}`. */
  readonly joinButton: string;
  readonly verifyButton: string;
  readonly verified: string;
  /** `{channels}` */
  readonly stillMissing: string;
  readonly notYours: string;
  /** Answer to the Verify button when an admin muted the person. */
  readonly mutedByAdmin: string;
  /** The same in a private chat: `{group}`. */
  readonly mutedByAdminIn: string;
  /** Telegram does not answer, so the membership is unknown. */
  readonly unsure: string;
  readonly stillChecking: string;
  /** The request to join the group was approved. */
  readonly admitted: string;
  /** To a person who asked to join the group: `{group}`, `{channels}`. */
  readonly howToBeAdmitted: string;
  /** Above the list of groups where the person is muted. */
  readonly mutedUntil: Counted;
  /** Below that list. */
  readonly mutedHelp: Counted;
  /** Replaces that message once the person may write again in all of the groups. */
  readonly freeAgain: string;
  /** What is stored of a person, in numbers: `{seen}`, `{mutes}`, `{requests}`, `{lists}`, `{notices}`, `{owner}`. */
  readonly knownOfYou: string;
  /** Below it: what the button does. */
  readonly howToForget: string;
  readonly forgetButton: string;
  /** Nothing is stored of the person. */
  readonly nothingKnown: string;
  /** The operator has blocked the person, which is not erased. */
  readonly blockedStays: string;
  /** Nothing was erased, since a mute could not be lifted. */
  readonly notForgotten: string;
  readonly forgotten: string;
  /** In a group. */
  readonly forgetInPrivate: string;
}
