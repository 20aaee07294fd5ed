/** What a change makes of the list of a group's channels. */
export interface ChangedList {
  /** The list after the change; undefined when it cannot be made. */
  of(list: readonly number[]): number[] | undefined;
  /** Whether the change came about, by the list that is stored now. */
  isIn(list: readonly number[]): boolean;
}

/** The list without a channel; a group's last one stays. */
export const without = (channelId: number): ChangedList => ({
  of(list) {
    if (list.length < 2 || !list.includes(channelId)) return undefined;
    return list.filter((id) => id !== channelId);
  },
  isIn: (list) => !list.includes(channelId),
});

/** The list with another channel in the place of one. */
export const withInstead = (oldId: number, newId: number): ChangedList => ({
  of(list) {
    if (!list.includes(oldId) || list.includes(newId)) return undefined;
    return list.map((id) => (id === oldId ? newId : id));
  },
  isIn: (list) => list.includes(newId) && !list.includes(oldId),
});

/** The list with a channel one place further up (-1) or down (1). */
export const moved = (channelId: number, step: number): ChangedList => ({
  of(list) {
    const place = list.indexOf(channelId);
    const neighbour = list[place + step];
    if (place === -1 || neighbour === undefined) return undefined;
    const swapped = new Map([
      [channelId, neighbour],
      [neighbour, channelId],
    ]);
    return list.map((id) => swapped.get(id) ?? id);
  },
  isIn: (list) => list.includes(channelId),
});
