/** Words for one channel, and for several. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

/**
 * What members read, as against admins, in one language. Words in braces stand for names, which
 * are filled in as they are.
 */
export interface MemberTexts {
  /** What the language calls itself. */
  readonly name: string;
  /** Stands for the name of somebody whose name shows nothing. */
  readonly nameless: string;
  /** The standard notice: `{user}`, `{channels}`, `{group}`. */
  readonly warning: string;
  /** The notice of somebody who left: `{user}`, `{channel}`. */
  readonly leftChannel: string;
  /** Follows a warning, or stands alone: `{channels}` have banned them. */
  readonly banned: Counted;
  /** Ends a list of names: `{count}`. */
  readonly andMore: string;
  /** Button with a link: `{channel}`. */
  readonly joinButton: string;
  readonly verifyButton: string;
  readonly verified: string;
  /** `{channels}` */
  readonly stillMissing: string;
  readonly notYours: string;
  /** An admin of the group has muted them: in reply to a press, and in private with `{group}`. */
  readonly mutedByAdmin: string;
  readonly mutedByAdminIn: string;
  /** Telegram does not say who is a member. */
  readonly unsure: string;
  readonly stillChecking: string;
  /** The request to join the group was approved. */
  readonly admitted: string;
  /** To somebody who asked to join: `{group}`, `{channels}`. */
  readonly howToBeAdmitted: string;
  /** Above and below the list of groups where somebody is muted. */
  readonly mutedUntil: Counted;
  readonly mutedHelp: Counted;
  /** Takes their place once the person may write in all of them. */
  readonly freeAgain: string;
}
