/**
 * What members read, as against admins, in one language. Words in braces stand for names, which
 * are filled in as they are.
 */
export interface MemberTexts {
  /** What the language calls itself. */
  readonly name: string;
  /** The standard notice: `{user}`, `{channels}`, `{group}`. */
  readonly warning: string;
  /** The notice of somebody who left: `{user}`, `{channel}`. */
  readonly leftChannel: string;
  /** Ends a list of names: `{count}`. */
  readonly andMore: string;
  /** Button with a link: `{channel}`. */
  readonly joinButton: string;
  readonly verifyButton: string;
  readonly verified: string;
  /** `{channels}` */
  readonly stillMissing: string;
  readonly notYours: string;
  /** Telegram does not say who is a member. */
  readonly unsure: string;
  readonly stillChecking: string;
  /** The request to join the group was approved. */
  readonly admitted: string;
  /** To somebody who asked to join: `{group}`, `{channels}`. */
  readonly howToBeAdmitted: string;
  /** Above and below the list of groups where somebody is muted. */
  readonly mutedUntil: string;
  readonly mutedHelp: string;
}
