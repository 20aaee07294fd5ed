/** Why the bot leaves a group. */
export type DepartureReason =
  /** The operator asked for it. */
  | 'asked'
  /** The operator has blocked the group. */
  | 'blocked-group'
  /** The operator has blocked the person who added the bot. */
  | 'blocked-person'
  /** The bot is for certain groups or owners only. */
  | 'not-allowed';

/** A group that the bot is about to leave. */
export interface Departure {
  readonly groupId: number;
  readonly reason: DepartureReason;
  readonly askedAt: Date;
  /** Whether the bot has tried to leave before. */
  readonly isTriedAgain: boolean;
}
