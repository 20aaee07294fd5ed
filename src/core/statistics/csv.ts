import { CHANNEL_COUNTS, GROUP_COUNTS, startOf } from './figures.ts';
import { type Report, verifiedWithin } from './report.ts';

const HEADINGS: Readonly<Record<string, string>> = {
  verified1h: 'verified_within_1h',
  verified6h: 'verified_within_6h',
  verified24h: 'verified_within_24h',
  verifiedLater: 'verified_later',
  offences: 'stopped',
  cameBack: 'came_back',
};

/**
 * A line a day for the group, and one a day for each channel, for spreadsheets. Columns have the
 * same English names everywhere, so that scripts read them.
 */
export function csvOf({ groupDays, channelDays }: Report): string {
  const names = [...GROUP_COUNTS, ...CHANNEL_COUNTS].map((name) => HEADINGS[name] ?? name);
  const none = (count: number) => Array.from({ length: count }, () => '');
  const date = (day: number) => startOf(day).toISOString().slice(0, 10);
  const ofGroup = groupDays.map((row) => [
    ...[date(row.day), ''],
    ...GROUP_COUNTS.map((name) => ({ ...row, ...verifiedWithin(row) })[name]),
    ...none(CHANNEL_COUNTS.length),
  ]);
  const ofChannels = channelDays.map((row) => [
    ...[date(row.day), row.channelId],
    ...none(GROUP_COUNTS.length),
    ...CHANNEL_COUNTS.map((name) => row[name]),
  ]);
  const lines = [['date_utc', 'channel_id', ...names], ...ofGroup, ...ofChannels];
  return `${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}
