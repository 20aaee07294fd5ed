/** Who changes something in a group: an admin, or null for one who remains anonymous. */
export type Actor = number | null;

/** A change that somebody made in a group. */
export interface Change {
  readonly id: number;
  readonly groupId: number;
  readonly by: Actor;
  /** A setting, or `channels`, `enabled`, `allowList`. */
  readonly what: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly at: Date;
}
