/** A set-up that an admin has begun, and that goes on once the bot has the rights it takes. */
export interface Setup {
  readonly groupId: number;
  /** Who began it, and is told in private how it goes on. */
  readonly userId: number;
  /** The channels chosen so far. */
  readonly channels: readonly number[];
  /** The chat where a right is missing; null while the person has to choose something. */
  readonly waitsFor: number | null;
  readonly updatedAt: Date;
}
