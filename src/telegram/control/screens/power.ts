import type { Log } from '../../../core/lib/log.ts';
import type { Groups } from '../../../core/model/groups.ts';
import { createStillMuted } from '../../actions/diagnosis.ts';
import { groupTitle } from '../../ui/names.ts';
import { channelsIn } from '../../ui/notice-text.ts';
import { lines } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import type { Screen } from '../screen.ts';
import type { Figures } from './home.ts';

export interface PowerScreenDeps {
  readonly groups: Pick<Groups, 'setEnabled'>;
  /** Lifts all restrictions of a group that is no longer protected. */
  readonly liftAll: (groupId: number) => Promise<void>;
  readonly figures: Pick<Figures, 'muted'>;
  readonly log: Log;
}

/** Switches protection off, after a question. */
export function powerScreen({ groups, liftAll, figures, log }: PowerScreenDeps): Screen {
  const stillMuted = createStillMuted(figures.muted);
  return {
    name: 'off',
    show: ({ group, texts }) => {
      const { act, open } = buttonsFor(group.id);
      return {
        text: lines([
          texts.rich('screen-title', { title: texts.plain('section-off') }),
          texts.rich('unprotect-question', { channels: channelsIn(group.channels) }),
        ]),
        keyboard: [[act(texts.plain('yes'), 'off', 'yes'), open(texts.plain('no'), 'home')]],
      };
    },
    actions: {
      yes: async ({ ctx, group, user, by, texts }) => {
        const next = { screen: 'home' };
        if (!(await groups.setEnabled(group.id, false, by))) return { next };
        log.info({ group_id: group.id, user_id: user.id }, 'protection switched off');
        await liftAll(group.id);
        // The next screen names what is missing.
        const [held] = await stillMuted(ctx, group.id, texts);
        const off = texts.plain('switched-off', { group: groupTitle(group) });
        return { toast: held === undefined ? off : texts.plain('status-disabled'), next };
      },
    },
  };
}
