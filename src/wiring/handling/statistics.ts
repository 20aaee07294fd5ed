import type { CachedGroups } from '../../core/model/groups.ts';
import { createReadReport } from '../../core/statistics/report.ts';
import { createWeeklyReports } from '../../jobs/statistics/weekly-reports.ts';
import { createPictures } from '../../telegram/control/statistics/pictures.ts';
import { createWeeklyReport } from '../../telegram/control/statistics/weekly-report.ts';
import type { Context } from '../context.ts';
import type { Statistics } from '../statistics.ts';
import type { Connections, Telegram } from '../telegram.ts';

export interface StatisticsParts {
  readonly groups: CachedGroups;
  readonly telegram: Telegram;
  readonly statistics: Statistics;
}

/** What shows admins the figures of their groups. */
export function openFigures(
  { logger }: Context,
  { database, clock: { now } }: Connections,
  { groups, telegram, statistics }: StatisticsParts,
) {
  const readReport = createReadReport(database.figures);
  const pictures = createPictures({
    ...{ api: telegram.messages.answer, draw: statistics.artist.draw },
    log: logger.child({ logger: 'statistics' }),
  });
  const weeklyReports = createWeeklyReports({
    ...{ progress: database.progress, groupsWith: database.figures.groupsWith, now },
    send: createWeeklyReport({
      ...{ groups, configures: telegram.members.configures, readReport, pictures },
      languageOf: database.preferences.known,
      turn: (chatId) => telegram.turn(chatId, 'menu'),
      onLost: telegram.report.lost('weekly report not sent'),
    }),
  });
  return { readReport, pictures, weeklyReports };
}
