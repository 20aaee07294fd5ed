/** Presences of a channel are counted in batches of this interval. */
const SEND_EVERY_MS = 1_000;
/** A channel without presences for this time is forgotten. */
const QUIET_AFTER_MS = 60_000;

interface Unsent {
  readonly people: Set<number>;
  readonly sentAt: number;
  /** Whether presences are counted at once. */
  isUrgent: boolean;
}

/** Batches who was found in which channel, so that counting takes few Redis commands. */
export function createPresenceBatches(now: () => number) {
  /** The one that was sent longest ago comes first. */
  const channels = new Map<number, Unsent>();

  function forgetQuiet(time: number): void {
    for (const [channelId, { sentAt }] of channels) {
      if (sentAt > time - QUIET_AFTER_MS) return;
      channels.delete(channelId);
    }
  }

  /** Hands over those who are not counted yet. */
  function take(channelId: number): number[] {
    const time = now();
    forgetQuiet(time);
    const { people = [], isUrgent = false } = channels.get(channelId) ?? {};
    channels.delete(channelId);
    channels.set(channelId, { people: new Set(), sentAt: time, isUrgent });
    return [...people];
  }

  return {
    take,

    /** Adds a person; answers the batch to count now, or undefined while it is early. */
    add(channelId: number, userId: number): number[] | undefined {
      const unsent = channels.get(channelId);
      const isEarly = unsent !== undefined && now() - unsent.sentAt < SEND_EVERY_MS;
      if (isEarly && !unsent.isUrgent) {
        unsent.people.add(userId);
        return undefined;
      }
      return [...take(channelId).filter((id) => id !== userId), userId];
    },

    /** Sets whether presences of the channel are counted at once. */
    setUrgent(channelId: number, isUrgent: boolean): void {
      const unsent = channels.get(channelId);
      if (unsent !== undefined) unsent.isUrgent = isUrgent;
    },

    size: () => channels.size,
  };
}
