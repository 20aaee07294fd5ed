import type { Group } from '../../../core/model/group.ts';
import type { Chart } from '../../../core/statistics/chart.ts';
import { type Day, startOf } from '../../../core/statistics/figures.ts';
import { type Report, verifiedIn, verifiedWithin } from '../../../core/statistics/report.ts';
import { isRightToLeft } from '../../texts/direction.ts';
import type { Texts } from '../../texts/texts.ts';
import { channelName, groupTitle } from '../../ui/names.ts';
import { lines, type RichText } from '../../ui/rich-text.ts';

/** Telegram takes so much under a picture (Bot API, sendPhoto). */
const LONGEST_CAPTION = 1024;
/** From so many days on, a bar is a week. */
const WEEKS_FROM = 60;
const UTC = { timeZone: 'UTC' } as const;

/** The figures of a report, as a message or under a picture. */
export function captionOf(report: Report, group: Group, texts: Texts): RichText {
  const { totals, before, channels, from, to } = report;
  const { language } = texts;
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const change = new Intl.NumberFormat(language, { style: 'percent', signDisplay: 'exceptZero' });
  const compared = (now: number, then: number) =>
    then === 0
      ? number.format(now)
      : `${number.format(now)} (${change.format((now - then) / then)})`;

  const left = channels.reduce((sum, one) => sum + one.left, 0);
  const back = channels.reduce((sum, one) => sum + one.cameBack, 0);
  const verified = verifiedIn(totals);
  const ofChannels = channels.flatMap(({ channelId, joined, asked }) => {
    const known = group.channels.find(({ id }) => id === channelId);
    if (known === undefined) return [];
    const channel = channelName(known);
    const plus = `+${number.format(joined)}`;
    if (asked === 0) return [texts.rich('statistics-joined', { channel, joined: plus })];
    const share = percent.format(Math.min(1, joined / asked));
    return [texts.rich('statistics-share', { channel, joined: plus, share })];
  });
  const within = verifiedWithin(totals);
  const hours = {
    first: number.format(within.verified1h),
    second: number.format(within.verified6h),
    third: number.format(within.verified24h),
    later: number.format(totals.verifiedLater),
  };
  const first = [
    rangeOf(from, to, texts),
    '',
    texts.rich('statistics-messages', { count: compared(totals.messages, before.messages) }),
    texts.rich(doesMute(group) ? 'statistics-muted' : 'statistics-stopped', {
      count: compared(totals.offences, before.offences),
    }),
    texts.rich('statistics-verified', { count: compared(verified, verifiedIn(before)) }),
    ...(verified > 0 ? [texts.rich('statistics-hours', hours)] : []),
    ...(left + back > 0
      ? [texts.rich('statistics-left', { left: number.format(left), back: number.format(back) })]
      : []),
  ];
  const last = verifiedIn(before) + before.offences + before.messages > 0;
  const end = last ? ['', texts.rich('statistics-compared', { days: to - from + 1 })] : [];
  for (let shown = ofChannels.length; shown > 0; shown -= 1) {
    const whole = lines([...first, ...ofChannels.slice(0, shown), ...end]);
    if (whole.text.length <= LONGEST_CAPTION - 200) return whole;
  }
  return lines([...first, ...end]);
}

/** Where it does not mute at once, the same figure has another name. */
const doesMute = ({ settings }: Group): boolean => settings.onOffence === 'mute';

/** The days of a report, as the language writes them. */
export function rangeOf(from: Day, to: Day, { language }: Texts): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', ...UTC });
  return format.formatRange(startOf(from), startOf(to));
}

/** The picture of a report. */
export function chartOf(report: Report, group: Group, texts: Texts): Chart {
  const { from, to, totals, joined } = report;
  const { language } = texts;
  const length = to - from + 1;
  const each = length > WEEKS_FROM ? 7 : 1;
  const bars = Math.ceil(length / each);
  // The last bar is a whole week, so the first one may be shorter.
  const barOf = (day: Day) => bars - 1 - Math.floor((to - day) / each);
  const sum = <T extends { readonly day: Day }>(rows: readonly T[], of: (row: T) => number) => {
    const values = Array.from({ length: bars }, () => 0);
    for (const row of rows) values[barOf(row.day)] = (values[barOf(row.day)] ?? 0) + of(row);
    return values;
  };
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', ...UTC });
  const number = new Intl.NumberFormat(language);
  const days = [...report.groupDays, ...report.channelDays].map(({ day }) => day);
  const seen = new Set(days.map(barOf));
  const [begin, end] = [Math.min(...seen), Math.max(...seen)];
  return {
    language,
    isRightToLeft: isRightToLeft(language),
    title: groupTitle(group),
    subtitle: rangeOf(from, to, texts),
    labels: Array.from({ length: bars }, (_, bar) =>
      format.format(startOf(Math.max(from, to - (bars - bar) * each + 1))),
    ),
    joined: {
      name: texts.plain('chart-joined'),
      total: `+${number.format(joined)}`,
      values: sum(report.channelDays, (row) => row.joined),
    },
    stopped: {
      name: texts.plain(doesMute(group) ? 'chart-muted' : 'chart-stopped'),
      total: number.format(totals.offences),
      values: sum(report.groupDays, (row) => row.offences),
    },
    verified: {
      name: texts.plain('chart-verified'),
      total: number.format(verifiedIn(totals)),
      values: sum(report.groupDays, verifiedIn),
    },
    gaps: Array.from({ length: bars }, (_, bar) => bar).filter(
      (bar) => bar > begin && bar < end && !seen.has(bar),
    ),
  };
}
