import type { Change } from '../../../core/model/change.ts';
import type { Groups } from '../../../core/model/groups.ts';
import { textsIn } from '../../texts/texts.ts';
import type { Answers } from '../../ui/answers.ts';
import type { createPracticeView } from './practice-screen.ts';

export interface PracticeReportDeps {
  readonly answers: Pick<Answers, 'tell'>;
  readonly groups: Pick<Groups, 'find'>;
  readonly changes: { of(groupId: number, limit: number): Promise<readonly Change[]> };
  readonly view: ReturnType<typeof createPracticeView>;
}

/** Among so many changes the one is looked for that began the practice. */
const LATEST = 50;

/** Tells whoever began a practice, or else the owner, in private what it has found. */
export function createPracticeReport({ answers, groups, changes, view }: PracticeReportDeps) {
  return async (groupId: number): Promise<void> => {
    const group = await groups.find(groupId);
    if (group === undefined || !group.enabled || !group.settings.dryRun) return;
    const latest = await changes.of(groupId, LATEST);
    const begun = latest.find(({ what, after }) => what === 'dryRun' && after === true);
    const userId = begun?.by ?? group.owner?.id;
    if (userId === undefined) return;
    const { text, keyboard } = await view(group, textsIn(group.settings.language));
    const inline_keyboard = keyboard.map((row) => [...row]);
    answers.tell(userId, `practice:${groupId}`, text, { keyboard: { inline_keyboard } });
  };
}
