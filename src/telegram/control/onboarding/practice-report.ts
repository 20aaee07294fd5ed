import type { Change } from '../../../core/model/change.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { Language } from '../../../core/model/settings.ts';
import type { Configures } from '../../actions/chat-members.ts';
import { textsIn } from '../../texts/texts.ts';
import type { Answers } from '../../ui/answers.ts';
import type { createPracticeView } from './practice-screen.ts';

export interface PracticeReportDeps {
  readonly answers: Pick<Answers, 'tell'>;
  readonly groups: Pick<Groups, 'find'>;
  readonly configures: Configures;
  /** In which language a person reads, if that is known. */
  readonly languageOf: (userId: number) => Promise<Language | undefined>;
  readonly changes: { of(groupId: number, limit: number): Promise<readonly Change[]> };
  readonly view: ReturnType<typeof createPracticeView>;
}

/** Among so many changes the one is looked for that began the practice. */
const LATEST = 50;

/**
 * Tells whoever began a practice, or else the owner, in private what it has found; `later` when it
 * cannot be known by now who may read the names in it.
 */
export function createPracticeReport(deps: PracticeReportDeps) {
  const { answers, groups, configures, languageOf, changes, view } = deps;
  return async (groupId: number): Promise<'done' | 'later'> => {
    const group = await groups.find(groupId);
    if (group === undefined || !group.settings.dryRun) return 'done';
    const latest = await changes.of(groupId, LATEST);
    const begun = latest.find(({ what, after }) => what === 'dryRun' && after === true);
    for (const userId of [begun?.by, group.owner?.id]) {
      if (userId === undefined || userId === null) continue;
      const isTheirs = await configures(groupId, userId);
      if (isTheirs === undefined) return 'later';
      if (!isTheirs) continue;
      const language = (await languageOf(userId)) ?? group.settings.language;
      const { text, keyboard } = await view(group, textsIn(language));
      const inline_keyboard = keyboard.map((row) => [...row]);
      answers.tell(userId, `practice:${groupId}`, text, { keyboard: { inline_keyboard } });
      break;
    }
    return 'done';
  };
}
