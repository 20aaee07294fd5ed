/** People found there are counted so often, all at once. */
const SEND_EVERY_MS = 1_000;
/** A channel in which nobody was found for so long is forgotten. */
const QUIET_AFTER_MS = 60_000;

interface Unsent {
  readonly people: Set<number>;
  readonly sentAt: number;
  /** Whether everybody is counted at once. */
  isUrgent: boolean;
}

/** Gathers who was found in which channel, so that counting them all takes few commands. */
export function createPresenceBatches(now: () => number) {
  /** The one that was sent longest ago comes first. */
  const channels = new Map<number, Unsent>();

  function forgetQuiet(time: number): void {
    for (const [channelId, { sentAt }] of channels) {
      if (sentAt > time - QUIET_AFTER_MS) return;
      channels.delete(channelId);
    }
  }

  /** Those who are not counted yet; whoever asks counts them. */
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

    /** Answers those who are to be counted now, the person among them; undefined when it is early. */
    add(channelId: number, userId: number): number[] | undefined {
      const unsent = channels.get(channelId);
      const isEarly = unsent !== undefined && now() - unsent.sentAt < SEND_EVERY_MS;
      if (isEarly && !unsent.isUrgent) {
        unsent.people.add(userId);
        return undefined;
      }
      return [...take(channelId).filter((id) => id !== userId), userId];
    },

    /** Whether everybody in the channel is counted at once from now on. */
    setUrgent(channelId: number, isUrgent: boolean): void {
      const unsent = channels.get(channelId);
      if (unsent !== undefined) unsent.isUrgent = isUrgent;
    },

    size: () => channels.size,
  };
}
