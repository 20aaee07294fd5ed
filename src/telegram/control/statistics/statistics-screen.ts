import type { Background } from '../../../core/lib/background.ts';
import type { Groups } from '../../../core/model/groups.ts';
import { type Day, dayOf } from '../../../core/statistics/figures.ts';
import type { ReadReport } from '../../../core/statistics/report.ts';
import type { Answers } from '../../ui/answers.ts';
import { createNewest } from '../../ui/menus.ts';
import { groupTitle } from '../../ui/names.ts';
import { lines } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import { STATISTICS } from '../control-data.ts';
import type { Outcome, Screen, Visit } from '../screen.ts';
import { fileOfReport, type Pictures } from './pictures.ts';

export interface StatisticsScreenDeps {
  readonly groups: Pick<Groups, 'updateSettings'>;
  readonly answers: Pick<Answers, 'queue' | 'document'>;
  readonly background: Pick<Background, 'run'>;
  readonly readReport: ReadReport;
  readonly pictures: Pictures;
  readonly now: () => Date;
}

export const RANGES = [7, 30, 90] as const;
const FILE = '📄 CSV';
/** After so many days it is known whether there is anything to show. */
export const KEPT_DAYS = 200;

/** The figures of a group: pictures of 7, 30 and 90 days, files, and whether a report comes weekly. */
export function statisticsScreen(deps: StatisticsScreenDeps): Screen {
  const { groups, answers, background, readReport, pictures, now } = deps;
  const newest = createNewest();

  const nothing = ({ texts }: Visit): Outcome => ({
    toast: texts.plain('statistics-none'),
    stays: true,
  });

  /** Answers at once; the picture comes when it is drawn. */
  async function picture(visit: Visit): Promise<Outcome> {
    const { ctx, group, texts } = visit;
    const message = ctx.callbackQuery?.message;
    if (message === undefined) return { stays: true };
    // A picture is put in the place of the one whose button was pressed.
    const inPlace = 'photo' in message && message.photo !== undefined;
    const place = `${message.chat.id}:${message.message_id}`;
    const press = ctx.update.update_id;
    if (inPlace) newest.see(place, press);
    const range = { days: rangeOf(visit), to: dayOf(now()) };
    const report = await readReport(group.id, range.days, range.to);
    if (report === undefined) return nothing(visit);
    const showing = {
      ...{ group, texts, ...range },
      heading: texts.rich('screen-title', { title: groupTitle(group) }),
      keyboard: pictureKeyboard(visit),
    };
    const messageId = inPlace ? message.message_id : undefined;
    // Drawn before it is queued: the other answers in the chat wait for no picture.
    background.run(async () => {
      const prepared = await pictures.prepare(showing, report);
      // Another range was pressed meanwhile.
      if (inPlace && !newest.see(place, press)) return;
      const run = () => pictures.send(message.chat.id, prepared, messageId);
      answers.queue(ctx, `statistics:${message.message_id}`, { run });
    });
    return { toast: texts.plain('statistics-drawing'), stays: true };
  }

  async function file(visit: Visit): Promise<Outcome> {
    const { ctx, group, texts } = visit;
    const lastDay = lastDayOf(visit, dayOf(now()));
    const report = await readReport(group.id, rangeOf(visit), lastDay);
    if (report === undefined) return nothing(visit);
    answers.document(ctx, fileOfReport(group, report));
    return { toast: texts.plain('statistics-file'), stays: true };
  }

  return {
    name: STATISTICS,
    async show(visit) {
      const { group, texts } = visit;
      const { act, open } = buttonsFor(group.id);
      const has = await readReport(group.id, KEPT_DAYS, dayOf(now()));
      const title = texts.rich('screen-title', { title: texts.plain('section-statistics') });
      const back = [open(texts.plain('back'), 'home')];
      const { weeklyReport } = group.settings;
      const weekly = act(
        texts.plain(weeklyReport ? 'weekly-on' : 'weekly-off'),
        STATISTICS,
        'weekly',
        weeklyReport ? 'off' : 'on',
      );
      if (has === undefined) {
        const empty = texts.rich('statistics-empty', { group: groupTitle(group) });
        return { text: lines([title, empty]), keyboard: [[weekly], back] };
      }
      const text = lines([title, texts.rich('statistics-about')]);
      return { text, keyboard: [ranges(visit), [weekly], back] };
    },
    actions: {
      days: picture,
      csv: file,
      weekly: async (visit) => {
        const weeklyReport = visit.args[0] === 'on';
        await groups.updateSettings(visit.group.id, { weeklyReport }, visit.by);
        return { toast: visit.texts.plain(weeklyReport ? 'weekly-on' : 'weekly-off') };
      },
      stop: async ({ group, by, texts }) => {
        await groups.updateSettings(group.id, { weeklyReport: false }, by);
        const toast = texts.plain('weekly-stopped', { group: groupTitle(group) });
        return { toast, isAlert: true, stays: true };
      },
    },
  };
}

/** Clients can forge the range. */
function rangeOf({ args }: Pick<Visit, 'args'>): number {
  return RANGES.find((range) => String(range) === args[0]) ?? 30;
}

/** Under a report stands which day was its last; other buttons, and old ones, mean today. */
function lastDayOf({ args: [, day = ''] }: Pick<Visit, 'args'>, today: Day): Day {
  return /^\d{1,6}$/.test(day) ? Math.min(Number(day), today) : today;
}

function ranges({ group, texts }: Pick<Visit, 'group' | 'texts'>) {
  const { act } = buttonsFor(group.id);
  return RANGES.map((days) =>
    act(texts.plain('days', { count: days }), STATISTICS, 'days', String(days)),
  );
}

function pictureKeyboard(visit: Visit) {
  const { act } = buttonsFor(visit.group.id);
  return [ranges(visit), [act(FILE, STATISTICS, 'csv', String(rangeOf(visit)))]];
}

/** Under a weekly report: the file of its week, and no more of them. */
export function weeklyKeyboard({ group, texts }: Pick<Visit, 'group' | 'texts'>, to: Day) {
  const { act } = buttonsFor(group.id);
  return [
    [act(FILE, STATISTICS, 'csv', '7', String(to))],
    [act(texts.plain('weekly-stop'), STATISTICS, 'stop')],
  ];
}
