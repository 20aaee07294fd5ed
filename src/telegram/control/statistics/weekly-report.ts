import type { Groups } from '../../../core/model/groups.ts';
import type { Language } from '../../../core/model/settings.ts';
import type { Day } from '../../../core/statistics/figures.ts';
import type { ReadReport } from '../../../core/statistics/report.ts';
import type { Configures } from '../../actions/chat-members.ts';
import { isTelegrams } from '../../api/errors.ts';
import { textsIn } from '../../texts/texts.ts';
import { groupTitle } from '../../ui/names.ts';
import type { Pictures } from './pictures.ts';
import { weeklyKeyboard } from './statistics-screen.ts';

export interface WeeklyReportDeps {
  readonly groups: Pick<Groups, 'find' | 'updateSettings'>;
  readonly configures: Configures;
  readonly readReport: ReadReport;
  readonly pictures: Pick<Pictures, 'prepare' | 'send'>;
  /** In which language the owner reads, if that is known. */
  readonly languageOf: (userId: number) => Promise<Language | undefined>;
  /** Resolves when such a message may go out in the chat. */
  readonly turn: (chatId: number) => Promise<void>;
  /** Called for a report that did not arrive. */
  readonly onLost: (error: unknown, chatId: number) => void;
}

const DAYS = 7;

/**
 * Tells the owner of a group what the week has brought. Whoever may not configure it any more
 * learns nothing of it, and could not stop the reports.
 */
export function createWeeklyReport({
  languageOf,
  groups,
  configures,
  readReport,
  pictures,
  turn,
  onLost,
}: WeeklyReportDeps) {
  return async (groupId: number, to: Day): Promise<'done' | 'later'> => {
    const group = await groups.find(groupId);
    if (!group?.enabled || group.owner === null || !group.settings.weeklyReport) return 'done';
    const chatId = group.owner.id;
    const isTheirs = await configures(groupId, chatId);
    if (isTheirs === undefined) return 'later';
    if (!isTheirs) {
      await groups.updateSettings(groupId, { weeklyReport: false });
      return 'done';
    }
    const texts = textsIn((await languageOf(chatId)) ?? group.settings.language);
    const heading = texts.rich('weekly-title', { group: groupTitle(group) });
    const keyboard = weeklyKeyboard({ group, texts }, to);
    const report = await readReport(groupId, DAYS, to);
    if (report === undefined) return 'done';
    const showing = { group, texts, days: DAYS, to, heading, keyboard };
    const prepared = await pictures.prepare(showing, report);
    await turn(chatId);
    try {
      await pictures.send(chatId, prepared);
    } catch (error) {
      if (!isTelegrams(error)) throw error;
      onLost(error, chatId);
    }
    return 'done';
  };
}
