import type { ChangeRules } from '../../../core/leniency/change-rules.ts';
import type { Group } from '../../../core/model/group.ts';
import { listOf, type Texts } from '../../texts/texts.ts';
import { groupTitle, visibleName } from '../../ui/names.ts';
import { lines, mention, type RichText } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import type { Screen, View } from '../screen.ts';
import type { SwitchOn } from './switch-on.ts';

export const PRACTICE = 'practice';
/** People who are named; the others are counted. */
const NAMED = 10;

export interface PracticeViewDeps {
  readonly practice: {
    count(groupId: number): Promise<number>;
    first(groupId: number, limit: number): Promise<number[]>;
  };
  /** Telegram's name of a member now; empty when it does not say. */
  readonly nameOf: (groupId: number, userId: number) => Promise<string>;
}

/** What a practice has found so far: how many would have been asked to join, and who. */
export function createPracticeView({ practice, nameOf }: PracticeViewDeps) {
  async function named(groupId: number, userId: number): Promise<RichText> {
    const firstName = visibleName(await nameOf(groupId, userId)) || String(userId);
    return mention({ id: userId, firstName });
  }

  return async (group: Group, texts: Texts): Promise<View> => {
    const [count, first] = await Promise.all([
      practice.count(group.id),
      practice.first(group.id, NAMED),
    ]);
    const people = await Promise.all(first.map((userId) => named(group.id, userId)));
    const who =
      count === 0
        ? texts.rich('practice-nobody')
        : texts.rich('practice-found', { count, people: listOf(people) });
    const { act, open } = buttonsFor(group.id);
    return {
      text: lines([
        texts.rich('screen-title', { title: groupTitle(group) }),
        texts.rich('practice-about'),
        '',
        who,
      ]),
      keyboard: [
        [act(texts.plain('practice-end-button'), PRACTICE, 'start')],
        [open(texts.plain('practice-on-button'), 'home')],
      ],
    };
  };
}

export interface PracticeScreenDeps {
  readonly view: ReturnType<typeof createPracticeView>;
  readonly changeRules: ChangeRules;
  readonly switchOn: Pick<SwitchOn, 'tellGroup'>;
}

/** Whom a dry run would have muted, and the button that makes it real. */
export function practiceScreen({ view, changeRules, switchOn }: PracticeScreenDeps): Screen {
  return {
    name: PRACTICE,
    show: ({ group, texts }) => view(group, texts),
    actions: {
      start: async ({ group, by, texts }) => {
        const next = { screen: 'home' };
        const title = { group: groupTitle(group) };
        // An old button: from there protection is switched on after its checks.
        if (!group.enabled) return { toast: texts.plain('switched-off', title), next };
        if (!group.settings.dryRun) return { next };
        await changeRules(group.id, { dryRun: false }, by);
        await switchOn.tellGroup({ ...group, settings: { ...group.settings, dryRun: false } });
        return { toast: texts.plain('switched-on', title), next };
      },
    },
  };
}
