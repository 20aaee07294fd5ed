import {
  CHANNEL_COUNTS,
  type ChannelCount,
  type ChannelDay,
  type Day,
  GROUP_COUNTS,
  type GroupCount,
  type GroupDay,
} from './figures.ts';

export type GroupTotals = Readonly<Record<GroupCount, number>>;
export type ChannelTotals = Readonly<Record<ChannelCount, number>>;

/** What happened in a group in a range of days, and in as many days before. */
export interface Report {
  readonly from: Day;
  /** The last day. */
  readonly to: Day;
  readonly totals: GroupTotals;
  readonly before: GroupTotals;
  /** By channel, the one that most joined first; those that are required no more, too. */
  readonly channels: readonly (ChannelTotals & { readonly channelId: number })[];
  readonly joined: number;
  readonly joinedBefore: number;
  readonly groupDays: readonly GroupDay[];
  readonly channelDays: readonly ChannelDay[];
}

export interface FigureStore {
  ofGroup(groupId: number, from: Day, to: Day): Promise<GroupDay[]>;
  ofChannels(groupId: number, from: Day, to: Day): Promise<ChannelDay[]>;
}

export type ReadReport = (groupId: number, days: number, to: Day) => Promise<Report | undefined>;

/** Reads a report; undefined when nothing has happened in it, nor before. */
export function createReadReport(store: FigureStore): ReadReport {
  return async (groupId, days, to) => {
    const from = to - days + 1;
    const [groupDays, channelDays] = await Promise.all([
      store.ofGroup(groupId, from - days, to),
      store.ofChannels(groupId, from - days, to),
    ]);
    if (groupDays.length === 0 && channelDays.length === 0) return undefined;
    return reportOf(groupDays, channelDays, { from, to });
  };
}

function reportOf(
  groupDays: readonly GroupDay[],
  channelDays: readonly ChannelDay[],
  { from, to }: { readonly from: Day; readonly to: Day },
): Report {
  const isNow = ({ day }: { readonly day: Day }) => day >= from;
  const isBefore = ({ day }: { readonly day: Day }) => day < from;
  const now = channelDays.filter(isNow);
  const channels = [...Map.groupBy(now, ({ channelId }) => channelId)]
    .map(([channelId, rows]) => ({ channelId, ...sums(rows, CHANNEL_COUNTS) }))
    .toSorted((a, b) => b.joined - a.joined);
  return {
    from,
    to,
    totals: sums(groupDays.filter(isNow), GROUP_COUNTS),
    before: sums(groupDays.filter(isBefore), GROUP_COUNTS),
    channels,
    joined: sums(now, CHANNEL_COUNTS).joined,
    joinedBefore: sums(channelDays.filter(isBefore), CHANNEL_COUNTS).joined,
    groupDays: groupDays.filter(isNow),
    channelDays: now,
  };
}

export const verifiedIn = (totals: GroupTotals): number =>
  totals.verified1h + totals.verified6h + totals.verified24h + totals.verifiedLater;

/** How many were verified within so many hours: each holds those before it. */
export function verifiedWithin({ verified1h, verified6h, verified24h }: GroupTotals) {
  const within6h = verified1h + verified6h;
  return { verified1h, verified6h: within6h, verified24h: within6h + verified24h };
}

function sums<K extends string>(
  rows: readonly Readonly<Record<K, number>>[],
  names: readonly K[],
): Record<K, number> {
  const sum = (name: K) => rows.reduce((total, row) => total + row[name], 0);
  return Object.fromEntries(names.map((name) => [name, sum(name)])) as Record<K, number>;
}
