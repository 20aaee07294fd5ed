import type { Log } from '../../../core/lib/log.ts';
import type { Groups } from '../../../core/model/groups.ts';
import { groupTitle } from '../../ui/names.ts';
import { channelsIn } from '../../ui/notice-text.ts';
import { lines } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import type { Screen } from '../screen.ts';

export interface PowerScreenDeps {
  readonly groups: Pick<Groups, 'setEnabled'>;
  /** Lifts all restrictions of a group that is no longer protected. */
  readonly liftAll: (groupId: number) => Promise<void>;
  readonly log: Log;
}

/** Switches protection off, after a question. */
export function powerScreen({ groups, liftAll, log }: PowerScreenDeps): Screen {
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
      yes: async ({ group, user, texts }) => {
        const next = { screen: 'home' };
        if (!(await groups.setEnabled(group.id, false, user.id))) return { next };
        log.info({ group_id: group.id, user_id: user.id }, 'protection switched off');
        await liftAll(group.id);
        return { toast: texts.plain('switched-off', { group: groupTitle(group) }), next };
      },
    },
  };
}
