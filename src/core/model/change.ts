/** Who changes something in a group: an admin, the bot, or null for one who remains anonymous. */
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

/** Whether a change is one. In which order keys stand is none: a database has an order of its own. */
export const differs = (before: unknown, after: unknown): boolean =>
  inOneOrder(before) !== inOneOrder(after);

/** A value as JSON that is the same in whichever order its keys stand. */
export const inOneOrder = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
