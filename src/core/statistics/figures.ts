/** A day by UTC, in days since 1970. */
export type Day = number;

const DAY_MS = 86_400_000;

export const dayOf = (date: Date): Day => Math.floor(date.getTime() / DAY_MS);
export const startOf = (day: Day): Date => new Date(day * DAY_MS);

/** What is counted of a group. */
export const GROUP_COUNTS = [
  'messages',
  'offences',
  'verified1h',
  'verified6h',
  'verified24h',
  'verifiedLater',
] as const;

/** What is counted of a channel that a group requires. */
export const CHANNEL_COUNTS = ['asked', 'joined', 'left', 'cameBack'] as const;

export type GroupCount = (typeof GROUP_COUNTS)[number];
export type ChannelCount = (typeof CHANNEL_COUNTS)[number];

export interface GroupDay extends Readonly<Record<GroupCount, number>> {
  readonly groupId: number;
  readonly day: Day;
}

export interface ChannelDay extends Readonly<Record<ChannelCount, number>> {
  readonly groupId: number;
  readonly channelId: number;
  readonly day: Day;
}

/** What was counted since the last time; it is added to what the database holds. */
export interface Batch {
  readonly groups: readonly GroupDay[];
  readonly channels: readonly ChannelDay[];
}

const HOUR_MS = 3_600_000;

/** How long somebody took to be verified. */
export function verifiedAfter(milliseconds: number): GroupCount {
  if (milliseconds < HOUR_MS) return 'verified1h';
  if (milliseconds < 6 * HOUR_MS) return 'verified6h';
  return milliseconds < 24 * HOUR_MS ? 'verified24h' : 'verifiedLater';
}
