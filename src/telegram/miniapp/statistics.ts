import { dayOf } from '../../core/statistics/figures.ts';
import { STATISTICS } from '../control/control-data.ts';
import type { Outcome, Visit } from '../control/screen.ts';
import { fileOfReport } from '../control/statistics/pictures.ts';
import { KEPT_DAYS, RANGES } from '../control/statistics/statistics-screen.ts';
import { captionOf, chartOf } from '../control/statistics/words.ts';
import { groupTitle } from '../ui/names.ts';
import { type Desk, type Handlers, type Rooms, saidOf } from './rooms.ts';

const STANDARD = 30;

export interface StatisticsDeps extends Pick<Rooms, 'readReport'> {
  readonly now: () => Date;
}

/** What the gate does and brings: figures, pictures of them, and a file. */
export function statisticsHandlers(
  { readReport, now }: StatisticsDeps,
  { press, again }: Desk,
): Handlers<'statistics' | 'statistics-file' | 'weekly'> {
  async function view({ group, texts }: Visit, wanted: number, outcome: Outcome = {}) {
    const days = rangeOf(wanted);
    const report = await readReport(group.id, days, dayOf(now()));
    const ranges = RANGES.map((count) => ({ days: count, label: texts.plain('days', { count }) }));
    const common = { ...saidOf(outcome), days, ranges, isWeekly: group.settings.weeklyReport };
    if (report === undefined) {
      const ever = await readReport(group.id, KEPT_DAYS, dayOf(now()));
      const empty = () => texts.rich('statistics-empty', { group: groupTitle(group) });
      const figures = ever === undefined ? empty() : texts.rich('statistics-none');
      return { ...common, figures, charts: [], labels: [] };
    }
    const { joined, stopped, verified, labels } = chartOf(report, group, texts);
    const charts = [stopped, verified, joined];
    return { ...common, figures: captionOf(report, group, texts), charts, labels };
  }

  return {
    statistics: (visit, { days }) => view(visit, days),
    async 'statistics-file'({ group }, { days }) {
      const report = await readReport(group.id, rangeOf(days), dayOf(now()));
      return report === undefined ? { name: '', content: '' } : fileOfReport(group, report);
    },
    async weekly(visit, { isOn, days }) {
      const outcome = await press(visit, STATISTICS, 'weekly', isOn ? 'on' : 'off');
      return view(await again(visit), days, outcome);
    },
  };
}

/** One that a button offers. */
const rangeOf = (wanted: number): number => RANGES.find((days) => days === wanted) ?? STANDARD;
